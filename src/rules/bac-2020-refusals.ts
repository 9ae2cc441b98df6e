import { refusal } from './answer.ts';
import type { Refusal } from './answer.ts';
import { BAC_2020_FIELDS } from './bac-2020-fields.ts';
import type { Bac2020Situation } from './bac-2020-fields.ts';
import { compareMean, formatMean } from './bac-2020-mean.ts';
import { same } from './bac-2020-verdict.ts';
import type { Session } from './bac-2020-verdict.ts';
import { missing } from './fields.ts';

const OTHER_VOICE = 'Ce champ ne sert pas pour cette voie ou cette moyenne.';

/** Fields that contradict each other or do not belong to this voie. */
export function crossRefusals(situation: Bac2020Situation): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const { voie, moyenne, notes, oraux, pratique, controle } = situation;
  const { moyennes_manquantes, seuil_stage } = situation;
  if (moyenne !== undefined && notes !== undefined) {
    const message = 'Vous donnez la moyenne et les notes. Attendu : l’une ou les autres.';
    refusals.push(refusal('moyenne', 'contradiction', message));
  }
  if (moyenne === undefined && notes === undefined) {
    refusals.push(missing('moyenne', BAC_2020_FIELDS.moyenne));
  }
  if (voie === 'professionnel' && oraux !== undefined) {
    const message = `${OTHER_VOICE} Attendu au bac professionnel : la note de l’épreuve de contrôle.`;
    refusals.push(refusal('oraux', 'hors-champ', message));
  }
  if (voie !== 'professionnel' && pratique !== undefined) {
    refusals.push(refusal('pratique', 'hors-champ', `${OTHER_VOICE} Attendu : rien.`));
  }
  if (voie !== 'professionnel' && controle !== undefined) {
    const message = `${OTHER_VOICE} Attendu au bac général ou technologique : les oraux de rattrapage.`;
    refusals.push(refusal('controle', 'hors-champ', message));
  }
  if (voie === 'professionnel' && moyennes_manquantes === true) {
    const message =
      'Au bac professionnel, le document ne parle pas de moyennes manquantes : le jury dit si le dossier suffit. Attendu : rien ici, ou « non » au livret recevable.';
    refusals.push(refusal('moyennes_manquantes', 'hors-champ', message));
  }
  if (voie !== 'professionnel' && seuil_stage !== undefined) {
    refusals.push(refusal('seuil_stage', 'hors-champ', `${OTHER_VOICE} Attendu : rien.`));
  }
  if (oraux !== undefined && voie !== 'professionnel')
    refusals.push(...oralRefusals(situation, oraux));
  return refusals;
}

function oralRefusals(
  { notes }: Bac2020Situation,
  orals: NonNullable<Bac2020Situation['oraux']>,
): readonly Refusal[] {
  if (notes === undefined) {
    const message =
      'Un oral remplace une note : il faut les notes par épreuve. Attendu : la liste des notes, pas la moyenne seule.';
    return [refusal('notes', 'manquant', message)];
  }
  return orals.flatMap(({ epreuve }, index) => {
    const field = `oraux.${index}.epreuve`;
    const twice = orals.findIndex((oral) => same(oral.epreuve, epreuve)) !== index;
    if (twice) {
      const message =
        'Deux oraux portent sur le même enseignement. Attendu : deux enseignements différents.';
      return [refusal(field, 'contradiction', message)];
    }
    const known = notes.filter((test) => same(test.epreuve, epreuve)).length;
    if (known === 1) return [];
    const names = notes.map((test) => test.epreuve).join(', ');
    const fact = known === 0 ? 'n’est pas parmi les notes' : 'est plusieurs fois parmi les notes';
    return [
      refusal(
        field,
        'contradiction',
        `« ${epreuve} » ${fact}. Attendu : une de ces épreuves : ${names}.`,
      ),
    ];
  });
}

/** A retake that the mean does not open: the reader has mixed two cases up. */
export function closedRetake({ situation, mean, threshold }: Session): readonly Refusal[] {
  const pass = threshold('bac2020-seuil-admission');
  const low = threshold('bac2020-seuil-second-groupe');
  const side = compareMean(mean, low);
  const professional = situation.voie === 'professionnel';
  const open = compareMean(mean, pass) < 0 && (professional ? side > 0 : side >= 0);
  const field = professional ? 'controle' : 'oraux';
  if (situation[field] === undefined) return [];
  const practice = threshold('bac2020-seuil-pratique');
  if (open && professional && (situation.pratique ?? practice) < practice) {
    const closed = `Sous ${practice} en pratique professionnelle, il n’y a pas d’épreuve de contrôle. Attendu : rien dans ce champ.`;
    return [refusal(field, 'hors-champ', closed)];
  }
  if (open) return [];
  const message = `Avec ${formatMean(mean)} de moyenne, il n’y a pas de rattrapage. Attendu : rien dans ce champ.`;
  return [refusal(field, 'hors-champ', message)];
}
