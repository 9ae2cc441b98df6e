import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';

const records = (path: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../src/data/${path}`, import.meta.url), 'utf8'), {
    columns: true,
  });

const titles = new Map(
  records('registers/are-titles.csv').map(({ code = '', titre = '' }) => [code, titre]),
);
const rows = records('are/2023-2024/formations.csv');

/** Words without accent, case nor punctuation: what a title and a printed label must share. */
function words(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

const ACRONYM = / ?\((?:CAPA?|BAC PRO|BAC TECHNO|BMA|BT|BTSA?|DN|DSAA)\)$/u;
const TYPE = /^(?:CAPA?|Bac pro|Bac techno|BMA|BT|BTSA?|DN|DSAA) /u;

/** The printed label without its acronym, abbreviations written out, the spoiled letter put back. */
function readable(label: string): string {
  return label
    .replace('V¿T', 'VET')
    .replace(ACRONYM, '')
    .replace('2NDE COMMUNE', 'SECONDE COMMUNE')
    .replace('BTS 1ERE ANNEE COMMUNE', 'PREMIERE ANNEE COMMUNE')
    .replace('(SEC PRO AG)', 'SECONDE PROFESSIONNELLE AGRICOLE');
}

/** Titles whose words are not those printed, each with its reason. */
const REWORDED: Readonly<Record<string, string>> = {
  '67010031': 'Troisième prépa-métiers', // « 3EME » written out
  '50020006': 'Première année de CAP Production', // « 1ERE » written out
  '40020005': 'Seconde professionnelle Production', // « 2NDE » written out
  '50024124': 'CAP départemental Plumassière', // the acronym is longer
  '50025220': 'CAP Maintenance des véhicules, option C : motocycles', // « OPTIONS » for one option
  '43020010':
    'Bac techno STI2D, sciences et technologies de l’ingénierie, de l’innovation et du développement durable (première)', // acronym and class stand at the end
  '42024210': 'BT Technicien des métiers du spectacle, option techniques de l’habillage', // « (DIPLOME) »
  '42032306': 'BT Technicien des métiers du spectacle, option machiniste constructeur', // « (DIPLOME) »
  '46033104': 'Préparation au diplôme d’État d’aide-soignant', // a preparation
  '46033105': 'Préparation au diplôme d’État d’auxiliaire de puériculture', // a preparation
  '26033107': 'Préparation au DTS Imagerie médicale et radiologie thérapeutique', // a preparation
  '32022999': 'BTS de spécialité non spécifiée du domaine 22', // no diploma is named
};

describe('readable titles of the diplomas of the list', () => {
  test('each code of the list has one title, and no other code has', () => {
    expect([...titles.keys()]).toEqual(rows.map((row) => row['code_diplome']));
  });

  test('no two diplomas share a title', () => {
    expect(new Set(titles.values()).size).toBe(titles.size);
  });

  test('titles say the printed words, but for the named exceptions', () => {
    const reworded = rows
      .filter(
        ({ code = '', libelle_diplome: label = '' }) =>
          words((titles.get(code) ?? '').replace(TYPE, '')) !== words(readable(label)),
      )
      .map(({ code = '' }) => [code, titles.get(code)]);
    expect(Object.fromEntries(reworded)).toEqual(REWORDED);
  });

  test.each(['"', "'", '  ', '¿'])('no title holds « %s »', (sign) => {
    expect([...titles.values()].filter((title) => title.includes(sign))).toEqual([]);
  });
});
