import { z } from 'zod';

const cellRef = z.strictObject({
  table: z.string().min(1),
  row: z.string().min(1),
  column: z.string().min(1),
});

/** One entry of findings.yaml: a fault of the source itself, left as printed and explained. */
export const finding = z.strictObject({
  /** Note id, published as `#note-<id>`. */
  id: z.string().regex(/^[a-z0-9-]+$/u),
  /** Ids of the identities that fail because of it. Each failing identity is in exactly one finding. */
  identities: z.array(z.string()).default([]),
  /** Cells marked with this note. */
  cells: z.array(cellRef).min(1),
  /** Short cause for the maintainer: « total recopié », « ligne absente d’une région ». */
  cause: z.string().min(3),
  /** What the reader reads: who is wrong, by how much, how we know. */
  sentence: z.string().min(20),
});

export const findingsFile = z.strictObject({ findings: z.array(finding) });

export type Finding = z.infer<typeof finding>;
