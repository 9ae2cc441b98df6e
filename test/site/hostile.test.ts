import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { judge } from '../../src/checks/judge.ts';
import { loadJudgedEditions } from '../../src/datasets/judged-editions.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { parseXml } from '../support/atom.ts';
import { buildSite } from '../support/build.ts';
import { copyWholeProject } from '../support/project-copy.ts';
import { publishAsIs } from '../support/publish-as-is.ts';
import { HOSTILE_TEXTS, MARK, hostileFiles, readSources } from '../support/hostile.ts';
import { lookAt } from '../support/look-at.ts';

const root = copyWholeProject();
const built = join(root, 'dist');

/** Hostile texts in the registers and the glossary too, where a reader sees them. */
function spoilRegisters(): void {
  const spoil = (file: string, path: readonly (string | number)[], text: string) => {
    const document = parseDocument(readFileSync(join(root, file), 'utf8'));
    expect(document.hasIn(path)).toBe(true);
    document.setIn(path, text);
    writeFileSync(join(root, file), String(document));
  };
  const [markup = '', quotes = ''] = HOSTILE_TEXTS;
  spoil('src/data/registers/diplomas.yaml', ['diplomas', 0, 'title'], `CAP ${markup}`);
  spoil('src/data/registers/regions.yaml', ['regions', 1, 'title'], `Alsace ${quotes}`);
  const term = join(root, 'src/content/glossary/flux.md');
  writeFileSync(
    term,
    readFileSync(term, 'utf8').replace(/^short: .*$/mu, `short: 'Un ${markup} mot.'`),
  );
}

beforeAll(async () => {
  const sources = await readSources();
  for (const source of sources) {
    const { files } = hostileFiles(source, sources);
    for (const [name, text] of files.texts) writeFileSync(join(root, files.folder, name), text);
  }
  spoilRegisters();
  await publishAsIs(root);
  const judged = await loadJudgedEditions(root, judge);
  expect(judged.ok ? '' : formatProblems(judged.problems)).toBe('');
  buildSite(root);
}, 400_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const named = (end: RegExp): readonly string[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name))
    .sort();
const textOf = (name: string): string => readFileSync(join(built, name), 'utf8');

/** What a browser would run in a page, but for our own script files and the data that they read. */
function runnable(page: HTMLElement): readonly string[] {
  const scripts = page.querySelectorAll('script').filter((script) => {
    const type = script.getAttribute('type') ?? '';
    return (
      !/^application\/(?:ld\+)?json$/u.test(type) &&
      !(script.getAttribute('src') ?? '').startsWith('/_astro/')
    );
  });
  const elements = page
    .querySelectorAll('*')
    .filter(({ attributes }) =>
      Object.entries(attributes).some(
        ([name, value]) =>
          /^on/iu.test(name) ||
          (/^(?:href|src|action)$/iu.test(name) && /^\s*javascript:/iu.test(value)),
      ),
    );
  return [...scripts, ...elements].map(String);
}

test('what a browser would run is seen', () => {
  for (const [html, count] of [
    ['<script src="/_astro/a.js"></script><script type="application/json">{}</script>', 0],
    ['<script>alert(1)</script>', 1],
    ['<a href="javascript:alert(1)">a</a><p onmouseover="alert(1)">a</p>', 2],
  ] as const)
    expect(runnable(parseHtml(html))).toHaveLength(count);
});

test('pages show hostile texts as texts, and hold nothing that runs', () => {
  const shown = new Set<string>();
  let pages = 0;
  for (const name of named(/\.html$/u)) {
    const html = textOf(name);
    if (!html.includes(MARK)) continue;
    pages += 1;
    const page = parseHtml(html);
    expect(runnable(page), name).toEqual([]);
    for (const data of page.querySelectorAll('script[type$="json"]'))
      expect(() => JSON.parse(data.innerHTML) as unknown, name).not.toThrow();
    const text = page.querySelector('body')?.textContent ?? '';
    for (const hostile of HOSTILE_TEXTS) if (text.includes(hostile)) shown.add(hostile);
  }
  console.log(`Données hostiles : ${pages} pages les montrent comme des textes.`);
  expect(pages).toBeGreaterThan(50);
  expect(HOSTILE_TEXTS.filter((text) => !shown.has(text))).toEqual([]);
});

test('drawings and feeds stay well formed, and hold no script', () => {
  const files = named(/\.(?:svg|xml)$/u);
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    expect(() => parseXml(textOf(name)), name).not.toThrow();
    expect(textOf(name), name).not.toMatch(/<script|<[^>]*\son[a-z]+=/iu);
  }
});

test('JSON files and the documents of the search stay JSON, with the texts as printed', () => {
  for (const name of named(/\.(?:json|jsonld)$/u))
    expect(() => JSON.parse(textOf(name)) as unknown, name).not.toThrow();
  const strings: unknown[] = [];
  JSON.parse(textOf('donnees/cqp/technicien-expert-camion/fiche.json'), (_, value: unknown) =>
    strings.push(value),
  );
  expect(strings).toContain(HOSTILE_TEXTS[0]);
  expect(textOf('recherche/documents.json')).toContain(MARK);
});

test('CSV files keep their columns, and no cell is a formula', () => {
  for (const name of named(/\.csv$/u)) {
    const delimiter = name.endsWith('-tableur.csv') ? ';' : ',';
    const records = parseCsv(textOf(name), { delimiter, bom: true }) as string[][]; // No option changes the shape.
    const formulas = records
      .flat()
      .filter((cell) => /^[=@\t\r]|^[+-]\D/u.test(cell) && !/^[-+][\d\s.,]*%?$/u.test(cell));
    expect(formulas, name).toEqual([]);
  }
});

test('Chromium runs nothing of it, breaks no policy, and no page is wider than a phone', async () => {
  const kinds = Map.groupBy(
    named(/index\.html$/u).filter((name) => textOf(name).includes(MARK)),
    (name) => name.split('/').slice(0, 3).join('/'),
  );
  // Of each kind, the page that holds most of them.
  const count = (name: string) => textOf(name).split(MARK).length;
  const pages = [...kinds.values()].map(
    (names) => names.toSorted((a, b) => count(b) - count(a))[0] ?? '',
  );
  expect(pages.length).toBeGreaterThan(20);
  const urls = pages.slice(0, 60).map((name) => `/${name.replace(/index\.html$/u, '')}`);
  const seen = await lookAt(built, [...urls, `/recherche/?q=${MARK}`]);
  expect(seen).toEqual([]);
}, 240_000);
