import cqp from '../data/cqp/dataset.ts';
import { tableHeader } from '../datasets/printed-table.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { readFacts } from './cqp/read-facts.ts';
import { readPay } from './cqp/read-pay.ts';
import type { Importer, PrintedTable, SourceDocument } from './importer.ts';
import { flowText } from './lib/flow-text.ts';

/** Leaflet of one CQP of the car-services branch: pay grid and facts. */
export const importer: Importer = { dataset: 'cqp', parse };

/** The extraction leaves this character after each bullet; it stands for no letter. */
const SPOILED_BULLET = /\uFFFD/gu;

function parse(document: SourceDocument): Result<readonly PrintedTable[]> {
  const foreign = foreignDocument(document);
  if (foreign) return failure([foreign]);
  const problems: Problem[] = [];
  const rows = new Map([
    ['remuneration', readPay(document.name, document.text, problems)],
    ['fiche', readFacts(document.name, flowText(document.text, SPOILED_BULLET), problems)],
  ]);
  if (problems.length > 0) return failure(problems);
  return success(
    cqp.tables.map((table) => ({
      id: table.id,
      header: tableHeader(table),
      rows: rows.get(table.id) ?? [],
    })),
  );
}

/** One problem in place of dozens when nothing of the leaflet is there. */
function foreignDocument({ name, text }: SourceDocument): Problem | null {
  const expected = 'une brochure de CQP, avec « NATURE DU DIPLÔME » et une grille « % du SMIC »';
  if (text.trim() === '') {
    return {
      file: name,
      fact: 'Le document est vide.',
      expected,
      repair: 'Redemandez le fichier.',
    };
  }
  if (/NATURE DU DIPLÔME|% du SMIC/u.test(text)) return null;
  return {
    file: name,
    fact: 'Ce n’est pas une brochure de CQP.',
    received: text.trim().split('\n')[0]?.trim(),
    expected,
    repair: 'Vérifiez le jeu de données et le fichier donnés à la commande d’import.',
  };
}
