/** Every component that an author may use, with the attributes that hold prose. */
const PROSE_ATTRIBUTES = {
  Value: [],
  Sum: [],
  Ratio: [],
  Change: [],
  Parameter: [],
  DataTable: ['caption'],
  Chart: [],
  Rule: [],
  Term: [],
  Steps: [],
  KeyPoints: [],
  Question: ['q'],
  Note: ['title'],
  Next: [],
  Validity: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ComponentName = keyof typeof PROSE_ATTRIBUTES;

export const COMPONENT_NAMES: readonly string[] = Object.keys(PROSE_ATTRIBUTES);

/** Names of the attributes of a component that readers read as sentences. */
export function proseAttributes(component: string): readonly string[] {
  const all: Readonly<Record<string, readonly string[]>> = PROSE_ATTRIBUTES;
  return all[component] ?? [];
}

/** Components that stand inside a sentence; the others frame blocks. */
const INLINE: readonly string[] = [
  'Value',
  'Sum',
  'Ratio',
  'Change',
  'Parameter',
  'Rule',
  'Term',
] satisfies readonly ComponentName[];

export function isInline(component: string): boolean {
  return INLINE.includes(component);
}
