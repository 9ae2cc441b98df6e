import type { DiplomaRecord } from '../../datasets/diplomas/index-diplomas.ts';
import { diplomaUrl } from '../../lib/urls.ts';
import type { Diploma } from '../../schemas/register.ts';
import { anfaRows, franceRow } from './anfa.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';

export interface RelatedDiploma {
  readonly title: string;
  readonly href: string;
  /** People enrolled in the country, where the annexes count them. */
  readonly figure: Figure | null;
}

/** Diplomas tied in one way, with the sentence that says how. */
export interface RelatedDiplomas {
  readonly title: string;
  readonly sentence: string;
  readonly diplomas: readonly RelatedDiploma[];
}

/** What a diploma counts, what counts it, its look-alikes; empty kinds are left out. */
export function relatedDiplomas(
  record: DiplomaRecord,
  records: ReadonlyMap<string, DiplomaRecord>,
): readonly RelatedDiplomas[] {
  const view = ({ id, title }: Diploma): RelatedDiploma => {
    const other = records.get(id);
    const row = other ? franceRow(anfaRows(other, 'effectifs')) : null;
    return { title, href: diplomaUrl(id), figure: figureOf(row, 'total_effectif') };
  };
  return [
    {
      title: 'Ce qu’il réunit',
      sentence: 'Sa série compte ensemble ces diplômes, que d’autres tables comptent à part.',
      diplomas: record.parts.map(view),
    },
    {
      title: 'Ce qui le réunit à d’autres',
      sentence: 'Sa série depuis 2001 est sur cette page, avec celle d’autres diplômes.',
      diplomas: record.wholes.map(view),
    },
    {
      title: 'Titre qui l’a remplacé',
      sentence: 'Un document dit que ce titre a pris la suite de celui-ci.',
      diplomas: record.successors.map(view),
    },
    {
      title: 'Diplômes voisins',
      sentence:
        'Titres ou métiers proches. Rien dans nos documents ne dit que c’est le même diplôme.',
      diplomas: record.related.map(view),
    },
  ].filter(({ diplomas }) => diplomas.length > 0);
}
