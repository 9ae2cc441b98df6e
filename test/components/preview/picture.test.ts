import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/components/chart/recorder/text-metrics.ts';
import { SIZE, pictureSvg } from '../../../src/components/preview/picture.ts';
import { cachedPng, drawPng } from '../../../src/components/preview/render.ts';
import { NAMES, modelNamed } from '../chart/fixtures.ts';

const TEXT = 'Ce que la page répond, en une phrase.';

/** Texts of a picture, with their place and their size. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text x="(\d+)" y="([\d.]+)" font-size="(\d+)"([^>]*)>([^<]*)</gu)].map(
    ([, x, y, size, look, text]) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      bold: look?.includes('700') ?? false,
      text: text ?? '',
    }),
  );
}

describe('the picture of a shared link', () => {
  test.each([
    ['a short title', 'Comprendre les CQP', [62]],
    ['a question', 'Combien vais-je gagner en contrat de professionnalisation ?', [62, 62]],
    ['a very long title', 'Mot '.repeat(90), [33, 33, 33, 33, 33, 33]],
    ['a long title', 'Mot '.repeat(60), [40, 40, 40, 40, 40]],
  ])('%s is written as large as it fits, inside the picture', (_, title, sizes) => {
    const texts = textsOf(pictureSvg({ kind: 'Guide', title, text: TEXT }));
    const [kind, ...rest] = texts;
    expect(kind?.text).toBe('Guide');
    expect(rest.filter(({ bold }) => bold).map(({ size }) => size)).toEqual([...sizes, 26]);
    for (const { x, y, size, bold, text } of texts) {
      expect(x + textWidth(text, size, bold)).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeLessThanOrEqual(SIZE.height);
    }
  });

  test('a text that is too long ends at a word, with an ellipsis', () => {
    const svg = pictureSvg({ kind: 'Guide', title: 'Titre', text: 'phrase '.repeat(200) });
    const last = textsOf(svg).at(-2);
    expect(last?.text).toMatch(/phrase…$/u);
  });

  test('what a title holds cannot change the drawing', () => {
    expect(pictureSvg({ kind: 'A', title: '<script>&', text: '' })).toContain(
      '&lt;script&gt;&amp;',
    );
  });
});

describe('a chart', () => {
  test.each(NAMES.map((name) => [name, modelNamed(name)] as const))(
    '%s stands beside its title, and the picture says when it is cut',
    (_, chart) => {
      const svg = pictureSvg({ kind: 'Graphique', title: chart.title, text: TEXT, chart });
      const cut = /clipPath id="cadre"><rect [^>]*height="(\d+)"/u.exec(svg)?.[1] !== '600';
      expect(svg.includes('Extrait : le graphique entier est sur la page.')).toBe(cut);
      expect(svg).toBe(pictureSvg({ kind: 'Graphique', title: chart.title, text: TEXT, chart }));
    },
  );
});

describe('the pixels', () => {
  const svg = pictureSvg({ kind: 'Guide', title: 'Comprendre les CQP', text: TEXT });

  test('are the same each time, and of the size that is announced', async () => {
    const [first, second] = [await drawPng(svg, '.'), await drawPng(svg, '.')];
    expect(Buffer.compare(first, second)).toBe(0);
    const view = new DataView(first.buffer, first.byteOffset);
    // Width and height stand in the header of a PNG, at bytes 16 and 20.
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([SIZE.width, SIZE.height]);
  });

  test('come from the fonts of the project: without them, no letter is drawn', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'apercus-'));
    const without = await drawPng(svg, bare);
    rmSync(bare, { recursive: true });
    expect(Buffer.compare(await drawPng(svg, '.'), without)).not.toBe(0);
  });

  test('are drawn once, and read again by a later build', async () => {
    const root = mkdtempSync(join(tmpdir(), 'apercus-'));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    const first = await cachedPng(svg, root);
    const files = () => readdirSync(join(root, '.cache/apercus'));
    const [file = ''] = files();
    expect(files()).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.png$/u)]);
    expect(Buffer.compare(readFileSync(join(root, '.cache/apercus', file)), first)).toBe(0);
    expect(Buffer.compare(await cachedPng(svg, root), first)).toBe(0);
    await cachedPng(svg.replace('Guide', 'Autre'), root);
    expect(files()).toHaveLength(2);
    rmSync(root, { recursive: true });
  });
});
