import { z } from 'zod';
import { toolUrl } from '../../lib/urls.ts';
import { outcomeSchema } from '../../rules/answer.schema.ts';
import { CALCULATORS } from '../../rules/calculators.ts';
import { situationSchema } from '../../rules/fields.schema.ts';
import { TOOLS } from './tools.ts';
import type { ToolSlug } from './tools.ts';

export const situationSchemaUrl = (slug: ToolSlug): string =>
  `${toolUrl(slug)}situation.schema.json`;
export const answerSchemaUrl = (slug: ToolSlug): string => `${toolUrl(slug)}reponse.schema.json`;

function published(schema: z.ZodType, site: string, path: string, title: string): string {
  const { $schema, ...body } = z.toJSONSchema(schema);
  return `${JSON.stringify({ $schema, $id: new URL(path, site).href, title, ...body }, null, 2)}\n`;
}

/** The JSON Schema of what a calculator accepts, from the schema that reads it. `site` is the address of the site. */
export function situationJsonSchema(slug: ToolSlug, site: string): string {
  const { calculator, title } = TOOLS[slug];
  const schema = situationSchema(CALCULATORS[calculator].fields);
  return published(schema, site, situationSchemaUrl(slug), `${title} – la situation`);
}

/** The JSON Schema of what it answers: the answer, or the refusals. */
export function answerJsonSchema(slug: ToolSlug, site: string): string {
  const { calculator, title } = TOOLS[slug];
  const schema = outcomeSchema(CALCULATORS[calculator].outcomes);
  return published(schema, site, answerSchemaUrl(slug), `${title} – la réponse`);
}

const FILES = {
  'situation.schema.json': situationJsonSchema,
  'reponse.schema.json': answerJsonSchema,
} as const;

function isToolSlug(slug: string | undefined): slug is ToolSlug {
  return slug !== undefined && Object.hasOwn(TOOLS, slug);
}

function isFile(file: string | undefined): file is keyof typeof FILES {
  return file !== undefined && Object.hasOwn(FILES, file);
}

/** Every schema file under /outils/, by the parts of its address. */
export const TOOL_FILES = Object.keys(TOOLS).flatMap((slug) =>
  Object.keys(FILES).map((file) => ({ slug, file })),
);

/** The text of one schema file. Throws for an address that is not in `TOOL_FILES`. */
export function schemaFile(
  slug: string | undefined,
  file: string | undefined,
  site: string,
): string {
  if (!isToolSlug(slug) || !isFile(file)) {
    throw new Error(`Aucun schéma à l’adresse /outils/${slug ?? ''}/${file ?? ''}.`);
  }
  return FILES[file](slug, site);
}
