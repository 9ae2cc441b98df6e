import { describe, expect, test } from 'vitest';
import {
  parseDiplomas,
  parseRegions,
  readRegisterEntries,
  registerTitles,
} from '../../src/datasets/read-registers.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { levelText } from '../../src/schemas/register.ts';

const diploma = (id: string, rest = ''): string =>
  `  - { id: ${id}, title: CAP Nuages, type: cap, group: cap, level: { old: V, new: '3' }, aliases: [${rest}] }\n`;

describe('reading a register', () => {
  test('gives its entries in order', () => {
    const read = parseDiplomas(`diplomas:\n${diploma('cap-b', 'B')}${diploma('cap-a', 'A, a')}`);
    expect(read.ok && read.value.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['cap-b', ['B']],
      ['cap-a', ['A', 'a']],
    ]);
  });

  test.each([
    [
      'an id twice',
      `diplomas:\n${diploma('cap-a', 'A')}${diploma('cap-a', 'B')}`,
      `r.yaml [cap-a]
  Fait : Cet identifiant est déclaré deux fois.
  Reçu : cap-a
  Attendu : un identifiant par entrée
  Réparation : Fusionnez les deux entrées, ou changez l’identifiant de la seconde.

1 problème`,
    ],
    [
      'a spelling twice',
      `diplomas:\n${diploma('cap-a', 'A')}${diploma('cap-b', 'A')}`,
      `r.yaml [cap-b]
  Fait : Cette écriture appartient déjà à « cap-a ».
  Reçu : A
  Attendu : une écriture pour une seule entrée
  Réparation : Retirez-la de l’entrée à laquelle elle n’appartient pas.

1 problème`,
    ],
  ])('refuses %s', (_, text, expected) => {
    const read = parseDiplomas(text, 'r.yaml');
    expect(read.ok ? '' : formatProblems(read.problems)).toBe(expected);
  });

  test.each([
    ['an unknown key', diploma('cap-a').replace('title', 'titre')],
    ['an id that is not ASCII', diploma('cap-é')],
    ['an unknown type', diploma('cap-a').replace('type: cap', 'type: bep')],
    ['a level that does not exist', diploma('cap-a').replace('old: V', 'old: VI')],
  ])('refuses %s, with its line', (_, entry) => {
    const read = parseDiplomas(`diplomas:\n${entry}`, 'r.yaml');
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.problems.map(({ line }) => line)).toContain(2);
  });

  test('refuses a region code that YAML would read as a number', () => {
    const read = parseRegions(
      'regions:\n  - { id: alsace, title: Alsace, code: 42, present: null, aliases: [] }\n',
    );
    expect(read.ok).toBe(false);
  });
});

describe('levels are written both ways', () => {
  test.each([
    [{ old: 'V', new: '3' } as const, 'niveau 3 (ancien niveau V)'],
    [{ old: 'I', new: '7 ou 8' } as const, 'niveau 7 ou 8 (ancien niveau I)'],
    [{ old: 'IV', new: null } as const, 'ancien niveau IV'],
    [null, null],
  ])('%j', (level, expected) => {
    expect(levelText(level)).toBe(expected);
  });
});

describe('the registers of the project', () => {
  const read = readRegisterEntries('.');
  const entries = read.ok ? read.value : { diplomas: [], regions: [] };

  test('are readable, without id or spelling twice', () => {
    expect(read.ok ? '' : formatProblems(read.problems)).toBe('');
  });

  test('hold France and the 22 regions of before 2016, with distinct codes', () => {
    expect(entries.regions).toHaveLength(23);
    const codes = entries.regions.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(22);
  });

  test('give each id its title', () => {
    const titles = registerTitles(entries);
    expect(titles['regions']?.['bretagne']).toBe('Bretagne');
    expect(titles['diplomas']?.['cap-peinture-en-carrosserie']).toBe('CAP Peinture en carrosserie');
  });

  test('say no new level for a CQP: only registration gives one', () => {
    const levels = entries.diplomas.filter(({ type }) => type === 'cqp').map(({ level }) => level);
    expect(levels.filter((level) => level !== null && level.new !== null)).toEqual([]);
    expect(levels.length).toBeGreaterThan(30);
  });

  test('titles use typographic apostrophes', () => {
    expect(entries.diplomas.filter(({ title }) => title.includes("'"))).toEqual([]);
  });
});
