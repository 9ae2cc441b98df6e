import { failure, success } from '../../lib/problem.ts';
import type { Problem, Result } from '../../lib/problem.ts';
import type { SourceDocument } from '../importer.ts';
import { toLines } from './lines.ts';
import type { Line } from './lines.ts';

/** The parts of the document that the tables are read from. */
export interface Sections {
  /** School year of the title: « 2023-2024 ». */
  readonly year: string;
  /** Between « LES FORMATIONS ELIGIBLES » and « LES BENEFICIAIRES ». */
  readonly eligible: readonly Line[];
  /** Between « MONTANTS DE L’AIDE » and « MODALITES DE CALCUL … ». */
  readonly amounts: readonly Line[];
  /** « ARRETE N°… DU … »: opens the annexed list. */
  readonly annex: Line;
  /** From the annex title to the end of the document. */
  readonly list: readonly Line[];
}

/** The headings that bound the sections, in the order of the document. */
const LANDMARKS = [
  { name: 'title', label: 'Aide régionale à l’équipement des élèves' },
  {
    name: 'year',
    label: 'Modalités d’application pour l’année scolaire 2023-2024',
    pattern: /^Modalités d'application pour l'année scolaire \d{4}-\d{4}$/u,
  },
  { name: 'eligible', label: 'LES FORMATIONS ELIGIBLES' },
  { name: 'beneficiaries', label: 'LES BENEFICIAIRES' },
  { name: 'amounts', label: 'MONTANTS DE L’AIDE' },
  { name: 'calculation', label: 'MODALITES DE CALCUL ET D’ATTRIBUTION DE LA DOTATION' },
  {
    name: 'annex',
    label: 'ARRETE N°2023-087 DU 17 MARS 2023',
    pattern: /^ARRETE N°\S+ DU \d.*$/u,
  },
] as const;

type LandmarkName = (typeof LANDMARKS)[number]['name'];

const REPAIR_DOCUMENT =
  'Reprenez le document entier auprès de la Région. S’il est entier, un intitulé a changé : adaptez l’importeur.';

/** Cuts the document at its headings, found by their words. Refuses an empty, foreign or cut document. */
export function readSections(document: SourceDocument): Result<Sections> {
  if (document.text.trim() === '') {
    return failure([
      {
        file: document.name,
        fact: 'Le document est vide.',
        expected: 'le texte des modalités de l’aide régionale à l’équipement',
        repair: 'Reprenez le document reçu de la Région.',
      },
    ]);
  }
  const lines = toLines(document.text);
  const found = locate(lines);
  if (!found.has('title')) return failure([foreign(document)]);
  const problems = [...missing(document, found), ...disorder(document, found), ...cut(document)];
  if (problems.length > 0) return failure(problems);
  const line = (name: LandmarkName): Line => {
    const value = found.get(name);
    // `missing` returned no problem: every landmark is there.
    if (!value) throw new Error(`Landmark ${name}`);
    return value;
  };
  const between = (from: LandmarkName, to: LandmarkName) =>
    lines.slice(line(from).number, line(to).number - 1);
  return success({
    year: line('year').plain.slice(-'2023-2024'.length),
    eligible: between('eligible', 'beneficiaries'),
    amounts: between('amounts', 'calculation'),
    annex: line('annex'),
    list: lines.slice(line('annex').number),
  });
}

function locate(lines: readonly Line[]): ReadonlyMap<LandmarkName, Line> {
  return new Map(
    LANDMARKS.flatMap((landmark) => {
      const label = landmark.label.replaceAll('’', "'");
      const line = lines.find(({ plain }) =>
        'pattern' in landmark ? landmark.pattern.test(plain) : plain === label,
      );
      return line ? [[landmark.name, line] as const] : [];
    }),
  );
}

function foreign(document: SourceDocument): Problem {
  return {
    file: document.name,
    fact: 'Ce document n’est pas celui des modalités de l’aide régionale à l’équipement.',
    received: document.text.split('\n').find((line) => line.trim() !== '') ?? '',
    expected: `le titre « ${LANDMARKS[0].label} »`,
    repair: 'Vérifiez le fichier donné à l’import : il appartient à un autre jeu de données.',
  };
}

function missing(
  document: SourceDocument,
  found: ReadonlyMap<LandmarkName, Line>,
): readonly Problem[] {
  return LANDMARKS.filter(({ name }) => !found.has(name)).map(({ label }) => ({
    file: document.name,
    fact: 'Un intitulé du document manque.',
    expected: `une ligne comme « ${label} »`,
    repair: REPAIR_DOCUMENT,
  }));
}

function disorder(
  document: SourceDocument,
  found: ReadonlyMap<LandmarkName, Line>,
): readonly Problem[] {
  const lines = LANDMARKS.flatMap(({ name }) => found.get(name) ?? []);
  return lines.flatMap((line, index) => {
    const previous = lines[index - 1];
    if (!previous || previous.number < line.number) return [];
    return [
      {
        file: document.name,
        line: line.number,
        fact: 'Les intitulés du document ne sont pas dans l’ordre.',
        received: line.text,
        expected: `cette ligne après « ${previous.text} »`,
        repair: REPAIR_DOCUMENT,
      },
    ];
  });
}

/** Each page ends with a mark, read as a lone space: a document that stops elsewhere was cut. */
function cut(document: SourceDocument): readonly Problem[] {
  const lines = document.text.split(/\r?\n/u);
  const last = lines.at(-1) ?? '';
  if (/^[ \f]+$/u.test(last)) return [];
  return [
    {
      file: document.name,
      line: lines.length,
      fact: 'Le document est coupé : il ne finit pas par une marque de fin de page.',
      received: last,
      expected: 'une dernière ligne faite d’une seule espace',
      repair: REPAIR_DOCUMENT,
    },
  ];
}
