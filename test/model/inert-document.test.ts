import { expect } from '@open-wc/testing';
import { inertDocument, trustedPolicy } from '../../src/model/inert-document.js';
import { PressError } from '../../src/model/press-error.js';
import { elsewhere, resetRequests, seenRequests } from '../support/other-origin.js';

const counter = globalThis as { executed?: number };

/** Everything that acts or loads as soon as a live document parses it. */
const ACTIVE = `
  <script>executed = (globalThis.executed ?? 0) + 1</script>
  <script src="${elsewhere('/__status/200?inert')}"></script>
  <img src="${elsewhere('/__status/200?inert')}" onerror="executed = 1" onload="executed = 1">
  <img src="data:," onerror="executed = 1">
  <iframe src="${elsewhere('/__status/200?inert')}"></iframe>
  <iframe srcdoc="<script>parent.executed = 1</script>"></iframe>
  <link rel="stylesheet" href="${elsewhere('/__status/200?inert')}">
  <video autoplay src="${elsewhere('/__status/200?inert')}"></video>
  <svg onload="executed = 1"></svg>
  <details open ontoggle="executed = 1"></details>
  <p>Words</p>`;

describe('inertDocument', () => {
  it('parses HTML into a document without a window', () => {
    const document = inertDocument('<p>A <b>word</b>', 'text/html');
    expect(document.body.innerHTML).to.equal('<p>A <b>word</b></p>');
    expect(document.defaultView).to.equal(null);
  });

  it('lets no element stand in for a member of its document', () => {
    const names = ['body', 'querySelectorAll', 'documentElement', 'title', 'createTreeWalker'];
    const markup = names.map(
      (name) => `<form name="${name}"><input name="removeAttribute"></form><object id="${name}">`,
    );
    const document = inertDocument(`<title>T</title>${markup.join('')}<img name="head">`, 'text/html');
    expect(document.body.localName).to.equal('body');
    expect(document.documentElement.localName).to.equal('html');
    expect(document.title).to.equal('T');
    expect(document.head.localName).to.equal('head');
    expect(document.querySelectorAll('form')).to.have.length(names.length);
    expect(document.createTreeWalker(document.body).nextNode()?.nodeName).to.equal('FORM');
  });

  it('parses XML as XML', () => {
    const { documentElement } = inertDocument('<rss><Item>&lt;b&gt;</Item></rss>', 'application/xml');
    expect(documentElement.localName).to.equal('rss');
    expect(documentElement.firstElementChild?.nodeName).to.equal('Item');
    expect(documentElement.textContent).to.equal('<b>');
  });

  for (const type of ['text/html', 'application/xml'] as const) {
    it(`runs nothing and loads nothing of ${type}`, async () => {
      delete counter.executed;
      await resetRequests();
      const markup = type === 'text/html' ? ACTIVE : `<html xmlns="http://www.w3.org/1999/xhtml">${ACTIVE}</html>`;
      expect(inertDocument(markup, type).documentElement.textContent).to.contain('executed');
      // The other origin answers in order of arrival: what the parse had asked for would be seen by now.
      await fetch(elsewhere('/__status/200?after'));
      const paths = (await seenRequests()).map(({ path }) => path);
      expect(paths).to.deep.equal(['/__status/200?after']);
      expect(counter.executed).to.equal(undefined);
    });
  }

  it('parses with the parser it is given', () => {
    const parsed: unknown[] = [];
    class Parser extends DOMParser {
      override parseFromString(markup: string, type: DOMParserSupportedType): Document {
        parsed.push(`${type}: ${markup}`);
        return super.parseFromString(markup, type);
      }
    }
    inertDocument('<p>A', 'text/html', Parser);
    expect(parsed).to.deep.equal(['text/html: <p>A']);
  });

  it('fails as unsupported where there is no parser', () => {
    const parse = (): Document => inertDocument('<p>A', 'text/html', null as never);
    expect(parse).to.throw(PressError, 'DOMParser').with.property('code', 'unsupported');
  });

  it('fails as unsupported where the page forbids the parse, and says what to add to the policy', () => {
    const cause = new TypeError("This document requires 'TrustedHTML' assignment.");
    class Parser extends DOMParser {
      override parseFromString(): Document {
        throw cause;
      }
    }
    const parse = (): Document => inertDocument('<p>A', 'text/html', Parser);
    expect(parse).to.throw(PressError, 'trusted-types presscards').with.property('cause', cause);
    expect(parse).to.throw(PressError).with.property('code', 'unsupported');
  });
});

describe('trustedPolicy', () => {
  it('is one policy, whose name the page can allow', () => {
    expect(trustedPolicy()?.name).to.equal('presscards');
    expect(trustedPolicy()).to.equal(trustedPolicy());
  });

  it('changes no markup', () => {
    expect(JSON.stringify(trustedPolicy()?.createHTML('<p>A &amp; B'))).to.equal('"<p>A &amp; B"');
  });

  it('lets no script be loaded by address', () => {
    expect(() => trustedPolicy()?.createScriptURL('https://news.example/a.js')).to.throw(TypeError);
  });

  it('lets no script be made of text', () => {
    expect(() => trustedPolicy()?.createScript('alert(1)')).to.throw(TypeError);
  });
});
