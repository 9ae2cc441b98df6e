import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  DARK,
  LIGHT,
  TOKENS,
  variableName,
  type Palette,
  type Token,
} from '../../../src/components/chart/palette.ts';

type Rgb = readonly [number, number, number];

/** Linear light of `#rrggbb`, each from 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Full loss of one kind of cone, in linear light (Machado, Oliveira and Fernandes, 2009). */
const VISIONS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  ordinaire: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopie: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, matrix: readonly [Rgb, Rgb, Rgb]): Rgb {
  const [r, g, b] = linear(hex);
  const row = ([x, y, z]: Rgb): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Oklab coordinates (Ottosson, 2020): equal distances look about equal. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const SERIES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const;
const THEMES: readonly (readonly [string, Palette])[] = [
  ['clair', LIGHT],
  ['sombre', DARK],
];

describe.each(THEMES)('la palette en %s', (_, palette) => {
  test.each(SERIES)('%s se voit sur le fond (3:1)', (token) => {
    expect(contrast(palette[token], palette.bg)).toBeGreaterThanOrEqual(3);
  });

  test.each(SERIES.slice(1).map((token, index) => [SERIES[index] ?? 'c1', token] as const))(
    '%s et %s, voisines, se distinguent même en gris (3:1)',
    (a, b) => {
      expect(contrast(palette[a], palette[b])).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(Object.entries(VISIONS))(
    'deux séries quelconques diffèrent en vision %s',
    (_name, matrix) => {
      const places = SERIES.map((token) => oklab(seen(palette[token], matrix)));
      places.forEach((a, index) => {
        for (const b of places.slice(index + 1)) {
          // 0.08 in Oklab is four to five just noticeable steps.
          expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.08);
        }
      });
    },
  );

  const texts: readonly (readonly [Token, Token])[] = [
    ['text', 'bg'],
    ['muted', 'bg'],
    ['on-small', 'small'],
    ...([1, 2, 3, 4, 5, 6] as const).map((slot) => [`on${slot}`, `c${slot}`] as const),
    ...([1, 2, 3, 4, 5] as const).map((tone) => [`son${tone}`, `s${tone}`] as const),
  ];
  test.each(texts)('le texte %s se lit sur %s (4,5:1)', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['axis', 'small'] as const)('%s se voit sur le fond (3:1)', (token) => {
    expect(contrast(palette[token], palette.bg)).toBeGreaterThanOrEqual(3);
  });
});

describe('chart.css', () => {
  const css = readFileSync(
    new URL('../../../src/components/chart/chart.css', import.meta.url),
    'utf8',
  );
  const starts = ['.chart {', '@media screen and (prefers-color-scheme: dark) {', '(forced-colors'];
  const [light = '', dark = '', forced = ''] = starts.map((start) => {
    const from = css.indexOf(start);
    expect(from, start).toBeGreaterThan(-1);
    return css.slice(from, css.indexOf('}', from));
  });

  test.each(TOKENS)('dit les mêmes couleurs que palette.ts pour %s', (token) => {
    const name = variableName(token);
    const said = (scheme: string, of = name): string | undefined =>
      new RegExp(`${of}: (.+);`, 'u').exec(scheme)?.[1];
    // A colour may be said by another name, which each scheme gives its own value.
    const base = said(light) ?? '';
    const shared = /^var\((--\w+)\)$/u.exec(base)?.[1];
    const inScheme = (scheme: string) => said(scheme) ?? (shared && said(scheme, shared));
    expect(shared ? said(light, shared) : base).toBe(LIGHT[token]);
    // What the dark scheme does not say again stays as it is.
    expect(inScheme(dark) ?? LIGHT[token]).toBe(DARK[token]);
    // Forced colours: no colour of ours may remain.
    expect(inScheme(forced)).toMatch(/^[A-Z]\w+$/u);
  });
});
