import { NO_COLUMN } from '../../datasets/printed-table.ts';
import type { Problem } from '../../lib/problem.ts';
import type { FlowText } from '../lib/flow-text.ts';
import { NUMBERS, SECTIONS, SIDE_BY_SIDE } from './sections.ts';
import type { Section } from './sections.ts';
import { splitSideBySide } from './side-by-side.ts';

/** One fact: a stretch of the flow, with its key, its heading and our name for it. */
export interface Fact {
  readonly key: string;
  readonly heading: string;
  readonly label: string;
  readonly text: string;
  /** Where the text begins in the flow. */
  readonly offset: number;
}

const BULLET = '•';

/** CSV rows of the sheet: line, key, heading, label, text, number, unit. Faults are pushed on `problems`. */
export function readFacts(file: string, flow: FlowText, problems: Problem[]): string[][] {
  const facts = readSections(file, flow, problems);
  problems.push(...repeatedFacts(file, flow, facts));
  return facts.flatMap((fact) => [
    [
      String(flow.lineAt(fact.offset)),
      fact.key,
      fact.heading,
      fact.label,
      fact.text,
      NO_COLUMN,
      NO_COLUMN,
    ],
    ...statedNumbers(file, flow, fact, problems),
  ]);
}

function readSections(file: string, flow: FlowText, problems: Problem[]): Fact[] {
  const found: { section: Section; start: number; body: number }[] = [];
  let from = 0;
  for (const section of SECTIONS) {
    const start = flow.text.indexOf(section.opening, from);
    if (start < 0) {
      problems.push({
        file,
        column: 'fiche',
        fact: 'Une partie du dépliant est introuvable à sa place.',
        expected: `« ${section.opening} »`,
        repair: 'Redemandez le document entier, ou vérifiez si ce titre a changé.',
      });
      continue;
    }
    const body = start + (section.spoken ? 0 : section.opening.length);
    found.push({ section, start, body });
    from = start + section.opening.length;
  }
  return found.flatMap(({ section, body }, index) => {
    const end = found[index + 1]?.start ?? flow.text.length;
    return section.heading === null ? [] : sectionFacts(file, flow, section, body, end, problems);
  });
}

/** The facts of one part: its only paragraph, or one for each bullet. */
function sectionFacts(
  file: string,
  flow: FlowText,
  section: Section,
  body: number,
  end: number,
  problems: Problem[],
): Fact[] {
  const { key, label, heading, bullets } = section;
  const pieces = stretches(flow.text, body, end, bullets ? BULLET : null);
  const place = { file, line: flow.lineAt(body), column: 'fiche' };
  if (pieces.length === 0) {
    problems.push({
      ...place,
      fact: 'Cette partie du dépliant est vide.',
      received: section.opening,
      expected: bullets ? 'une liste à puces' : 'une phrase',
      repair: 'Comparez avec le document publié et redemandez le fichier.',
    });
  }
  if (key === SIDE_BY_SIDE) return splitSideBySide(place, pieces, problems);
  if (key === 'duree') return durationFacts(place, pieces, problems);
  return pieces.map((piece, index) => ({
    ...piece,
    heading: heading ?? '',
    key: bullets ? `${key}-${index + 1}` : key,
    label: bullets ? `${label} ${index + 1}` : label,
  }));
}

/** Stretches of text between two offsets, cut at each bullet when there is one; spaces around are left out. */
function stretches(text: string, from: number, to: number, cut: string | null) {
  const parts = cut === null ? [text.slice(from, to)] : text.slice(from, to).split(cut);
  let offset = from;
  return parts.flatMap((part) => {
    const start = offset + part.length - part.trimStart().length;
    offset += part.length + (cut?.length ?? 0);
    return part.trim() === '' ? [] : [{ text: part.trim(), offset: start }];
  });
}

/** The list « DURÉE ET PRÉREQUIS » says the one, then the other. */
function durationFacts(
  place: Omit<Problem, 'fact' | 'repair'>,
  pieces: readonly Pick<Fact, 'text' | 'offset'>[],
  problems: Problem[],
): Fact[] {
  const [duration, required, ...others] = pieces;
  if (!duration || !required || others.length > 0) {
    problems.push({
      ...place,
      fact: 'La liste « Durée et prérequis » n’a pas deux éléments.',
      received: pieces.map(({ text }) => text).join(' | '),
      expected: 'la durée, puis le prérequis',
      repair: 'Comparez avec le document publié et redemandez le fichier.',
    });
    return [];
  }
  return [
    { ...duration, heading: 'duree', key: 'duree', label: 'Durée' },
    { ...required, heading: 'duree', key: 'prerequis', label: 'Prérequis' },
  ];
}

function statedNumbers(file: string, flow: FlowText, fact: Fact, problems: Problem[]): string[][] {
  return NUMBERS.filter((number) => number.fact === fact.key).flatMap((number) => {
    const match = number.pattern.exec(fact.text);
    const span = match?.indices?.groups?.['valeur'];
    const value = match?.groups?.['valeur'];
    if (span && value !== undefined) {
      const line = flow.lineAt(fact.offset + span[0]);
      return [
        [String(line), number.key, fact.heading, number.label, NO_COLUMN, value, number.unit],
      ];
    }
    problems.push({
      file,
      line: flow.lineAt(fact.offset),
      column: number.key,
      fact: 'Le nombre attendu dans cette phrase n’est pas lisible.',
      received: fact.text,
      expected: `un nombre entier, par exemple « ${number.example} »`,
      repair: 'Comparez la phrase avec le document publié et redemandez le fichier.',
    });
    return [];
  });
}

function repeatedFacts(file: string, flow: FlowText, facts: readonly Fact[]): Problem[] {
  const first = new Map<string, number>();
  return facts.flatMap(({ text, offset, heading }): Problem[] => {
    const line = flow.lineAt(offset);
    const seen = first.get(`${heading}:${text}`);
    first.set(`${heading}:${text}`, line);
    if (seen === undefined) return [];
    return [
      {
        file,
        line,
        column: 'fiche',
        fact: `Ce fait est déjà imprimé à la ligne ${seen}.`,
        received: text,
        expected: 'un fait par ligne',
        repair: 'Comparez les deux lignes avec le document publié et redemandez le fichier.',
      },
    ];
  });
}
