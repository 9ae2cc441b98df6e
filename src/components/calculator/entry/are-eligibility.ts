import { refusal, refused } from '../../../rules/answer.ts';
import { areEligibility } from '../../../rules/are-eligibility.ts';
import { ARE_ELIGIBILITY_FIELDS } from '../../../rules/are-fields.ts';
import { listsFrom } from '../diploma-data.ts';
import type { UnprintedLists } from '../diploma-data.ts';
import { contextOf, mount, readPageData } from '../mount.ts';
import type { PageData } from '../mount.ts';
import { printedDiplomas } from '../printed-diplomas.ts';
import { proposals, suggest } from '../suggestions.ts';

const data = readPageData<PageData & { readonly lists: UnprintedLists }>();
const context = contextOf(data);
const lists = listsFrom(printedDiplomas(), data.lists);

// Before `mount` listens: a name that changes takes back « aucun de ceux-là », then the answer is worked out.
suggest(lists.index);
mount(
  {
    fields: ARE_ELIGIBILITY_FIELDS,
    run: (situation) => {
      const outcome = areEligibility(situation, context, lists);
      const { diplome, hors_liste } = situation;
      // While a name is being typed, « absent de la liste » would be said too early.
      const early =
        outcome.kind === 'answer' &&
        outcome.outcome === 'absent-de-la-liste' &&
        typeof diplome === 'string' &&
        hors_liste !== true &&
        proposals(lists.index, diplome).length > 0;
      if (!early) return outcome;
      const message =
        'Ce nom n’est pas complet. Choisissez un diplôme proposé, ou « Aucun de ceux-là ».';
      return refused(refusal('diplome', 'ambigu', message));
    },
  },
  data,
);
