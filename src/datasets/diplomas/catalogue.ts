import type { Diploma, Level, Specialities } from '../../schemas/register.ts';

const collator = new Intl.Collator('fr', { numeric: true });

/** Words that say the type at the start of a title: letters and order go by what follows. */
const TYPE_WORDS =
  /^(?:CAPA?|MC|CQP|Bac pro|Bac général|Bac techno|Bac technologique|Bac|BMA|BTSA?|BTS?|BM|DN|DSAA|Master|Licence professionnelle|Titre de l’\p{Lu}+|Diplôme d’ingénieur du Cnam|Diplôme de|Préparation au) (?=\S)/u;

/** « Boulanger » for « CAP Boulanger »: the trade without the type, capital first. */
export function tradeName({ title }: Pick<Diploma, 'title'>): string {
  const rest = title.replace(TYPE_WORDS, '');
  return `${rest.charAt(0).toLocaleUpperCase('fr')}${rest.slice(1)}`;
}

/** The same words that `tradeName` leaves out; empty for a title without type. */
export function typeWords({ title }: Pick<Diploma, 'title'>): string {
  return TYPE_WORDS.exec(title)?.[0].trim() ?? '';
}

/** Diplomas under one heading. */
export interface Group {
  /** Anchor of the group: a letter, a level, an NSF code. */
  readonly id: string;
  readonly title: string;
  readonly diplomas: readonly Diploma[];
}

function byTrade(diplomas: readonly Diploma[]): readonly Diploma[] {
  return [...diplomas].sort(
    (a, b) => collator.compare(tradeName(a), tradeName(b)) || collator.compare(a.title, b.title),
  );
}

/** Letter without accent under which a trade is filed; « # » for a digit. */
function letterOf(diploma: Diploma): string {
  const first = tradeName(diploma).replace('Œ', 'O').normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/u.test(first) ? first : '#';
}

/** Groups A to Z by trade; letters without diploma are left out. */
export function byLetter(diplomas: readonly Diploma[]): readonly Group[] {
  return [...Map.groupBy(byTrade(diplomas), letterOf)]
    .map(([letter, members]) => ({
      id: letter === '#' ? 'chiffres' : letter.toLowerCase(),
      title: letter,
      diplomas: members,
    }))
    .sort((a, b) => collator.compare(a.id, b.id));
}

/** Level that a page may state: a CQP has none before it is registered (decree 2019-14). */
export function statedLevel({ type, level }: Pick<Diploma, 'type' | 'level'>): Level | null {
  return type === 'cqp' || level?.new === null ? null : level;
}

/** Groups by new level, lowest first; last the diplomas to which no document gives one. */
export function byLevel(diplomas: readonly Diploma[]): readonly Group[] {
  const groups = Map.groupBy(byTrade(diplomas), (diploma) => statedLevel(diploma)?.new ?? null);
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : collator.compare(a, b)))
    .map(([level, members]) => {
      const old = members[0] && statedLevel(members[0])?.old;
      return level === null
        ? { id: 'sans-niveau', title: 'Sans niveau', diplomas: members }
        : {
            id: `niveau-${level.replaceAll(' ', '-')}`,
            title: `Niveau ${level} (ancien niveau ${old ?? ''})`,
            diplomas: members,
          };
    });
}

/** Title of an NSF code; a code that ends in 9 is a domain whose speciality is not said. */
export function specialityTitle({ groups, domains }: Specialities, code: string): string {
  return groups[code] ?? `${domains[code.slice(0, 2)] ?? code}, spécialité non précisée`;
}

/** Groups by NSF code; last the diplomas whose code no document gives. */
export function bySpeciality(
  diplomas: readonly Diploma[],
  specialities: Specialities,
): readonly Group[] {
  const groups = Map.groupBy(byTrade(diplomas), ({ nsf }) => nsf);
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : collator.compare(a, b)))
    .map(([code, members]) => ({
      id: code === null ? 'sans-code' : `s-${code}`,
      title:
        code === null
          ? 'Sans code de spécialité'
          : `${code} – ${specialityTitle(specialities, code)}`,
      diplomas: members,
    }));
}
