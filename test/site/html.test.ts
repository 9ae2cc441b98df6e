import { expect, test } from 'vitest';
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

test('no inline script, style or handler: the content policy forbids them', () => {
  const faults = pages.filter((page) =>
    /<script(?![^>]*\s(?:src|type="application\/(?:ld\+)?json"))|<style|\sstyle="|\son[a-z]+="/u.test(
      page.html,
    ),
  );
  expect(faults.map((page) => page.url)).toEqual([]);
});
