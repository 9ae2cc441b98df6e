import { parseDiplomas } from '../../../src/datasets/read-registers.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import type { Diploma } from '../../../src/schemas/register.ts';

/** Diplomas from flow lines such as `id: cap-a, links: [petit/eleves/nord]`; the rest is filled in. */
export function register(...lines: readonly string[]): readonly Diploma[] {
  const entries = lines.map((line) => {
    const id = /id: ([a-z0-9-]+)/u.exec(line)?.[1] ?? '';
    // What stands inside braces belongs to a former title, not to the diploma.
    const outside = line.replaceAll(/\{[^}]*\}/gu, '');
    const given = (key: string) => new RegExp(`\\b${key}:`, 'u').test(outside);
    const rest = [
      ['title', `CAP ${id}`],
      ['type', 'cap'],
      ['level', "{ old: V, new: '3' }"],
    ].filter(([key = '']) => !given(key));
    return `  - { ${line}, ${rest.map(([key, value]) => `${key}: ${value}`).join(', ')} }\n`;
  });
  const read = parseDiplomas(`diplomas:\n${entries.join('')}`, 'r.yaml');
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return read.value;
}
