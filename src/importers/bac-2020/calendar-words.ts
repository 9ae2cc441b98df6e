const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const LINKS = 'du|au|le|en|dès|avant|la|fin|de|début|plus|tard|l’année|d’année|scolaire';

/** One word of a French date: a day, a month or two, a year or a school year, or a word between them. */
const DATE_WORD = new RegExp(
  `^(?:1er|[1-9]|[12]\\d|3[01]|20\\d{2}(?:/20\\d{2})?|(?:${MONTHS})(?:-(?:${MONTHS}))?|${DAYS}|${LINKS})$`,
  'iu',
);

/** Words of `dates` that no date is made of: a letter in a number, a sentence that slid in its place. */
export function strangeWords(dates: string): readonly string[] {
  return dates.split(/\s+/u).filter((word) => !DATE_WORD.test(word));
}
