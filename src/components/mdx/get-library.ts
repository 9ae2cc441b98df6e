import { getCollection } from 'astro:content';
import { getEditions } from '../../datasets/editions.ts';
import { getTextEditions } from '../../datasets/read-text-editions.ts';
import type { Term } from '../../markdown/terms.ts';
import { getCharts } from '../chart/get-charts.ts';
import { getParameters } from '../site/parameters.ts';
import { getRegisters } from '../site/registers.ts';
import type { Library } from './model/library.ts';

/** The terms of the glossary, in the order of their ids. */
export async function getTerms(): Promise<readonly Term[]> {
  const entries = await getCollection('glossary');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Everything that components print. Throws with every problem of the data. */
export async function getLibrary(): Promise<Library> {
  const editions = await getEditions();
  return {
    editions,
    textEditions: getTextEditions(editions),
    registers: getRegisters(),
    parameters: getParameters(),
    terms: await getTerms(),
    charts: await getCharts(),
  };
}
