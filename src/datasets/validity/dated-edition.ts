import type { Edition } from '../../schemas/edition.ts';
import { nextSentence } from './next-sentence.ts';

/** The edition with its sentence of validity as it reads on `date`; the same object when nothing is near. */
export function datedEdition(edition: Edition, date: string): Edition {
  const sentence = nextSentence(edition.manifest.next, date);
  if (sentence === '') return edition;
  const { validity } = edition.manifest;
  return { ...edition, manifest: { ...edition.manifest, validity: `${validity} ${sentence}` } };
}
