import { documentRules } from './rule.ts';
import type { Rule } from './rule.ts';

/** A rule of the document « Baccalauréat, session 2020 » of Aix-Marseille. */
export const bac2020Rule = documentRules('bac-2020', '2020', 'historique', {
  from: '2020-01-01',
  until: '2020-12-31',
});

const bac = bac2020Rule;

/** Thresholds, orals and replacement tests: lines 521 to 705 of the document. */
export const BAC_2020_RETAKE_RULES = {
  'bac2020-gt-second-groupe': bac(
    [521, 525],
    'Bac général et technologique : l’oral de rattrapage est ouvert de 8 inclus à 10 exclu.',
  ),
  'bac2020-gt-admission': bac(
    [521, 525],
    'Il en découle qu’à 10 et plus, le candidat est admis au premier groupe ; le document ne l’écrit pas.',
  ),
  'bac2020-pro-controle': bac(
    [529, 533],
    'Bac professionnel : l’épreuve de contrôle est ouverte au-dessus de 8 et sous 10, avec au moins 10 en pratique professionnelle.',
  ),
  'bac2020-pro-admission': bac(
    [529, 533],
    'Il en découle qu’à 10 et plus, le candidat au bac professionnel est admis ; le document ne l’écrit pas.',
  ),
  'bac2020-oral-modalites': bac(537, 'Les oraux suivent les modalités habituelles.'),
  'bac2020-gt-second-groupe-choix': bac(
    [541, 547],
    'Le candidat, qui connaît ses notes, choisit deux enseignements au plus et passe un oral dans chacun.',
  ),
  'bac2020-gt-second-groupe-meilleure-note': bac(
    [551, 555],
    'Une note d’oral ne compte que si elle dépasse celle du premier groupe ; elle prend le coefficient prévu par les textes.',
  ),
  'bac2020-pro-controle-interrogations': bac(
    [559, 567],
    'L’épreuve de contrôle du bac professionnel compte deux interrogations de 15 minutes, après 15 minutes de préparation.',
  ),
  'bac2020-pro-controle-admission': bac(
    [567, 571],
    'Avec au moins 10 après l’épreuve de contrôle, le candidat est admis, après délibération.',
  ),
  'bac2020-pro-controle-moyenne': bac(
    [569, 571],
    'Cette note est la moyenne de l’épreuve de contrôle et de la moyenne à l’examen.',
  ),
  'bac2020-oral-fiche-programme': bac(
    [572, 578],
    'Le candidat montre une fiche des parties du programme vues ; l’examinateur adapte ses questions.',
  ),
  'bac2020-oral-sanitaire': bac(582, 'Les oraux respectent le protocole sanitaire.'),
  'bac2020-remplacement-maintien': bac(
    594,
    'Les épreuves de remplacement de la rentrée 2020 sont gardées.',
  ),
  'bac2020-gt-remplacement-sans-livret': bac(
    [602, 604],
    'Elles concernent, au bac général et technologique, les candidats sans livret ni dossier recevable.',
  ),
  'bac2020-gt-remplacement-moyennes-manquantes': bac(
    [606, 610],
    'S’il manque des moyennes, le candidat passe seulement les épreuves correspondantes.',
  ),
  'bac2020-gt-remplacement-ajournes': bac(
    [612, 614],
    'Elles sont ouvertes, sur autorisation du jury, aux candidats refusés après les deux groupes.',
  ),
  'bac2020-gt-remplacement-epreuves': bac(
    [618, 624],
    'Le candidat repasse seulement les épreuves notées sous 10 ou sans moyenne annuelle.',
  ),
  'bac2020-gt-remplacement-substitution': bac(
    [624, 628],
    'Les notes de septembre remplacent celles du contrôle continu ou du rattrapage.',
  ),
  'bac2020-langue-choix': bac(
    [632, 636],
    'Un candidat inscrit à une langue qu’il n’a pas étudiée peut changer de langue pour le jury de juillet.',
  ),
  'bac2020-langue-maintien': bac(
    [642, 648],
    'S’il garde cette langue, il passe l’épreuve en septembre, devant le jury de septembre.',
  ),
  'bac2020-langue-modification': bac(
    [650, 660],
    'S’il prend la langue étudiée en terminale, il peut avoir son résultat dès juillet.',
  ),
  'bac2020-remplacement-sans-eps': bac(662, 'Il n’y a pas d’épreuve de remplacement en sport.'),
  'bac2020-pro-remplacement-elargi': bac(
    [663, 667],
    'Au bac professionnel, les épreuves de remplacement s’ouvrent à plus de candidats qu’en temps ordinaire.',
  ),
  'bac2020-pro-remplacement-sans-resultats': bac(
    669,
    'Elles sont ouvertes à qui n’a aucun résultat de contrôle continu.',
  ),
  'bac2020-pro-remplacement-jury-empeche': bac(
    [671, 673],
    'Elles sont ouvertes si le dossier ne permet pas au jury de juger le niveau.',
  ),
  'bac2020-pro-remplacement-sous-10': bac(
    [675, 679],
    'Sur autorisation du jury, elles sont ouvertes à qui a moins de 10 de moyenne, pour les seules unités sous 10.',
  ),
  'bac2020-pro-remplacement-substitution': bac(
    [679, 681],
    'Les notes de remplacement remplacent celles des unités repassées.',
  ),
  'bac2020-pro-remplacement-seuils': bac(
    [685, 691],
    'Elles sont fermées à qui n’atteint pas le minimum de stage, de formation ou d’activité.',
  ),
  'bac2020-remplacement-handicap': bac(
    [695, 697],
    'Les candidats handicapés peuvent avoir des aménagements aux épreuves de remplacement.',
  ),
  'bac2020-remplacement-resultats': bac(
    [701, 705],
    'Les résultats de remplacement paraissent en une fois pour la France, en septembre 2020.',
  ),
} as const satisfies Readonly<Record<string, Rule>>;
