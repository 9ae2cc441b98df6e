import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionDraft, newDraft } from '../../src/refresh/draft.ts';

const PREVIOUS = readFileSync('src/data/are/2023-2024/edition.yaml', 'utf8');
const REQUEST = {
  edition: '2024-2025',
  documentName: 'are.txt',
  documentHash: '0'.repeat(64),
  previous: PREVIOUS,
  notes: new Map<string, string>(),
  marks: true,
};

test.each([
  ['a new edition inherits nothing of what was expected: it has come', newDraft(REQUEST), false],
  ['the same edition, received again, still waits for it', correctionDraft(REQUEST), true],
])('%s', (_, draft, kept) => {
  expect(parse(PREVIOUS)).toHaveProperty('next');
  const manifest: unknown = parse(draft.get('edition.yaml') ?? '');
  expect(manifest).toHaveProperty('edition');
  if (kept) expect(manifest).toHaveProperty('next');
  else expect(manifest).not.toHaveProperty('next');
});
