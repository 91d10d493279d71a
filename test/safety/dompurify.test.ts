import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';

/** The first version that no advisory known on 24 November 2026 is about. */
const FLOOR = '3.4.18';

/** Whether a version is not older than another. */
function isAtLeast(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) >= 0;
}

describe('dompurify', () => {
  it('is told apart by numbers', () => {
    expect(['3.4.18', '3.10.0', '4.0.0'].every((one) => isAtLeast(one, FLOOR))).to.equal(true);
    expect(['3.4.9', '3.4.17', '2.9.99'].some((one) => isAtLeast(one, FLOOR))).to.equal(false);
  });

  it('is installed in a version that no advisory is about', () => {
    expect(isAtLeast(DOMPurify.version, FLOOR)).to.equal(true);
  });

  it('is asked for by a range that begins there, and takes fixes', async () => {
    const { dependencies } = (await (await fetch('/package.json')).json()) as { dependencies: Record<string, string> };
    const [, sign, from = ''] = /^(\^)([\d.]+)$/.exec(dependencies['dompurify'] ?? '') ?? [];
    expect(sign).to.equal('^');
    expect(isAtLeast(from, FLOOR)).to.equal(true);
  });
});
