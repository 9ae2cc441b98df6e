import { defineDataset } from '../../schemas/dataset.ts';

export default defineDataset({
  id: 'cqp',
  title: 'Fiches des certificats de qualification professionnelle (CQP)',
  shortTitle: 'Fiches CQP',
  summary:
    'Ce qu’une brochure de la branche des services de l’automobile dit d’un CQP : durée, prérequis, contenu, avantages, suites. Combien elle annonce pour un contrat de professionnalisation, en pourcentage du SMIC.',
  tables: [
    {
      id: 'remuneration',
      title: 'Salaire en contrat de professionnalisation, en pourcentage du SMIC',
      description:
        'Salaire minimum annoncé par la brochure, selon l’âge et le niveau de formation au départ. La brochure est sans date.',
      unit: '% du SMIC',
      key: [
        {
          id: 'age',
          title: 'Âge',
          values: {
            'moins-21': 'Moins de 21 ans',
            '21-25': 'De 21 à moins de 26 ans',
            '26-et-plus': '26 ans et plus',
          },
        },
      ],
      labels: [
        {
          id: 'libelle',
          title: 'Âge imprimé',
          description: 'La tranche d’âge, comme la brochure l’écrit.',
        },
      ],
      rowHeader: 'age',
      columns: [
        {
          id: 'inferieur_bac_pro',
          title: 'Niveau inférieur au bac pro',
          type: 'percent',
          unit: '% du SMIC',
          description:
            'Salaire minimum d’une personne dont le niveau de formation est inférieur au bac professionnel.',
        },
        {
          id: 'au_moins_bac_pro',
          title: 'Au moins un bac pro ou un titre professionnel de niveau 4 (ancien niveau IV)',
          type: 'percent',
          unit: '% du SMIC',
          description:
            'Salaire minimum d’une personne qui a déjà un bac professionnel, ou un titre professionnel de niveau 4 (ancien niveau IV).',
        },
        {
          id: 'condition',
          title: 'Condition imprimée',
          type: 'text',
          unit: '',
          description:
            'Ce que la brochure ajoute entre parenthèses après le pourcentage, pour une seule tranche d’âge.',
        },
      ],
      missing: {},
      blankMeaning: 'Case vide : la brochure n’imprime rien ici. La note dit comment lire la ligne.',
    },
    {
      id: 'fiche',
      title: 'Ce que dit la brochure, fait par fait',
      description:
        'Chaque fait de la brochure avec ses mots, puis les nombres que ces phrases contiennent. La brochure est sans date.',
      unit: '',
      key: [{ id: 'fait', title: 'Fait' }],
      labels: [
        {
          id: 'rubrique',
          title: 'Rubrique',
          description: 'Le titre de la brochure sous lequel le fait se trouve.',
          values: {
            nature: 'Nature du diplôme',
            duree: 'Durée et prérequis',
            metier: 'Le métier',
            contenu: 'Contenu de la formation',
            contrat: 'Contrat de professionnalisation',
            avantages: 'Avantages du contrat de professionnalisation',
            salaire: 'Salaire',
            apres: 'Et après ?',
            poursuite: 'Poursuite de formation',
            evolutions: 'Évolutions possibles',
            secteur: 'Choisir les secteurs des services de l’auto, du camion, de la moto et du vélo',
          },
        },
        {
          id: 'libelle',
          title: 'Fait',
          description: 'Notre nom pour ce fait : la brochure n’en donne pas.',
        },
      ],
      rowHeader: 'libelle',
      columns: [
        {
          id: 'texte',
          title: 'Texte imprimé',
          type: 'text',
          unit: '',
          description: 'La phrase de la brochure, ses lignes mises bout à bout.',
        },
        {
          id: 'valeur',
          title: 'Nombre imprimé',
          type: 'decimal',
          unit: '',
          description: 'Un nombre contenu dans une phrase, repris à part ; son unité est à côté.',
        },
        {
          id: 'unite',
          title: 'Unité imprimée',
          type: 'text',
          unit: '',
          description: 'L’unité du nombre, comme la brochure l’écrit.',
        },
      ],
      missing: {},
      blankMeaning: 'Case vide : la brochure n’imprime rien ici.',
    },
  ],
  identities: [
    {
      check: 'au-plus',
      name: 'niveau',
      table: 'remuneration',
      small: 'inferieur_bac_pro',
      large: 'au_moins_bac_pro',
      title: 'Au même âge, le salaire annoncé ne baisse pas avec le niveau de formation.',
    },
    {
      check: 'caracteres',
      name: 'condition',
      table: 'remuneration',
      columns: ['condition'],
      title: 'La condition imprimée ne contient que des caractères du français.',
    },
    {
      check: 'caracteres',
      name: 'textes',
      table: 'fiche',
      columns: ['texte', 'unite'],
      title: 'Les textes de la brochure ne contiennent que des caractères du français.',
    },
  ],
});
