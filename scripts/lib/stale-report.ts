import type { Dated } from '../../src/datasets/validity/read-dated.ts';
import { causesOf } from '../../src/datasets/validity/guides.ts';
import {
  editionSubject,
  lastValues,
  parameterSubject,
  termOf,
} from '../../src/datasets/validity/subjects.ts';
import type { Subject } from '../../src/datasets/validity/subjects.ts';
import { countOf } from '../../src/lib/numbers-fr.ts';
import { daysLeft, validityAt } from '../../src/lib/validity.ts';
import { formatDate } from '../../src/components/table/format-cell.ts';

/** The list for the maintainer, and whether it asks for something. */
export interface StaleReport {
  readonly text: string;
  readonly toDo: number;
}

/** Values that wait for the same thing are one line: the first of them names it. Soonest first. */
function mergeByNext(subjects: readonly Subject[]): readonly (readonly Subject[])[] {
  const from = ([first]: readonly Subject[]) => first?.next?.from ?? '';
  return [...Map.groupBy(subjects, ({ next }) => next).values()].sort((a, b) =>
    from(a) < from(b) ? -1 : 1,
  );
}

function detail([subject, ...others]: readonly Subject[], dated: Dated, date: string): string {
  if (!subject?.next) return '';
  const { name, place, next } = subject;
  const guides = dated.guides.filter((guide) =>
    causesOf(guide, dated.parameters, dated.editions).some((cause) => cause.next === next),
  );
  const left = daysLeft(termOf(subject), date) ?? 0;
  const when = left > 0 ? `dans ${countOf(left, 'jour', 'jours')}` : 'le terme est passé';
  const waiting = [
    ...(others.length === 0 ? [] : [countOf(others.length, 'paramètre', 'paramètres')]),
    ...guides.map(({ slug }) => `guide ${slug}`),
  ];
  return [
    `  ${name}`,
    `    Attendu : ${next.what} (${formatDate(next.from)} ; ${when})`,
    `    D’après : ${next.reference}`,
    `    À faire dans : ${place}`,
    ...(waiting.length === 0 ? [] : [`    En dépendent : ${waiting.join(', ')}`]),
  ].join('\n');
}

/** « Titre (2) : », then its lines; a count of zero is said, never left out. */
function section(title: string, lines: readonly string[]): string {
  return [`${title} (${lines.length})`, ...(lines.length === 0 ? ['  rien'] : lines)].join('\n');
}

/** What is expired or due on `date` (AAAA-MM-JJ), what is history, and what no date is known for. */
export function staleReport(dated: Dated, date: string): StaleReport {
  const { editions, parameters } = dated;
  const subjects = [
    ...editions.map(editionSubject),
    ...lastValues(parameters).map((value) => parameterSubject(value, editions)),
  ];
  const state = (subject: Subject) => validityAt(termOf(subject), date);
  const waiting = mergeByNext(subjects.filter(({ next }) => next !== null));
  const inState = (wanted: string) =>
    waiting.filter(([first]) => first !== undefined && state(first) === wanted);
  const [expired, due, valid] = [inState('expired'), inState('due'), inState('valid')];
  const alone = subjects.filter(({ next }) => next === null);
  const past = alone.filter((subject) => state(subject) === 'expired');
  const unknown = alone.filter((subject) => state(subject) !== 'expired');
  const full = (group: readonly Subject[]) => detail(group, dated, date);
  const names = (list: readonly Subject[]) => list.map(({ name }) => `  ${name}`);
  const toDo = expired.length + due.length;
  return {
    toDo,
    text: [
      `Validité au ${formatDate(date)}`,
      section('Dépassé', expired.map(full)),
      section('Échéance proche', due.map(full)),
      section('Valide, suite connue', valid.map(full)),
      section('Historique, sans suite attendue', names(past)),
      section('Sans date d’édition suivante', names(unknown)),
      toDo === 0 ? 'Rien à faire.' : `À faire : ${countOf(toDo, 'mise à jour', 'mises à jour')}.`,
    ].join('\n\n'),
  };
}
