const NO_BREAK_SPACE = '\u00A0';

/**
 * What stays as it is written: cells and code, which files hold; drawings, data and styles, where a space
 * separates numbers and words; tags. Then the spaces to bind.
 */
const BOUND_SPACES =
  /<(td|code|svg|script|style)\b[^]*?<\/\1>|<[^>]*>| (?=[:;?!»%€])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))|(?<=\b[Nn]iveau) (?=[IV]+\b|\d)/gu;

/**
 * HTML in which the spaces of French typography no longer break lines: before `: ; ? ! » % €`, after
 * `«`, between the groups of three digits of a number, and between « niveau » and its number.
 */
export function bindSpaces(html: string): string {
  return html.replace(BOUND_SPACES, (match) => (match === ' ' ? NO_BREAK_SPACE : match));
}
