import { lawRule as law } from './rule.ts';
import type { Rule } from './rule.ts';

const CODE = 'Code du travail, art. ';

/** Law on pay: SMIC, contrat de professionnalisation, apprenticeship. Ids `smic-`, `pro-`, `apprentissage-`. */
export const PAY_RULES = {
  'smic-horaire-date': law(
    'Textes de relèvement du SMIC, cités avec chaque valeur',
    'openfisca',
    'Le SMIC est un montant horaire brut : celui qui compte est celui de la date du calcul.',
  ),
  'smic-mensuel-35-heures': law(
    'Valeurs mensuelles publiées du SMIC depuis 2012',
    'openfisca',
    'Le SMIC mensuel vaut le SMIC horaire × 35 heures × 52 semaines ÷ 12 mois, arrondi au centime.',
  ),
  'smic-territoires': law(
    'Barèmes du SMIC',
    'monEntreprise',
    'Mayotte a son propre SMIC, plus bas : nos calculs valent pour la métropole et les autres départements d’outre-mer.',
  ),
  'pro-public': law(
    `${CODE}L6325-1`,
    'codes',
    'Le contrat de professionnalisation est ouvert de 16 à 25 ans, aux demandeurs d’emploi de 26 ans et plus, et aux bénéficiaires de certaines aides.',
  ),
  'pro-duree': law(
    'Durée du contrat de professionnalisation',
    'servicePublic',
    'Le contrat dure de 6 à 12 mois ; un accord de branche peut aller jusqu’à 24 mois.',
  ),
  'pro-duree-publics-prioritaires': law(
    'Durée du contrat de professionnalisation',
    'servicePublic',
    'Pour les publics prioritaires, le contrat peut durer jusqu’à 36 mois depuis 2019.',
    '2019-01-01',
  ),
  'pro-duree-formation': law(
    `${CODE}L6325-13`,
    'codes',
    'La formation occupe de 15 à 25 % de la durée du contrat, et au moins 150 heures.',
  ),
  'pro-remuneration-principe': law(
    `${CODE}L6325-8`,
    'legifrance',
    'Avant 26 ans, le salaire est un pourcentage du SMIC ; un accord ou le contrat peut prévoir plus.',
  ),
  'pro-remuneration-criteres': law(
    `${CODE}D6325-14`,
    'codes',
    'Avant 26 ans, le pourcentage dépend de l’âge et du niveau de formation.',
  ),
  'pro-remuneration-moins-21': law(
    `${CODE}D6325-15, alinéa 1`,
    'codes',
    'Avant 21 ans, le salaire brut est d’au moins 55 % du SMIC.',
  ),
  'pro-remuneration-21-25': law(
    `${CODE}D6325-15, alinéa 1`,
    'codes',
    'De 21 à 25 ans, le salaire brut est d’au moins 70 % du SMIC.',
  ),
  'pro-remuneration-qualifie-moins-21': law(
    `${CODE}D6325-15, alinéa 2`,
    'codes',
    'Avant 21 ans, avec un bac professionnel, un titre de ce niveau ou plus, le minimum est de 65 % du SMIC.',
  ),
  'pro-remuneration-qualifie-21-25': law(
    `${CODE}D6325-15, alinéa 2`,
    'codes',
    'De 21 à 25 ans, avec un bac professionnel, un titre de ce niveau ou plus, le minimum est de 80 % du SMIC.',
  ),
  'pro-bac-general': law(
    `${CODE}D6325-15, alinéa 2, et note d’un accord de branche (KALIARTI000028080571)`,
    'branch',
    'Un bac général seul ne donne pas la majoration : elle demande une qualification professionnelle.',
  ),
  'pro-bac-technologique': law(
    `${CODE}D6325-15, alinéa 2`,
    'codes',
    'Pour un bac technologique, nos sources ne tranchent pas entre le taux de base et le taux majoré.',
  ),
  'pro-diplome-superieur-general': law(
    `${CODE}D6325-15, alinéa 2`,
    'codes',
    'Pour un diplôme général plus élevé que le bac, nos sources ne tranchent pas non plus.',
  ),
  'pro-changement-age': law(
    `${CODE}D6325-16`,
    'codes',
    'Une nouvelle tranche d’âge compte à partir du premier jour du mois qui suit l’anniversaire.',
  ),
  'pro-avantages-en-nature': law(
    `${CODE}D6325-17`,
    'codes',
    'Les avantages en nature se déduisent à 75 % de la déduction ordinaire, sans dépasser les trois quarts du salaire du mois.',
  ),
  'pro-remuneration-26-smic': law(
    `${CODE}L6325-9`,
    'legifrance',
    'À 26 ans et plus, le salaire ne peut pas être inférieur au SMIC.',
  ),
  'pro-remuneration-26-branche': law(
    `${CODE}D6325-18`,
    'frenchLaw',
    'À 26 ans et plus, le salaire ne peut pas être inférieur à 85 % du minimum prévu par la branche.',
  ),
  'pro-26-ans-en-cours': law(
    'Textes de branche, dont KALIARTI000028080571',
    'branch',
    'Pour qui atteint 26 ans pendant le contrat, les textes de branche diffèrent : aucune règle générale n’est donnée ici.',
  ),
  'pro-branche-plus-favorable': law(
    'Textes de branche, dont KALIARTI000041698526',
    'branch',
    'Une branche peut prévoir des pourcentages plus élevés que la loi, comme la métallurgie.',
  ),
  'pro-temps-partiel': law(
    `${CODE}L6325-8`,
    'legifrance',
    'Le SMIC étant horaire, le minimum suit le nombre d’heures de travail par semaine.',
  ),
  'pro-a-remplacee': law(
    'Loi 2025-989 du 24 octobre 2025',
    'alternance2026',
    'La Pro-A a laissé place à la période de reconversion ; le contrat de professionnalisation existe toujours.',
    '2026-01-01',
  ),
  'apprentissage-formation-initiale': law(
    'Fiche sur le contrat d’apprentissage et de professionnalisation',
    'servicePublic',
    'L’apprentissage est une formation initiale ; le contrat de professionnalisation est une formation continue.',
  ),
  'apprentissage-objectif': law(
    'Fiche sur le contrat d’apprentissage et de professionnalisation',
    'servicePublic',
    'L’apprentissage vise un diplôme ou un titre du RNCP ; la professionnalisation peut aussi viser un CQP ou une qualification de branche.',
  ),
  'apprentissage-age': law(
    'Fiche sur le contrat d’apprentissage',
    'servicePublic',
    'L’apprentissage est ouvert de 16 à 29 ans ; il existe des exceptions dès 15 ans et après 29 ans.',
  ),
  'apprentissage-duree': law(
    'Fiche sur le contrat d’apprentissage',
    'servicePublic',
    'Un contrat d’apprentissage dure de 6 mois à 3 ans, 4 ans pour un apprenti handicapé.',
  ),
  'apprentissage-lieu': law(
    'Fiche sur le contrat d’apprentissage',
    'servicePublic',
    'L’apprenti se forme dans un CFA ; le salarié en professionnalisation, dans un organisme de formation.',
  ),
  'apprentissage-criteres': law(
    `${CODE}L6222-27`,
    'legifrance',
    'Le salaire d’un apprenti dépend de son âge et de sa progression dans la formation.',
  ),
  'apprentissage-moins-18': law(
    `${CODE}D6222-26, 1°`,
    'frenchLaw',
    'Avant 18 ans, l’apprenti reçoit au moins 27, 39 puis 55 % du SMIC, selon l’année de contrat.',
    '2019-01-01',
  ),
  'apprentissage-18-20': law(
    `${CODE}D6222-26, 2°`,
    'frenchLaw',
    'De 18 à 20 ans, l’apprenti reçoit au moins 43, 51 puis 67 % du SMIC, selon l’année de contrat.',
    '2019-01-01',
  ),
  'apprentissage-21-25': law(
    `${CODE}D6222-26, 3°`,
    'frenchLaw',
    'De 21 à 25 ans, c’est 53, 61 puis 78 % du SMIC ou du minimum conventionnel de l’emploi, s’il est plus élevé.',
    '2019-01-01',
  ),
  'apprentissage-26-plus': law(
    `${CODE}D6222-26, 4°`,
    'frenchLaw',
    'À 26 ans et plus, c’est 100 % du SMIC ou du minimum conventionnel de l’emploi, s’il est plus élevé.',
    '2019-01-01',
  ),
  'apprentissage-moins-16': law(
    `${CODE}D6222-27`,
    'codes',
    'Un apprenti de moins de 16 ans reçoit autant qu’un apprenti de 16 ou 17 ans.',
  ),
  'apprentissage-changement-age': law(
    `${CODE}D6222-31`,
    'frenchLaw',
    'Le nouveau pourcentage de l’apprenti compte à partir du premier jour du mois qui suit l’anniversaire.',
  ),
  'apprentissage-majoration-15-points': law(
    `${CODE}D6222-30`,
    'frenchLaw',
    'Pour un second diplôme de même niveau, préparé en un an au plus et en rapport avec le premier, le taux gagne 15 points.',
  ),
  'apprentissage-licence-professionnelle': law(
    `${CODE}D6222-32`,
    'codeTravail',
    'Pour une licence professionnelle, le minimum de l’apprenti est celui de la deuxième année de contrat.',
    '2020-04-01',
  ),
  'apprentissage-grille-avant-2019': law(
    `${CODE}D6222-26, version d’avant 2019`,
    'codes',
    'Les contrats d’apprentissage d’avant 2019 suivent une grille plus basse, que nos calculs ne couvrent pas.',
    null,
    '2018-12-31',
  ),
  'apprentissage-exoneration-avant-2025': law(
    'Barèmes de cotisations',
    'monEntreprise',
    'Avant mars 2025, l’apprenti ne payait pas de cotisations jusqu’à 79 % du SMIC, ni CSG ni CRDS.',
    null,
    '2025-02-28',
  ),
  'apprentissage-exoneration-2025': law(
    'Barèmes de cotisations',
    'monEntreprise',
    'Contrats d’apprentissage depuis mars 2025 : pas de cotisations salariales, de CSG ni de CRDS jusqu’à la moitié du SMIC.',
    '2025-03-01',
  ),
} as const satisfies Readonly<Record<string, Rule>>;
