import { refused, stepWriter } from './answer.ts';
import type { Outcome, RuleContext } from './answer.ts';
import { BAC_2020_FIELDS } from './bac-2020-fields.ts';
import type { Bac2020Situation } from './bac-2020-fields.ts';
import { generalVerdict } from './bac-2020-general.ts';
import { meanFrom, meanOf } from './bac-2020-mean.ts';
import { CLOSED, professionalVerdict } from './bac-2020-pro.ts';
import { closedRetake, crossRefusals } from './bac-2020-refusals.ts';
import { answer } from './bac-2020-verdict.ts';
import type { Bac2020Outcome, Session, Verdict } from './bac-2020-verdict.ts';
import { parseIsoDate } from './dates.ts';
import { readFields } from './fields.ts';
import { numberOn } from './parameters.ts';

/** Results of the first group; every threshold is read on that day. */
const SESSION_DAY = '2020-07-07';

/** No mean to judge: no record, or averages missing in it. */
function convoked(context: RuleContext, situation: Bac2020Situation): Verdict | null {
  const step = stepWriter(context);
  const professional = situation.voie === 'professionnel';
  if (situation.livret === false) {
    const ruleId = professional ? 'bac2020-pro-sans-livret' : 'bac2020-gt-remplacement-sans-livret';
    if (professional && situation.seuil_stage === false) {
      return answer('remplacement-ferme', CLOSED, [
        step('bac2020-pro-remplacement-seuils', CLOSED),
      ]);
    }
    const text =
      'Sans livret scolaire ni dossier recevable, le candidat passe les épreuves de remplacement.';
    return answer('convoque-au-remplacement', text, [step(ruleId, text)]);
  }
  if (situation.moyennes_manquantes === true && !professional) {
    const text = 'Le candidat passe seulement les épreuves dont la moyenne annuelle manque.';
    const ruleId = 'bac2020-gt-remplacement-moyennes-manquantes';
    return answer('convoque-au-remplacement', text, [step(ruleId, text)]);
  }
  return null;
}

/** The result of the session 2020 to the letter of the document of Aix-Marseille; historical. */
export function bac2020(input: unknown, context: RuleContext): Outcome<Bac2020Outcome> {
  const read = readFields(BAC_2020_FIELDS, input);
  if (!read.ok) return refused(...read.refusals);
  const situation = read.situation;
  const early = convoked(context, situation);
  if (early) return early;
  const refusals = crossRefusals(situation);
  if (refusals.length > 0) return refused(...refusals);

  const day = parseIsoDate(SESSION_DAY);
  if (!day) throw new Error('SESSION_DAY n’est pas une date.');
  const session: Session = {
    situation,
    mean: situation.notes ? meanOf(situation.notes) : meanFrom(situation.moyenne ?? 0),
    step: stepWriter(context),
    threshold: (parameter) => numberOn(context.values, parameter, day),
  };
  const closed = closedRetake(session);
  if (closed.length > 0) return refused(...closed);
  const verdict =
    situation.voie === 'professionnel' ? professionalVerdict(session) : generalVerdict(session);
  return verdict.kind === 'refusal' ? refused(verdict) : verdict;
}
