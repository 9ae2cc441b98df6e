import { NO_COLUMN } from '../../datasets/printed-table.ts';
import type { Problem } from '../../lib/problem.ts';
import type { FlowText } from '../lib/flow-text.ts';
import { durationFacts, statedNumbers } from './duration-and-numbers.ts';
import { SECTIONS, SIDE_BY_SIDE } from './sections.ts';
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
        fact: 'Une partie de la brochure est introuvable à sa place.',
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
      fact: 'Cette partie de la brochure est vide.',
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
