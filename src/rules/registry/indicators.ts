import { documentRules, lawRule as law } from './rule.ts';
import type { Rule } from './rule.ts';

const ort = documentRules('ort', '2025-v17', 'édition 2025-v17', {
  from: '2025-10-29',
  until: null,
});

/** How a CFA counts its results: ORT's own definitions, and the law. Ids `ort-` and `indicateur-`. */
export const INDICATOR_RULES = {
  'ort-diffusion': ort(
    4,
    'ORT renvoie au site InserJeunes pour les indicateurs publiés par l’État.',
  ),
  'ort-taux-presentation': ort(
    [20, 21],
    'Le premier indicateur est le taux de présentation à l’examen ; le document n’en donne pas la formule.',
  ),
  'ort-taux-interruption': ort(
    136,
    'Taux d’interruption, ou rupture brute : part des alternants dont le contrat s’arrête avant la date prévue, nouveau contrat ou non.',
  ),
  'ort-taux-rupture-nette': ort(
    138,
    'Taux d’abandon, ou rupture nette : part des alternants sans diplôme ni nouveau contrat 180 jours après la rupture.',
  ),
  'ort-taux-obtention': ort(140, 'Taux d’obtention : diplômés divisés par présents à l’examen.'),
  'ort-taux-poursuite': ort(142, 'Taux de poursuite d’études : calculé sur ceux qui ont répondu.'),
  'ort-satisfaction': ort(
    [42, 53],
    'La satisfaction des stagiaires, des entreprises et des financeurs est une note sur 5.',
  ),
  'ort-satisfaction-exemple': ort(
    [121, 123],
    'Les trois satisfactions sont données en exemple, une fois pour le site.',
  ),
  'ort-valeur-ajoutee': ort(
    144,
    'Valeur ajoutée : taux d’insertion d’ORT moins celui que le certificateur atteint en moyenne.',
  ),
  'ort-insertion-emploi': ort(
    [58, 62],
    'Le dixième indicateur est le taux d’insertion global dans l’emploi, sans formule dans le document.',
  ),
  'ort-insertion-metier': ort(
    [64, 68],
    'Le onzième indicateur est le taux d’insertion global dans le métier, sans formule dans le document.',
  ),
  'ort-petits-effectifs': ort(
    [416, 416],
    'Sous 11 élèves, le document dit que le calcul n’est pas nécessaire.',
  ),
  'ort-source-insertion': ort(
    [11, 18],
    'Certaines colonnes viennent d’InserJeunes 2024 ou d’un calcul de l’établissement à partir d’InserJeunes.',
  ),
  'ort-valeur-ajoutee-source': ort(
    [149, 150],
    'Pour calculer la valeur ajoutée, l’établissement cite une publication de la Dares.',
  ),
  'ort-surlignage': ort(
    152,
    'Le document annonce des nombres surlignés à mettre en ligne ; la couleur est perdue dans le texte.',
  ),
  'indicateur-publication': law(
    'Code du travail, art. L6111-8',
    'codeTravail',
    'Chaque CFA et lycée professionnel publie ses résultats chaque année, si les effectifs suffisent.',
    '2019-01-01',
  ),
  'indicateur-liste': law(
    'Code du travail, art. L6111-8',
    'codeTravail',
    'La loi cite l’obtention, la poursuite d’études, l’interruption, l’insertion, la valeur ajoutée et, en CFA, la rupture.',
    '2019-01-01',
  ),
  'indicateur-seuil-20': law(
    'Méthode InserJeunes',
    'trajectoires',
    'InserJeunes ne publie pas de taux sous 20 élèves de dernière année.',
  ),
  'indicateur-taux-emploi': law(
    'Méthode Orion',
    'orion',
    'Taux d’emploi : sortants en emploi salarié divisés par sortants, sans ceux qui continuent leurs études.',
  ),
  'indicateur-part-emploi': law(
    'Méthode InserJeunes',
    'trajectoires',
    'Part en emploi : les mêmes, divisés par tous les élèves de dernière année.',
  ),
  'indicateur-poursuite': law(
    'Méthode InserJeunes',
    'trajectoires',
    'Taux de poursuite : inscrits en formation l’année suivante, divisés par tous les élèves de dernière année.',
  ),
  'indicateur-valeur-ajoutee': law(
    'Méthode Orion',
    'orion',
    'Valeur ajoutée : taux d’emploi observé moins taux attendu pour un établissement comparable, en points.',
  ),
  'indicateur-emploi-public': law(
    'Méthode Orion',
    'orion',
    'L’emploi public n’est compté qu’à partir des sortants de 2022 : la série se coupe là.',
  ),
  'indicateur-autres-parcours': law(
    'Méthode InserJeunes',
    'trajectoires',
    'Autres parcours : le reste des élèves de dernière année ; les trois parts font 100 %.',
  ),
  'indicateur-devenir-favorable': law(
    'Méthode Orion',
    'orion',
    'Devenir favorable : élèves en formation ou en emploi à six mois, divisés par tous les élèves de dernière année.',
  ),
  'indicateur-taux-non-additifs': law(
    'Méthode Orion',
    'orion',
    'Le taux d’emploi et le taux de poursuite n’ont pas le même diviseur : leur somme peut dépasser 100 %.',
  ),
  'indicateur-emploi-salarie': law(
    'Méthode Orion',
    'orion',
    'Le travail indépendant et l’emploi à l’étranger ne sont pas comptés ; le métier peut être sans rapport avec la formation.',
  ),
  'indicateur-deux-promotions': law(
    'Méthode Orion',
    'orion',
    'Les taux d’un établissement réunissent deux promotions.',
  ),
  'indicateur-rupture-abandon': law(
    'Méthode InserJeunes',
    'trajectoires',
    'Un apprenti dont le contrat s’arrête peut rester en formation : une rupture n’est pas un abandon.',
  ),
  'indicateur-qualiopi': law(
    'Décrets 2019-564 et 2019-565 du 6 juin 2019',
    'qualiopi',
    'Qualiopi demande de publier des résultats, sans formule commune.',
    '2019-06-06',
  ),
} as const satisfies Readonly<Record<string, Rule>>;
