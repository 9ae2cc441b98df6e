import { refusal, refused } from '../../../rules/answer.ts';
import { areEligibility } from '../../../rules/are-eligibility.ts';
import { ARE_ELIGIBILITY_FIELDS } from '../../../rules/are-fields.ts';
import { listsFrom } from '../diploma-data.ts';
import type { UnprintedLists } from '../diploma-data.ts';
import { entriesIn } from '../form-entries.ts';
import { contextOf, mount, readPageData } from '../mount.ts';
import type { PageData } from '../mount.ts';
import { printedDiplomas } from '../printed-diplomas.ts';
import { proposals, suggest } from '../suggestions.ts';

const data = readPageData<PageData & { readonly lists: UnprintedLists }>();
const context = contextOf(data);
const lists = listsFrom(printedDiplomas(), data.lists);

/** Names for which the reader said that no proposal is theirs; those of an address were already answered once. */
const declined = new Set([new Map(entriesIn(location.hash)).get('diplome')?.trim()]);

mount(
  {
    fields: ARE_ELIGIBILITY_FIELDS,
    run: (situation) => {
      const outcome = areEligibility(situation, context, lists);
      const name = situation['diplome'];
      // While a name is being typed, « absent de la liste » would be said too early.
      const early =
        outcome.kind === 'answer' &&
        outcome.outcome === 'absent-de-la-liste' &&
        typeof name === 'string' &&
        !declined.has(name) &&
        proposals(lists.index, name).length > 0;
      if (!early) return outcome;
      const message =
        'Ce nom n’est pas complet. Choisissez un diplôme proposé, ou « Aucun de ceux-là ».';
      return refused(refusal('diplome', 'ambigu', message));
    },
  },
  data,
);
suggest(lists.index, (name) => declined.add(name));
