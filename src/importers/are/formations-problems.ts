import type { Problem } from '../../lib/problem.ts';
import { DIPLOMA_TYPES } from './diploma-types.ts';
import type { Line } from './lines.ts';

/** The header of the list, its lines joined. */
export const HEADER =
  'Niveau Niveau regroupement Spécialité Code Diplôme Type Diplôme Libellé Diplôme';

/** First cell of every row, as printed. A row is recognised by it. */
export const LEVELS = ['Infra V.', 'PRE BAC', 'POST BAC'] as const;

/** Titles that the page breaks drop among the rows. */
const TITLES = [
  /^Aide régionale à l'équipement pré et post bac \(ARE\)$/u,
  /^Liste des formations relevant des spécialités éligibles au titre de l'année scolaire (\d{4}-\d{4})$/u,
];

/** The header says other columns: missing, renamed or added. */
export function headerProblem(
  file: string,
  header: { readonly text: string; readonly line: number | undefined },
): Problem {
  return {
    file,
    line: header.line,
    fact: 'L’en-tête de la liste a changé : colonne absente, renommée ou ajoutée.',
    received: header.text,
    expected: HEADER,
    repair: 'Comparez l’en-tête du document à celui attendu, puis adaptez l’importeur.',
  };
}

/** A line that is no row: nothing when it is a known title of the right year, one problem otherwise. */
export function titleProblems(file: string, line: Line, year: string): Problem[] {
  const match = TITLES.map((title) => title.exec(line.plain)).find((found) => found !== null);
  if (!match) {
    return [
      {
        file,
        line: line.number,
        fact: 'Cette ligne n’est ni un diplôme ni un titre connu.',
        received: line.text,
        expected: `une ligne qui commence par ${LEVELS.map((name) => `« ${name} »`).join(', ')}, ou un titre de la liste`,
        repair:
          'Vérifiez la ligne dans le document ; si c’est un nouveau titre, déclarez-le dans l’importeur.',
      },
    ];
  }
  const found = match[1];
  if (found === undefined || found === year) return [];
  return [
    {
      file,
      line: line.number,
      fact: 'L’année scolaire de la liste n’est pas celle du document.',
      received: found,
      expected: year,
      repair: 'Vérifiez le document : la liste annexée vient d’une autre année.',
    },
  ];
}

/** The text after the code begins with no type of the closed list. */
export function unknownType(file: string, line: Line, received: string): Problem {
  return {
    file,
    line: line.number,
    column: 'type_diplome',
    fact: 'Aucun type de diplôme connu ne commence ce texte, ou aucun libellé ne le suit.',
    received,
    expected: `un type de la liste fermée (${DIPLOMA_TYPES.length} types), puis un libellé`,
    repair: 'Si le type est nouveau, ajoutez-le à src/importers/are/diploma-types.ts.',
  };
}

/** The label is the last cell of a row: a tab announces one more, which the list does not have. */
export function extraCell(file: string, line: Line, rest: string): Problem {
  return {
    file,
    line: line.number,
    column: 'libelle_diplome',
    fact: 'Cette ligne a une case de trop après le libellé.',
    received: rest.slice(rest.indexOf('\t') + 1).trim(),
    expected: 'rien après le libellé du diplôme',
    repair:
      'Vérifiez la ligne dans le document : une colonne a pu être ajoutée, ou une note collée à la ligne.',
  };
}

/** `seen` is the line that printed the same code first. */
export function duplicate(file: string, line: Line, code: string, seen: number): Problem {
  return {
    file,
    line: line.number,
    column: 'code_diplome',
    fact: `Ce code de diplôme est déjà imprimé à la ligne ${seen}.`,
    received: code,
    expected: 'un code par diplôme',
    repair: 'Vérifiez les deux lignes dans le document : l’une est répétée ou son code est faux.',
  };
}

/** The list goes down every old level, from 6 to 1: a level without row means that its end is lost. */
export function missingLevels(file: string, body: readonly Line[]): Problem[] {
  const printed = body.map((line) => line.plain.replace(/^(Infra V\.|PRE BAC|POST BAC) /u, ''));
  return ['6', '5', '4', '3', '2', '1']
    .filter((level) => !printed.some((text) => text.startsWith(`${level} `)))
    .map((level) => ({
      file,
      line: body.at(-1)?.number,
      fact: `La liste n’a aucune formation de l’ancien niveau ${level} : elle est coupée.`,
      expected: 'au moins une formation de chaque ancien niveau, de 6 à 1',
      repair:
        'Reprenez le document entier auprès de la Région. S’il est entier, ce niveau n’existe plus : adaptez l’importeur.',
    }));
}

/** A row that stops before its label. */
export function incompleteRow(file: string, line: Line): Problem {
  return {
    file,
    line: line.number,
    fact: 'La ligne de ce diplôme est incomplète.',
    received: line.text,
    expected: 'niveau, niveau regroupement, spécialité, code, type puis libellé',
    repair: 'Reprenez le document : la ligne y est coupée ou une cellule manque.',
  };
}

/** A letter in a number, or a cell too many or too few before it. */
export function badCode(
  file: string,
  line: Line,
  column: string,
  received: string,
  expected: string,
): Problem {
  return {
    file,
    line: line.number,
    column,
    fact: 'Ce code n’a pas la forme attendue.',
    received,
    expected,
    repair:
      'Vérifiez la ligne dans le document : lettre dans un nombre, cellule en trop ou absente.',
  };
}
