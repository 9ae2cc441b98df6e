import type { Problem } from '../../lib/problem.ts';
import type { PrintedTable } from '../importer.ts';
import { joinText, paragraphs, plainText } from './lines.ts';
import type { Line } from './lines.ts';

/** Words that name whom an amount is for → row key. */
const GRANTS = [
  { key: 'formations-eligibles', words: 'première année de CAP' },
  { key: 'troisieme-prepa-metiers', words: '3ème prépa-métiers' },
] as const;

const ORDER =
  /^Forfaits fixés par arrêté (n° ?\S+) du (\d{1,2}(?:er)? \S+ \d{4}) pour l'année scolaire (\d{4}-\d{4})/u;
const BULLET = '•';
const AMOUNT = /^\d+(?:,\d{2})? ?€$/u;

interface Reading {
  readonly table: PrintedTable;
  readonly problems: readonly Problem[];
}

/** The two amounts, with the order that fixes them. `annex` repeats its number and date. */
export function readMontants(
  file: string,
  section: readonly Line[],
  annex: Line,
  year: string,
): Reading {
  const problems: Problem[] = [];
  const runs = paragraphs(section);
  const opening = runs.find((run) => run[0]?.plain.startsWith('Forfaits fixés par arrêté'));
  const match = opening ? ORDER.exec(plainText(joinText(opening))) : null;
  const [, order = '', date = '', orderYear = ''] = match ?? [];
  if (match)
    problems.push(...orderProblems(file, opening?.[0], { order, date, orderYear }, annex, year));
  else problems.push(noOrder(file, section));
  const bullets = runs.filter((run) => run[0]?.text.startsWith(BULLET));
  const rows = bullets.flatMap((run) => {
    const row = readBullet(file, run, problems);
    return row ? [[...row.slice(0, 2), orderYear, order, date, ...row.slice(2)]] : [];
  });
  problems.push(...missingGrants(file, section, rows));
  return {
    table: {
      id: 'montants',
      header: [
        'source_line',
        'forfait',
        'annee_scolaire',
        'arrete',
        'date_arrete',
        'montant',
        'beneficiaires',
      ],
      rows,
    },
    problems,
  };
}

/** `source_line, forfait, montant, beneficiaires`, or undefined when the bullet cannot be read. */
function readBullet(file: string, run: readonly Line[], problems: Problem[]): string[] | undefined {
  const line = run[0]?.number ?? 0;
  const text = joinText(run).slice(BULLET.length).trim();
  const [, amount = '', who = ''] = /^(\S+(?: €)?)\s+(.+)$/u.exec(text) ?? [];
  const grants = GRANTS.filter(({ words }) => who.includes(words));
  const [grant] = grants;
  if (!AMOUNT.test(amount)) {
    problems.push({
      file,
      line,
      column: 'montant',
      fact: 'Ce montant n’est pas un nombre d’euros.',
      received: amount,
      expected: 'un montant comme « 151€ »',
      repair: 'Vérifiez la ligne dans le document : une lettre y tient lieu de chiffre.',
    });
  }
  if (!grant || grants.length > 1) {
    problems.push({
      file,
      line,
      column: 'beneficiaires',
      fact: 'On ne sait pas à qui va ce montant.',
      received: text,
      expected: GRANTS.map(({ words }) => `« ${words} »`).join(' ou '),
      repair: 'Si un nouveau forfait existe, déclarez-le dans l’importeur et dans le descripteur.',
    });
    return undefined;
  }
  return [String(line), grant.key, amount, who];
}

function noOrder(file: string, section: readonly Line[]): Problem {
  return {
    file,
    line: section[0]?.number,
    column: 'arrete',
    fact: 'La phrase qui fixe les forfaits manque ou a changé.',
    expected:
      '« Forfaits fixés par arrêté n° 2023-087 du 17 mars 2023 pour l’année scolaire 2023-2024 »',
    repair: 'Vérifiez le paragraphe « MONTANTS DE L’AIDE » dans le document.',
  };
}

/** The order is printed twice, the year three times: they must agree. */
function orderProblems(
  file: string,
  line: Line | undefined,
  found: { readonly order: string; readonly date: string; readonly orderYear: string },
  annex: Line,
  year: string,
): Problem[] {
  const problems: Problem[] = [];
  const expected = `ARRETE N°${found.order.replace(/^n° ?/u, '')} DU ${found.date.toUpperCase()}`;
  if (annex.plain !== expected) {
    problems.push({
      file,
      line: annex.number,
      column: 'arrete',
      fact: 'L’annexe ne porte pas l’arrêté qui fixe les forfaits.',
      received: annex.text,
      expected,
      repair: 'Vérifiez les deux numéros et les deux dates dans le document.',
    });
  }
  if (found.orderYear !== year) {
    problems.push({
      file,
      line: line?.number,
      column: 'annee_scolaire',
      fact: 'L’année des forfaits n’est pas celle du document.',
      received: found.orderYear,
      expected: year,
      repair: 'Vérifiez l’année scolaire dans le titre et dans le paragraphe des montants.',
    });
  }
  return problems;
}

function missingGrants(
  file: string,
  section: readonly Line[],
  rows: readonly (readonly string[])[],
): Problem[] {
  return GRANTS.flatMap(({ key, words }): Problem[] => {
    const count = rows.filter((row) => row[1] === key).length;
    if (count === 1) return [];
    return [
      {
        file,
        line: section[0]?.number,
        column: 'montant',
        fact: `Le forfait « ${words} » est imprimé ${count} fois.`,
        expected: 'un montant pour chaque forfait',
        repair: 'Vérifiez le paragraphe « MONTANTS DE L’AIDE » dans le document.',
      },
    ];
  });
}
