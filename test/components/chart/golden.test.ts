import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/components/chart/draw.ts';
import { exportSvg, type ChartOrigin } from '../../../src/components/chart/export-svg.ts';
import { LIGHT } from '../../../src/components/chart/palette.ts';
import { NARROW } from '../../../src/components/chart/view.ts';
import { NAMES, modelNamed } from './fixtures.ts';

const ORIGIN: ChartOrigin = {
  source: 'Document d’essai, éditeur d’essai',
  edition: 'Édition 2012-2013',
  url: 'https://reperes-formation.example/donnees/essai/2012-2013/series/',
};

/** A drawing for a phone, complete enough to be opened and looked at. */
function narrow(name: string): string {
  const view = {
    width: NARROW,
    paint: (token: keyof typeof LIGHT) => LIGHT[token],
    font: 'sans-serif',
  };
  const { width, height, body } = drawChart(modelNamed(name), view, name);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">${body}</svg>\n`;
}

/** Elements on their own lines: a change of one mark is a change of one line. */
function readable(svg: string): string {
  return svg.replace(/></gu, '>\n<');
}

const CASES = NAMES.flatMap((name) => [
  { file: `${name}.svg`, draw: (): string => exportSvg(modelNamed(name), ORIGIN) },
  { file: `${name}-${NARROW}.svg`, draw: (): string => narrow(name) },
]);

describe('les dessins de référence', () => {
  test.each(CASES)('$file', ({ file, draw }) => {
    const path = new URL(`golden/${file}`, import.meta.url);
    const drawn = readable(draw());
    // Only on demand, by a person who has looked: UPDATE_GOLDEN=1 npx vitest run test/components/chart/golden.test.ts
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, drawn);
    expect(existsSync(path), `golden/${file} manque`).toBe(true);
    expect(drawn).toBe(readFileSync(path, 'utf8'));
  });

  test.each(NAMES)('« %s » : deux dessins du même modèle ont les mêmes octets', (name) => {
    expect(narrow(name)).toBe(narrow(name));
    expect(exportSvg(modelNamed(name), ORIGIN)).toBe(exportSvg(modelNamed(name), ORIGIN));
  });
});

describe('le fichier qui quitte le site', () => {
  const svg = exportSvg(modelNamed('lines'), ORIGIN);

  test.each([
    'Élèves en CAP peinture par statut',
    ORIGIN.source,
    ORIGIN.edition,
    ORIGIN.url,
    'le bac pro passe',
  ])('dit « %s »', (words) => {
    expect(svg.replace(/<[^>]*>/gu, ' ')).toContain(words);
  });

  test.each(['var(', 'style=', '<style', '<script', 'href', 'class=', 'currentColor'])(
    'ne dépend de rien : pas de « %s »',
    (words) => {
      for (const name of NAMES) expect(exportSvg(modelNamed(name), ORIGIN)).not.toContain(words);
    },
  );
});
