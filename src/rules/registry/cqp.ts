import { documentRules, lawRule as law } from './rule.ts';
import type { Rule } from './rule.ts';

const leaflet = documentRules('cqp', 'technicien-expert-camion', 'document sans date', {
  from: null,
  until: null,
});

/** The leaflet « CQP Technicien expert après-vente camion » and the law on CQP and levels. Ids `cqp-`, `niveau-`. */
export const CQP_RULES = {
  'cqp-nature': leaflet(
    [2, 7],
    'Un CQP est une certification créée par une branche, ici les services de l’automobile, pour préparer à un métier.',
  ),
  'cqp-duree': leaflet([10, 12], 'La formation se fait en alternance et dure de 14 à 24 mois.'),
  'cqp-prerequis': leaflet(
    [13, 16],
    'Il faut un bac professionnel en maintenance de véhicules industriels, ou un niveau équivalent.',
  ),
  'cqp-metier': leaflet(
    [18, 23],
    'Le technicien entretient et répare camions, bus et cars ; il est le référent technique du service.',
  ),
  'cqp-contenu': leaflet(
    [25, 44],
    'La formation porte sur le diagnostic mécanique, électrique, l’injection, les véhicules hybrides, l’accueil du client et la transmission.',
  ),
  'cqp-contrat': leaflet(
    [45, 47],
    'Le contrat de professionnalisation lie un salarié et un employeur : il alterne centre de formation et entreprise.',
  ),
  'cqp-avantages': leaflet(
    [49, 54],
    'La brochure cite cinq avantages : formation adaptée, pratique, salaire, accompagnement, insertion.',
  ),
  'cqp-salaire-criteres': leaflet(
    [56, 57],
    'D’après la brochure, le salaire dépend de l’âge et du niveau de formation.',
  ),
  'cqp-salaire-moins-21': leaflet(
    106,
    'Brochure, avant 21 ans : 55 % du SMIC sous le bac pro, 65 % avec un bac pro ou un titre de niveau IV.',
  ),
  'cqp-salaire-21-25': leaflet(
    108,
    'Brochure, 21 à 25 ans : 70 % du SMIC sous le bac pro, 80 % avec un bac pro ou un titre de niveau IV.',
  ),
  'cqp-salaire-26-plus': leaflet(
    110,
    'Brochure, 26 ans et plus : 100 % du SMIC, sans descendre sous 85 % du salaire minimum conventionnel.',
  ),
  'cqp-salaire-reserve': leaflet(
    [62, 104],
    'La brochure donne ses pourcentages sous réserve de l’évolution de la réglementation.',
  ),
  'cqp-prime-integration': leaflet(
    [59, 61],
    'La convention collective prévoit une prime pour qui obtient cette certification, douze mois après son embauche en CDI par l’entreprise formatrice.',
  ),
  'cqp-prime-montant': leaflet(61, 'Cette prime vaut la moitié du salaire mensuel brut.'),
  'cqp-apres': leaflet(
    [64, 67],
    'Un CQP mène droit à l’emploi ; après quelques années, un autre CQP ou des études supérieures restent possibles.',
  ),
  'cqp-poursuites': leaflet(
    [69, 78],
    'La brochure cite la licence professionnelle OMSA, le CQP Réceptionnaire et un diplôme d’ingénieur du Cnam.',
  ),
  'cqp-evolutions': leaflet(
    [80, 83],
    'Les évolutions citées : réceptionnaire camion, ingénieur en maintenance, chef d’atelier, chef après-vente.',
  ),
  'cqp-secteur': leaflet(
    [85, 97],
    'La brochure présente le secteur : métiers de la mobilité, parcours nombreux, postes techniques ou d’encadrement.',
  ),
  'cqp-reconnaissance-transmis': law(
    'France compétences, statuts des CQP',
    'francecompetences',
    'Un CQP seulement transmis à France compétences n’est reconnu que dans sa branche et n’a pas de niveau.',
  ),
  'cqp-reconnaissance-rncp': law(
    'France compétences, statuts des CQP',
    'francecompetences',
    'Un CQP inscrit au RNCP vaut dans toutes les branches et porte un niveau depuis 2019.',
  ),
  'cqp-reconnaissance-rs': law(
    'France compétences, statuts des CQP',
    'francecompetences',
    'Un CQP inscrit au répertoire spécifique n’a pas de niveau.',
  ),
  'cqp-cpf': law(
    'France compétences, statuts des CQP',
    'francecompetences',
    'Seuls les CQP inscrits au RNCP ou au répertoire spécifique ouvrent droit au CPF.',
  ),
  'cqp-titre-actuel': law(
    'RNCP37071',
    'orion',
    'Ce CQP est devenu un titre de niveau 5 pour véhicules utilitaires et industriels, inscrit jusqu’au 23 novembre 2027.',
  ),
  'niveau-nomenclature-2019': law(
    'Décret 2019-14 du 8 janvier 2019',
    'legifrancePages',
    'Depuis 2019, l’ancien niveau V est le niveau 3, l’ancien IV le niveau 4 et l’ancien III le niveau 5.',
  ),
  'niveau-ancien-un': law(
    'Décret 2019-14 du 8 janvier 2019',
    'legifrancePages',
    'L’ancien niveau II est le niveau 6 ; l’ancien niveau I couvre les niveaux 7 et 8.',
  ),
  'code-diplome-structure': law(
    'Dictionnaire N_FORMATION_DIPLOME',
    'bcn',
    'Un code diplôme a huit signes : ancien niveau, type de diplôme, groupe NSF, puis un numéro d’ordre.',
  ),
  'nsf-groupes': law(
    'Code de l’éducation, art. D311-4',
    'codes',
    'La nomenclature des spécialités de formation (NSF) compte 17 domaines et 93 groupes.',
  ),
} as const satisfies Readonly<Record<string, Rule>>;
