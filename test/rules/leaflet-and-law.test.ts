import { expect, test } from 'vitest';
import { readDescriptor } from '../../src/datasets/descriptors.ts';
import { readEditionFiles } from '../../src/datasets/load-editions.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import { ROOT, siteContext } from './support.ts';

/** The age and diploma of each share of the leaflet, and the legal share of the same person. */
const PAIRS = [
  ['moins-21', 'inferieur_bac_pro', 'pro-base-moins-21'],
  ['moins-21', 'au_moins_bac_pro', 'pro-majore-moins-21'],
  ['21-25', 'inferieur_bac_pro', 'pro-base-21-25'],
  ['21-25', 'au_moins_bac_pro', 'pro-majore-21-25'],
  ['26-et-plus', 'inferieur_bac_pro', 'pro-26-plus-smic'],
] as const;

const { values } = await siteContext();
const edition = readEdition(
  await readDescriptor(ROOT, 'cqp'),
  readEditionFiles(ROOT, 'cqp', 'technicien-expert-camion'),
  {},
);
const rows = edition.ok
  ? edition.value.tables.find(({ descriptor }) => descriptor.id === 'remuneration')?.rows
  : undefined;

/** Decision 0023 draws the leaflet alone because of this. On the day it fails, a second picture has something to say. */
test.each(PAIRS)('the leaflet gives %s, %s the share of the law', (row, column, series) => {
  const printed = rows?.find(({ key }) => key === row)?.cells[column]?.value;
  const last = values.filter(({ id }) => id === series).at(-1);
  expect(printed).toBeGreaterThan(0);
  expect(last?.value).toBe(printed);
});
