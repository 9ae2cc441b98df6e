import { describe, expect, test } from 'vitest';
import { instancesOf } from '../../src/checks/instances.ts';
import { cellReader } from '../../src/checks/judge.ts';
import type { IdentitySpec } from '../../src/schemas/identity.ts';
import { editCsv, small, smallEdition } from '../support/small-edition.ts';
import type { SmallFiles } from '../support/small-edition.ts';

/** State of each instance of `spec` on the small edition, changed by `files`. */
function states(spec: IdentitySpec, files: SmallFiles = {}): Record<string, string> {
  const edition = smallEdition({ findings: 'findings: []', ...files });
  const read = cellReader(edition);
  return Object.fromEntries(
    instancesOf(spec, edition).map((instance) => {
      const verdict = instance.verify(read);
      const detail = verdict.state === 'fails' ? `: ${verdict.expected} / ${verdict.received}` : '';
      return [instance.id, verdict.state + detail];
    }),
  );
}

function specOf(check: IdentitySpec['check']): IdentitySpec {
  const spec = small.identities.find((each) => each.check === check);
  if (!spec) throw new Error(`Pas de relation « ${check} » dans le petit jeu.`);
  return spec;
}

describe('somme-colonnes', () => {
  const id = 'somme-colonnes:sexes:eleves:nord/bois';
  test.each([
    ['holds', {}, 'holds'],
    [
      'fails on one unit',
      { csv: editCsv('4,1 000,1 004,,', '5,1 000,1 004,,') },
      'fails: 1005 / 1004',
    ],
    ['a blank part adds nothing', { csv: editCsv('4,1 000,1 004,,', ',1 004,1 004,,') }, 'holds'],
    ['a blank total fails', { csv: editCsv('4,1 000,1 004,,', '4,1 000,,,') }, 'fails: 1004 / 0'],
    ['nothing printed', { csv: editCsv('4,1 000,1 004,,', ',,,,') }, 'empty'],
    ['a pending part', { csv: editCsv('4,1 000,1 004,,', 'en cours,1 000,1 004,,') }, 'unknown'],
  ])('%s', (_, files, state) => {
    expect(states(specOf('somme-colonnes'), files)[id]).toBe(state);
  });

  test('only the rows of the filter are concerned', () => {
    const spec = { ...specOf('somme-colonnes'), rows: { ville: 'sud' } } as IdentitySpec;
    expect(Object.keys(states(spec))).toEqual([
      'somme-colonnes:sexes:eleves:sud/bois',
      'somme-colonnes:sexes:eleves:sud/total',
    ]);
  });
});

describe('somme-lignes', () => {
  test.each([
    ['holds', {}, 'holds'],
    [
      'fails when a town changes',
      { csv: editCsv('6,20,26,515,en cours\n12', '7,20,26,515,en cours\n12') },
      'fails: 11 / 10',
    ],
  ])('%s', (_, files, state) => {
    expect(
      states(specOf('somme-lignes'), files)['somme-lignes:villes:eleves:toutes/bois:filles'],
    ).toBe(state);
  });
});

describe('taux', () => {
  const id = 'taux:reussite:eleves:toutes/bois';
  test.each([
    ['holds', {}, 'holds'],
    [
      'fails on one printed digit',
      { csv: editCsv('"50,0%"', '"50,1%"') },
      'fails: 50.00 % / 50.1 %',
    ],
    ['a missing rate fails', { csv: editCsv('515,"50,0%"', '515,') }, 'fails: 50.00 % / rien'],
    ['a rate without count', { csv: editCsv('515,"50,0%"', ',"50,0%"') }, 'unknown'],
    [
      'one more digit printed is one more verified',
      { csv: editCsv('"50,0%"', '"50,00%"') },
      'holds',
    ],
    ['a finer false digit', { csv: editCsv('"50,0%"', '"50,01%"') }, 'fails: 50.00 % / 50.01 %'],
  ])('%s', (_, files, state) => {
    expect(states(specOf('taux'), files)[id]).toBe(state);
  });

  test('a tie may be rounded either way', () => {
    // 1 of 16 is 6.25 %: spreadsheets print 6.3, hand calculation sometimes 6.2.
    for (const [printed, state] of [
      ['6,3%', 'holds'],
      ['6,2%', 'holds'],
      ['6,1%', 'fails: 6.25 % / 6.1 %'],
    ]) {
      const csv = editCsv('6,20,26,515,en cours\n12', `6,20,16,1,"${printed}"\n12`);
      expect(states(specOf('taux'), { csv })['taux:reussite:eleves:sud/bois']).toBe(state);
    }
  });
});

describe('au-plus', () => {
  test('holds, fails, is empty', () => {
    expect(states(specOf('au-plus'))).toEqual({
      'au-plus:recus:eleves:toutes/bois': 'holds',
      'au-plus:recus:eleves:toutes/total': 'holds',
      'au-plus:recus:eleves:nord/bois': 'empty',
      'au-plus:recus:eleves:nord/total': 'empty',
      'au-plus:recus:eleves:sud/bois': 'fails: au plus 26 / 515',
      'au-plus:recus:eleves:sud/total': 'fails: au plus 26 / 515',
    });
  });

  test('a part without its whole fails', () => {
    const csv = editCsv('6,20,26,515,en cours\n12', '6,20,,515,en cours\n12');
    expect(states(specOf('au-plus'), { csv })['au-plus:recus:eleves:sud/bois']).toBe(
      'fails: un nombre dans la colonne de référence / 515',
    );
  });
});

describe('evolution', () => {
  const spec: IdentitySpec = {
    check: 'evolution',
    name: 'e',
    table: 'eleves',
    last: 'filles',
    previous: 'garcons',
    evolution: 'taux',
    rows: { ville: 'sud', nature: 'detail' },
    title: 'Évolution',
  };
  test.each([
    ['30,20', '"50,0%"', 'holds'],
    ['30,20', '"51,0%"', 'fails: 50.00 % / 51 %'],
    ['30,20', '', 'unknown'],
    [',', '', 'empty'],
    [',20', '"50,0%"', 'unknown'],
  ])('%s gives %s: %s', (counts, printed, state) => {
    const csv = editCsv('6,20,26,515,en cours\n12', `${counts},26,515,${printed}\n12`);
    expect(states(spec, { csv })).toEqual({ 'evolution:e:eleves:sud/bois': state });
  });
});

describe('egalite', () => {
  const term = (rows: string[], column = 'filles') => ({ table: 'eleves', rows, column });
  const spec = (left: string[], right: string[]): IdentitySpec => ({
    check: 'egalite',
    name: 'e',
    pairs: [{ name: 'p', left: term(left), right: term(right) }],
    title: 'Égalité',
  });
  test.each([
    [['toutes/bois'], ['toutes/total'], 'holds'],
    [['toutes/bois'], ['nord/bois', 'sud/bois'], 'holds'],
    [['toutes/bois'], ['nord/bois'], 'fails: 4 / 10'],
  ])('%s = %s: %s', (left, right, state) => {
    expect(states(spec(left, right))).toEqual({ 'egalite:e:p': state });
  });

  test.each([
    [[term(['nord/bois']), term(['sud/bois'])], 'holds'],
    [[term(['nord/bois']), term(['sud/bois'], 'garcons')], 'fails: 24 / 10'],
  ])('several terms are added up, whatever their table and column: %#', (right, state) => {
    const pairs = [{ name: 'p', left: term(['toutes/bois']), right }];
    expect(states({ check: 'egalite', name: 'e', pairs, title: 'Égalité' })).toEqual({
      'egalite:e:p': state,
    });
  });
});

/** A dataset of two text tables, for the checks on codes and letters. */
describe('texts and codes', async () => {
  const { readEdition } = await import('../../src/datasets/read-edition.ts');
  const { sha256 } = await import('../../src/lib/hash.ts');
  const { smallFiles } = await import('../support/small-edition.ts');
  const column = (id: string) => ({
    id,
    title: id,
    type: 'text' as const,
    unit: '',
    description: id,
  });
  const table = (id: string, columns: string[]) => ({
    id,
    title: id,
    description: id,
    unit: '',
    key: [{ id: 'cle', title: 'Clé' }],
    labels: [],
    rowHeader: 'cle',
    columns: columns.map(column),
    missing: {},
    blankMeaning: 'Rien.',
  });

  function stateOf(spec: IdentitySpec, code: string, text: string): string | undefined {
    const texts = {
      codes: `source_line,cle,code,texte\n1,a,${code},${text}\n`,
      domaines: 'source_line,cle,nom\n2,25,x\n3,330,y\n',
    };
    const dataset = {
      ...small,
      tables: [table('codes', ['code', 'texte']), table('domaines', ['nom'])],
      identities: [spec],
    };
    const manifest = (smallFiles().texts.get('edition.yaml') ?? '').replace(
      /tables:[^]*/u,
      `tables:\n  codes: { rows: 1, sha256: '${sha256(texts.codes)}' }\n  domaines: { rows: 2, sha256: '${sha256(texts.domaines)}' }\n`,
    );
    const files = new Map([
      ...smallFiles({ findings: 'findings: []' }).texts,
      ['edition.yaml', manifest],
      ['codes.csv', texts.codes],
      ['domaines.csv', texts.domaines],
    ]);
    const edition = readEdition(dataset, { folder: 'src/data/petit/2020', texts: files }, {});
    if (!edition.ok) throw new Error(JSON.stringify(edition.problems));
    const verdict = instancesOf(spec, edition.value)[0]?.verify(cellReader(edition.value));
    return verdict?.state === 'fails'
      ? `fails: ${verdict.expected} / ${verdict.received}`
      : verdict?.state;
  }

  test.each([
    ['Électricité, œuvre d’art : « été »', 'holds'],
    ['V¿TEMENT', 'fails: des caractères du français / V¿TEMENT'],
    ['Ã©tÃ©', 'fails: des caractères du français / Ã©tÃ©'],
    ['', 'empty'],
  ])('caracteres: %s', (text, state) => {
    const spec: IdentitySpec = {
      check: 'caracteres',
      name: 'c',
      table: 'codes',
      columns: ['texte'],
      title: 't',
    };
    expect(stateOf(spec, 'x', `"${text}"`)).toBe(state);
  });

  test.each([
    ['40025222', '252', undefined, 'holds'],
    ['40025222', '253', undefined, 'fails: 252 / 253'],
    ['40025222', 'BAC', { '252': ['BAC', 'BMA'] }, 'holds'],
    ['40025222', 'CAP', { '252': ['BAC', 'BMA'] }, 'fails: BAC ou BMA / CAP'],
    ['40025222', 'CAP', { '111': ['CAP'] }, 'fails: un code connu (252) / CAP'],
  ])('partie-de-code: %s with %s', (code, text, accepted, state) => {
    const spec: IdentitySpec = {
      check: 'partie-de-code',
      name: 'c',
      table: 'codes',
      code: 'code',
      from: 3,
      to: 6,
      column: 'texte',
      title: 't',
      ...(accepted ? { accepted } : {}),
    };
    expect(stateOf(spec, code, text)).toBe(state);
  });

  test.each([
    ['330', false, 'holds'],
    ['252', true, 'holds'],
    ['252', false, 'fails: une ligne de « domaines » / 252'],
    ['331', true, 'fails: une ligne de « domaines » / 331'],
    ['', true, 'empty'],
  ])('reference: %s, prefix %s', (text, prefix, state) => {
    const spec: IdentitySpec = {
      check: 'reference',
      name: 'r',
      table: 'codes',
      column: 'texte',
      target: 'domaines',
      prefix,
      title: 't',
    };
    expect(stateOf(spec, 'x', text)).toBe(state);
  });
});
