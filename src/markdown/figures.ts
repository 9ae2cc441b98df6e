/** A number written in prose where a component should print it. `offset` counts from the start of the text. */
export interface Hit {
  readonly offset: number;
  readonly text: string;
}

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
/** A number, or several joined as in « 20 à 25 » and « 311, 312 et 321 ». */
const LIST = String.raw`[A-Z]?\d[\w.-]*(?:(?:, | et | ou | à |/)[A-Z]?\d[\w.-]*)*`;
/** Words that introduce a reference, not a quantity. */
const INTRODUCERS = [
  'articles?|art\\.|alinéas?|annexes?|pages?|lignes?|l\\.|notes?|tableaux?|étapes?|questions?',
  'niveaux?|échelons?|groupes?|spécialités?|domaines?|codes?(?: diplômes?)?|indicateurs?|version',
  'RNCP|RS|NSF|IDCC|NOR|INSEE|décrets?|arrêtés?|lois?|ordonnances?|circulaires?|délibérations?|brochure',
].join('|');

/**
 * What may stand in figures in a sentence, because no data file holds it. Applied to a text whose
 * no-break spaces became plain ones.
 */
const ALLOWED: readonly RegExp[] = [
  // Days: « 7 juillet 2020 », « 1er janvier », « du 8 au 10 juillet ».
  new RegExp(
    String.raw`(?<!\d)(?:1er|[12]?\d|3[01])(?: (?:au|et|ou|-) (?:1er|[12]?\d|3[01]))? (?:${MONTHS})(?: (?:19|20)\d\d)?(?!\d)`,
    'giu',
  ),
  // Years and school years, never before a unit: « 2 012 élèves » written without its space is a count.
  /(?<![\d,.])(?:19|20)\d\d(?:[-–/](?:(?:19|20)\d\d|\d\d))?(?![\d,.]*\d)(?! ?(?:%|€|euros?|élèves|jeunes|candidats|heures|personnes|apprentis|points?)\b| ?[%€])/giu,
  // Articles of a code: « L6325-8 », « D. 6325-15 ».
  /(?<![\p{L}\d])[LRDA]\.? ?\d{3,}(?:-\d+)*/gu,
  new RegExp(String.raw`(?<!\p{L})(?:${INTRODUCERS}) (?:n[°º] ?)?${LIST}`, 'giu'),
  /(?<!\p{L})n[°º] ?\d[\w.-]*/giu,
  // Ordinals: « 1re », « 2e », « 3e prépa-métiers », « 2de ».
  /(?<!\d)\d{1,2}(?:re|er|e|de|d)s?(?![\p{L}\d])/gu,
  // Names that hold a digit: « E3C », « ST2S », « RNCP37071 ».
  /(?<![\p{L}\d])\p{L}[\p{L}]*\d[\p{L}\d-]*/gu,
  /(?<!\p{L})bac ?\+ ?\d/giu,
  // A time of day: « à 10 h », « dès 8 h 30 ».
  /(?<!\p{L})(?:à|dès|vers|avant|après) \d{1,2} h(?: \d\d)?(?![\p{L}\d])/giu,
];

/** A number as an author writes it, spaces between thousands and unit sign included. */
const FIGURE = /[+−-]?\d(?:[\d ,.]*\d)?(?: ?(?:%|€))?/gu;

/** Every bare figure of a text, in order: what no allowance covers. */
export function bareFigures(text: string): readonly Hit[] {
  const plain = text.replace(/[\u00A0\u202F]/gu, ' ');
  const covered = new Set<number>();
  for (const pattern of ALLOWED) {
    for (const match of plain.matchAll(pattern)) {
      for (let index = 0; index < match[0].length; index += 1) covered.add(match.index + index);
    }
  }
  return [...plain.matchAll(FIGURE)].flatMap((match): Hit[] => {
    const digits = [...match[0]].map((sign, index) => ({ sign, at: match.index + index }));
    const bare = digits.filter(({ sign, at }) => /\d/u.test(sign) && !covered.has(at));
    const first = bare[0];
    if (!first) return [];
    return bare.length === digits.filter(({ sign }) => /\d/u.test(sign)).length
      ? [{ offset: match.index, text: match[0] }]
      : [{ offset: first.at, text: plain.slice(first.at, match.index + match[0].length) }];
  });
}
