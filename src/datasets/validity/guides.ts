import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success } from '../../lib/problem.ts';
import type { Problem, Result } from '../../lib/problem.ts';
import { guideEntry } from '../../schemas/guide.ts';
import type { GuideEntry } from '../../schemas/guide.ts';
import type { Parameter } from '../../schemas/parameter.ts';
import { parseYaml } from '../parse-yaml.ts';
import { editionSubject, lastValues, parameterSubject } from './subjects.ts';
import type { DatedEdition, Subject } from './subjects.ts';

const FOLDER = 'src/content/guides';

/** A dated value that a guide prints. */
export interface DatedUse {
  readonly id: string;
  /** The day of the value; absent for a document without date. */
  readonly on?: string | undefined;
}

/** What time can make old in a guide. */
export interface DatedGuide {
  readonly slug: string;
  readonly title: string;
  readonly validity: GuideEntry['validity'];
  readonly uses: readonly DatedUse[];
}

/** Values that a guide prints and that are computed from another one. */
const COMPUTED_FROM: Readonly<Record<string, string>> = { 'smic-mensuel': 'smic-horaire' };

/** The values that `<Parameter id="…" on="…" of="…" />` prints: its own, and the one that it is a share of. */
export function datedUses(attributes: Readonly<Record<string, unknown>>): readonly DatedUse[] {
  const text = (key: string) => {
    const value = attributes[key];
    return typeof value === 'string' ? value : undefined;
  };
  return [text('id'), text('of')].flatMap((id) =>
    id === undefined ? [] : [{ id: COMPUTED_FROM[id] ?? id, on: text('on') }],
  );
}

/** A guide as its file tells it, or every problem of its frontmatter. */
export function parseGuide(file: string, text: string): Result<DatedGuide> {
  const [, frontmatter = '', body = ''] = text.split(/^---$/mu);
  const parsed = parseYaml(file, frontmatter, guideEntry);
  if (!parsed.ok) return parsed;
  const { title, validity } = parsed.value;
  const uses = [...body.matchAll(/<Parameter\b([^>]*)>/gu)].flatMap(([, attributes = '']) =>
    datedUses(
      Object.fromEntries(
        [...attributes.matchAll(/([a-z]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value]),
      ),
    ),
  );
  return success({ slug: file.replace(/^.*\/|\.mdx$/gu, ''), title, validity, uses });
}

/** Every guide under `root`, in name order, or every problem at once. */
export function readGuides(root: string): Result<readonly DatedGuide[]> {
  const names = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.mdx'));
  const problems: Problem[] = [];
  const guides = names.sort().flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    const read = parseGuide(file, readFileSync(join(root, file), 'utf8'));
    if (!read.ok) problems.push(...read.problems);
    return read.ok ? [read.value] : [];
  });
  return problems.length > 0 ? failure(problems) : success(guides);
}

/**
 * What a guide waits for: the editions that it follows and the values that it prints as the latest. A value of the past,
 * printed with its day, makes nothing old.
 */
export function causesOf(
  { validity, uses }: Pick<DatedGuide, 'validity' | 'uses'>,
  parameters: readonly Parameter[],
  editions: readonly DatedEdition[],
): readonly Subject[] {
  const followed = editions
    .filter(({ dataset }) => validity.follows.includes(dataset))
    .map(editionSubject);
  const printed = lastValues(parameters)
    .filter(({ id, from }) => uses.some((use) => use.id === id && (use.on ?? '') >= (from ?? '')))
    .map((value) => parameterSubject(value, editions));
  const waiting = [...followed, ...printed].filter(({ next }) => next !== null);
  return [...new Map(waiting.map((subject) => [subject.next, subject])).values()];
}
