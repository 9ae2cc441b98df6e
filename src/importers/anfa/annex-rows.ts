import type { Diploma } from '../../schemas/register.ts';
import { filledCells } from '../lib/tab-lines.ts';
import type { TabCell, TabLine } from '../lib/tab-lines.ts';
import { GROUP_HEADINGS } from './groups.ts';
import type { Labels } from './labels.ts';
import { ADD_ALIAS, COMPARE } from './report.ts';
import type { Report } from './report.ts';
import { isAnnexValue } from './values.ts';

/** What one line of an annex is before its values are given columns. */
export interface AnnexLine {
  readonly line: number;
  /** Diplomas that the label names: one, several when rows are glued, none without label. */
  readonly diplomas: readonly { readonly diploma: Diploma; readonly label: string }[];
  readonly labelField: number | null;
  readonly hasHeading: boolean;
  readonly cells: readonly TabCell[];
}

/**
 * Splits a line into heading, label and values. A heading (« CAP ») may stand in the first field,
 * before the label of the first row of its group.
 */
export function readAnnexLine(line: TabLine, labels: Labels, report: Report): AnnexLine | null {
  const filled = filledCells(line);
  const values = filled.filter(({ text }) => isAnnexValue(text));
  const words = filled.filter(({ text }) => !isAnnexValue(text));
  const [first, second] = words;
  const heading =
    first && second && first.field === 0 ? (GROUP_HEADINGS[first.text] ?? null) : undefined;
  const label = heading === undefined ? first : second;
  const extra = words.slice(heading === undefined ? 1 : 2);
  const base = {
    line: line.line,
    labelField: label?.field ?? null,
    hasHeading: heading !== undefined,
    cells: values,
  };
  if (heading === null) {
    report({
      line: line.line,
      fact: 'Cette ligne commence par un groupe de diplômes inconnu.',
      received: first?.text,
      expected: Object.keys(GROUP_HEADINGS).join(', '),
      repair:
        'Si c’est un nouveau groupe, ajoutez-le à src/importers/anfa/groups.ts ; sinon redemandez le document.',
    });
  }
  for (const { text } of extra) {
    report({
      line: line.line,
      fact: 'Cette case n’est ni un nombre, ni un taux, ni un tiret.',
      received: text,
      expected: '« 1 236 », « 88,5% », « - » ou rien',
      repair: COMPARE,
    });
  }
  if (heading === null || extra.length > 0) return null;
  if (!label) return { ...base, diplomas: [] };
  const diplomas = labels.glued(label.text);
  if (!diplomas) {
    report({
      line: line.line,
      fact: 'Le libellé de cette ligne est inconnu.',
      received: label.text,
      expected: 'une écriture connue de src/data/registers/diplomas.yaml',
      repair: ADD_ALIAS,
    });
    return null;
  }
  const stranger = diplomas.find(({ diploma }) => heading && diploma.group !== heading);
  if (stranger) {
    report({
      line: line.line,
      fact: 'Le groupe imprimé n’est pas celui de ce diplôme.',
      received: `${first?.text ?? ''} : ${stranger.label}`,
      expected: `un diplôme du groupe ${heading ?? ''}`,
      repair: COMPARE,
    });
  }
  return { ...base, diplomas };
}
