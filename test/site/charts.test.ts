import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import {
  allPoints,
  allSeries,
  type ChartModel,
} from '../../src/components/chart/model/chart-model.ts';
import { CHART_KINDS } from '../../scripts/lib/chart-kinds.ts';
import { readPayload } from '../../src/components/chart/payload.ts';
import { NARROW, WIDE } from '../../src/components/chart/view.ts';
import {
  expectGaps,
  expectHonesty,
  expectLabels,
  expectNoOtherMark,
  expectValues,
} from '../components/chart/expect-drawing.ts';
import { readSvg } from '../components/chart/read-svg.ts';
import { fileAt, files, pageAt, pages, type Page } from './dist.ts';

/** The parts of a published table that a chart draws. */
interface TableJson {
  columns: { id: string; unit: string }[];
  rows: { row: string; titre?: string; cells: Record<string, PublishedCell> }[];
}

interface PublishedCell {
  value: string | number | null;
  status: string;
  printed: string;
}

/** How a chart names the signs that stand for nothing. */
const SIGNS: Readonly<Record<string, string>> = { '-': 'un tiret', '/': 'une barre oblique' };

/** A figure of a built page: what a browser gets, not what the build had in mind. */
interface BuiltChart {
  readonly page: Page;
  readonly id: string;
  readonly html: string;
  readonly figure: HTMLElement;
  readonly model: ChartModel;
}

const FIGURE = /<figure class="chart" id="graphique-([\w.-]+)">[\s\S]*?<\/figure>/gu;

const built: readonly BuiltChart[] = pages.flatMap((page) =>
  [...page.html.matchAll(FIGURE)].map(([html, id = '']) => {
    const figure = parse(html, { blockTextElements: { script: true } });
    return { page, id, html, figure, model: readPayload(fileAt(`/graphiques/${id}.json`)) };
  }),
);
const own = built.filter(({ page, id }) => page.url === `/graphiques/${id}/`);

/** The table of a chart, by the address that its page links to: the published file, not the build. */
function tableOf({ page }: BuiltChart): TableJson {
  const href = /«\s*<a href="(\/donnees\/[^"]+)"/u.exec(page.html)?.[1] ?? '';
  const [, , dataset, edition, table] = href.split('/');
  return JSON.parse(fileAt(`/donnees/${dataset}/${edition}/${table}.json`)) as TableJson;
}

/** Published cell of each point, by series then category; series are rows or columns of the table. */
function published(chart: BuiltChart): (PublishedCell | undefined)[][] {
  const { rows, columns } = tableOf(chart);
  const byKey = new Map(rows.map(({ row, cells }) => [row, cells]));
  const { categories } = chart.model;
  // « total » may be a row and a column: the side of the categories decides.
  const overColumns = categories.every(({ key }) => columns.some(({ id }) => id === key));
  return allSeries(chart.model).map(({ key }) =>
    categories.map((category) =>
      overColumns ? byKey.get(key)?.[category.key] : byKey.get(category.key)?.[key],
    ),
  );
}

function drawingOf({ html }: BuiltChart, name: string): string {
  return new RegExp(`<svg class="${name}"[^>]*>([\\s\\S]*?)</svg>`, 'u').exec(html)?.[1] ?? '';
}

test('chaque graphique décrit a sa page et son fichier, et rien d’autre n’est publié', () => {
  const written = readdirSync('src/data')
    .filter((name) => existsSync(`src/data/${name}/charts.yaml`))
    .flatMap((name) => {
      const text = readFileSync(`src/data/${name}/charts.yaml`, 'utf8');
      return (parseYaml(text) as { charts: { id: string }[] }).charts.map(({ id }) => id);
    });
  const ids = own.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(written.length);
  for (const id of written) {
    const pattern = new RegExp(`^${id.replace('{id}', '[\\w.-]+')}$`, 'u');
    expect(
      ids.some((one) => pattern.test(one)),
      id,
    ).toBe(true);
  }
  const svgs = files.filter((file) => /^graphiques\/.*\.svg$/u.test(file));
  expect(svgs).toEqual(ids.map((id) => `graphiques/${id}.svg`).sort());
});

test.each(Object.entries(CHART_KINDS))(
  'le genre « %s » répond à une question du site, à l’adresse que la galerie montre',
  (kind, url) => {
    expect(own.find(({ page }) => page.url === url)?.model.kind).toBe(kind);
  },
);

test('les annexes et les séries ont toutes leur graphique', () => {
  const ids = new Set(own.map(({ id }) => id));
  const series = JSON.parse(fileAt('/donnees/anfa/2012-2013/series.json')) as TableJson;
  for (const { row } of series.rows) expect(ids).toContain(`serie-${row.split('/')[0]}`);
  for (const [table, prefix] of [
    ['effectifs', 'effectifs'],
    ['resultats', 'reussite'],
  ] as const) {
    const slices = pages.flatMap(
      ({ url }) => new RegExp(`/2012-2013/${table}/([^/]+)/$`, 'u').exec(url)?.[1] ?? [],
    );
    expect(slices).toHaveLength(23);
    for (const slice of slices) {
      expect(ids).toContain(`${prefix}-${slice}`);
      expect(pageAt(`/donnees/anfa/2012-2013/${table}/${slice}/`).html).toContain(
        `id="graphique-${prefix}-${slice}"`,
      );
    }
  }
});

/** Last year before each break that the printed title of a row tells: an older title, or two courses counted as one. */
function toldBreaks(title: string): string[] {
  const renamed = [...title.matchAll(/avant (\d{4})/giu)].map(([, year]) =>
    String(Number(year) - 1),
  );
  // The bac pro in three years became the rule in September 2009.
  return /2 et 3 ans/u.test(title) ? [...renamed, '2008'] : renamed;
}

test('une série est coupée là où le titre imprimé dit qu’elle change, et nulle part ailleurs', () => {
  expect(toldBreaks('BAC PRO (avant 2008 BAC PRO, option) en 2 et 3 ans')).toEqual([
    '2007',
    '2008',
  ]);
  const titles = new Map(
    (JSON.parse(fileAt('/donnees/anfa/2012-2013/series.json')) as TableJson).rows.map(
      ({ row, titre }) => [row, titre ?? ''],
    ),
  );
  let cut = 0;
  for (const { id, model } of own) {
    const years = model.categories.map(({ key }) => key);
    for (const series of allSeries(model)) {
      const title = titles.get(series.key);
      if (title === undefined) continue;
      const told = toldBreaks(title).filter((year) => years.slice(0, -1).includes(year));
      const drawn = model.breaks
        .filter(({ rows }) => rows === null || rows.includes(series.key))
        .map(({ after }) => years[after]);
      if (model.kind === 'slope') {
        // Two dates on both sides of a change are never joined.
        const [from = '', to = ''] = years;
        expect(
          toldBreaks(title).filter((year) => from <= year && year < to),
          id,
        ).toEqual([]);
      } else expect(drawn, `${id}, ${series.label}`).toEqual(told);
      cut += told.length;
    }
  }
  expect(cut).toBeGreaterThan(15);
});

describe.each(own.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  const { model } = chart;

  test('porte les valeurs du fichier publié, et aucune où il n’y en a pas', () => {
    const expected = published(chart);
    allSeries(model).forEach((series, index) => {
      const values = series.points.map(({ value }) => value);
      expect(values).toEqual(expected[index]?.map((cell) => cell?.value ?? null));
      series.points.forEach(({ title }, at) => {
        const cell = expected[index]?.[at];
        if (cell?.status !== 'dash') return;
        expect(title).toContain(`le document imprime ${SIGNS[cell.printed]}`);
      });
    });
    if (model.kind !== 'shares') {
      for (const { drawn, value } of allPoints(model)) expect(drawn).toBe(value);
      return;
    }
    model.categories.forEach((_, index) => {
      const parts = allSeries(model).map((series) => series.points[index]);
      const total = parts.reduce((sum, part) => sum + (part?.value ?? 0), 0);
      const whole = parts.every((part) => part?.value != null) && total > 0;
      for (const part of parts) {
        if (!whole) expect(part?.drawn).toBeNull();
        else expect(part?.drawn).toBeCloseTo((100 * (part?.value ?? 0)) / total, 9);
      }
    });
  });

  test.each([
    ['chart-narrow', NARROW],
    ['chart-wide', WIDE],
  ] as const)('son dessin %s, relu à la règle, rend ces valeurs', (name, width) => {
    const reading = readSvg(drawingOf(chart, name));
    expectValues(model, reading, width);
    expectGaps(model, reading);
    expectHonesty(model, reading);
    expectNoOtherMark(model, reading);
    expectLabels(model, reading, width);
  });

  test('son fichier dit d’où il vient, tient seul et dessine la même chose', () => {
    const svg = fileAt(`/graphiques/${id}.svg`);
    expect(svg).not.toMatch(/var\(|<style|<script|<image|href=/u);
    expect(svg).toContain('Source\u00A0: ');
    expect(svg).toContain('Édition ');
    expect(svg.replace(/<\/?(?:text|g)[^>]*>/gu, '')).toContain(`/graphiques/${id}/`);
    expect(svg).toMatch(/<title id="titre">[^<]+<\/title><desc id="description">[^<]{40,}/u);
    const shapes = (text: string): string[] =>
      [...text.matchAll(/ (?:d|cx|cy)="[^"]+"/gu)].map(([shape]) => shape);
    expect(shapes(svg)).toEqual(shapes(drawingOf(chart, 'chart-wide')));
  });

  test('a un nom, une description, et ses valeurs à côté', () => {
    const root = parse(chart.page.html);
    for (const svg of chart.figure.querySelectorAll('svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      const name = root.getElementById(svg.getAttribute('aria-labelledby') ?? '');
      expect(name?.text.trim().length).toBeGreaterThan(15);
      const text = root.getElementById(svg.getAttribute('aria-describedby') ?? '');
      expect(text?.text.trim()).toMatch(/\.$/u);
      expect(text?.text).not.toContain(model.title);
    }
    const rows = root.querySelectorAll('#contenu table tbody tr');
    expect(rows).toHaveLength(model.categories.length);
    rows.forEach((row, index) => {
      const cells = row.querySelectorAll('td').map((cell) => cell.text.replace(/\s/gu, ''));
      allSeries(model).forEach((series, column) => {
        const point = series.points[index];
        const shown = cells[column] ?? '';
        if (point?.value == null) expect(shown).toMatch(/^–pasdevaleur,./u);
        else expect(shown.replace(',', '.')).toContain(String(point.value));
      });
    });
  });
});

test('une page ne montre un graphique qu’avec ce que sa propre page montre', () => {
  const bodies = new Map(own.map((chart) => [chart.id, drawingOf(chart, 'chart-wide')]));
  const elsewhere = built.filter((chart) => !own.includes(chart));
  expect(elsewhere.length).toBeGreaterThan(40);
  for (const chart of elsewhere) expect(drawingOf(chart, 'chart-wide')).toBe(bodies.get(chart.id));
});

test('sans clic, une page ne demande que le petit script des boutons', () => {
  for (const page of new Set(built.map((chart) => chart.page))) {
    const scripts = [...page.html.matchAll(/<script[^>]* src="([^"]+)"/gu)].map(([, src]) => src);
    const small = scripts.filter((src) => /Comfort/u.test(src ?? ''));
    expect(small).toHaveLength(1);
    for (const src of scripts) {
      const text = fileAt(src ?? '');
      // A static import would load the library with the page; import() waits for the click.
      expect(text).not.toMatch(/(?:^|;)import[^(]*?["']\.\/interactive/u);
      expect(text.length).toBeLessThan(20_000);
    }
    expect(page.html).not.toMatch(/modulepreload[^>]*interactive/u);
  }
});
