import { failure, success } from '../lib/problem.ts';
import type { Result } from '../lib/problem.ts';

/** UTF-8 text, or the line of the first byte that is not. A byte order mark is accepted and dropped. */
export function decode(
  name: string,
  bytes: Uint8Array,
  repair = 'Redemandez le fichier, ou convertissez-le en UTF-8 sans rien y changer d’autre.',
): Result<string> {
  if (bytes.length === 0) {
    return failure([
      {
        file: name,
        fact: 'Le fichier est vide.',
        received: '0 octet',
        expected: 'un document en texte',
        repair,
      },
    ]);
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    return failure([
      {
        file: name,
        line,
        fact: 'Le fichier n’est pas en UTF-8 : une lettre y est illisible.',
        received: text.split('\n')[line - 1] ?? '',
        expected: 'un texte en UTF-8',
        repair,
      },
    ]);
  }
  return success(text);
}
