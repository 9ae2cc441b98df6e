import type { ChartSpec } from '../../../schemas/chart-spec.ts';
import type { Problem } from '../../../lib/problem.ts';
import type { ChartCell, ChartColumn, ChartRow, ChartTable } from './chart-table.ts';

/** A row or column as chosen: its key, and the words that the reader sees. */
export interface Chosen {
  readonly key: string;
  readonly label: string;
}

interface Choice {
  readonly key: string;
  readonly label?: string | undefined;
}

const MAX_LISTED = 12;

/** The keys there are, few enough to read. */
function listed(keys: readonly string[]): string {
  const more = keys.length > MAX_LISTED ? `, … (${keys.length} en tout)` : '';
  return `${keys.slice(0, MAX_LISTED).join(', ')}${more}`;
}

/** Reads a specification against its table and collects every fault on the way. */
export class Selection {
  readonly problems: Problem[] = [];
  readonly #table: ChartTable;
  readonly #spec: ChartSpec;
  readonly #file: string;
  readonly #rows: ReadonlyMap<string, ChartRow>;
  readonly #columns: ReadonlyMap<string, ChartColumn>;

  constructor(spec: ChartSpec, table: ChartTable, file: string) {
    this.#spec = spec;
    this.#table = table;
    this.#file = file;
    this.#rows = new Map(table.rows.map((row) => [row.key, row]));
    this.#columns = new Map(table.columns.map((column) => [column.id, column]));
  }

  report(column: string, parts: Omit<Problem, 'file' | 'column'>): void {
    this.problems.push({ file: this.#file, column: `${this.#spec.id}.${column}`, ...parts });
  }

  rows(choices: readonly Choice[], place: string): Chosen[] {
    return this.#choose(
      choices,
      place,
      'ligne',
      [...this.#rows.keys()],
      (key) => this.#rows.get(key)?.label,
    );
  }

  columns(choices: readonly Choice[], place: string): Chosen[] {
    const keys = [...this.#columns.keys()];
    return this.#choose(choices, place, 'colonne', keys, (key) => this.#columns.get(key)?.title);
  }

  /** Every chosen column must be in the unit that the specification announces: one axis, one unit. */
  checkUnits(columns: readonly Chosen[], place: string): void {
    for (const { key } of columns) {
      const unit = this.#columns.get(key)?.unit || this.#table.unit;
      if (unit === this.#spec.unit) continue;
      this.report(place, {
        fact: `La colonne « ${key} » n’est pas dans l’unité du graphique.`,
        received: unit === '' ? 'aucune unité' : unit,
        expected: this.#spec.unit,
        repair:
          'Retirer cette colonne, ou faire un graphique par unité : il n’y a jamais deux axes.',
      });
    }
  }

  cell(row: string, column: string): ChartCell | undefined {
    return this.#rows.get(row)?.cells[column];
  }

  /** The people behind a rate, with their unit, when the specification names the column that counts them. */
  count(row: string, column: string): { value: number; unit: string } | null {
    const counting = this.#spec.counts[column];
    if (counting === undefined) return null;
    const value = this.cell(row, counting)?.value;
    const unit = this.#columns.get(counting)?.unit || this.#table.unit;
    return typeof value === 'number' ? { value, unit } : null;
  }

  /** Unit of the column that counts the people behind the rates; null when the specification names none. */
  countUnit(): string | null {
    const [counting] = Object.values(this.#spec.counts);
    if (counting === undefined) return null;
    return this.#columns.get(counting)?.unit || this.#table.unit;
  }

  #choose(
    choices: readonly Choice[],
    place: string,
    noun: string,
    keys: readonly string[],
    labelOf: (key: string) => string | undefined,
  ): Chosen[] {
    const seen = new Set<string>();
    return choices.flatMap(({ key, label }, index) => {
      const known = labelOf(key);
      const where = `${place}.${index}`;
      if (known === undefined) {
        this.report(where, {
          fact: `Le tableau « ${this.#table.id} » n’a pas cette ${noun}.`,
          received: key,
          expected: `une ${noun} parmi : ${listed(keys)}`,
          repair: `Écrire la clé d’une ${noun} du tableau.`,
        });
        return [];
      }
      if (seen.has(key)) {
        this.report(where, {
          fact: `Cette ${noun} est choisie deux fois.`,
          received: key,
          expected: `chaque ${noun} une seule fois`,
          repair: 'Retirer la répétition.',
        });
        return [];
      }
      seen.add(key);
      return [{ key, label: label ?? known }];
    });
  }
}
