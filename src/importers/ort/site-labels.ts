import { headerLabel } from './headers.ts';

/** Headers of the identity columns and of the eleven indicators, in the order of the columns. */
export const SITE_COLUMNS = [
  headerLabel('formation', 'Formation'),
  headerLabel('promotion', 'Promotion'),
  headerLabel('taux_presentation', '1Taux de présentation'),
  headerLabel('taux_interruption', "2Taux d'interruption en cours"),
  headerLabel('taux_rupture_nette', "3Taux de rupture net de contrat ou taux d'abandon"),
  headerLabel('taux_obtention', "4Taux d'obtention"),
  headerLabel('taux_poursuite', "5Taux de poursuite d'études"),
  headerLabel('satisfaction_stagiaire', '6Satisfaction stagiaire (note/5)'),
  headerLabel('satisfaction_entreprise', '7Satisfaction entreprise (note/5)'),
  headerLabel('satisfaction_financeur', '8Satisfaction financeur (note/5)'),
  headerLabel('valeur_ajoutee', '9Valeur Ajoutée'),
  headerLabel('insertion_emploi', "10Taux d'insertion global dans l'emploi"),
  headerLabel('insertion_metier', "11Taux d'insertion global dans le metier"),
];

/** Where indicators 9 to 11 come from: printed above the columns, published as definitions. */
export const SITE_ORIGINS = [
  headerLabel(
    'calcul-9',
    '*9 EDT calcul à partir des chiffres de inserjeunes 2024',
    '*9 EDT calcul à partir des chiffres de inserjeunes \\d{4}',
  ),
  headerLabel(
    'source-inserjeunes',
    'Chiffres issus de Inserjeunes2024',
    'Chiffres issus de Inserjeunes\\d{4}',
  ),
];

/** Counts that one page announces among its columns, without a single value under them. */
export const ANNOUNCED_COUNTS = [
  headerLabel('nb-entree', 'Nb candidats entrée en formation'),
  headerLabel('nb-presente', "Nb candidats présenté à l'examen"),
  headerLabel('nb-interruption', 'Nb interruption en cours'),
  headerLabel('nb-rupture', 'Nb de rupture'),
  headerLabel('nb-reussi', 'Nombre de candidat ayant réussi'),
  headerLabel('nb-poursuivi', 'Nombre de candidat ayant poursuivi'),
];

/** Names of the groups of columns: printed after the tables. */
export const SITE_GROUPS = [
  headerLabel('presentation', 'PRESENTATION'),
  headerLabel('interruption', 'INTERRUPTION EN COURS'),
  headerLabel('rupture', 'RUPTURE DE CONTRAT'),
  headerLabel('obtention', 'OBTENTION DIPLÔME'),
  headerLabel('poursuite', 'POURSUITE ETUDES'),
  headerLabel('satisfaction', 'SATISFACTION PARTIES PRENANTES'),
];

/** Titles of the document, repeated on its pages. */
export const PAGE_TITLES = [
  headerLabel('titre-performance', 'INDICATEURS DE PERFORMANCE CFA'),
  headerLabel('titre-ort', 'INDICATEURS ORT France'),
];
