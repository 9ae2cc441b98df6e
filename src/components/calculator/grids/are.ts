import { formatEuros } from '../../../lib/numbers-fr.ts';
import type { FullContext } from '../../../rules/calculators.ts';
import { areEligibility } from '../../../rules/are-eligibility.ts';
import { ARE_ELIGIBILITY_FIELDS } from '../../../rules/are-fields.ts';
import { situationFromText } from '../../../rules/form.ts';
import { titleOf } from '../diploma-data.ts';
import { DIPLOMA_COLUMNS, DIPLOMA_GRIDS } from '../diploma-grid.ts';
import { verdictOf } from '../verdict.ts';
import { answered, fragmentSuffix } from './grid.ts';
import type { Entries, Grid, GridCell } from './grid.ts';

/** The most common case: everything that the document asks for is there. */
export const COVERED: Entries = {
  classe: 'premiere-annee',
  etablissement: 'lycee-public',
  ile_de_france: 'oui',
  statut: 'scolaire',
};

export function eligibility(context: FullContext, entries: Entries) {
  const situation = situationFromText(ARE_ELIGIBILITY_FIELDS, Object.entries(entries));
  return answered(areEligibility(situation, context, context.lists));
}

function forfait(answer: ReturnType<typeof eligibility>): string {
  const found = answer.amounts.find(({ id }) => id === 'forfait');
  return found ? formatEuros(found.value) : '—';
}

/** Every diploma of the list, with what it opens in the common case, in the order of the document. */
export function diplomaGrids(context: FullContext): readonly Grid[] {
  const all = context.lists.index.map(({ diploma }) => diploma);
  return DIPLOMA_GRIDS.map(({ id, niveau, title }) => ({
    id,
    title: `Diplômes de la liste : ${title.toLowerCase()}`,
    note: 'Élève de première année, dans un lycée public d’Île-de-France, sans contrat de travail. Le forfait est versé à l’établissement.',
    rowHeader: 'Diplôme',
    columns: Object.values(DIPLOMA_COLUMNS),
    words: true,
    rows: all
      .filter((one) => one.niveau === niveau)
      .map((diploma) => {
        const entries = { diplome: diploma.code, ...COVERED };
        const answer = eligibility(context, entries);
        const cells: Readonly<Record<keyof typeof DIPLOMA_COLUMNS, GridCell>> = {
          code: { text: diploma.code },
          reponse: { text: verdictOf(answer), query: fragmentSuffix(entries) },
          forfait: { text: forfait(answer) },
          label: { text: diploma.label },
          ligne: { text: `l.\u00A0${diploma.ligne}` },
        };
        return { head: titleOf(diploma), cells: Object.values(cells) };
      }),
  }));
}

/** A pupil of each kind: the words of the row, and what differs from the common case. */
type Case = readonly [head: string, entries: Entries];

function casesOf(context: FullContext): readonly Case[] {
  const first = (niveau: string): string =>
    context.lists.index.find(({ diploma }) => diploma.niveau === niveau)?.diploma.code ?? '';
  const pre = first('pre-bac');
  const post = first('post-bac');
  const prepa = first('prepa-metiers');
  return [
    ['Troisième prépa-métiers, au lycée', { diplome: prepa }],
    ['Troisième prépa-métiers, au collège', { diplome: prepa, etablissement: 'college' }],
    ['Avant le bac, première année', { diplome: pre }],
    [
      'Avant le bac, entrée directe en première',
      { specialite: '234', niveau: 'pre-bac', classe: 'entree-directe-premiere' },
    ],
    ['Avant le bac, autre année', { diplome: pre, classe: 'autre-annee' }],
    ['Avant le bac, en EREA', { diplome: pre, etablissement: 'erea' }],
    [
      'Avant le bac, lycée agricole public',
      { diplome: pre, etablissement: 'lycee-agricole-public' },
    ],
    [
      'Avant le bac, privé sous contrat',
      { diplome: pre, etablissement: 'lycee-prive-sous-contrat' },
    ],
    [
      'Avant le bac, privé hors contrat',
      { diplome: pre, etablissement: 'lycee-prive-hors-contrat' },
    ],
    ['Avant le bac, hors d’Île-de-France', { diplome: pre, ile_de_france: 'non' }],
    ['Apprenti', { diplome: pre, statut: 'apprentissage' }],
    ['En contrat de professionnalisation', { diplome: pre, statut: 'contrat-pro' }],
    ['Après le bac, première année, boursier', { diplome: post, boursier: 'oui' }],
    ['Après le bac, première année, bourse non précisée', { diplome: post }],
    ['Après le bac, non boursier', { diplome: post, boursier: 'non' }],
    [
      'Après le bac, non boursier, moyens qui viennent de chuter',
      { diplome: post, boursier: 'non', situation_degradee: 'oui' },
    ],
    [
      'Après le bac, autre année, boursier',
      { diplome: post, boursier: 'oui', classe: 'autre-annee' },
    ],
    ['Bac technologique ST2S', { diplome: 'Bac techno ST2S' }],
    ['Diplôme absent de la liste', { diplome: 'Diplôme absent' }],
  ];
}

/** Who is helped: every exclusion and special case of the document. */
export function caseGrid(context: FullContext): Grid {
  return {
    id: 'cas',
    title: 'Qui est aidé, cas par cas',
    note: 'Élève sans contrat de travail, dans un lycée public d’Île-de-France, sauf ce que dit la ligne.',
    rowHeader: 'Situation',
    columns: ['Réponse', 'Forfait', 'Pourquoi'],
    words: true,
    rows: casesOf(context).map(([head, change]) => {
      const entries = { ...COVERED, ...change };
      const answer = eligibility(context, entries);
      return {
        head,
        cells: [
          { text: verdictOf(answer), query: fragmentSuffix(entries) },
          { text: forfait(answer) },
          { text: answer.summary },
        ],
      };
    }),
  };
}

/** The eligible specialities, by which a training that the list does not name can be judged. */
export function specialityGrid({ lists }: FullContext): Grid {
  return {
    id: 'specialites',
    title: 'Les spécialités éligibles',
    note: 'Groupes NSF du document. Deux chiffres couvrent toutes les spécialités qui commencent ainsi.',
    rowHeader: 'Spécialité',
    columns: ['Code', 'Document'],
    words: true,
    rows: lists.specialities.map(({ code, label, ligne }) => ({
      head: label,
      cells: [{ text: code }, { text: `l.\u00A0${ligne}` }],
    })),
  };
}
