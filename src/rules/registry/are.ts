import { documentRules, lawRule as law } from './rule.ts';
import type { Rule } from './rule.ts';

/** The school year stands for the period: the document names « l’année scolaire 2023-2024 », no day. */
const are = documentRules('are', '2023-2024', 'édition 2023-2024', {
  from: '2023-09-01',
  until: '2024-08-31',
});

/** Every rule of the document « Aide régionale à l’équipement des élèves, 2023-2024 ». Ids `are-`. */
export const ARE_RULES = {
  'are-region': are(
    [13, 17],
    'L’aide est celle de la Région Île-de-France, pour les établissements de cette région.',
  ),
  'are-etablissements-publics': are(
    [22, 23],
    'L’aide va aux lycées publics, y compris les lycées publics d’enseignement agricole.',
  ),
  'are-etablissements-erea': are(
    24,
    'Elle va aussi aux établissements régionaux d’enseignement adapté (EREA).',
  ),
  'are-etablissements-prives': are(
    [24, 25],
    'Elle va aux lycées privés sous contrat d’association avec l’Éducation nationale.',
  ),
  'are-objet': are(
    [25, 28],
    'Elle paie le matériel individuel d’élèves de première année de certaines filières professionnelles et technologiques, et de 3e prépa-métiers en lycée.',
  ),
  'are-objectif': are(
    [29, 30],
    'Elle sert à acheter le premier équipement, que les familles auraient dû payer.',
  ),
  'are-formations-eligibles': are(
    [38, 40],
    'Les formations éligibles relèvent de la production, de certains services, des arts et de la 3e prépa-métiers.',
  ),
  'are-specialite-100': are(
    [47, 48],
    'La spécialité 100 n’est éligible que pour la 3e prépa-métiers d’un établissement couvert.',
  ),
  'are-specialite-134': are(49, 'La spécialité 134, autres disciplines artistiques, est éligible.'),
  'are-specialites-production': are(
    [52, 61],
    'Toutes les spécialités de production sont éligibles : groupes 20 à 25.',
  ),
  'are-specialites-services': are(
    [64, 78],
    'Onze spécialités de services sont éligibles : 311, 312, 321, 322, 323, 330, 331, 334, 336, 343 et 344.',
  ),
  'are-exclusion-st2s': are(
    74,
    'La spécialité 331, santé, est éligible, sauf la série ST2S du bac technologique.',
  ),
  'are-beneficiaires-prepa-metiers': are(
    84,
    'Les élèves de 3e prépa-métiers sont aidés s’ils sont scolarisés dans un établissement couvert.',
  ),
  'are-beneficiaires-premiere-annee': are(
    [86, 87],
    'Les élèves de première année de CAP, de bac technologique et de bac professionnel éligibles sont aidés.',
  ),
  'are-beneficiaires-post-bac': are(
    89,
    'Après le bac, seuls les élèves boursiers de première année de BTS ou de diplôme assimilé sont aidés.',
  ),
  'are-beneficiaires-changement-filiere': are(
    [92, 93],
    'Un élève qui entre directement en première d’une formation éligible, après un changement de filière, est aidé aussi.',
  ),
  'are-exclusion-alternance': are(
    [95, 96],
    'L’aide ne concerne pas les élèves en contrat d’apprentissage ou de professionnalisation.',
  ),
  'are-montants-arrete': are(
    [103, 104],
    'Les forfaits 2023-2024 sont fixés par l’arrêté n° 2023-087 du 17 mars 2023.',
  ),
  'are-montant-premiere-annee': are(
    [107, 109],
    'Le forfait est de 151 € par élève de première année, avant le bac comme pour les boursiers après le bac.',
  ),
  'are-montant-prepa-metiers': are(111, 'Le forfait est de 54 € par élève de 3e prépa-métiers.'),
  'are-montants-indexation': are(
    [114, 117],
    'Les forfaits suivent chaque année l’indice des prix à la consommation de décembre de l’année précédente.',
  ),
  'are-montants-indice-negatif': are(
    118,
    'Si l’indice est négatif, les forfaits de l’année précédente sont gardés.',
  ),
  'are-montants-autre-modification': are(
    [119, 120],
    'Tout autre changement de forfait demande une délibération de la commission permanente.',
  ),
  'are-dotation-attribution': are(
    [127, 128],
    'La commission permanente de la Région attribue à chaque établissement sa dotation de l’année scolaire.',
  ),
  'are-dotation-prepa-metiers': are(
    [131, 134],
    'Dotation de 3e prépa-métiers : élèves de l’année précédente × forfait.',
  ),
  'are-dotation-pre-bac': are(
    [137, 139],
    'Dotation avant le bac : élèves de première année, l’année précédente, × forfait.',
  ),
  'are-dotation-post-bac': are(
    [142, 151],
    'Dotation après le bac : élèves boursiers de première année, estimés sur l’année précédente, × forfait.',
  ),
  'are-dotation-taux-boursiers': are(
    [146, 149],
    'Le nombre de boursiers vient d’un taux : derniers effectifs boursiers ÷ effectifs de l’année précédente.',
  ),
  'are-dotation-effectifs': are(
    [153, 154],
    'Les effectifs sont ceux de la rentrée précédente, stabilisés et communiqués par les trois rectorats.',
  ),
  'are-dotation-reliquats': are(
    [157, 158],
    'Les reliquats de l’année précédente sont déduits de la dotation.',
  ),
  'are-dotation-reliquats-superieurs': are(
    [159, 160],
    'Si les reliquats dépassent la dotation calculée, rien n’est versé.',
  ),
  'are-dotation-enquetes': are(
    [163, 164],
    'Un établissement qui n’a pas répondu aux enquêtes est réputé avoir assez de reliquats : il ne reçoit rien.',
  ),
  'are-dotation-complementaire': are(
    [171, 176],
    'Si les effectifs ou les boursiers augmentent, une dotation complémentaire peut être accordée sur demande écrite et détaillée.',
  ),
  'are-achat-etablissement': are(
    [183, 185],
    'L’établissement achète le matériel, le remet aux élèves dès la rentrée et dit aux familles que l’aide est régionale.',
  ),
  'are-repartition': are(
    [188, 189],
    'L’établissement peut répartir les crédits selon le coût des filières, sans dépasser sa dotation.',
  ),
  'are-liste-indicative': are(
    [191, 194],
    'La liste annexée est indicative : elle part de la rentrée 2022 et peut changer à chaque rentrée.',
  ),
  'are-decision-chef-etablissement': are(
    [198, 201],
    'Un élève post-bac non boursier peut être équipé, sur décision du chef d’établissement, si un changement soudain le rend éligible à une bourse.',
  ),
  'are-non-fongible': are(204, 'Les crédits avant le bac et après le bac ne se mélangent pas.'),
  'are-usage-reserve': are([207, 208], 'Ces crédits ne peuvent pas servir à autre chose.'),
  'are-equipements-besoins': are(
    [213, 214],
    'Les équipements individuels aidés répondent aux besoins de chaque formation.',
  ),
  'are-equipements-representation': are(217, 'L’aide couvre les vêtements de représentation.'),
  'are-equipements-protection': are(
    [218, 219],
    'L’aide couvre les vêtements de travail et les équipements de protection.',
  ),
  'are-equipements-outillage': are(
    221,
    'L’aide couvre le matériel, l’outillage et les instruments, comme une calculatrice ou des couteaux.',
  ),
  'are-equipements-consommables': are(
    [223, 224],
    'L’aide couvre des consommables informatiques et des documents techniques.',
  ),
  'are-mise-a-disposition': are(227, 'L’élève garde l’équipement pendant toute sa scolarité.'),
  'are-reemploi': are(
    [227, 230],
    'L’établissement peut reprendre le matériel en bon état pour d’autres élèves, sauf vêtements et chaussures.',
  ),
  'are-bilan-annuel': are(
    [236, 237],
    'L’aide se gère par année scolaire ; l’établissement envoie le bilan des dépenses à la fin.',
  ),
  'are-bilan-contenu': are(
    [239, 242],
    'Le bilan donne les dotations, les reliquats, les dépenses et, par formation, les élèves aidés et les achats.',
  ),
  'are-enquetes-adresse': are(
    243,
    'Les enquêtes se remplissent sur le site de la Région réservé aux lycées.',
  ),
  'are-contact': are(
    [246, 253],
    'Les questions vont au service Hébergement, restauration et aides sociales du pôle Lycées de la Région.',
  ),
  'are-contact-adresse': are(
    [249, 250],
    'Adresse imprimée en avril 2023 : 2 rue Simone Veil, 93400 Saint-Ouen-sur-Seine.',
  ),
  'are-contact-telephone': are(
    252,
    'Téléphone imprimé en avril 2023 : 01.53.85.78.97, du lundi au vendredi, de 9h à 12h.',
  ),
  'are-reglement-acces': are(
    [257, 260],
    'Le règlement se télécharge sur le site des lycées de la Région, rubrique des dotations budgétaires.',
  ),
  'are-prime-equipement-etat': law(
    'Fiche F32915 de service-public.fr',
    'servicePublicEquipement',
    'La prime d’équipement de l’État est une autre aide : 341,71 €, une fois, pour les boursiers de première année.',
  ),
} as const satisfies Readonly<Record<string, Rule>>;
