import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';

/** The browser of the tests, for those that are driven from Node. */
export async function launchBrowser() {
  const { executablePath, args, headless, product, env } = await findBrowser();
  return await puppeteer.launch({
    executablePath,
    args,
    headless,
    browser: product,
    env: { ...process.env, ...env },
    timeout: 120_000,
  });
}
