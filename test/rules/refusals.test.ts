import { expect, test } from 'vitest';
import { CALCULATORS } from '../../src/rules/calculators.ts';
import type { CalculatorName } from '../../src/rules/calculators.ts';
import { siteContext } from './support.ts';

const context = await siteContext();

/** What a reader is told, word for word: fact, then what is expected. U+202F and U+00A0 shown as spaces. */
const TEXTS: readonly (readonly [CalculatorName, unknown, readonly string[]])[] = [
  [
    'contrat-pro-pay',
    { age: 14, debut: '2026-02-31', qualification: 'licorne', heures: 'trente' },
    [
      '« 14 » n’est pas entre 16 et 99. Pour l’âge au début, en années, nous attendons un nombre entier entre 16 et 99, par exemple 19.',
      '« 2026-02-31 » n’existe pas dans le calendrier. Pour la date de début du contrat, nous attendons une date écrite année-mois-jour, par exemple 2026-09-01.',
      '« licorne » n’est pas une réponse connue. Pour le plus haut diplôme obtenu, nous attendons une de ces réponses : aucune, inferieure-au-bac, bac-general, bac-technologique, bac-professionnel, titre-professionnel-niveau-bac, superieure-professionnelle, superieure-generale.',
      '« trente » n’est pas un nombre. Pour le nombre d’heures par semaine, nous attendons un nombre entre 1 et 35, par exemple 35.',
    ],
  ],
  [
    'contrat-pro-pay',
    { age: 19, debut: '2027-01-01', qualification: 'aucune' },
    [
      'Nous ne connaissons pas le montant du SMIC au 1er janvier 2027. Choisissez une date à partir du 1er janvier 2012 et jusqu’au 31 décembre 2026.',
    ],
  ],
  [
    'contrat-pro-pay',
    { naissance: '2012-01-01', debut: '2026-09-01', qualification: 'aucune' },
    [
      'Cette date de naissance donne 14 ans au 1er septembre 2026. Ce contrat commence à 16 ans : nous attendons un âge de 16 à 99 ans.',
    ],
  ],
  [
    'bac-2020',
    { voie: 'general', moyenne: 21 },
    [
      '« 21 » n’est pas entre 0 et 20. Pour la moyenne du premier groupe, nous attendons un nombre entre 0 et 20, par exemple 11.5.',
    ],
  ],
  [
    'are-grant',
    { pre_bac: 10, post_bac: 10, boursiers: 11, effectif_boursiers: 10, enquetes: true },
    ['11 boursiers pour 10 élèves : c’est plus que l’effectif. Attendu : au plus 10.'],
  ],
  [
    'are-eligibility',
    {
      diplome: 'métallier maçon',
      specialite: '23',
      etablissement: 'lycee-public',
      ile_de_france: true,
      statut: 'scolaire',
    },
    [
      '« 23 » n’a pas la forme attendue. Pour la spécialité (groupe NSF), nous attendons trois chiffres, par exemple 234.',
    ],
  ],
];

test.each(TEXTS)('%s says what is wrong and what is expected', (name, situation, texts) => {
  const result = CALCULATORS[name].run(situation, context);
  const messages = result.kind === 'refused' ? result.refusals.map(({ message }) => message) : [];
  expect(messages.map((text) => text.replace(/[\u202F\u00A0]/gu, ' '))).toEqual(texts);
});
