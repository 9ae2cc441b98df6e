import { describe, expect, test } from 'vitest';
import { editionNotes } from '../../../src/components/notes/edition-notes.ts';
import { entryText, noteKind, rowText } from '../../../src/components/notes/labels.ts';
import { noteLetter } from '../../../src/components/notes/letters.ts';
import { buildNotes, lettersByNote } from '../../../src/components/notes/model.ts';
import type { NoteEntry } from '../../../src/components/notes/model.ts';
import { leadingAnchors, partsOf } from '../../../src/components/notes/parts.ts';
import { buildTable } from '../../../src/components/table/model.ts';
import { EDITION, INTEGER, REGISTERS, TABLE, printedCell } from '../table/fixture.ts';

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
  [701, 'zz'],
  [702, 'aaa'],
])('letter of note %i', (index, letter) => expect(noteLetter(index)).toBe(letter));

describe('notes of a page', () => {
  const { notes } = buildTable({
    edition: EDITION,
    table: TABLE,
    rows: TABLE.rows,
    title: 'Effectifs',
    registers: REGISTERS,
  });

  test('corrections proven together make one note; so do the cells of a finding', () => {
    expect(notes.map(({ letter, kind, entries }) => [letter, kind, entries.length])).toEqual([
      ['a', 'corrected', 2],
      ['b', 'finding', 2],
      ['c', 'uncertain', 1],
    ]);
  });

  test('each cell gives what is printed, what is published, the line and the reason', () => {
    const sentence = 'La valeur est imprimée une ligne trop bas.';
    expect(notes[0]?.entries).toEqual([
      {
        anchor: 'nord-01',
        sentence,
        row: 'CAP Peinture',
        column: 'Effectif',
        href: '#c-nord/peinture-effectif',
        printed: '',
        published: '1\u202F236',
        same: false,
        sourceLine: 11,
      },
      {
        anchor: 'nord-02',
        sentence,
        row: 'CAP Sellerie',
        column: 'Effectif',
        href: '#c-nord/sellerie-effectif',
        printed: '1 236',
        published: '',
        same: false,
        sourceLine: 11,
      },
    ]);
  });

  test('a note is written with each sentence once and each row once', () => {
    const [note] = notes;
    const [first, second] = note?.entries ?? [];
    if (!note || !first || !second) throw new Error('the first note has two cells');
    const entries = [first, { ...first, column: 'Taux' }, { ...first, sourceLine: 12 }, second];
    expect(
      partsOf({ ...note, entries }).map(({ sentence, rows }) => [
        sentence,
        rows.map((row) => [row.title, row.sourceLine, row.entries.length]),
      ]),
    ).toEqual([
      [
        first.sentence,
        [
          ['CAP Peinture', 11, 2],
          ['CAP Peinture', 12, 1],
          ['CAP Sellerie', 11, 1],
        ],
      ],
    ]);
  });

  test.each([
    [
      'La valeur imprimée ici, « 1 236 », appartient à la ligne « CAP ». Le total le montre.',
      'La valeur imprimée ici appartient à la ligne « CAP ». Le total le montre.',
    ],
    [
      'Le document imprime ici «\u00A01 236\u00A0», valeur de la ligne « CAP ».',
      'Le document imprime ici une valeur de la ligne « CAP ».',
    ],
    // Another value than the one that stands beside the cell is information: it stays.
    [
      'La valeur imprimée ici, « 12 », appartient à la ligne « CAP ».',
      'La valeur imprimée ici, « 12 », appartient à la ligne « CAP ».',
    ],
    ['Le « 1 236 » est faux.', 'Le « 1 236 » est faux.'],
  ])('%s: the printed value stands beside each cell, not in the sentence', (sentence, expected) => {
    const [note] = notes;
    const [, printed] = note?.entries ?? [];
    if (!note || !printed) throw new Error('the first note has two cells');
    const parts = partsOf({ ...note, entries: [{ ...printed, sentence }] });
    expect(parts.map((part) => part.sentence)).toEqual([expected]);
  });

  test('a letter leads to the first cell of its row in the note; a note without cell in the page has no lead', () => {
    const [note] = notes;
    const [first, second] = note?.entries ?? [];
    if (!note || !first || !second) throw new Error('the first note has two cells');
    const entries = [
      first,
      { ...first, anchor: 'nord-03', column: 'Taux' },
      { ...first, anchor: null, column: 'Flux' },
      { ...first, anchor: 'nord-04', sourceLine: 12 },
      second,
    ];
    expect([...leadingAnchors([{ ...note, entries }])]).toEqual([
      ['nord-01', 'nord-01'],
      ['nord-03', 'nord-01'],
      ['nord-04', 'nord-04'],
      ['nord-02', 'nord-02'],
    ]);
    expect(leadingAnchors([]).size).toBe(0);
  });

  test('two reasons of one proof are two parts of one note', () => {
    const [first, second, ...others] = EDITION.corrections;
    if (!first || !second) throw new Error('the fixture has two corrections');
    const corrections = [first, { ...second, reason: 'Cette case reste vide.' }, ...others];
    const [note] = buildTable({
      edition: { ...EDITION, corrections },
      table: TABLE,
      rows: TABLE.rows,
      title: 'Effectifs',
      registers: REGISTERS,
    }).notes;
    expect(note && partsOf(note).map(({ sentence }) => sentence)).toEqual([
      'La valeur est imprimée une ligne trop bas.',
      'Cette case reste vide.',
    ]);
  });

  test('an id stands once, on the first cell of its note', () => {
    expect(notes[1]?.entries.map(({ anchor }) => anchor)).toEqual(['total-faux', null]);
  });

  test('the letter of each note', () => {
    expect([...lettersByNote(notes)]).toEqual([
      ['nord-01', 'a'],
      ['nord-02', 'a'],
      ['total-faux', 'b'],
      ['sud-01', 'c'],
    ]);
  });

  test('an unknown note stops the build and says where to write it', () => {
    const cell = { ...printedCell('1', 1, 1), note: 'perdue' };
    const noted = { noteId: 'perdue', row: '', href: '', cell, column: INTEGER, decimals: 0 };
    expect(() => buildNotes(EDITION, [noted])).toThrowError(
      'La note « perdue » de essai n’existe pas : ajoutez-la à corrections.csv ou à findings.yaml.',
    );
  });
});

describe('what is printed and what is published', () => {
  const entry = (printed: string, published: string, same = false): NoteEntry => ({
    anchor: null,
    sentence: '',
    row: '',
    column: '',
    sourceLine: 1,
    href: '',
    printed,
    published,
    same,
  });
  test.each([
    [entry('58', '57'), 'imprimé « 58 », publié 57'],
    [entry('58', '58', true), 'imprimé « 58 », publié tel quel'],
    [entry('58', ''), 'imprimé « 58 », publié vide'],
    [entry('', '57'), 'rien d’imprimé, publié 57'],
    [entry('', '', true), 'rien d’imprimé, publié vide'],
  ])('%o', (each, expected) => expect(entryText(each)).toBe(expected));

  const [moved, left, corrected] = [entry('', '15'), entry('15', ''), entry('54', '25')].map(
    (each) => ({ ...each, column: 'Total' }),
  );
  test.each([
    ['nothing printed', [moved, moved], ', rien d’imprimé', ['Total', 'Total']],
    ['nothing published', [left], ', publié vide', ['Total, imprimé « 15 »']],
    ['a value for another', [corrected], '', ['Total, imprimé « 54 », publié 25']],
    [
      'some printed',
      [moved, left],
      '',
      ['Total, rien d’imprimé, publié 15', 'Total, imprimé « 15 », publié vide'],
    ],
  ])('beside its table, a row says once what holds for all its cells: %s', (...row) => {
    const [, entries, shared, texts] = row;
    const known = entries.flatMap((each) => each ?? []);
    expect(rowText(known, true)).toEqual({ shared, texts });
    expect(rowText(known, false).shared).toBe('');
    for (const text of rowText(known, false).texts) expect(text).toMatch(/, publié /u);
  });

  test.each([
    ['1 236', 1236, true],
    ['1236', 1237, false],
  ])('« %s » published %d', (printed, value, same) => {
    const edition = {
      ...EDITION,
      findings: [{ ...(EDITION.findings[0] ?? never()), id: 'essai' }],
    };
    const cell = { ...printedCell(printed, value, 1), note: 'essai' };
    const noted = { noteId: 'essai', row: '', href: '', cell, column: INTEGER, decimals: 0 };
    expect(buildNotes(edition, [noted])[0]?.entries[0]?.same).toBe(same);
  });
});

test('a finding has a name of its own, a status keeps its sentence', () => {
  expect(noteKind('finding').name).toBe('Anomalie du document');
  expect(noteKind('uncertain')).toMatchObject({ name: 'Incertain' });
});

describe('notes of an edition', () => {
  const places = editionNotes(EDITION, REGISTERS);

  test('by slice, then doubts, faults of the document and corrections; linked to the cell', () => {
    expect(
      places.map(({ table, slice, title, page, kinds }) => [
        table,
        slice,
        title,
        page,
        kinds.map(({ kind, cells }) => `${kind} ${cells}`),
      ]),
    ).toEqual([
      [
        'effectifs',
        'nord',
        'Nord',
        '/donnees/essai/2024/effectifs/nord/',
        ['finding 2', 'corrected 2'],
      ],
      ['effectifs', 'sud', 'Sud', '/donnees/essai/2024/effectifs/sud/', ['uncertain 1']],
    ]);
    expect(places[1]?.kinds[0]?.notes[0]?.entries[0]?.href).toBe(
      '/donnees/essai/2024/effectifs/sud/#c-sud/peinture-taux',
    );
  });

  test('a row says its slice: a note may hold rows of several', () => {
    expect(places[0]?.kinds[0]?.notes[0]?.entries.map(({ row }) => row)).toEqual([
      'Nord · Total CAP',
      'Sud · Total CAP',
    ]);
  });

  test('every correction and every finding has its address', () => {
    const anchors = places.flatMap(({ kinds }) =>
      kinds.flatMap(({ notes }) =>
        notes.flatMap(({ entries }) => entries.flatMap(({ anchor }) => anchor ?? [])),
      ),
    );
    expect(anchors.sort()).toEqual(
      [...EDITION.corrections, ...EDITION.findings].map(({ id }) => id).sort(),
    );
  });

  test('a cell that is corrected and part of a fault keeps both notes', () => {
    const cells = [{ table: 'effectifs', row: 'nord/peinture', column: 'effectif' }];
    const finding = { ...(EDITION.findings[0] ?? never()), cells };
    const [north] = editionNotes({ ...EDITION, findings: [finding] }, REGISTERS);
    expect(north?.kinds.map(({ kind, cells: count }) => [kind, count])).toEqual([
      ['finding', 1],
      ['corrected', 2],
    ]);
  });

  test('an edition without note has no place', () => {
    const rows = TABLE.rows.map((row) => ({ ...row, cells: {} }));
    expect(editionNotes({ ...EDITION, tables: [{ ...TABLE, rows }] }, REGISTERS)).toEqual([]);
  });
});

function never(): never {
  throw new Error('the fixture has this entry');
}
