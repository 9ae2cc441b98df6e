import type { Report, SourceLine } from './lines.ts';

/** One certification of Toulouse, cells as printed. */
export interface ToulouseRow {
  readonly line: number;
  readonly rncp: string;
  readonly niveau: string;
  readonly certificateur: string;
  readonly intitule: string;
  /** Figures in their order; blanks leave no trace, so there may be fewer than columns. */
  readonly values: readonly string[];
}

const ROW =
  /^(?<rncp>\d{1,5}) (?<niveau>[1-8]) (?<certificateur>\p{L}[\p{L}\d-]*|\d\p{L}+) (?<rest>.+)$/u;
const COUNT = /^\d+$/u;
const VALUE = /^\d{1,3}(?:,\d+)?%$|^en cours$/u;

/** A row, or undefined once its fault is reported. `counts`: all figures are counts, not rates. */
export function readToulouseRow(
  { line, text }: SourceLine,
  columns: number,
  counts: boolean,
  report: Report,
): ToulouseRow | undefined {
  const groups = ROW.exec(text.replace(/\s+/gu, ' '))?.groups;
  if (!groups) {
    report({
      line,
      fact: 'Cette ligne de Toulouse ne commence pas par un numéro RNCP, un niveau et un certificateur.',
      received: text,
      expected: 'par exemple « 12345 5 MT Intitulé 10 50% »',
      repair: 'Corrigez cette ligne dans l’extraction, d’après le document.',
    });
    return undefined;
  }
  const words = (groups['rest'] ?? '').replaceAll('en cours', 'en_cours').split(' ');
  const first = words.findIndex((word) => /\d|_/u.test(word));
  const values = first < 0 ? [] : words.slice(first).map((word) => word.replace('_', ' '));
  const wrong = values.filter(
    (value, index) => !(counts || index === 0 ? COUNT.test(value) : VALUE.test(value)),
  );
  if (values.length === 0 || values.length > columns || wrong.length > 0) {
    report({
      line,
      fact: 'Les chiffres de cette ligne ne sont pas lisibles ou sont trop nombreux.',
      received: (wrong.length > 0 ? wrong : values).join(' ') || 'aucun chiffre',
      expected: counts
        ? `de un à ${columns} effectifs`
        : `un effectif, puis ${columns - 1} taux au plus, par exemple « 10 50% en cours »`,
      repair: 'Corrigez ces chiffres dans l’extraction, d’après le document.',
    });
    return undefined;
  }
  return {
    line,
    rncp: groups['rncp'] ?? '',
    niveau: groups['niveau'] ?? '',
    certificateur: groups['certificateur'] ?? '',
    intitule: words.slice(0, first).join(' '),
    values,
  };
}
