import { describe, expect, test } from 'vitest';
import { missingReason } from '../../../src/components/chart/model/missing.ts';
import { STATUSES } from '../../../src/schemas/cell.ts';

describe('la raison d’une case sans valeur', () => {
  test.each([
    ['dash', '-', 'le document imprime un tiret'],
    ['dash', '/', 'le document imprime une barre oblique'],
    ['dash', 'n.d.', 'le document imprime «\u00A0n.d.\u00A0»'],
    ['blank', '', 'case vide dans le document'],
    ['pending', 'en cours', 'résultat en cours à la date du document'],
    ['not_applicable', 'NA', 'mesure sans objet ici'],
    ['error_in_source', '#DIV/0!', 'le document imprime une erreur de calcul'],
    ['corrected', '12', 'valeur retirée de cette case, voir la note'],
    ['uncertain', '12', 'le document ne permet pas de trancher'],
  ])('%s, imprimé « %s » : %s', (status, printed, reason) => {
    expect(missingReason({ status, printed })).toBe(reason);
  });

  test('est dite pour tout statut, et pour une case que le tableau n’a pas', () => {
    const never = ['ok', 'computed'];
    for (const status of STATUSES.filter((one) => !never.includes(one)))
      expect(missingReason({ status, printed: '-' })).not.toBe('absente du tableau');
    expect(missingReason(undefined)).toBe('absente du tableau');
  });
});
