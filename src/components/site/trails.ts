import {
  comparisonUrl,
  dataUrl,
  datasetQualityUrl,
  datasetUrl,
  editionUrl,
  qualityUrl,
  tableComparisonUrl,
  tableQualityUrl,
  tableUrl,
} from '../../lib/urls.ts';
import type { EditionPair } from '../../datasets/edition-order.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import type { NavEntry } from './nav.ts';

const DATA: NavEntry = { title: 'Chiffres', href: dataUrl() };

/** Pages above the page of a dataset. */
export const datasetTrail = (): readonly NavEntry[] => [DATA];

/** Pages above the page of an edition. */
export function editionTrail({ dataset }: Edition): readonly NavEntry[] {
  return [DATA, { title: dataset.shortTitle, href: datasetUrl(dataset.id) }];
}

/** Pages above the page of a table. */
export function tableTrail(edition: Edition): readonly NavEntry[] {
  const { dataset, manifest } = edition;
  const href = editionUrl(dataset.id, manifest.edition);
  return [...editionTrail(edition), { title: manifest.title, href }];
}

/** Pages above the page of a slice. */
export function sliceTrail(edition: Edition, { descriptor }: Table): readonly NavEntry[] {
  const href = tableUrl(edition.dataset.id, edition.manifest.edition, descriptor.id);
  return [...tableTrail(edition), { title: descriptor.title, href }];
}

/** Pages above the comparison of a table. */
export function comparisonTrail({ before, after }: EditionPair): readonly NavEntry[] {
  const [from, to] = [before.manifest, after.manifest];
  const href = comparisonUrl(after.dataset.id, from.edition, to.edition);
  return [...editionTrail(after), { title: `Comparer ${from.title} et ${to.title}`, href }];
}

/** Pages above the comparison of a slice. */
export function tableComparisonTrail(
  pair: EditionPair,
  { descriptor }: Table,
): readonly NavEntry[] {
  const { before, after } = pair;
  const href = tableComparisonUrl(
    after.dataset.id,
    before.manifest.edition,
    after.manifest.edition,
    descriptor.id,
  );
  return [...comparisonTrail(pair), { title: descriptor.title, href }];
}

/** Pages above the quality page of a dataset. */
export const qualityTrail = (): readonly NavEntry[] => [{ title: 'Qualité', href: qualityUrl() }];

/** Pages above the notes of a table. */
export function tableQualityTrail({ dataset }: Edition): readonly NavEntry[] {
  return [...qualityTrail(), { title: dataset.shortTitle, href: datasetQualityUrl(dataset.id) }];
}

/** Pages above the notes of a slice. */
export function sliceQualityTrail(edition: Edition, { descriptor }: Table): readonly NavEntry[] {
  const href = tableQualityUrl(edition.dataset.id, descriptor.id);
  return [...tableQualityTrail(edition), { title: descriptor.title, href }];
}
