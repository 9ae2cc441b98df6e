import { readAreTitles } from '../../datasets/read-are-titles.ts';
import { sourcesUrl } from '../../lib/urls.ts';
import type { Parameter } from '../../schemas/parameter.ts';
import type { Edition } from '../../schemas/edition.ts';
import { areListsOf } from '../../rules/are-lists.ts';
import type { AreLists } from '../../rules/are-training.ts';
import type { FullContext } from '../../rules/calculators.ts';
import { RULES } from '../../rules/registry.ts';
import type { RuleSource } from '../../rules/registry.ts';
import { unwrap } from '../../lib/problem.ts';
import { newerPlace } from '../updates/newer-place.ts';
import { documentAnchor } from '../mdx/model/source-mark.ts';
import { CITED_RULES } from './cited-rules.ts';
import type { NavEntry } from '../site/nav.ts';
import { unprinted } from './diploma-data.ts';
import { ruleAnchor } from './rule-marks.ts';
import type { RuleMark, RuleMarks } from './rule-marks.ts';
import type { Tool } from './tools.ts';

type CitingCalculator = Tool['calculator'];

/** Dated series that each calculator reads, by the beginning of their id. */
const SERIES: Readonly<Record<CitingCalculator, readonly string[]>> = {
  'contrat-pro-pay': ['smic-', 'pro-', 'cqp-', 'apprentissage-'],
  'are-eligibility': ['are-'],
  'are-grant': ['are-'],
  'bac-2020': ['bac2020-seuil-'],
};

/** One rule as its page lists it. */
export interface RuleView {
  readonly id: string;
  readonly anchor: string;
  readonly sentence: string;
  readonly mark: RuleMark;
  /** The copy in which a text of law was read; null for a document. */
  readonly provenance: string | null;
  readonly status: string;
}

function markOf(source: RuleSource, editions: readonly Edition[]): RuleMark {
  if ('law' in source) return { text: source.law, href: null };
  const { dataset, edition } = source;
  const [first, last] = source.lines;
  const found = editions.find(
    (one) => one.dataset.id === dataset && one.manifest.edition === edition,
  );
  if (!found) throw new Error(`Règle d’une édition inconnue : ${dataset} ${edition}.`);
  return {
    text: `${found.dataset.shortTitle}, édition ${found.manifest.title}, l.\u00A0${first === last ? first : `${first}-${last}`}`,
    href: `${sourcesUrl()}#${documentAnchor(dataset, edition)}`,
  };
}

/** The rules that a calculator can cite, in the order of the registry. */
export function rulesOf(name: CitingCalculator, editions: readonly Edition[]): readonly RuleView[] {
  const cited: ReadonlySet<string> = new Set(CITED_RULES[name]);
  return Object.entries(RULES)
    .filter(([id]) => cited.has(id))
    .map(([id, { sentence, source, status }]) => ({
      id,
      anchor: ruleAnchor(id),
      sentence,
      mark: markOf(source, editions),
      provenance: 'law' in source ? source.provenance : null,
      status,
    }));
}

/** What a page of a calculator knows at build. */
export interface BuildContext extends FullContext {
  readonly rules: readonly RuleView[];
  readonly marks: RuleMarks;
  /** What the page carries for its script. */
  readonly payload: unknown;
}

/** The edition of `are` that the rules were read in: a newer list would not be theirs. */
const RULES_EDITION = Object.values(RULES).flatMap(({ source }) =>
  'law' in source || source.dataset !== 'are' ? [] : [source.edition],
)[0];

/** The newer edition of the ARE list than the one of the rules; null while there is none. */
export function newerList(editions: readonly Edition[]): NavEntry | null {
  return newerPlace(editions, rulesEdition(editions));
}

function rulesEdition(editions: readonly Edition[]): Edition {
  const are = editions.find(
    ({ dataset, manifest }) => dataset.id === 'are' && manifest.edition === RULES_EDITION,
  );
  if (!are) throw new Error(`Le jeu « are » n’a pas l’édition des règles, ${RULES_EDITION ?? ''}.`);
  return are;
}

/** The ARE list with the titles that readers know. */
export function siteLists(editions: readonly Edition[], root: string): AreLists {
  return areListsOf(rulesEdition(editions), unwrap(readAreTitles(root)));
}

/** The dated values that a calculator reads. */
export function parametersOf(
  name: CitingCalculator,
  parameters: readonly Parameter[],
): readonly Parameter[] {
  return parameters.filter(({ id }) => SERIES[name].some((prefix) => id.startsWith(prefix)));
}

/** Everything that the page of a calculator needs, and what of it the browser gets. */
export function buildContext(
  name: CitingCalculator,
  editions: readonly Edition[],
  parameters: readonly Parameter[],
  lists: AreLists,
): BuildContext {
  const rules = rulesOf(name, editions);
  const marks = Object.fromEntries(rules.map(({ id, mark }) => [id, mark]));
  const values = parametersOf(name, parameters).map(
    ({ id, from, until, value, unit, reference }) => ({
      id,
      from,
      ...(until === undefined ? {} : { until }),
      value,
      unit,
      reference: { text: reference.text },
    }),
  );
  const sources = Object.fromEntries(rules.map(({ id, mark }) => [id, mark.text]));
  const payload = {
    values,
    marks,
    ...(name === 'are-eligibility' ? { lists: unprinted(lists) } : {}),
  };
  return { values, sources, lists, rules, marks, payload };
}
