import { NO_COLUMN } from '../../datasets/printed-table.ts';
import type { Problem } from '../../lib/problem.ts';

/** Age bands of the grid, by their printed label. */
const AGES: Readonly<Record<string, string>> = {
  'Moins de 21 ans': 'moins-21',
  'De 21 à moins de 26 ans': '21-25',
  '26 ans et plus': '26-et-plus',
};

/** Header of the grid, put together from its lines: age, two levels of training, unit. */
const HEADER =
  'Âge Inférieur au bac pro Au moins titulaire d’un Bac Pro ou titre professionnel de niveau IV % du SMIC*';
/** The name of the second axis is printed after the grid: it closes it. */
const CLOSING = /^Niveau de$/u;

/** Label, then two percentages, or one that stands for both levels with its condition. */
const TWO_RATES = /^(?<label>\D.*?|\d+ ans.*?) (?<low>\d+(?:,\d+)? %) (?<high>\d+(?:,\d+)? %)$/u;
const ONE_RATE = /^(?<label>\D.*?|\d+ ans.*?) (?<low>\d+(?:,\d+)? %) (?<condition>\([^()]+\))$/u;

/** CSV rows of the pay grid: line, key, label, two rates, condition. Faults are pushed on `problems`. */
export function readPay(file: string, text: string, problems: Problem[]): string[][] {
  const lines = text
    .split('\n')
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter((each) => each.text !== '');
  const start = lines.findIndex((each) => each.text === 'Âge');
  const unit = lines.findIndex((each, index) => index > start && /SMIC\*?$/u.test(each.text));
  const end = lines.findIndex((each, index) => index > start && CLOSING.test(each.text));
  if (start < 0 || unit < 0 || end < 0) {
    problems.push({
      file,
      column: 'remuneration',
      fact: 'La grille des salaires est introuvable.',
      expected: `l’en-tête « ${HEADER} », les tranches d’âge, puis « Niveau de formation »`,
      repair: 'Redemandez le document entier, ou vérifiez si l’en-tête a changé.',
    });
    return [];
  }
  const received = lines
    .slice(start, unit + 1)
    .map((each) => each.text)
    .join(' ');
  if (received !== HEADER) {
    problems.push({
      file,
      line: lines[start]?.line,
      column: 'remuneration',
      fact: 'L’en-tête de la grille des salaires n’est pas celui attendu.',
      received,
      expected: HEADER,
      repair:
        'Vérifiez les colonnes dans le document : une colonne a pu changer de nom ou de place.',
    });
  }
  const bands = lines.slice(unit + 1, end);
  const rows = bands.flatMap((each) => readBand(file, each, problems));
  // A line that could not be read is already reported: its band is not missing too.
  problems.push(...bandProblems(file, rows, rows.length === bands.length));
  return rows;
}

function readBand(
  file: string,
  { line, text }: { readonly line: number; readonly text: string },
  problems: Problem[],
): string[][] {
  const {
    label = '',
    low = '',
    high = '',
    condition = NO_COLUMN,
  } = (TWO_RATES.exec(text) ?? ONE_RATE.exec(text))?.groups ?? {};
  const key = AGES[label];
  if (key !== undefined) return [[String(line), key, label, low, high, condition]];
  problems.push({
    file,
    line,
    column: 'remuneration',
    fact: 'Cette ligne de la grille des salaires n’est pas lisible.',
    received: text,
    expected: `${Object.keys(AGES).join(', ')}, puis deux pourcentages, ou un seul avec sa condition`,
    repair: 'Comparez la ligne avec le document publié et redemandez le fichier.',
  });
  return [];
}

/** Each age band stands exactly once. */
function bandProblems(
  file: string,
  rows: readonly (readonly string[])[],
  allRead: boolean,
): Problem[] {
  return Object.entries(AGES).flatMap(([label, key]): Problem[] => {
    const found = rows.filter((row) => row[1] === key).map(([line]) => line);
    if (found.length === 1 || (found.length === 0 && !allRead)) return [];
    return [
      {
        file,
        column: 'remuneration',
        fact:
          found.length === 0
            ? 'Une tranche d’âge manque dans la grille des salaires.'
            : 'Une tranche d’âge est imprimée deux fois dans la grille des salaires.',
        received: found.length === 0 ? undefined : `lignes ${found.join(' et ')}`,
        expected: `une ligne « ${label} »`,
        repair: 'Comparez la grille avec le document publié et redemandez le fichier.',
      },
    ];
  });
}
