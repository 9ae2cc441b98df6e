import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/datasets/parse-yaml.ts';
import { formatProblems } from '../../src/lib/problem.ts';

const schema = z.strictObject({ n: z.number() });
const other = z.strictObject({ n: z.number().transform(String) });

describe('parseYaml', () => {
  it('reads a text once for a schema', () => {
    const first = parseYaml('a.yaml', 'n: 1', schema);
    expect(parseYaml('b.yaml', 'n: 1', schema)).toBe(first);
    expect(parseYaml('a.yaml', 'n: 2', schema)).toEqual({ ok: true, value: { n: 2 } });
  });

  it('reads it again for another schema', () => {
    parseYaml('a.yaml', 'n: 1', schema);
    expect(parseYaml('a.yaml', 'n: 1', other)).toEqual({ ok: true, value: { n: '1' } });
  });

  it('names the file that asked, each time that it is wrong', () => {
    const files = ['a.yaml', 'b.yaml'].map((file) => parseYaml(file, 'm: 1', schema));
    const places = files.map((read) => (read.ok ? [] : read.problems.map(({ file }) => file)));
    expect(places).toEqual([
      ['a.yaml', 'a.yaml'],
      ['b.yaml', 'b.yaml'],
    ]);
  });

  it('says where an alias leads nowhere', () => {
    const read = parseYaml('a.yaml', 'b: &c 1\nn: *d\no: &e [*e]\n', schema);
    expect(read.ok ? '' : formatProblems(read.problems)).toBe(
      `a.yaml:2
  Fait : Ce renvoi ne mène à aucune valeur écrite avant lui.
  Reçu : *d
  Attendu : « &d » plus haut dans ce fichier
  Réparation : Corrigez le nom du renvoi, ou écrivez l’ancre devant la valeur à reprendre.

a.yaml:3
  Fait : Ce renvoi ne mène à aucune valeur écrite avant lui.
  Reçu : *e
  Attendu : « &e » plus haut dans ce fichier
  Réparation : Corrigez le nom du renvoi, ou écrivez l’ancre devant la valeur à reprendre.

2 problèmes`,
    );
  });
});
