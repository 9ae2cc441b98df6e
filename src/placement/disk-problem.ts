import type { Problem } from '../lib/problem.ts';

/** What a refusal of the disk means, by the code of its error. */
const REFUSALS: Readonly<Record<string, { readonly fact: string; readonly repair: string }>> = {
  ENOSPC: {
    fact: 'Le disque est plein.',
    repair: 'Libérez de la place, puis relancez la même commande.',
  },
  EACCES: {
    fact: 'Le système refuse d’écrire à cette place.',
    repair: 'Donnez-vous le droit d’écrire dans ce dossier, puis relancez la même commande.',
  },
  EROFS: {
    fact: 'Ce disque est en lecture seule.',
    repair: 'Travaillez sur une copie du projet où vous pouvez écrire.',
  },
  EIO: {
    fact: 'Le disque ne répond pas.',
    repair: 'Vérifiez le disque avant toute chose, puis relancez la même commande.',
  },
};

/** The problem of a refusal of the disk; null for any other error, which is a fault of ours. */
export function diskProblem(error: unknown, root: string): Problem | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = error.code === 'EPERM' ? 'EACCES' : String(error.code);
  const refusal = REFUSALS[code];
  if (!refusal) return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return {
    file: path.startsWith(`${root}/`)
      ? path.slice(root.length + 1)
      : path || 'le dossier du projet',
    fact: `${refusal.fact} Rien n’a changé : les données publiées sont celles d’avant.`,
    received: code,
    expected: 'une écriture acceptée',
    repair: refusal.repair,
  };
}
