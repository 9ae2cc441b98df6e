import { refusal } from './answer.ts';
import type { Refusal } from './answer.ts';
import { ARE_ELIGIBILITY_FIELDS } from './are-fields.ts';
import type { AreEligibilitySituation } from './are-fields.ts';
import { readDiplomaCode, searchDiplomas } from './are-search.ts';
import type { DiplomaIndex, EligibleDiploma } from './are-search.ts';
import { missing } from './fields.ts';
import { plainText } from './french-text.ts';

/** One eligible speciality of the document: a group of two digits covers all its specialities. */
export interface EligibleSpeciality {
  readonly code: string;
  readonly label: string;
  readonly ligne: number;
}

export interface AreLists {
  readonly index: DiplomaIndex;
  readonly specialities: readonly EligibleSpeciality[];
}

/** What is known of the training that the reader named. */
export interface Training {
  /** The diploma of the list, or null. */
  readonly diploma: EligibleDiploma | null;
  /** Whether a diploma was named, in the list or not; false when only a speciality was. */
  readonly named: boolean;
  /** NSF group of three digits, when known. */
  readonly code: string | null;
  /** The eligible speciality that covers `code`, or null. */
  readonly speciality: EligibleSpeciality | null;
  readonly niveau: EligibleDiploma['niveau'] | null;
  readonly st2s: boolean;
}

/** How many candidates a refusal names when several diplomas answer. */
const SHOWN = 5;
/** Below this score a match is only the beginning of a word: not enough to decide alone. */
const WHOLE_WORDS = 60;

/** ST2S, excluded by name: it is not in the list, and « absent » would not be the right answer. */
const ST2S = /\bst2s\b|\bsciences et technologies de la sante et du social\b/u;

export function specialityOf(
  specialities: readonly EligibleSpeciality[],
  code: string,
): EligibleSpeciality | null {
  // Groups are two digits, specialities three: the beginning decides for both.
  return specialities.find((one) => code.startsWith(one.code)) ?? null;
}

function ambiguous(matches: readonly { readonly diploma: EligibleDiploma }[]): Refusal {
  const names = matches.slice(0, SHOWN).map(({ diploma }) => `${diploma.label} (${diploma.code})`);
  const more = matches.length > SHOWN ? ' …' : '';
  const message = `Plusieurs diplômes répondent : ${names.join(' ; ')}${more}. Attendu : un seul, par son nom entier ou son code.`;
  return refusal('diplome', 'ambigu', message);
}

/** The one diploma that `query` names: a code, a whole name, or the only one with these words. */
function chosen(index: DiplomaIndex, query: string): EligibleDiploma | Refusal | null {
  const matches = searchDiplomas(index, query, SHOWN + 1).filter(
    ({ score }) => score >= WHOLE_WORDS,
  );
  const [best, second] = matches;
  if (!best) return null;
  if (second && second.score === best.score) {
    return ambiguous(matches.filter(({ score }) => score === best.score));
  }
  return best.score === WHOLE_WORDS && second ? ambiguous(matches) : best.diploma;
}

/** The training that a situation names, or the refusal of the field that does not name one. */
export function findTraining(
  situation: AreEligibilitySituation,
  { index, specialities }: AreLists,
): Training | Refusal {
  const { diplome, specialite, niveau } = situation;
  if (diplome === undefined) {
    if (specialite === undefined) return missing('diplome', ARE_ELIGIBILITY_FIELDS.diplome);
    const speciality = specialityOf(specialities, specialite);
    const prepa = specialite === '100' && niveau === undefined ? null : (niveau ?? null);
    return {
      diploma: null,
      named: false,
      code: specialite,
      speciality,
      niveau: prepa,
      st2s: false,
    };
  }
  const diploma = chosen(index, diplome);
  if (diploma && 'kind' in diploma) return diploma;
  if (diploma) {
    if (specialite !== undefined && specialite !== diploma.specialite) {
      const message = `Le diplôme trouvé relève de la spécialité ${diploma.specialite}, pas ${specialite}. Attendu : la spécialité du diplôme, ou aucune.`;
      return refusal('specialite', 'contradiction', message);
    }
    if (niveau !== undefined && niveau !== diploma.niveau) {
      const message = `Le diplôme trouvé est de niveau « ${diploma.niveau} », pas « ${niveau} ». Attendu : ce niveau, ou aucun.`;
      return refusal('niveau', 'contradiction', message);
    }
    const code = diploma.specialite;
    const speciality = specialityOf(specialities, code);
    return { diploma, named: true, code, speciality, niveau: diploma.niveau, st2s: false };
  }
  const parts = readDiplomaCode(diplome);
  const code = specialite ?? parts?.specialite ?? null;
  return {
    diploma: null,
    named: true,
    code,
    speciality: code === null ? null : specialityOf(specialities, code),
    niveau: niveau ?? parts?.niveau ?? null,
    st2s: ST2S.test(plainText(diplome)),
  };
}
