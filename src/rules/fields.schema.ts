import { z } from 'zod';
import { expectation, hasDecimals } from './fields.ts';
import type { Field, Fields } from './fields.ts';

function bare(field: Field): z.ZodType {
  switch (field.kind) {
    case 'date':
      return z.iso
        .date()
        .refine((value) => value >= field.min && value <= field.max)
        .meta({ formatMinimum: field.min, formatMaximum: field.max });
    case 'number': {
      const range = z.number().min(field.min).max(field.max);
      return field.decimals === 0
        ? range.int()
        : range
            .refine((value) => hasDecimals(value, field.decimals))
            .meta({ multipleOf: 1 / 10 ** field.decimals });
    }
    case 'choice':
      return z.enum(field.values);
    case 'boolean':
      return z.boolean();
    case 'text': {
      const text = z.string().refine((value) => {
        const length = value.trim().length;
        return length > 0 && length <= field.maxLength;
      });
      return field.pattern
        ? text.regex(field.pattern.regex)
        : text.meta({ minLength: 1, maxLength: field.maxLength });
    }
    case 'list':
      return z.array(situationSchema(field.items)).min(1).max(field.maxItems);
  }
}

/** The published schema of a situation: strict, one property a field. Rules between fields stay in the calculator. */
export function situationSchema(fields: Fields): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => {
        const described = bare(field).describe(`${field.label} : ${expectation(field)}`);
        return [key, field.optional ? described.optional() : described];
      }),
    ),
  );
}
