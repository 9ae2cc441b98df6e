import { readFileSync } from 'node:fs';
import { parseYaml } from '../../datasets/parse-yaml.ts';
import { synonymsFile } from '../../schemas/synonyms-file.ts';
import { getNewestEditions } from '../../datasets/editions.ts';
import { getCharts } from '../chart/get-charts.ts';
import { getDiplomaLibrary } from '../diploma/library.ts';
import { getLibrary } from '../mdx/get-library.ts';
import { getGuides } from '../mdx/guides.ts';
import { unwrap } from '../../lib/problem.ts';
import type { SearchData } from './document.ts';
import {
  chartDocuments,
  diplomaDocuments,
  guideDocuments,
  regionDocuments,
  regionRows,
  tableDocuments,
  termDocuments,
  toolDocuments,
} from './documents.ts';

const SYNONYMS = 'src/data/search/synonymes.yaml';

/** Everything that can be found on the site. Throws with every problem of the data. */
export async function getSearchData(): Promise<SearchData> {
  const { registers, terms } = await getLibrary();
  // An older edition is one link away from the page that is found.
  const editions = await getNewestEditions();
  const { records, regions } = await getDiplomaLibrary();
  const guides = (await getGuides()).map(({ entry, headings }) => ({
    id: entry.id,
    title: entry.data.title,
    description: entry.data.description,
    body: entry.body ?? '',
    headings,
  }));
  return {
    documents: [
      ...guideDocuments(guides),
      ...toolDocuments(),
      ...termDocuments(terms),
      ...regionDocuments(regions),
      ...diplomaDocuments(records.values()),
      ...tableDocuments(editions, registers),
      ...chartDocuments(await getCharts()),
    ],
    rows: regionRows(editions, registers),
    ...unwrap(parseYaml(SYNONYMS, readFileSync(SYNONYMS, 'utf8'), synonymsFile)),
  };
}
