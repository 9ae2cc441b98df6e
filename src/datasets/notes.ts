import type { Edition } from '../schemas/edition.ts';

/** The sentence that explains a cell: the reason of a correction, or the sentence of a finding. */
export function noteOf(edition: Edition, id: string): string {
  const correction = edition.corrections.find((entry) => entry.id === id);
  const finding = edition.findings.find((entry) => entry.id === id);
  const sentence = correction?.reason ?? finding?.sentence;
  if (sentence === undefined) throw new Error(`Note « ${id} » absente de ${edition.dataset.id}.`);
  return sentence;
}
