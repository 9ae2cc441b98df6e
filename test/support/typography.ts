/** What documents print, quoted: their typography is theirs. */
const QUOTED = /«[^»]*»/gu;

/** Faults of French typography in a text that a page shows. Each says what stands there. */
const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['apostrophe droite', /\p{L}'\p{L}/u],
  ['guillemet droit', /"/u],
  ['espace qui coupe la ligne avant « : ; ? ! » % € »', / [:;?!»%€]/u],
  ['espace qui coupe la ligne après « « »', /« /u],
  ['espace absente avant « : ; ? ! »', /[\p{L}\d)][;?!](?=\s|$)|[\p{L}\d)]:(?=\s|$)/u],
  ['espace absente avant « % € »', /\d[%€]/u],
  ['espace absente après « « » ou avant « » »', /«\S|\S»/u],
  [
    '« oe » au lieu de « œ »',
    /\b(?:[cC]oe[u]|[nN]oeu|[sS]oeu|[vV]oeu|[oO]eu(?:v|f)|[oO]eil|[mM]anoeu|[mM]oeu)/u,
  ],
  ['trois points au lieu de « … »', /\.\.\./u],
  ['espace avant « , » ou « . »', / [,.](?=\s|$)/u],
  ['deux espaces', / {2}/u],
  ['trait d’union au lieu du tiret', / - /u],
];

/** The names of the faults of one text; inside quotes, only what holds the quotes counts. */
export function typographyFaults(text: string): string[] {
  const own = text.replace(QUOTED, (quoted) => `${quoted.slice(0, 2)}\u00A0${quoted.slice(-2)}`);
  return FAULTS.filter(([, pattern]) => pattern.test(own)).map(([name]) => name);
}
