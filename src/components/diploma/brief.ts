import type { DiplomaRecord, LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { SMALL_COUNT, isSmall } from '../../datasets/diplomas/small-numbers.ts';
import { formatNumber, plural } from '../../lib/numbers-fr.ts';
import { anfaRows, franceRow, seriesRow, yearsOf } from './anfa.ts';
import { equipmentOf } from './equipment.ts';
import { figureOf, numberOf } from './figure.ts';
import { presentSentences } from './identity.ts';
import { successSentence } from './success.ts';
import { waysSentence } from './ways.ts';
import type { Sentence } from './sentence.ts';

/** What the page answers first, made from the data; one idea a sentence. Empty when the data says nothing that short. */
export function briefSentences(record: DiplomaRecord): readonly Sentence[] {
  return [
    ...presentSentences(record.diploma).map((sentence) => [sentence]),
    ...enrolment(record),
    ...results(record),
    ...equipment(record),
    ...candidates(record),
    ...leaflet(record),
    ...centres(record),
  ];
}

function enrolment(record: DiplomaRecord): readonly Sentence[] {
  const row = franceRow(anfaRows(record, 'effectifs'));
  const total = figureOf(row, 'total_effectif');
  if (row && total) {
    const { edition } = row.edition.manifest;
    const ways = waysSentence(row);
    return [
      [`En ${edition}, `, total, ` ${prepared(numberOf(row, 'total_effectif'))} en France.`],
      ...(ways ? [ways] : []),
    ];
  }
  return yearly(record);
}

const prepared = (count: number | null): string =>
  plural(count ?? 0, 'le préparait', 'le préparaient');

/** The last year of a series, for a diploma that the annexes do not count. */
function yearly(record: DiplomaRecord): readonly Sentence[] {
  const series = anfaRows(record, 'series');
  const row = seriesRow(series, 'total') ?? anfaRows(record, 'cqp')[0] ?? null;
  if (!row) return [];
  const filled = yearsOf(row.table.descriptor).filter((year) => numberOf(row, year) !== null);
  const last = filled.at(-1);
  const figure = last === undefined ? null : figureOf(row, last);
  if (!figure || last === undefined) {
    return [['Le document de l’ANFA cite ce titre sans en donner l’effectif.']];
  }
  return [[`En ${last}, `, figure, ` ${prepared(numberOf(row, last))} en France.`]];
}

function results(record: DiplomaRecord): readonly Sentence[] {
  const row = franceRow(anfaRows(record, 'resultats'));
  const success = row && successSentence(row);
  if (!success) return [];
  const small = isSmall(numberOf(row, 'total_presentes') ?? 0);
  return [
    success,
    ...(small ? [[`Moins de ${formatNumber(SMALL_COUNT)} candidats : n’en concluez rien.`]] : []),
  ];
}

function equipment(record: DiplomaRecord): readonly Sentence[] {
  const found = equipmentOf(record);
  if (!found) return [];
  const { listed, code, amount } = found;
  return [
    ['Code diplôme : ', code, '.'],
    [
      `En ${listed.edition.manifest.edition}, il est dans la liste de l’aide à l’équipement d’Île-de-France.`,
    ],
    ['Montant par élève, versé à l’établissement : ', amount, '.'],
  ];
}

/** The dataset in which apprentice centres publish their indicators; also the anchor of its section. */
const CENTRES = 'ort';
const CANDIDATE_TABLES = ['pro-specialites', 'techno-series', 'general-series'];

function candidates({ rows }: DiplomaRecord): readonly Sentence[] {
  return rows
    .filter(
      ({ edition, table }) =>
        edition.dataset.id === 'bac-2020' && CANDIDATE_TABLES.includes(table.descriptor.id),
    )
    .flatMap((row): readonly Sentence[] => {
      const total = figureOf(row, 'total');
      if (!total) return [];
      return [[`À la ${row.edition.manifest.title}, `, total, ' dans l’académie d’Aix-Marseille.']];
    });
}

/** Facts of the leaflet that answer first, in its own words. */
const LEAFLET_FACTS = ['duree', 'prerequis'];

function leaflet({ rows }: DiplomaRecord): readonly Sentence[] {
  return rows
    .filter(({ edition, row }) => edition.dataset.id === 'cqp' && LEAFLET_FACTS.includes(row.key))
    .flatMap((linked: LinkedRow): readonly Sentence[] => {
      const text = figureOf(linked, 'texte');
      if (!text) return [];
      const words = text.text.replace(/\.$/u, '');
      const line = { ...text, text: `ligne ${linked.row.sourceLine}` };
      return [[`${linked.row.labels['libelle'] ?? ''} : « ${words} » (`, line, ').']];
    });
}

function centres({ rows }: DiplomaRecord): readonly Sentence[] {
  if (!rows.some(({ edition }) => edition.dataset.id === CENTRES)) return [];
  const link = { text: 'ses indicateurs', unit: '', href: `#${CENTRES}`, marks: [] };
  return [['Des centres d’apprentis d’ORT France publient ', link, '.']];
}
