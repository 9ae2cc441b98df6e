import { refusal } from './answer.ts';
import type { Refusal } from './answer.ts';
import { ARE_ELIGIBILITY_FIELDS } from './are-fields.ts';
import type { AreEligibilitySituation } from './are-fields.ts';
import { readDiplomaCode, searchDiplomas } from './are-search.ts';
import type { DiplomaIndex, EligibleDiploma } from './are-search.ts';
import { missing } from './fields.ts';
import { plainText } from '../lib/plain-text.ts';

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
/** From this score on, a match has whole words of the query: the reader may mean it. */
const WHOLE_WORDS = 60;
/** From this score on, a match is named: alone, it is the answer. */
const NAMED = 75;

/** ST2S, excluded by name: it is not in the list, and « absent » would not be the right answer. */
const ST2S = /\bst ?2 ?s\b|\bsciences et technologies de la sante et du social\b/u;
/** A code of the technological bac (430) in the speciality 331 is that series. */
const ST2S_CODE = /^430331/u;

/** The only speciality of 3e prépa-métiers (line 47 of the document). */
export const PREPA_SPECIALITY = '100';
/** The speciality of ST2S, eligible for everything else (line 74). */
export const HEALTH_SPECIALITY = '331';

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

/** A name that only looks like one of the list: taking it would say « oui » of another diploma. */
function resembling({ label, code }: EligibleDiploma): Refusal {
  const message = `Un diplôme de la liste a ces mots : ${label} (${code}). Attendu : son nom entier ou son code si c’est lui, ou la réponse qu’il n’est pas dans la liste.`;
  return refusal('diplome', 'ambigu', message);
}

/** The one diploma that `query` names: a code, a whole name, or the only one whose title it spells out. */
function chosen(index: DiplomaIndex, query: string): EligibleDiploma | Refusal | null {
  const matches = searchDiplomas(index, query, SHOWN + 1).filter(
    ({ score }) => score >= WHOLE_WORDS,
  );
  const [best, second] = matches;
  if (!best) return null;
  if (second && second.score === best.score) {
    return ambiguous(matches.filter(({ score }) => score === best.score));
  }
  if (best.score >= NAMED) return best.diploma;
  return second ? ambiguous(matches) : resembling(best.diploma);
}

/** The diploma, unless the reader says that the list does not have theirs; then a name of the list contradicts it. */
function chosenUnless(
  declined: boolean,
  index: DiplomaIndex,
  query: string,
): EligibleDiploma | Refusal | null {
  const found = chosen(index, query);
  if (!declined) return found;
  if (!found || 'kind' in found) return null;
  const message = `La liste a ce diplôme : ${found.label} (${found.code}). Attendu : ce diplôme, ou un autre nom.`;
  return refusal('hors_liste', 'contradiction', message);
}

/** The training that a situation names, or the refusal of the field that does not name one. */
export function findTraining(
  situation: AreEligibilitySituation,
  { index, specialities }: AreLists,
): Training | Refusal {
  const { diplome, specialite, niveau, hors_liste } = situation;
  if (diplome === undefined) {
    if (specialite === undefined) return missing('diplome', ARE_ELIGIBILITY_FIELDS.diplome);
    if (niveau === 'prepa-metiers' && specialite !== PREPA_SPECIALITY) {
      const message = `La 3e prépa-métiers relève de la spécialité ${PREPA_SPECIALITY}, pas ${specialite}. Attendu : cette spécialité, ou un autre niveau.`;
      return refusal('specialite', 'contradiction', message);
    }
    return {
      diploma: null,
      named: hors_liste === true,
      code: specialite,
      speciality: specialityOf(specialities, specialite),
      niveau: niveau ?? null,
      st2s: false,
    };
  }
  const diploma = chosenUnless(hors_liste === true, index, diplome);
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
    st2s: ST2S.test(plainText(diplome)) || ST2S_CODE.test(plainText(diplome).replace(/ /gu, '')),
  };
}
