import { BAC_2020_RETAKE_RULES, bac2020Rule as bac } from './bac-2020-retakes.ts';
import { lawRule as law } from './rule.ts';
import type { Rule } from './rule.ts';

/** The document « Baccalauréat, session 2020 » of Aix-Marseille, and what came before and after. Ids `bac2020-`. */
export const BAC_2020_RULES = {
  'bac2020-nature': bac(
    [1, 5],
    'Le baccalauréat clôt les études secondaires et ouvre l’enseignement supérieur : c’est le premier grade universitaire.',
  ),
  'bac2020-calendrier-jury': bac(
    73,
    'Les notes sont harmonisées et les jurys délibèrent du 22 juin au 6 juillet 2020.',
  ),
  'bac2020-calendrier-resultats': bac(
    [75, 95],
    'Les résultats du premier groupe paraissent le 7 juillet 2020, sur les sites de l’académie et du ministère.',
  ),
  'bac2020-calendrier-rattrapage': bac(
    [77, 79],
    'Les oraux de rattrapage ont lieu du 8 au 10 juillet 2020, date de fin de session.',
  ),
  'bac2020-calendrier-second-groupe': bac(
    [106, 150],
    'Les résultats du second groupe paraissent le 10 juillet 2020, au plus tard ce jour pour le bac professionnel.',
  ),
  'bac2020-controle-continu': bac(
    [151, 177],
    'Toutes les épreuves terminales sont remplacées par les notes de contrôle continu du livret ou du dossier.',
  ),
  'bac2020-equite': bac(
    [181, 187],
    'Les jurys gardent la valeur du diplôme et l’équité, avec une attention aux candidats à besoins particuliers.',
  ),
  'bac2020-jury-composition': bac(
    [196, 200],
    'Le recteur désigne le jury ; sa composition habituelle est gardée.',
  ),
  'bac2020-jury-president-adjoint': bac(
    [204, 208],
    'Le recteur peut nommer un inspecteur général président adjoint du jury.',
  ),
  'bac2020-jury-sous-jury': bac(
    [210, 216],
    'Le jury peut travailler en sous-jurys et délibérer à distance, sans lever la confidentialité.',
  ),
  'bac2020-jury-elements': bac(
    [220, 228],
    'Le jury juge sur les moyennes, les appréciations et, s’il y en a, les notes de rattrapage.',
  ),
  'bac2020-jury-etablissement': bac(
    [232, 236],
    'Il regarde aussi les taux de réussite et de mentions du lycée aux trois dernières sessions.',
  ),
  'bac2020-jury-fiche-etablissement': bac(
    [240, 252],
    'Pour un établissement ni public local, ni privé sous contrat, une fiche donne les notes, les appréciations et le programme suivi.',
  ),
  'bac2020-jury-revalorisation': bac(
    [256, 262],
    'Le jury peut relever des notes pour l’engagement d’un candidat, ou si un établissement s’écarte nettement des sessions passées.',
  ),
  'bac2020-jury-anonymat': bac(
    [266, 270],
    'Les notes définitives viennent de cette délibération, menée sans connaître le nom des candidats.',
  ),
  'bac2020-remplacement-autorisation': bac(
    [274, 280],
    'Le jury peut autoriser les épreuves de remplacement sous 8 au premier groupe, ou sous 10 après le rattrapage.',
  ),
  'bac2020-gt-epreuves-annulees': bac(
    [281, 291],
    'Au bac général et technologique, les épreuves terminales sont annulées pour tous les candidats.',
  ),
  'bac2020-gt-notes-conservees': bac(
    [287, 289],
    'Les notes des épreuves anticipées et facultatives passées avant le confinement comptent.',
  ),
  'bac2020-gt-deux-trimestres': bac(
    [295, 299],
    'Les notes viennent, quand c’est possible, des évaluations des deux premiers trimestres.',
  ),
  'bac2020-gt-coefficients': bac([299, 301], 'Ces notes gardent les coefficients de la série.'),
  'bac2020-confinement-exclu': bac(
    [305, 307],
    'Les notes données pendant la fermeture des établissements, puis après leur réouverture, ne comptent pas.',
  ),
  'bac2020-gt-livret-scolaire': bac(
    [309, 317],
    'Avec un livret scolaire, la note est la moyenne annuelle de terminale, que le jury peut harmoniser.',
  ),
  'bac2020-gt-facultatif-sans-moyenne': bac(
    [321, 325],
    'Une option facultative sans moyenne annuelle ne donne aucune note.',
  ),
  'bac2020-eps-ccf': bac(
    [329, 333],
    'En sport, la note vient du contrôle en cours de formation, même s’il n’y a qu’une note.',
  ),
  'bac2020-eps-complement': bac(
    [333, 337],
    'Cette note unique peut être complétée par du contrôle continu d’une autre séquence.',
  ),
  'bac2020-eps-sans-note': bac(
    [337, 341],
    'Sans note de contrôle en formation, le professeur de sport peut donner une note de contrôle continu.',
  ),
  'bac2020-eps-haut-niveau': bac(
    [343, 347],
    'Les sportifs de haut niveau et assimilés ont un traitement à part.',
  ),
  'bac2020-premiere-nouveau-bac': bac(
    [348, 350],
    'Les élèves de première de 2020 préparent la première session du nouveau bac.',
  ),
  'bac2020-premiere-60': bac(
    [352, 356],
    'Au nouveau bac, 60 % de la note vient des épreuves : français, deux spécialités, philosophie et Grand oral.',
  ),
  'bac2020-premiere-40': bac(
    [358, 360],
    'Les 40 % restants viennent du contrôle continu : bulletins et trois séries d’épreuves communes.',
  ),
  'bac2020-anticipees-francais': bac(
    [369, 375],
    'Le français de première est annulé : les notes viennent des deux premiers trimestres, sans séparer écrit et oral.',
  ),
  'bac2020-anticipees-coefficient': bac(
    [373, 375],
    'Les deux notes de français gardent le même coefficient, 10.',
  ),
  'bac2020-anticipees-confinement': bac(
    [379, 381],
    'En première aussi, les notes de la fermeture et d’après la réouverture ne comptent pas.',
  ),
  'bac2020-anticipees-sans-livret': bac(
    [385, 387],
    'Sans livret scolaire, le candidat au français passe une épreuve de remplacement à la rentrée 2020.',
  ),
  'bac2020-e3c-deuxieme-serie': bac(
    [394, 396],
    'La première série d’épreuves communes a eu lieu ; la deuxième est annulée.',
  ),
  'bac2020-e3c-moyenne': bac(
    [400, 406],
    'En histoire-géographie, langues et mathématiques technologiques, la note est la moyenne des séries 1 et 3.',
  ),
  'bac2020-e3c-trimestres': bac(
    [408, 414],
    'En enseignement scientifique et spécialité arrêtée, la note est la moyenne des deux premiers trimestres.',
  ),
  'bac2020-e3c-oib-chinois': bac(
    [418, 421],
    'Pour l’option internationale en chinois, les mathématiques suivent la même règle, sauf évaluation déjà passée.',
  ),
  'bac2020-e3c-sans-livret': bac(
    [423, 425],
    'Sans livret scolaire, une épreuve ponctuelle a lieu avant la fin de 2020-2021.',
  ),
  'bac2020-pro-epreuves-annulees': bac(
    [429, 435],
    'Au bac professionnel, les épreuves de juin 2020 sont annulées pour tous : élèves, apprentis, stagiaires et candidats individuels.',
  ),
  'bac2020-pro-notes': bac(
    [437, 443],
    'Les notes viennent des évaluations de l’année et, s’il y en a, du contrôle en cours de formation.',
  ),
  'bac2020-pro-coefficients': bac(
    [447, 449],
    'Chaque épreuve garde le coefficient du règlement du diplôme.',
  ),
  'bac2020-pro-document-maitre': bac(
    [453, 457],
    'Pour un contrat d’apprentissage ou de professionnalisation, le maître d’apprentissage ou de stage peut éclairer le jury par écrit.',
  ),
  'bac2020-pro-facultatif': bac(
    [461, 465],
    'Les épreuves facultatives ponctuelles du bac professionnel ne donnent aucune note.',
  ),
  'bac2020-pro-recevabilite': bac(
    [469, 471],
    'Le recteur vérifie que le dossier de contrôle continu est recevable, puis le transmet au jury.',
  ),
  'bac2020-pro-sans-livret': bac(
    [475, 477],
    'Sans livret ni dossier recevable, le candidat passe les épreuves de remplacement à la rentrée 2020.',
  ),
  'bac2020-pfmp-reduites': bac(
    [486, 490],
    'Les durées exigées de stage (PFMP) et d’activité professionnelle sont réduites.',
  ),
  'bac2020-pfmp-scolaires': bac(
    [494, 496],
    'Un élève doit avoir au moins dix semaines de stage, cinq pour un diplôme préparé en un an.',
  ),
  'bac2020-pfmp-adultes': bac(
    [498, 500],
    'Pour un adulte en formation continue, le minimum est de quatre à dix semaines.',
  ),
  'bac2020-mentions-maintenues': bac(501, 'Les mentions habituelles sont gardées.'),
  'bac2020-mention-assez-bien': bac(503, 'Mention assez bien : moyenne entre 12 et 14.'),
  'bac2020-mention-bien': bac(505, 'Mention bien : moyenne entre 14 et 16.'),
  'bac2020-mention-tres-bien': bac(507, 'Mention très bien : moyenne entre 16 et 18.'),
  'bac2020-mention-felicitations': bac(
    509,
    'Mention très bien avec les félicitations du jury : moyenne supérieure à 18.',
  ),
  'bac2020-texte-decret': law(
    'Décret 2020-641 du 27 mai 2020',
    'education',
    'Les règles nationales de la session sont dans le décret du 27 mai 2020.',
    '2020-05-28',
    '2020-12-31',
  ),
  'bac2020-apres-session-2021': law(
    'Textes de la session 2021',
    'education',
    'En 2021, le contrôle continu a compté pour environ 82 % de la note.',
    '2021-01-01',
    '2021-12-31',
  ),
  'bac2020-apres-specialites': law(
    'Calendrier des sessions 2023 et suivantes',
    'education',
    'Les épreuves de spécialité ont eu lieu en mars en 2023, puis en juin depuis 2024.',
    '2023-03-01',
  ),
  'bac2020-apres-e3c': law(
    'Décret 2021-983 du 27 juillet 2021',
    'education',
    'Les épreuves communes ont été supprimées à partir de la session 2022 ; le contrôle continu pèse toujours 40 %.',
    '2021-07-27',
  ),
  'bac2020-apres-maths-anticipees': law(
    'Décret 2025-513',
    'education',
    'Une épreuve anticipée de mathématiques existe depuis juin 2026, pour la session 2027.',
    '2026-06-01',
  ),
  ...BAC_2020_RETAKE_RULES,
} as const satisfies Readonly<Record<string, Rule>>;
