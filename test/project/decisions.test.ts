import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'docs/decisions';
const names = readdirSync(FOLDER).filter((name) => name !== 'README.md');

test('each decision has a number of its own, which its title repeats', () => {
  const numbers = names.map((name) => name.slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  for (const [index, name] of names.entries())
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toMatch(
      new RegExp(`^# ${numbers[index] ?? ''} `, 'u'),
    );
});
