/** Where a rule is written: lines of one of our documents, or a text of law with the copy that was read. */
export type RuleSource =
  | {
      readonly dataset: 'are' | 'bac-2020' | 'cqp' | 'ort' | 'anfa';
      readonly edition: string;
      /** 1-based lines of the source document, first and last. */
      readonly lines: readonly [number, number];
    }
  | {
      /** « Code du travail, art. D6325-15 » */
      readonly law: string;
      /** The copy in which it was read, in French. */
      readonly provenance: string;
    };

export const RULE_STATUSES = [
  'en vigueur',
  'historique',
  'édition 2023-2024',
  'édition 2025-v17',
  'document sans date',
] as const;

export type RuleStatus = (typeof RULE_STATUSES)[number];

/** One rule, said once, in our words. Guides, calculators and pages cite it by its id. */
export interface Rule {
  readonly sentence: string;
  readonly source: RuleSource;
  readonly status: RuleStatus;
  /** First and last known day; null where the text gives none. */
  readonly validity: { readonly from: string | null; readonly until: string | null };
}

type Lines = number | readonly [number, number];

/** A maker of rules for one document: the edition, status and period are said once a file. */
export function documentRules(
  dataset: 'are' | 'bac-2020' | 'cqp' | 'ort' | 'anfa',
  edition: string,
  status: RuleStatus,
  validity: Rule['validity'],
): (lines: Lines, sentence: string) => Rule {
  return (lines, sentence) => ({
    sentence,
    source: { dataset, edition, lines: typeof lines === 'number' ? [lines, lines] : lines },
    status,
    validity,
  });
}

/** The copies in which texts of law were read. */
export const PROVENANCES = {
  codes: 'etalab/codes-juridiques-francais, codes à la fin de 2014',
  legifrance: 'copie de Légifrance, avril 2024',
  legifrancePages: 'pages de Légifrance',
  alternance2026: 'afpa.fr et insecc.fr, janvier 2026',
  bcn: 'description de la table N_FORMATION_DIPLOME',
  frenchLaw: 'copie française publiée par french-business-law.com',
  codeTravail: 'code.travail.gouv.fr',
  openfisca: 'openfisca-france, 23 juillet 2026',
  monEntreprise: 'betagouv/mon-entreprise, 30 juin 2026',
  branch: 'textes de branche, legal.tricoteuses.fr',
  francecompetences: 'francecompetences.fr',
  orion: 'Orion, 2 octobre 2025',
  servicePublic: 'service-public.fr, fiche F31704, février 2022',
  servicePublicEquipement: 'service-public.fr, fiche F32915, et page d’un lycée, 2024',
  fondation: 'Dares, cité par fondation-entrepreneurs.mma',
  education: 'education.gouv.fr et Légifrance',
  qualiopi: 'certification-rnq.org et certification-qse.com',
  trajectoires: 'InserJeunes (trajectoires-pro), 5 février 2026',
} as const;

/** A rule of law. `from` is its first day, when known. */
export function lawRule(
  law: string,
  provenance: keyof typeof PROVENANCES,
  sentence: string,
  from: string | null = null,
  until: string | null = null,
): Rule {
  return {
    sentence,
    source: { law, provenance: PROVENANCES[provenance] },
    status: until === null ? 'en vigueur' : 'historique',
    validity: { from, until },
  };
}
