import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { plural } from '../../lib/numbers-fr.ts';
import { figureOf, numberOf } from '../diploma/figure.ts';
import type { Sentence } from '../diploma/sentence.ts';
import { successSentence } from '../diploma/success.ts';
import { waysSentence } from '../diploma/ways.ts';
import type { Region } from '../../schemas/register.ts';

/** Where the region stands today, and which académies are in it; empty for France. */
export function placeSentences({ title, code, present, academies }: Region): readonly string[] {
  if (present === null) return [];
  const place =
    present.title === title
      ? 'Cette région existe encore sous le même nom.'
      : present.code === code
        ? `Elle s’appelle aujourd’hui ${present.title}.`
        : `Son territoire est aujourd’hui dans la région ${present.title}.`;
  const [only] = academies;
  const school =
    academies.length === 0
      ? []
      : academies.length === 1
        ? [`Son académie à cette époque : ${only ?? ''}.`]
        : [
            `Ses académies à cette époque : ${academies.slice(0, -1).join(', ')} et ${academies.at(-1) ?? ''}.`,
          ];
  return [place, ...school];
}

/** What the page answers first: how many, by which way, with which results. */
export function regionBrief(
  total: LinkedRow | null,
  results: LinkedRow | null,
): readonly Sentence[] {
  const enrolled = figureOf(total, 'total_effectif');
  const ways = total && waysSentence(total);
  const success = results && successSentence(results);
  return [
    ...(total && enrolled
      ? [
          [
            `En ${total.edition.manifest.edition}, `,
            enrolled,
            ` ${plural(numberOf(total, 'total_effectif') ?? 0, 'se formait', 'se formaient')} aux métiers de l’automobile.`,
          ],
        ]
      : []),
    ...(ways ? [ways] : []),
    ...(success ? [success] : []),
  ];
}
