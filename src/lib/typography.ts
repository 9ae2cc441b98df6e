const NO_BREAK_SPACE = '\u00A0';

/** Texts that stay as the document prints them or as a reader copies them, then the spaces to bind. */
const BOUND_SPACES = /<(td|code)\b[^]*?<\/\1>| (?=[:;?!»%€])|(?<=«) /gu;

/**
 * HTML in which the spaces of French punctuation no longer break lines: before `: ; ? ! » % €` and
 * after `«`. Cells and code are left untouched: they are what files hold.
 */
export function bindSpaces(html: string): string {
  return html.replace(BOUND_SPACES, (match) => (match === ' ' ? NO_BREAK_SPACE : match));
}
