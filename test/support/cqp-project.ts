import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToRegister, REGISTER_FILE } from '../../src/datasets/changes/chain.ts';
import { readChangeTexts } from '../../src/datasets/read-changes.ts';
import { copyProject } from './project-copy.ts';

/** Diplomas that the entry of the CQP names as its neighbours. */
const RELATED = [
  'cqp-technicien-expert-apres-vente-automobile',
  'cqp-technicien-expert-apres-vente-motocycles',
  'cqp-technicien-confirme-vehicules-utilitaires-industriels',
  'cqp-receptionnaire-apres-vente',
  'licence-pro-services-automobile',
];

/** A throwaway project whose only dataset is the smallest one: it is read and judged in a few milliseconds. */
export function cqpProject(): string {
  const root = copyProject();
  const data = join(root, 'src/data');
  const { changes, fingerprints } = readChangeTexts(root);
  const own = fingerprints.get('cqp/technicien-expert-camion') ?? '';
  for (const name of ['anfa', 'are', 'bac-2020', 'ort', 'permalinks/actualisations.txt']) {
    rmSync(join(data, name), { recursive: true, force: true });
  }
  let register = '';
  for (const [id, texts] of changes) {
    if (id.includes('-cqp-')) register = addToRegister(register, id, texts, own);
    else rmSync(join(data, 'changes', id), { recursive: true });
  }
  writeFileSync(join(root, REGISTER_FILE), register);
  for (const name of ['anfa', 'are', 'bac-2020', 'ort'])
    rmSync(join(data, 'fingerprints', name), { recursive: true });
  for (const name of readdirSync(join(data, 'registers/diplomas'))) {
    if (name !== 'cqp.yaml') rmSync(join(data, 'registers/diplomas', name));
  }
  const neighbours = RELATED.map((id) => `  - { id: ${id}, title: ${id}, type: cqp, level: null }`);
  writeFileSync(join(data, 'registers/diplomas.yaml'), `diplomas:\n${neighbours.join('\n')}\n`);
  return root;
}
