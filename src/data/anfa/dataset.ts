import { defineDatedDataset } from '../../schemas/dataset.ts';
import {
  enrolmentColumns,
  evolutionColumn,
  resultColumns,
  schoolYear,
  STATUSES,
  yearColumns,
} from './columns.ts';
import { identities } from './identities.ts';
import { annexLabels, printedLabel, TOTAL_NATURES } from './labels.ts';

const diploma = { id: 'diplome', title: 'Diplôme', register: 'diplomas' };
const region = { id: 'region', title: 'Région d’avant 2016', register: 'regions' };
const annexTotals = { by: 'nature', values: TOTAL_NATURES };

/** « Les effectifs en formation 2012/2013 », Observatoire de l’ANFA. */
export default defineDatedDataset('anfa', (facts) => ({
  id: 'anfa',
  title: 'Formations aux métiers de l’automobile : effectifs et résultats',
  shortTitle: 'Automobile',
  summary:
    'Combien de personnes préparent chaque diplôme de l’automobile, et dans quelle région ? Combien réussissent l’examen, au lycée ou en alternance ?',
  tables: [
    {
      id: 'series',
      title: `Effectifs en formation depuis ${facts.years.from}, par diplôme et par voie`,
      description:
        `Nombre de personnes en formation chaque année, de ${facts.years.from} à ${facts.years.to}, pour chaque diplôme de l’automobile que le document suit. Une ligne par voie de formation.`,
      unit: 'personnes en formation',
      key: [
        diploma,
        {
          id: 'statut',
          title: 'Voie de formation',
          values: Object.fromEntries(STATUSES.map(({ id, title }) => [id, title])),
        },
      ],
      labels: [
        {
          id: 'titre',
          title: 'Titre imprimé du tableau',
          description: 'Titre du tableau tel que le document l’imprime.',
        },
        printedLabel,
      ],
      rowHeader: 'statut',
      columns: [...yearColumns(facts, 'personnes'), evolutionColumn(facts)],
      missing: { '-': 'dash', 'Non Significatif': 'not_applicable' },
      blankMeaning: 'Case vide : le document n’imprime rien pour cette année. Ce n’est pas un zéro.',
      totals: { by: 'statut', values: ['total'] },
    },
    {
      id: 'cqp',
      title: `CQP : effectifs depuis ${facts.years.from}`,
      description:
        `Nombre de personnes qui préparent chaque certificat de qualification professionnelle (CQP) de la branche, de ${facts.years.from} à ${facts.years.to}.`,
      unit: 'personnes en formation',
      key: [diploma],
      labels: [
        printedLabel,
        {
          id: 'filiere',
          title: 'Filière',
          description: 'Filière sous laquelle le document range le CQP ; vide pour le total.',
        },
        {
          id: 'nature',
          title: 'Nature de la ligne',
          description: 'Dit si la ligne est un CQP ou le total.',
          values: { detail: 'CQP', total: 'Total' },
        },
      ],
      rowHeader: 'diplome',
      columns: yearColumns(facts, 'personnes'),
      missing: { '-': 'dash' },
      blankMeaning:
        'Case vide : le document n’imprime rien pour cette année. Il ne dit pas pourquoi.',
      totals: { by: 'nature', values: ['total'] },
    },
    {
      id: 'effectifs',
      title: `Effectifs en formation en ${schoolYear(facts)}, par région`,
      description:
        `Nombre de personnes en formation dans chaque diplôme de l’automobile en ${schoolYear(facts)}. La France et ses régions d’avant 2016, par voie de formation.`,
      unit: 'personnes en formation',
      key: [region, diploma],
      labels: annexLabels,
      rowHeader: 'diplome',
      columns: enrolmentColumns(facts),
      missing: { '-': 'dash' },
      blankMeaning:
        'Le document n’imprime rien ici. Les totaux sont justes si l’on compte zéro.',
      sliceBy: 'region',
      totals: annexTotals,
    },
    {
      id: 'resultats',
      title: `Résultats aux examens de juin ${facts.years.to}, par région`,
      description:
        'Candidats présentés, reçus et taux de réussite pour chaque diplôme de l’automobile. La France et ses régions d’avant 2016, par voie de formation.',
      unit: 'candidats',
      key: [region, diploma],
      labels: annexLabels,
      rowHeader: 'diplome',
      columns: resultColumns(facts),
      missing: { '-': 'dash' },
      blankMeaning:
        'Le document n’imprime rien ici. Les totaux sont justes si l’on compte zéro.',
      sliceBy: 'region',
      totals: annexTotals,
    },
  ],
  identities: identities(facts),
}));
