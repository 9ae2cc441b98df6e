import { specialityTitle, statedLevel } from '../../datasets/diplomas/catalogue.ts';
import type { DiplomaRecord } from '../../datasets/diplomas/index-diplomas.ts';
import { parseLink } from '../../datasets/diplomas/links.ts';
import { rowAnchor, tableUrl } from '../../lib/urls.ts';
import type { Edition } from '../../schemas/edition.ts';
import { levelText } from '../../schemas/register.ts';
import type { Diploma, Specialities } from '../../schemas/register.ts';
import { formatDate } from '../table/format-cell.ts';

const NO_LEVEL_CQP =
  'Un CQP n’a de niveau officiel que s’il est inscrit au répertoire national (RNCP).';
const NO_LEVEL = 'Nos documents ne donnent pas un niveau unique à ce titre.';

/** « Niveau 3 (ancien niveau V). », or why there is none. */
export function levelSentence(diploma: Diploma): string {
  const level = levelText(statedLevel(diploma));
  if (level !== null) return `${level.charAt(0).toUpperCase()}${level.slice(1)}.`;
  if (diploma.type === 'cqp') return NO_LEVEL_CQP;
  return diploma.type === 'classe'
    ? 'Cette classe ne prépare pas un diplôme à elle seule.'
    : NO_LEVEL;
}

/** « Spécialité 254 : structures métalliques. »; null without code. */
export function specialitySentence(diploma: Diploma, specialities: Specialities): string | null {
  const code = diploma.nsf ?? diploma.becomes?.nsf ?? null;
  if (code === null) return null;
  return `Spécialité ${code} : ${specialityTitle(specialities, code)}.`;
}

/** What the title became at the register, sentence by sentence, and where this was read; empty when nothing says so. */
export function presentSentences({ becomes }: Diploma): readonly string[] {
  if (!becomes) return [];
  const { title, rncp, code, level, until, reference } = becomes;
  const now = levelText(level);
  return [
    `Titre inscrit au RNCP : « ${title} », numéro RNCP${rncp}.`,
    ...(now === null ? [] : [`Ce titre est de ${now}.`]),
    ...(code === null ? [] : [`Son code diplôme est ${code}.`]),
    `L’inscription va jusqu’au ${formatDate(until)}.`,
    `Source de ce numéro : ${reference}.`,
  ];
}

/** A title of before, and the row that says so. */
export interface FormerTitle {
  readonly sentence: string;
  readonly href: string;
  /** The diploma of before, when the data follows it too. */
  readonly id: string | null;
}

/** Titles that a document says were used before. */
export function formerTitles(
  { was }: Diploma,
  editions: readonly Edition[],
): readonly FormerTitle[] {
  return was.map(({ title, before, printed, id }) => {
    const link = parseLink(printed);
    const edition = editions.findLast(
      ({ dataset, tables }) =>
        dataset.id === link.dataset &&
        tables.some(
          ({ descriptor, rows }) =>
            descriptor.id === link.table && rows.some(({ key }) => key === link.row),
        ),
    );
    const table = tableUrl(link.dataset, edition?.manifest.edition ?? '', link.table);
    return {
      sentence: `Avant ${before} : ${title}.`,
      href: `${table}#${rowAnchor(link.row ?? '')}`,
      id: id ?? null,
    };
  });
}

/** Description for search engines. */
export function description({ diploma }: DiplomaRecord, specialities: Specialities): string {
  const parts = [levelSentence(diploma), specialitySentence(diploma, specialities) ?? ''];
  return `${diploma.title} : effectifs, résultats, aide à l’équipement, chiffres sourcés. ${parts.join(' ')}`.trim();
}
