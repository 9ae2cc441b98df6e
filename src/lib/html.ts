/** Text that is already HTML: only this module makes it. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** Markup in which every text put between the pieces is escaped; null prints nothing. */
export function fragment(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = pieces.map((piece, index) => piece + markupOf(parts[index] ?? null)).join('');
  return { markup };
}

/** The attributes of a tag, each after a space, their values escaped; one that is null is left out. Names are ours. */
export function attributes(values: Readonly<Record<string, string | null>>): Html {
  let markup = '';
  for (const [name, value] of Object.entries(values))
    if (value !== null) markup += ` ${name}="${escape(value)}"`;
  return { markup };
}
