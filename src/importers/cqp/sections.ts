/** One part of the leaflet. Parts follow one another; each ends where the next begins. */
export interface Section {
  /** Words that open the part, on one line or several. */
  readonly opening: string;
  /** True when the opening words belong to the fact; false when they are its heading. */
  readonly spoken: boolean;
  /** Value of the label `rubrique`; null for a part that holds no fact of the sheet. */
  readonly heading: string | null;
  /** Key of the only fact, or prefix of the keys of its bullets. */
  readonly key: string;
  readonly label: string;
  readonly bullets: boolean;
}

function paragraph(opening: string, heading: string, key: string, label: string): Section {
  return { opening, spoken: false, heading, key, label, bullets: false };
}

function sentence(opening: string, heading: string, key: string, label: string): Section {
  return { opening, spoken: true, heading, key, label, bullets: false };
}

function list(opening: string, heading: string, key: string, label: string): Section {
  return { opening, spoken: false, heading, key, label, bullets: true };
}

function skipped(opening: string): Section {
  return { opening, spoken: false, heading: null, key: '', label: '', bullets: false };
}

/** Key of the part where two lists printed side by side have been put end to end. */
export const SIDE_BY_SIDE = 'suites';

/** The parts, in the order of the text. The pay grid stands among them, far from « Salaire ». */
export const SECTIONS: readonly Section[] = [
  paragraph('NATURE DU DIPLÔME', 'nature', 'nature', 'Nature du diplôme'),
  list('DURÉE ET PRÉREQUIS', 'duree', 'duree', 'Durée et prérequis'),
  sentence('Le technicien expert après-vente', 'metier', 'metier', 'Métier'),
  list('CONTENU DE LA FORMATION', 'contenu', 'contenu', 'Contenu'),
  paragraph('CONTRAT DE PROFESSIONNALISATION', 'contrat', 'contrat', 'Contrat'),
  list('Avantages du contrat de professionnalisation', 'avantages', 'avantage', 'Avantage'),
  paragraph('Salaire', 'salaire', 'salaire', 'Salaire'),
  sentence('Une prime d’intégration', 'salaire', 'prime', 'Prime d’intégration'),
  sentence('* Sous réserve', 'salaire', 'reserve-smic', 'Réserve signalée par l’étoile'),
  paragraph('ET APRÈS ?', 'apres', 'apres', 'Et après'),
  list('POURSUITE DE FORMATION ÉVOLUTIONS POSSIBLES', 'suites', SIDE_BY_SIDE, 'Suites'),
  list(
    'CHOISIR LES SECTEURS DES SERVICES DE L’AUTO, DU CAMION, DE LA MOTO ET DU VÉLO C’EST :',
    'secteur',
    'secteur',
    'Secteur',
  ),
  skipped('Âge Inférieur au bac pro'),
  skipped('POUR TROUVER UN LIEU DE FORMATION ET POUR TOUTE INFORMATION COMPLÉMENTAIRE :'),
];

/** A number that a fact states and that pages cite: printed in a sentence, given again on its own row. */
export interface StatedNumber {
  readonly fact: string;
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** Its named group `valeur` is the number as printed. */
  readonly pattern: RegExp;
  /** The sentence with its number, for the refusal. */
  readonly example: string;
}

export const NUMBERS: readonly StatedNumber[] = [
  {
    fact: 'duree',
    key: 'duree-minimale',
    label: 'Durée minimale',
    unit: 'mois',
    pattern: /entre (?<valeur>\d+) et \d+ mois/du,
    example: 'entre 14 et 24 mois',
  },
  {
    fact: 'duree',
    key: 'duree-maximale',
    label: 'Durée maximale',
    unit: 'mois',
    pattern: /entre \d+ et (?<valeur>\d+) mois/du,
    example: 'entre 14 et 24 mois',
  },
  {
    fact: 'prime',
    key: 'prime-delai',
    label: 'Prime : versée après ce mois en CDI',
    unit: 'mois',
    pattern: /à l’issue du (?<valeur>\d+)e mois/du,
    example: 'à l’issue du 12e mois',
  },
  {
    fact: 'prime',
    key: 'prime-taux',
    label: 'Prime : part de la rémunération mensuelle brute',
    unit: '%',
    pattern: /correspond à (?<valeur>\d+) % de la rémunération/du,
    example: 'correspond à 50 % de la rémunération mensuelle brute',
  },
];
