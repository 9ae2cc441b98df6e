// Long on purpose: the five invented editions side by side, so that a missing one shows.
import { readFileSync } from 'node:fs';
import type { Sheet } from './sheets.ts';

/** How the invented second edition of a dataset differs from the committed one. None of it is real. */
export interface HandedInSpec {
  readonly dataset: string;
  readonly previous: string;
  readonly edition: string;
  /** Years that have a column, when the tables of the dataset name some. */
  readonly years?: { readonly from: number; readonly to: number };
  /** Tables handed in with the published values: the next document has not the same slips there. */
  readonly clean?: readonly string[];
  /** Changes before the totals follow. */
  edit(sheet: (table: string) => Sheet): void;
  /** Address of a relation or of a cell in the new edition, from the previous one; several when a column is added. */
  readonly renamed?: (id: string) => readonly string[];
  /** Registers to publish with the edition, by place under `registres/`. */
  readonly registers?: () => Readonly<Record<string, string>>;
  /** Rows as the comparison must find them, `table:row`. */
  readonly rows: Readonly<Record<'added' | 'removed' | 'renamed', readonly string[]>>;
  /** One changed value that must be announced. */
  readonly value: {
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
  };
  /** A slip in one cell, and the cell where a relation shows it first. */
  readonly wrong: {
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly text: string;
    readonly shown: { readonly row: string; readonly column: string };
  };
}

function register(name: string, ...changes: readonly (readonly [string, string])[]): string {
  const text = readFileSync(`src/data/registers/diplomas/${name}`, 'utf8');
  return changes.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`« ${from} » absent de ${name}.`);
    return result.replace(from, () => to);
  }, text);
}

const anfa: HandedInSpec = {
  dataset: 'anfa',
  previous: '2012-2013',
  edition: '2013-2014',
  years: { from: 2001, to: 2013 },
  clean: ['cqp'],
  edit(sheet) {
    for (const table of ['series', 'cqp']) sheet(table).copyColumn('2012', '2013');
    sheet('effectifs').set(
      'alsace/cap-peinture-en-carrosserie',
      'apprentissage_effectif',
      '36',
      '48',
    );
    const cqp = sheet('cqp');
    cqp.remove('cqp-secretaire-metiers-automobile');
    cqp.set(
      'cqp-carrossier-peintre',
      'libelle',
      'CQP Carrossier peintre',
      'CQP Carrossier-peintre automobile',
    );
    cqp.addAfter('cqp-carrossier-peintre', {
      diplome: 'cqp-debosseleur-invente',
      libelle: 'CQP Débosseleur (inventé)',
      ...Object.fromEntries(cqp.header.slice(4).map((year) => [year, ''])),
      2013: '-',
    });
  },
  // 2013 repeats 2012: what is false of one is false of the other. No evolution of the previous edition remains.
  renamed: (id) => {
    if (id.startsWith('evolution:')) return [];
    return /^somme-lignes:[a-z]+:(?:series|cqp):.*:2012$/u.test(id)
      ? [id, id.replace(/2012$/u, '2013')]
      : [id];
  },
  registers: () => ({
    'diplomas/invente.yaml': `diplomas:
  - id: cqp-debosseleur-invente
    title: CQP Débosseleur (inventé)
    type: cqp
    level: null
    aliases: [CQP Débosseleur (inventé)]
`,
  }),
  rows: {
    added: ['cqp:cqp-debosseleur-invente'],
    removed: ['cqp:cqp-secretaire-metiers-automobile'],
    renamed: ['cqp:cqp-carrossier-peintre'],
  },
  value: {
    table: 'effectifs',
    row: 'alsace/cap-peinture-en-carrosserie',
    column: 'apprentissage_effectif',
    before: '36',
    after: '48',
  },
  wrong: {
    table: 'effectifs',
    row: 'bretagne/cap-sellerie-generale',
    column: 'apprentissage_effectif',
    text: '999',
    shown: { row: 'bretagne/cap-sellerie-generale', column: 'total_effectif' },
  },
};

const are: HandedInSpec = {
  dataset: 'are',
  previous: '2023-2024',
  edition: '2024-2025',
  edit(sheet) {
    const list = sheet('formations');
    list.addAfter('50020101', {
      code: '50020199',
      code_diplome: '50020199',
      libelle_diplome: 'METIER INVENTE (CAP)',
    });
    list.set('50020101', 'code_diplome', '50020101', '50020198');
    list.set('50020101', 'code', '50020101', '50020198');
    list.remove('14022001');
    for (const key of ['formations-eligibles', 'troisieme-prepa-metiers']) {
      sheet('montants').set(key, 'annee_scolaire', '2023-2024', '2024-2025');
    }
    sheet('montants').set('formations-eligibles', 'montant', '151€', '155,50€');
  },
  registers: () => ({
    'diplomas/cap-production.yaml': register(
      'cap-production.yaml',
      ["codes: ['50020101']", "codes: ['50020101', '50020198']"],
      [
        '      - are/formations/50020101',
        '      - are/formations/50020101\n      - are/formations/50020198',
      ],
    ),
    'diplomas/invente.yaml': `diplomas:
  - id: cap-metier-invente
    title: CAP Métier inventé
    type: cap
    level: { old: V, new: '3' }
    codes: ['50020199']
    nsf: '201'
    links:
      - are/formations/50020199
`,
  }),
  rows: {
    added: ['formations:50020199'],
    removed: ['formations:14022001'],
    renamed: ['formations:50020198'],
  },
  value: {
    table: 'montants',
    row: 'formations-eligibles',
    column: 'montant',
    before: '151',
    after: '155.5',
  },
  wrong: {
    table: 'formations',
    row: '50020006',
    column: 'specialite',
    text: '201',
    shown: { row: '50020006', column: 'specialite' },
  },
};

const bac2020: HandedInSpec = {
  dataset: 'bac-2020',
  previous: '2020',
  edition: '2020-b',
  edit(sheet) {
    const list = sheet('pro-specialites');
    list.set('accueil-relation-clients-usagers', 'vaucluse', '90', '97');
    list.set('prothese-dentaire', 'libelle', 'Prothèse dentaire', 'Prothésiste dentaire');
    list.remove('pilote-de-ligne-de-production');
    list.addAfter('production-imprimee', {
      specialite: 'specialite-inventee',
      libelle: 'Spécialité inventée',
      bouches_du_rhone: '',
      vaucluse: '25',
      total: '25',
    });
  },
  registers: () => ({
    'diplomas/invente.yaml': `diplomas:
  - id: bac-pro-specialite-inventee
    title: Bac pro Spécialité inventée
    type: bac-pro
    level: { old: IV, new: '4' }
    links:
      - bac-2020/pro-specialites/specialite-inventee
`,
  }),
  rows: {
    added: ['pro-specialites:specialite-inventee'],
    removed: ['pro-specialites:pilote-de-ligne-de-production'],
    renamed: ['pro-specialites:prothese-dentaire'],
  },
  value: {
    table: 'pro-specialites',
    row: 'accueil-relation-clients-usagers',
    column: 'vaucluse',
    before: '90',
    after: '97',
  },
  wrong: {
    table: 'pro-specialites',
    row: 'transport',
    column: 'vaucluse',
    text: '80',
    shown: { row: 'transport', column: 'total' },
  },
};

const cqp: HandedInSpec = {
  dataset: 'cqp',
  previous: 'technicien-expert-camion',
  edition: 'technicien-expert-camion-2',
  edit(sheet) {
    sheet('remuneration').set('moins-21', 'inferieur_bac_pro', '55 %', '57,5 %');
    const facts = sheet('fiche');
    facts.set('metier', 'libelle', 'Métier', 'Le métier');
    facts.remove('avantage-5');
    facts.addAfter('secteur-3', {
      fait: 'secteur-4',
      libelle: 'Secteur 4',
      texte: 'une raison inventée',
    });
  },
  registers: () => ({
    'diplomas/cqp.yaml': register('cqp.yaml', [
      '      - cqp@technicien-expert-camion/fiche/*',
      '      - cqp@technicien-expert-camion/fiche/*\n      - cqp@technicien-expert-camion-2/fiche/*\n      - cqp@technicien-expert-camion-2/remuneration/*',
    ]),
  }),
  rows: { added: ['fiche:secteur-4'], removed: ['fiche:avantage-5'], renamed: ['fiche:metier'] },
  value: {
    table: 'remuneration',
    row: 'moins-21',
    column: 'inferieur_bac_pro',
    before: '55',
    after: '57.5',
  },
  wrong: {
    table: 'remuneration',
    row: '21-25',
    column: 'inferieur_bac_pro',
    text: '90 %',
    shown: { row: '21-25', column: 'inferieur_bac_pro' },
  },
};

const ort: HandedInSpec = {
  dataset: 'ort',
  previous: '2025-v17',
  edition: '2026-v18',
  years: { from: 2022, to: 2024 },
  clean: ['toulouse-sessions'],
  edit(sheet) {
    const sessions = sheet('toulouse-sessions');
    sessions.dropColumn('session_2021');
    sessions.copyColumn('session_2023', 'session_2024');
    sessions.set('1212', 'session_2024', '23', '31');
    sessions.remove('140');
    sessions.addAfter('1254', {
      certification: '99999',
      libelle: '99999',
      rncp: '99999',
      intitule: 'Certification inventée',
    });
    sheet('indicateurs').set('ecole-de-travail/cap-mis', 'taux_presentation', '84,2%', '86,0%');
    sheet('toulouse-cfa').set(
      '183',
      'intitule',
      'Monteur dépanneur frigoriste',
      'Monteur dépanneur frigoriste et climaticien',
    );
    sheet('toulouse-fpa').set(
      '183',
      'intitule',
      'Monteur dépanneur frigoriste',
      'Monteur dépanneur frigoriste et climaticien',
    );
    sessions.set(
      '183',
      'intitule',
      'Monteur dépanneur frigoriste',
      'Monteur dépanneur frigoriste et climaticien',
    );
  },
  renamed: (id) => (id.includes('session_2021') ? [] : [id]),
  registers: () => ({
    'diplomas/invente.yaml': `diplomas:
  - id: certification-inventee
    title: Certification inventée
    type: titre
    level: { old: III, new: '5' }
    links:
      - ort/toulouse-sessions/99999
`,
  }),
  rows: {
    added: ['toulouse-sessions:99999'],
    removed: ['toulouse-sessions:140'],
    renamed: ['toulouse-cfa:183', 'toulouse-fpa:183', 'toulouse-sessions:183'],
  },
  value: {
    table: 'indicateurs',
    row: 'ecole-de-travail/cap-mis',
    column: 'taux_presentation',
    before: '84.2',
    after: '86',
  },
  wrong: {
    table: 'toulouse-sessions',
    row: '1212',
    column: 'session_2022',
    text: '4',
    shown: { row: 'total', column: 'session_2022' },
  },
};

/** One for each dataset. */
export const SECOND_EDITIONS: readonly HandedInSpec[] = [anfa, are, bac2020, cqp, ort];
