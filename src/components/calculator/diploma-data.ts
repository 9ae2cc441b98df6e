import { indexDiplomas } from '../../rules/are-search.ts';
import type { EligibleDiploma } from '../../rules/are-search.ts';
import type { AreLists, EligibleSpeciality } from '../../rules/are-training.ts';

/** One diploma as the tables of the page print it. */
export interface PrintedDiploma {
  readonly niveau: EligibleDiploma['niveau'];
  readonly title: string;
  readonly code: string;
  readonly label: string;
  readonly ligne: number;
}

/** What the tables of the page do not print. */
export interface UnprintedLists {
  /** First three characters of a code, or a whole code that is an exception → type of diploma. */
  readonly types: Readonly<Record<string, string>>;
  /** Other names by code, the title left out. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly specialities: readonly EligibleSpeciality[];
}

const typeKey = (code: string): string => code.slice(0, 3);

/** The title that readers know; the label of the list where there is none. */
export function titleOf({ aliases, label }: EligibleDiploma): string {
  return aliases.at(-1) ?? label;
}

/** What the script needs besides the tables. Throws when a code does not say what we read in it. */
export function unprinted({ index, specialities }: AreLists): UnprintedLists {
  const types: Record<string, string> = {};
  const aliases: Record<string, readonly string[]> = {};
  for (const { diploma } of index) {
    const { code, type, specialite } = diploma;
    // The document prints one type against its code: that code has its own entry.
    if ((types[typeKey(code)] ??= type) !== type) types[code] = type;
    if (specialite !== code.slice(3, 6))
      throw new Error(`Le code ${code} ne dit pas sa spécialité.`);
    if (diploma.aliases.length > 1) aliases[code] = diploma.aliases.slice(0, -1);
  }
  return { types, aliases, specialities };
}

/** The lists of the rules again, from the tables of the page and what they do not print. */
export function listsFrom(
  printed: readonly PrintedDiploma[],
  { types, aliases, specialities }: UnprintedLists,
): AreLists {
  const list = printed.map(({ niveau, title, code, label, ligne }): EligibleDiploma => ({
    code,
    label,
    type: types[code] ?? types[typeKey(code)] ?? '',
    niveau,
    specialite: code.slice(3, 6),
    ligne,
    aliases: [...(aliases[code] ?? []), title],
  }));
  return { index: indexDiplomas(list), specialities };
}
