import { add, copyEdition } from './edition-folder.ts';
import type { Cells, EditionFolder } from './edition-folder.ts';

/** The made-up second edition of each dataset, by dataset. None was ever published: every figure here is invented. */
export const SECOND = {
  anfa: { from: '2012-2013', to: '2013-2014' },
  are: { from: '2023-2024', to: '2024-2025' },
  'bac-2020': { from: '2020', to: '2021' },
  cqp: { from: 'technicien-expert-camion', to: 'technicien-expert-camion-2027' },
  ort: { from: '2025-v17', to: '2026-v18' },
} as const;

export type Dataset = keyof typeof SECOND;

const copy = (root: string, dataset: Dataset): EditionFolder =>
  copyEdition(root, dataset, SECOND[dataset].from, SECOND[dataset].to);

function without(rows: Cells[], wanted: (row: Cells) => boolean): Cells[] {
  const left = rows.filter((row) => !wanted(row));
  if (left.length === rows.length) throw new Error('Aucune ligne à retirer.');
  return left;
}

/** A year more, four apprentices more in Alsace, a row gone, a printed name changed, a misplaced value put right. */
function anfa(root: string): void {
  const edition = copy(root, 'anfa');
  edition.set({
    title: '2013-2014',
    'source.title': 'Les effectifs en formation 2013/2014 (inventé)',
    'source.date': '2014-04',
    'period.from': '2013',
    'period.to': '2014',
    'period.label': 'année scolaire 2013-2014, examens de juin 2013, séries depuis 2001',
    years: { from: 2001, to: 2013 },
    validity: 'Chiffres inventés pour les tests.',
  });
  addYear(edition);
  edition.findings((text) =>
    text
      .replaceAll(/^( *)- (somme-lignes:voies:series:\S+:)2012$/gmu, '$1- $22012\n$1- $22013')
      .replaceAll(/^ *- evolution:\S+\n/gmu, '')
      // A finding about evolutions alone has no relation left: its list goes with it.
      .replaceAll(/^ {4}identities:\n(?= {4}cells)/gmu, ''),
  );
  const group = 'effectifs-alsace-1';
  for (const one of edition.corrections.rows.filter((row) => row['group'] === group)) {
    const [region = '', diplome = ''] = (one['row'] ?? '').split('/');
    edition.row('effectifs', { region, diplome })[one['column'] ?? ''] = one['published'] ?? '';
  }
  edition.corrections.rows = without(edition.corrections.rows, (row) => row['group'] === group);
  for (const region of ['alsace', 'france']) {
    for (const diplome of [
      'cap-peinture-en-carrosserie',
      'total-cap',
      'total-niveau-v',
      'total-formation',
    ]) {
      for (const column of ['apprentissage_effectif', 'total_effectif'])
        add(edition.row('effectifs', { region, diplome }), column, 4);
    }
  }
  for (const statut of ['apprentissage', 'total'])
    add(
      edition.row('series', { diplome: 'cap-peinture-en-carrosserie-ensemble', statut }),
      '2013',
      4,
    );
  const evolutions = edition
    .table('series')
    .rows.filter((row) => row['diplome'] === 'cap-peinture-en-carrosserie-ensemble');
  for (const row of evolutions) setEvolution(row);
  const effectifs = edition.table('effectifs');
  effectifs.rows = without(
    effectifs.rows,
    ({ region, diplome }) => region === 'alsace' && diplome === 'mc-reparateur-moteurs-diesel',
  );
  edition.row('effectifs', { region: 'alsace', diplome: 'cap-peinture-en-carrosserie' })[
    'libelle'
  ] = 'Peinture en carrosserie automobile';
  edition.save();
}

/** 2013 repeats what is published of 2012. */
function addYear(edition: EditionFolder): void {
  for (const id of ['series', 'cqp']) {
    const table = edition.table(id);
    table.columns = table.columns.flatMap((name) => (name === '2012' ? ['2012', '2013'] : [name]));
    for (const row of table.rows) row['2013'] = row['2012'] ?? '';
    if (id === 'series') for (const row of table.rows) setEvolution(row);
  }
  // In 2012 the document prints five people of 2011 (correction cqp-1): 2013 does not repeat them.
  edition.row('cqp', { diplome: 'cqp-mecanicien-specialiste-automobile' })['2013'] = '';
}

function setEvolution(row: Cells): void {
  const [before, after] = ['2012', '2013'].map((year) =>
    Number((row[year] ?? '').replace(/\s/gu, '')),
  );
  const moved = before && after ? (100 * (after / before - 1)).toFixed(1) : null;
  row['evolution'] =
    moved === null ? '' : `${moved.startsWith('-') ? '' : '+'}${moved.replace('.', ',')}%`;
}

/** Amounts raised; one training in, one out, one under another code, one under another name; a spoiled letter put right. */
function are(root: string): void {
  const edition = copy(root, 'are');
  edition.set({
    title: '2024-2025',
    'source.title':
      'Aide régionale à l’équipement des élèves : modalités pour l’année scolaire 2024-2025 (inventé)',
    'source.date': '2024-04-10',
    'period.from': '2024',
    'period.to': '2025',
    'period.label': 'année scolaire 2024-2025',
    validity: 'Montants inventés pour les tests.',
  });
  for (const [forfait, montant] of [
    ['formations-eligibles', '155€'],
    ['troisieme-prepa-metiers', '57€'],
  ] as const) {
    Object.assign(edition.row('montants', { forfait }), {
      annee_scolaire: '2024-2025',
      arrete: 'n° 2024-091',
      date_arrete: '14 mars 2024',
      montant,
    });
  }
  const list = edition.table('formations');
  list.rows = without(list.rows, ({ code }) => code === '50020101');
  Object.assign(edition.row('formations', { code: '50025433' }), {
    code: '50025498',
    code_diplome: '50025498',
    libelle_diplome: 'PEINTRE AUTOMOBILE (CAP)',
  });
  list.rows.push({
    ...edition.row('formations', { code: '50025498' }),
    code: '50025499',
    code_diplome: '50025499',
    libelle_diplome: 'REPARATION DE CARROSSERIES ALLEGEES (CAP)',
  });
  edition.row('formations', { code: '50321130' })['libelle_diplome'] =
    "METIERS DE L'AGRICULTURE ET DU VIVANT (CAPA)";
  edition.row('formations', { code: '50024240' })['libelle_diplome'] =
    'METIERS DE LA MODE-VÊTEMENT FLOU (CAP)';
  edition.corrections.rows = without(
    edition.corrections.rows,
    ({ id }) => id === 'lettre-50024240',
  );
  edition.save();
}

/** Ten candidates more, a speciality under another name, one out and one in. */
function bac(root: string): void {
  const edition = copy(root, 'bac-2020');
  edition.set({
    title: 'session 2021',
    'source.title': 'Baccalauréat, session 2021 (inventé)',
    'source.date': '2021-06',
    'period.from': '2021',
    'period.to': '2021',
    'period.label': 'session 2021',
    validity: 'Chiffres inventés pour les tests.',
  });
  const touched = [
    ...['es', 'total'].map((serie) => edition.row('general-series', { serie })),
    ...['general', 'general-techno', 'total-bacs', 'total'].map((ligne) =>
      edition.row('synthese', { ligne }),
    ),
  ];
  for (const row of touched)
    for (const column of ['bouches_du_rhone', 'total']) add(row, column, 10);
  Object.assign(edition.row('pro-specialites', { specialite: 'aeronautique-option-avionique' }), {
    specialite: 'aeronautique-avionique',
    libelle: 'Aéronautique, avionique',
  });
  Object.assign(edition.row('pro-specialites', { specialite: 'photographie' }), {
    specialite: 'image-animee',
    libelle: 'Image animée',
  });
  edition.save();
}

/** Another printing of the same leaflet: one rate of the grid, one fact gone. */
function cqp(root: string): void {
  const edition = copy(root, 'cqp');
  edition.set({
    title: 'technicien expert après-vente camion (2027)',
    'source.title': 'CQP Technicien expert après-vente camion (dépliant inventé)',
    validity: 'Dépliant inventé pour les tests.',
  });
  edition.row('remuneration', { age: 'moins-21' })['inferieur_bac_pro'] = '57 %';
  const facts = edition.table('fiche');
  facts.rows = without(facts.rows, ({ fait }) => fait === 'contenu-7');
  edition.save();
}

/** A rate, a name, a training out and another in. */
function ort(root: string): void {
  const edition = copy(root, 'ort');
  edition.set({
    title: '2026, version 18',
    'source.title': 'Indicateurs de performance des CFA (réf. V18, inventé)',
    'source.date': '2026-10-29',
    'period.to': '2026',
    validity: 'Chiffres inventés pour les tests.',
  });
  edition.row('indicateurs', { site: 'ecole-de-travail', formation: 'cap-ifca' })[
    'taux_obtention'
  ] = '93,9%';
  edition.row('indicateurs', { site: 'lyon', formation: 'bts-gestion-de-la-pme' })['libelle'] =
    'BTS GPME';
  Object.assign(
    edition.row('indicateurs', { site: 'lyon', formation: 'bts-comptabilite-et-gestion' }),
    {
      formation: 'bts-comptabilite-numerique',
      libelle: 'BTS Comptabilité numérique',
    },
  );
  edition.save();
}

/** Writes the second edition of every dataset under `root`. */
export function writeSecondEditions(root: string): void {
  anfa(root);
  are(root);
  bac(root);
  cqp(root);
  ort(root);
}
