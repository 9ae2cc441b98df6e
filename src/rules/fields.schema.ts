import { z } from 'zod';
import { countOf } from '../lib/numbers-fr.ts';
import { expectation, hasDecimals } from './fields.ts';
import type { DateField, Field, Fields } from './fields.ts';

/** « 2012 » to « 2099 » as a pattern: JSON Schema has no order on texts, and every reader of it has patterns. */
function yearsPattern({ min, max }: DateField): RegExp {
  if (!min.endsWith('-01-01') || !max.endsWith('-12-31')) {
    throw new Error(`Bornes ${min} et ${max} : années entières attendues.`);
  }
  const decades = new Map<string, string[]>();
  for (let year = Number(min.slice(0, 4)); year <= Number(max.slice(0, 4)); year += 1) {
    const [decade, last] = [String(year).slice(0, 3), String(year).slice(3)];
    decades.set(decade, [...(decades.get(decade) ?? []), last]);
  }
  const parts = [...decades].map(([decade, years]) => `${decade}[${years.join('')}]`);
  return new RegExp(`^(?:${parts.join('|')})-`, 'u');
}

function bare(field: Field): z.ZodType {
  switch (field.kind) {
    case 'date':
      return z.iso.date().regex(yearsPattern(field));
    case 'number': {
      const range = z.number().min(field.min).max(field.max);
      // No `multipleOf: 0.01` in the published file: common readers of it divide in floats and refuse 0.07.
      return field.decimals === 0
        ? range.int()
        : range.refine((value) => hasDecimals(value, field.decimals));
    }
    case 'choice':
      return z.enum(field.values);
    case 'boolean':
      return z.boolean();
    case 'text':
      return field.pattern
        ? z.string().regex(field.pattern.regex)
        : z
            .string()
            .regex(/\S/u)
            .refine((value) => [...value].length <= field.maxLength)
            .meta({ maxLength: field.maxLength });
    case 'list':
      return z.array(situationSchema(field.items)).min(1).max(field.maxItems);
  }
}

/** What a reader of the schema is told of a field; the number of decimals stands here alone. */
function description(field: Field): string {
  const decimals =
    field.kind === 'number' && field.decimals > 0
      ? `, avec ${countOf(field.decimals, 'décimale', 'décimales')} au plus`
      : '';
  return `${field.label} : ${expectation(field)}${decimals}`;
}

/** The published schema of a situation: strict, one property a field. Rules between fields stay in the calculator. */
export function situationSchema(fields: Fields): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => {
        const described = bare(field).describe(description(field));
        return [key, field.optional ? described.optional() : described];
      }),
    ),
  );
}
