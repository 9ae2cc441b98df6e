import { describe, expect, test } from 'vitest';
import { equipmentOf } from '../../../src/components/diploma/equipment.ts';
import { remarksOf } from '../../../src/components/diploma/fact-table.ts';
import {
  formerTitles,
  levelSentence,
  specialitySentence,
} from '../../../src/components/diploma/identity.ts';
import { otherData } from '../../../src/components/diploma/other-tables.ts';
import { relatedDiplomas } from '../../../src/components/diploma/related.ts';
import { enumerate } from '../../../src/components/diploma/sentence.ts';
import { indexDiplomas } from '../../../src/datasets/diplomas/index-diplomas.ts';
import { spellings } from '../../../src/datasets/diplomas/spellings.ts';
import { loadEditions } from '../../../src/datasets/load-editions.ts';
import { readRegisterEntries, registerTitles } from '../../../src/datasets/read-registers.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { register } from '../../datasets/diplomas/register.ts';
import { carEdition, recordOf } from './car-edition.ts';

const entries = readRegisterEntries('.');
if (!entries.ok) throw new Error(formatProblems(entries.problems));
const editions = await loadEditions('.', registerTitles(entries.value));
if (!editions.ok) throw new Error(formatProblems(editions.problems));
const records = indexDiplomas(entries.value.diplomas, editions.value);
const project = (id: string) => {
  const record = records.get(id);
  if (!record) throw new Error(`no record of ${id}`);
  return record;
};

const specialities = { groups: { '254': 'Structures métalliques' }, domains: {} };
const one = (line: string) => {
  const [diploma] = register(line);
  if (!diploma) throw new Error('no diploma');
  return diploma;
};

describe('what a diploma is', () => {
  test.each([
    ['id: a', 'Niveau 3 (ancien niveau V).'],
    [
      'id: a, type: cqp, level: { old: IV, new: null }',
      'Un CQP n’a de niveau officiel que s’il est inscrit au répertoire national (RNCP).',
    ],
    [
      'id: a, type: titre, level: null',
      'Nos documents ne donnent pas un niveau unique à ce titre.',
    ],
    ['id: a, type: classe, level: null', 'Cette classe ne prépare pas un diplôme à elle seule.'],
  ])('%s', (line, expected) => {
    expect(levelSentence(one(line))).toBe(expected);
  });

  test('its speciality has its code; none is invented', () => {
    expect(specialitySentence(one("id: a, nsf: '254'"), specialities)).toBe(
      'Spécialité 254 : Structures métalliques.',
    );
    expect(specialitySentence(one('id: a'), specialities)).toBeNull();
  });

  test('a former title leads to the row that prints it', () => {
    const edition = smallEdition();
    const [title] = formerTitles(
      one('id: a, was: [{ title: Ancien, before: 2008, printed: petit/eleves/sud/bois }]'),
      [edition],
    );
    expect(title).toEqual({
      sentence: 'Avant 2008 : Ancien.',
      href: `/donnees/petit/${edition.manifest.edition}/eleves/#l-sud/bois`,
      id: null,
    });
  });
});

describe('datasets without a section of their own', () => {
  const record = recordOf(
    register('id: cap-a, links: [petit/eleves/nord/bois, petit/eleves/sud/bois]'),
    'cap-a',
    smallEdition(),
  );

  test('show one line a measure and one column a row', () => {
    const [data] = otherData(record);
    expect(data?.tables[0]?.columns.map(({ title }) => title)).toEqual([
      'Nord : Bois',
      'Sud : Bois',
    ]);
    const lines = data?.tables[0]?.rows.map(({ title, cells }) => [
      title,
      ...cells.map(({ text }) => text),
    ]);
    expect(lines?.[0]).toEqual(['Filles', '4', '6']);
    expect(lines?.find(([title]) => title === 'Taux')).toEqual(['Taux', '', 'en cours']);
  });

  test('lead to whole tables when they are all about the diploma', () => {
    const whole = recordOf(
      register("id: cap-a, links: ['petit/eleves/*']"),
      'cap-a',
      smallEdition(),
    );
    const [data] = otherData(whole);
    expect(data?.tables).toEqual([]);
    expect(data?.links.map(({ title }) => title)).toEqual(['Élèves par ville']);
  });
});

describe('the equipment grant', () => {
  test('has the code, the amount of its group and whom it is for', () => {
    const usual = equipmentOf(project('cap-boulanger'));
    expect([usual?.code.text, usual?.amountRow.row.key]).toEqual([
      '50022137',
      'formations-eligibles',
    ]);
    const younger = equipmentOf(project('troisieme-prepa-metiers'));
    expect(younger?.amountRow.row.key).toBe('troisieme-prepa-metiers');
    expect(younger?.amount.text).not.toBe(usual?.amount.text);
  });

  test('is not said of a diploma that the list does not name', () => {
    expect(equipmentOf(project('bac-general-s'))).toBeNull();
  });
});

describe('the names of a diploma', () => {
  test('are those that each document prints, each once', () => {
    expect(spellings(project('bac-pro-metiers-de-l-electricite')).map(({ text }) => text)).toEqual([
      'Méiers de l’électricité et environnement connecté',
      'BAC MELEC Bac Pro métiers de l’électricité et de ses environnements connectés',
    ]);
  });

  test('leave out titles that the extraction cut short', () => {
    const names = spellings(project('licence-pro-services-automobile')).map(({ text }) => text);
    expect(
      names.filter((text) => names.some((other) => other !== text && other.startsWith(text))),
    ).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});

describe('related diplomas', () => {
  test('say how they are related, with the people who prepare them', () => {
    const diplomas = register(
      'id: cap-a, parts: [cap-b], related: [cap-c]',
      'id: cap-b',
      'id: cap-c',
    );
    const edition = carEdition({ effectifs: { 'france/cap-b': ['', '', '', '', '12', ''] } });
    const index = indexDiplomas(diplomas, [edition]);
    const record = recordOf(diplomas, 'cap-a', edition);
    expect(
      relatedDiplomas(record, index).map((group) => [
        group.title,
        group.diplomas.map((other) => [other.href, other.figure?.text]),
      ]),
    ).toEqual([
      ['Ce qu’il réunit', [['/diplomes/cap-b/', '12']]],
      ['Diplômes voisins', [['/diplomes/cap-c/', undefined]]],
    ]);
  });
});

test('figures are joined as French does', () => {
  expect(
    [1, 2, 3].map((n) => enumerate(Array.from({ length: n }, (_, i) => [String(i)])).join('')),
  ).toEqual(['0', '0 et 1', '0, 1 et 2']);
});

test('the star is explained only where one stands', () => {
  const cell = { text: '1', look: 'ok' as const, numeric: true, marks: [] };
  const row = { title: 'a', href: null, total: false, cells: [cell] };
  const marked = {
    ...row,
    cells: [{ ...cell, marks: [{ sign: '*', label: 'note', href: '#n' }] }],
  };
  expect(remarksOf([row], ['x'])).toEqual(['x']);
  expect(remarksOf([marked], ['x'])).toHaveLength(2);
});
