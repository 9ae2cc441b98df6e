import { expect, test } from 'vitest';
import { stylesIn, withoutStyles } from '../../src/hosting/headers.ts';
import { contentPolicy, styleSource } from '../../src/lib/content-policy.ts';
import { pages } from './dist.ts';
import { validator } from './html-validator.ts';

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      faults.push(...messages.map((m) => `${page.url}:${m.line} ${m.ruleId} ${m.message}`));
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('no inline script, handler or attribute of style: the content policy forbids them', () => {
  const faults = pages.filter(({ html }) =>
    /<script(?![^>]*\s(?:src|type="application\/(?:ld\+)?json"))|<style|\sstyle="|\son[a-z]+="/u.test(
      withoutStyles(html),
    ),
  );
  expect(faults.map((page) => page.url)).toEqual([]);
});

test('a page holds one style, the one that its policy names, and asks for no sheet', () => {
  const faults = pages.filter(({ html }) => {
    const [style, ...others] = stylesIn(html);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    return (
      style === undefined ||
      others.length > 0 ||
      policy !== contentPolicy([styleSource(style)]) ||
      html.includes('rel="stylesheet"')
    );
  });
  expect(faults.map((page) => page.url)).toEqual([]);
});
