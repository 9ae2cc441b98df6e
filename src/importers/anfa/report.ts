import type { Problem } from '../../lib/problem.ts';

/** Everything of a problem but its file, which is the document. */
export type Fault = Omit<Problem, 'file'>;

/** Receives each fault of the document: reading goes on, so that all are said at once. */
export type Report = (fault: Fault) => void;

/** Repair of what no rule of this reading covers. */
export const COMPARE =
  'Comparez cette ligne avec le document d’origine ; si elle est fidèle, complétez src/importers/anfa.';

/** Repair of a spelling that the registers do not know. */
export const ADD_ALIAS =
  'Si c’est une nouvelle écriture, ajoutez-la aux « aliases » de son entrée dans src/data/registers ; sinon redemandez le document.';

/** Repair of a document that stops early. */
export const ASK_AGAIN = 'Redemandez le document complet : il s’arrête ou se coupe avant la fin.';
