import type { EditionFile } from '../../schemas/edition-file.ts';
import type { NextExpected } from '../../schemas/next-expected.ts';
import type { Parameter } from '../../schemas/parameter.ts';
import type { Term } from '../../lib/validity.ts';

/** The newest edition of a dataset, as far as time is concerned. */
export interface DatedEdition {
  readonly dataset: string;
  /** « ARE » */
  readonly shortTitle: string;
  readonly manifest: Pick<EditionFile, 'title' | 'period' | 'next'>;
}

/** Something that time makes old: an edition or a series of values. */
export interface Subject {
  /** What the maintainer reads: « ARE, édition 2023-2024 ». */
  readonly name: string;
  /** Where the maintainer writes what follows. */
  readonly place: string;
  /** Last known day, month or year; null when none is known. */
  readonly until: string | null;
  readonly next: NextExpected | null;
}

export function termOf({ until, next }: Pick<Subject, 'until' | 'next'>): Term {
  return { until, next: next?.from ?? null };
}

/**
 * Figures of a past year stay the current ones while their successor is not due; where none is expected, they are
 * history once their period is over.
 */
export function editionSubject({ dataset, shortTitle, manifest }: DatedEdition): Subject {
  const { title, period, next } = manifest;
  return {
    name: `${shortTitle}, édition ${title}`,
    place: `src/data/${dataset}/ (nouvelle édition)`,
    until: next ? null : period.to,
    next: next ?? null,
  };
}

/** The last value of each series: those before it have their successor. */
export function lastValues(parameters: readonly Parameter[]): readonly Parameter[] {
  return [...new Map(parameters.map((value) => [value.id, value])).values()];
}

/** A value without a successor of its own waits for that of the document that it was read in. */
export function parameterSubject(value: Parameter, editions: readonly DatedEdition[]): Subject {
  const document = editions.find(({ dataset }) => dataset === value.reference.dataset);
  return {
    name: value.label,
    place: `src/data/parameters, série ${value.id}`,
    until: value.until ?? null,
    next: value.next ?? document?.manifest.next ?? null,
  };
}
