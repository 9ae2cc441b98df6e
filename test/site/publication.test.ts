import { expect, test } from 'vitest';
import { readPublication } from '../../src/datasets/read-publication.ts';
import { readDated } from '../../src/datasets/validity/read-dated.ts';
import { nextSentence } from '../../src/datasets/validity/next-sentence.ts';
import { pageAt, pages } from './dist.ts';

const read = readPublication('.', process.env['PUBLICATION_DATE']);
const day = read.ok ? read.value : '';

test('every page says, at its foot, the day it speaks of', () => {
  const foot = new RegExp(`<footer.*Site publié le <time datetime="${day}">`, 'su');
  expect(day).not.toBe('');
  expect(pages.filter(({ html }) => !foot.test(html)).map(({ url }) => url)).toEqual([]);
});

test('the pages of an edition, and of them only the newest, say what should have followed', async () => {
  const dated = await readDated('.');
  const editions = dated.ok ? dated.value.editions : [];
  expect(editions.length).toBeGreaterThan(0);
  for (const { dataset, manifest } of editions) {
    const sentence = nextSentence(manifest.next, day);
    // Pages carry no-break spaces where French asks for them.
    const html = pageAt(`/donnees/${dataset}/`).html.replaceAll(/[\u00A0\u202F]/gu, ' ');
    if (sentence === '') expect(html).not.toContain('Suite attendue');
    else expect(html).toContain(sentence);
  }
});
