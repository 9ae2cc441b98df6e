import type { Problem } from '../lib/problem.ts';
import { placeAt } from './places.ts';
import { textOf, visit } from './tree.ts';
import type { Node } from './tree.ts';

/** Ids that the frame of a page already uses. */
const RESERVED: readonly string[] = [
  'contenu',
  'navigation',
  'sommaire',
  'en-bref',
  'et-maintenant',
  'sources',
  'a-lire-aussi',
  'lire',
  'voir-aussi',
  'usages',
];

/** The anchor of a heading: ASCII, because addresses are. « Les règles d’été » gives « les-regles-d-ete ». */
export function headingId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Gives each heading its anchor; refuses two with the same one, and a title that the page adds by itself. */
export function nameHeadings(tree: Node, file: string): readonly Problem[] {
  const seen = new Set(RESERVED);
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = textOf(node);
    const id = headingId(text);
    const place = placeAt(file, node.position?.start ?? { line: 1, column: 1 });
    if (node.depth === 1) {
      problems.push({
        ...place,
        fact: 'Le titre de la page vient de l’en-tête : le texte n’en a pas un second.',
        received: `# ${text}`,
        expected: 'un intertitre : ##',
        repair: 'Ajoutez un dièse, ou retirez ce titre.',
      });
    }
    if (seen.has(id)) {
      problems.push({
        ...place,
        fact: 'Cet intertitre donne une ancre déjà prise dans la page.',
        received: text,
        expected: `une ancre libre ; « ${id} » ne l’est plus`,
        repair: 'Reformulez l’intertitre.',
      });
    }
    seen.add(id);
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  });
  return problems;
}
