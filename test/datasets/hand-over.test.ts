import { beforeEach, expect, test, vi } from 'vitest';
import type { JudgedEdition } from '../../src/datasets/judged-editions.ts';
import { smallEdition } from '../support/small-edition.ts';

/** A fresh copy of the module, as a bundle has its own. */
async function copy() {
  vi.resetModules();
  return import('../../src/datasets/hand-over.ts');
}

const judged = (): JudgedEdition[] => [{ edition: smallEdition(), report: { tallies: [] } }];

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('reperes-formation.judged-editions'));
});

test('what one copy of the module hands over, another takes: the same objects', async () => {
  const editions = judged();
  (await copy()).handOver(editions);
  expect((await copy()).handedOver()).toBe(editions);
});

test('each reading replaces the one before', async () => {
  const { handOver, handedOver } = await copy();
  const last = judged();
  handOver(judged());
  handOver(last);
  expect(handedOver()).toBe(last);
});

test('no page is drawn from nothing', async () => {
  const { handedOver } = await copy();
  expect(handedOver).toThrow(
    'Une page demande les éditions, et ce processus n’en a jugé aucune. Gardez « judgedEditions » parmi les intégrations',
  );
});
