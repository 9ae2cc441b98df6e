import { defineDatedDataset } from '../../schemas/dataset.ts';
import { identities } from './identities.ts';
import { indicateurs } from './indicateurs.ts';
import { definitions } from './definitions.ts';
import { toulouseCfa, toulouseFpa, toulouseSessions } from './toulouse.ts';

/** Performance indicators that the ORT apprentice centres publish about themselves. */
export default defineDatedDataset('ort', (facts) => ({
  id: 'ort',
  title: 'Les indicateurs de performance des CFA d’ORT France',
  shortTitle: 'Indicateurs ORT',
  summary:
    'Ce que des centres de formation d’apprentis publient sur eux-mêmes : examens, ruptures, suite d’études, emploi. Chaque site compte à sa façon : lisez les définitions avant de comparer.',
  tables: [indicateurs, definitions, toulouseCfa(facts), toulouseFpa, toulouseSessions(facts)],
  identities: identities(facts),
}));
