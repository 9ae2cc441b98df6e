import type { Problem } from '../../lib/problem.ts';
import { NO_COLUMN } from '../../datasets/printed-table.ts';
import { readSourceLine, writeSourceLine } from '../../datasets/source-line.ts';
import type { FlowText } from '../lib/flow-text.ts';
import { strangeWords } from './calendar-words.ts';

/** One dated fact: its key, where it stands, and the words around its date. */
interface EventPattern {
  readonly key: string;
  readonly nature: 'liste' | 'case' | 'phrase';
  /** Words printed above the date that say what it is about. */
  readonly frame: string;
  /** Named groups `evenement`, `dates` are the cells. */
  readonly pattern: RegExp;
}

const GENERAL = 'Baccalauréats général et technologique';
const PRO = 'Baccalauréat professionnel';
const FIRST_GROUP = '1er groupe d’épreuves';
const SECOND_GROUP = '2nd groupe d’épreuves';

function listed(key: string, words: string): EventPattern {
  return {
    key,
    nature: 'liste',
    frame: '',
    pattern: new RegExp(`■ (?<dates>[^■:]+) : (?<evenement>${words})(?= ■| Les liens)`, 'du'),
  };
}

function box(key: string, exam: string, group: string, pattern: RegExp): EventPattern {
  return { key, nature: 'case', frame: `${exam}, ${group}`, pattern };
}

function sentence(key: string, pattern: RegExp): EventPattern {
  return { key, nature: 'phrase', frame: '', pattern };
}

/** Dated facts in the order of the document. The words are fixed, the dates are read. */
const EVENTS: readonly EventPattern[] = [
  listed('harmonisation', 'harmonisation des notes et délibération du jury'),
  listed('resultats', 'publication des résultats'),
  listed('rattrapage', 'oraux de rattrapage'),
  listed('fin-de-session', 'date de fin de session'),
  sentence(
    'liens-vers-les-resultats',
    /(?<evenement>Les liens vers les résultats seront disponibles), (?<dates>dès le [^,]+),/du,
  ),
  box(
    'resultats-general-techno-groupe-1',
    GENERAL,
    FIRST_GROUP,
    /technologique 1er groupe d’épreuves : (?<dates>[^:]+?) 2nd groupe/du,
  ),
  box(
    'resultats-general-techno-groupe-2',
    GENERAL,
    SECOND_GROUP,
    /technologique 1er groupe d’épreuves : [^:]+ 2nd groupe d’épreuves : (?<dates>[^:]+?) Baccalauréat professionnel/du,
  ),
  box(
    'resultats-pro-groupe-1',
    PRO,
    FIRST_GROUP,
    /professionnel 1er groupe d’épreuves : (?<dates>[^:]+?) 2nd groupe/du,
  ),
  box(
    'resultats-pro-groupe-2',
    PRO,
    SECOND_GROUP,
    /professionnel 1er groupe d’épreuves : [^:]+ 2nd groupe d’épreuves : (?<dates>[^:]+?) Publication/du,
  ),
  sentence(
    'premiere-serie-e3c',
    /(?<dates>En janvier-février), (?<evenement>les élèves ont passé la première série d’E3C)/du,
  ),
  sentence(
    'remplacement-francais',
    /(?<evenement>des épreuves de remplacement) (?<dates>en début d’année scolaire \d{4}\/\d{4})/du,
  ),
  sentence(
    'epreuve-ponctuelle-premiere',
    /(?<evenement>une épreuve ponctuelle) (?<dates>avant la fin de l’année scolaire \d{4}\/\d{4})/du,
  ),
  sentence(
    'second-groupe',
    /(?<evenement>Les épreuves du second groupe dit de rattrapage), prévues (?<dates>[^,]+),/du,
  ),
  sentence(
    'remplacement',
    /(?<evenement>Les épreuves de remplacement), prévues (?<dates>[^,]+),/du,
  ),
  sentence(
    'resultats-remplacement',
    /feront l’objet d’une (?<evenement>publication unique nationale) (?<dates>en \p{L}+ \d{4})/du,
  ),
];

/** The captions of the four boxes, printed together after them; one of them has no hour. */
const CAPTION =
  /(?<evenement>Publication des résultats sur Internet)(?: (?<heure>(?:de )?à partir de \d+h\.?))?/dgu;
const CAPTION_COUNT = 4;

/** CSV rows: line, key, frame, nature, event, dates, hour. Faults are pushed on `problems`. */
export function readCalendar(file: string, flow: FlowText, problems: Problem[]): string[][] {
  const events = EVENTS.flatMap(({ key, nature, frame, pattern }): string[][] => {
    const match = pattern.exec(flow.text);
    if (!match) {
      problems.push({
        file,
        column: `calendrier.${key}`,
        fact: 'Une date du calendrier est introuvable.',
        expected: `les mots « ${readable(pattern)} »`,
        repair: 'Redemandez le document entier, ou vérifiez si cette phrase a changé.',
      });
      return [];
    }
    const hour = nature === 'case' ? '' : NO_COLUMN;
    const event = match.groups?.['evenement'] ?? NO_COLUMN;
    const dates = match.groups?.['dates'] ?? '';
    if (strangeWords(dates).length > 0) problems.push(unreadable(file, key, flow, match));
    return [[linesOf(flow, match), key, frame, nature, event, dates, hour]];
  });
  return [...events, ...readCaptions(file, flow, problems)].sort(
    (one, other) => readSourceLine(one[0] ?? '').row - readSourceLine(other[0] ?? '').row,
  );
}

function unreadable(file: string, key: string, flow: FlowText, match: RegExpExecArray): Problem {
  const dates = match.groups?.['dates'] ?? '';
  return {
    file,
    line: flow.lineAt(match.indices?.groups?.['dates']?.[0] ?? match.index),
    column: `calendrier.${key}`,
    fact: `Cette date du calendrier n’est pas lisible : « ${strangeWords(dates).join(' ')} ».`,
    received: dates,
    expected: 'une date, par exemple « du 8 au 10 juillet 2020 »',
    repair: 'Corrigez la date dans l’extraction, d’après le document.',
  };
}

/** The pattern as words: what is read is « … », the rest is printed as is. */
function readable(pattern: RegExp): string {
  return pattern.source
    .replace(/\(\?=[^)]*\)/gu, '')
    .replace(/\(\?<evenement>([^)]*)\)/gu, '$1')
    .replace(/\(\?<dates>[^)]*\)|\[\^:\]\+/gu, '…');
}

function readCaptions(file: string, flow: FlowText, problems: Problem[]): string[][] {
  const captions = [...flow.text.matchAll(CAPTION)];
  if (captions.length !== CAPTION_COUNT) {
    problems.push({
      file,
      column: 'calendrier',
      fact: 'Le nombre de légendes « Publication des résultats sur Internet » a changé.',
      received: String(captions.length),
      expected: String(CAPTION_COUNT),
      repair: 'Redemandez le document entier, ou relisez la page des résultats.',
    });
  }
  return captions.map((match, index) => {
    const { evenement = '', heure = '' } = match.groups ?? {};
    return [linesOf(flow, match), `legende-${index + 1}`, '', 'legende', evenement, '', heure];
  });
}

/** Line of the first word that is published, then of each cell that begins on another line. */
function linesOf(flow: FlowText, match: RegExpExecArray): string {
  const starts = Object.entries(match.indices?.groups ?? {}).flatMap(
    ([column, span]): [string, number][] => (span ? [[column, flow.lineAt(span[0])]] : []),
  );
  const row = Math.min(...starts.map(([, line]) => line));
  return writeSourceLine({ row, cells: Object.fromEntries(starts) });
}
