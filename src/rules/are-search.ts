import { plainText } from '../lib/plain-text.ts';
import { initialsOf, wordsOf } from './french-text.ts';

/** One diploma of the indicative list annexed to the ARE document. */
export interface EligibleDiploma {
  /** Eight signes, text: leading zeros and letters count. */
  readonly code: string;
  readonly label: string;
  /** Type of diploma in full: « BREVET DE TECHNICIEN SUPERIEUR ». */
  readonly type: string;
  readonly niveau: 'prepa-metiers' | 'pre-bac' | 'post-bac';
  /** NSF group of three digits. */
  readonly specialite: string;
  /** 1-based line of the source document. */
  readonly ligne: number;
  /** Other spellings, acronyms, former names. */
  readonly aliases: readonly string[];
}

/** Usual names that no label writes: acronym → words of the labels. */
const ACRONYMS: Readonly<Record<string, string>> = {
  cap: 'certificat aptitude professionnelle',
  capa: 'certificat aptitude professionnelle agricole',
  bts: 'brevet technicien superieur',
  btsa: 'brevet technicien superieur agricole',
  dts: 'diplome technicien superieur',
  dnmade: 'diplome national metiers art design',
  dsaa: 'diplome superieur arts appliques',
  btm: 'brevet technique metiers',
  bma: 'brevet metiers art',
};

/** « bac pro », « bac techno » and « bac » as people write them. */
function expand(query: string): string {
  return query
    .replace(/\bbac pro\b/gu, 'baccalaureat professionnel')
    .replace(/\bbac techno?\b/gu, 'baccalaureat technologique')
    .replace(/\bbac\b/gu, 'baccalaureat')
    .split(' ')
    .map((word) => ACRONYMS[word] ?? word)
    .join(' ');
}

interface Indexed {
  readonly diploma: EligibleDiploma;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly initials: ReadonlySet<string>;
  /** Meaningful words of each title, without the type of diploma. */
  readonly titles: readonly (readonly string[])[];
}

/** The searchable form of a list; build it once, search it at each key. */
export type DiplomaIndex = readonly Indexed[];

export function indexDiplomas(diplomas: readonly EligibleDiploma[]): DiplomaIndex {
  return diplomas.map((diploma) => {
    // « (CAP) », « (SEC PRO AG) » at the end of a label are the type again, or an acronym: kept as words only.
    const bare = diploma.label.replace(/\s*\([^)]*\)/gu, '');
    const titles = [diploma.label, bare, ...diploma.aliases];
    const full = [...titles, `${diploma.type} ${bare}`];
    return {
      diploma,
      names: [...new Set(full.map(plainText))],
      words: [
        ...new Set([...titles, diploma.type].flatMap((text) => wordsOf(expand(plainText(text))))),
      ],
      initials: new Set([bare, ...diploma.aliases].map(initialsOf)),
      titles: [bare, ...diploma.aliases].map(wordsOf).filter((title) => title.length > 0),
    };
  });
}

function scoreOf(entry: Indexed, plain: string, words: readonly string[]): number {
  if (entry.diploma.code.toLowerCase() === plain.replace(/ /gu, '')) return 100;
  const expanded = expand(plain);
  if (entry.names.includes(plain) || entry.names.includes(expanded)) return 90;
  if (words.length === 0) return 0;
  const initials = (word: string) => word.length >= 2 && entry.initials.has(word);
  const matches = (word: string) => entry.words.includes(word) || initials(word);
  if (words.every(matches)) {
    const whole = entry.titles.some((title) => title.every((word) => words.includes(word)));
    return whole || words.some(initials) ? 75 : 60;
  }
  // While typing, the last word may be unfinished.
  const prefix = (word: string) =>
    matches(word) || (word.length >= 3 && entry.words.some((known) => known.startsWith(word)));
  return words.every(prefix) ? 30 : 0;
}

export interface DiplomaMatch {
  readonly diploma: EligibleDiploma;
  /**
   * 100 code, 90 whole name, 75 every word of a title in any order or its acronym, 60 some words of it,
   * 30 beginnings of words. Below 75 the reader may mean another diploma: « bac pro vente » is not « Conseil vente ».
   */
  readonly score: number;
}

/**
 * Diplomas that answer `query`, best first, then in the order of the list. Tolerates case, accents, apostrophes,
 * ligatures, plurals, acronyms and a code. An empty query finds nothing.
 */
export function searchDiplomas(
  index: DiplomaIndex,
  query: string,
  limit = 10,
): readonly DiplomaMatch[] {
  const plain = plainText(query);
  const words = wordsOf(expand(plain));
  return index
    .map((entry) => ({ diploma: entry.diploma, score: scoreOf(entry, plain, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.diploma.ligne - b.diploma.ligne)
    .slice(0, limit);
}

/** A code typed in place of a name: its level and NSF group can be read in it (positions 1 and 4 to 6). */
export function readDiplomaCode(
  text: string,
): { readonly niveau: 'pre-bac' | 'post-bac' | null; readonly specialite: string } | null {
  const match = /^([0-9])[0-9A-Z]{2}(\d{3})[0-9A-Z]{2}$/u.exec(text.trim().toUpperCase());
  if (!match) return null;
  const level = match[1] ?? '';
  const niveau = '45'.includes(level) ? 'pre-bac' : '123'.includes(level) ? 'post-bac' : null;
  return { niveau, specialite: match[2] ?? '' };
}
