import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDiplomas, parseRegions } from '../../src/datasets/read-registers.ts';
import { anfaImporter } from '../../src/importers/anfa/importer.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { readDescriptorOf } from '../support/descriptor.ts';
import { tableTokens } from './anfa.tokens.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/anfa/${name}`, import.meta.url), 'utf8');

const diplomas = parseDiplomas(fixture('diplomas.yaml'));
const regions = parseRegions(fixture('regions.yaml'));
if (!diplomas.ok || !regions.ok) throw new Error('Les registres du test ne sont pas lisibles.');
const importer = anfaImporter({ diplomas: diplomas.value, regions: regions.value });

const descriptor = await readDescriptorOf('anfa', '2012-2013');
const document = fixture('petit.txt');
const parse = (text: string) => importer.parse({ name: 'petit.txt', text }, descriptor);

function tablesOf(text: string) {
  const result = parse(text);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value;
}

/** Number of label columns of each table, its line number and key included. */
const DESCRIPTIVE = { series: 5, cqp: 5, effectifs: 8, resultats: 8 } as const;

describe('a small document in the layout of the ANFA one', () => {
  const tables = tablesOf(document);

  test.each(['series', 'cqp', 'effectifs', 'resultats'])('gives the table %s', async (id) => {
    const table = tables.find((each) => each.id === id);
    await expect(toCsv([table?.header ?? [], ...(table?.rows ?? [])])).toMatchFileSnapshot(
      `fixtures/anfa/petit.${id}.csv`,
    );
  });

  test('loses no printed cell and invents none', () => {
    const cells = tables.flatMap(({ id, rows }) =>
      rows.flatMap(([line = '', ...row]) =>
        row
          .slice(DESCRIPTIVE[id as keyof typeof DESCRIPTIVE] - 1)
          .filter((cell) => cell !== '' && cell !== '∅')
          .map((cell) => `${line} ${cell}`),
      ),
    );
    const tokens = tableTokens(document).map(({ line, token }) => `${line} ${token}`);
    expect(cells.toSorted()).toEqual(tokens.toSorted());
    expect(tokens.length).toBeGreaterThan(250);
  });

  test('reads the same with Windows line ends', () => {
    expect(tablesOf(document.replaceAll('\n', '\r\n'))).toEqual(tables);
  });
});

/** The document with one change; the change must apply. */
function changed(from: string, to: string): string {
  if (!document.includes(from)) throw new Error(`« ${from} » n’est pas dans le document.`);
  return document.replace(from, () => to);
}

/** The document up to, not including, the nth line. */
const cutAt = (line: number) =>
  document
    .split('\n')
    .slice(0, line - 1)
    .join('\n');

const SERIES_ROW = 'Apprentissage\t-\t-';

const REFUSED: Readonly<Record<string, string>> = {
  'fichier-vide': '',
  'autre-document': 'Aide régionale\n\nmontant\t151€\n',
  'coupe-avant-les-cqp': cutAt(34),
  'coupe-dans-une-serie': cutAt(23),
  'coupe-dans-les-cqp': document.replace(/CQP Trieur[^]*?ANNEXES/u, 'ANNEXES'),
  'coupe-dans-une-annexe': cutAt(110),
  'coupe-avant-une-annexe': cutAt(112),
  'titre-de-serie-inconnu': changed('\nCAP Réparation des nuages\n', '\nCAP Brume\n'),
  'annee-illisible': changed('\t2001\t2002\t', '\t2O01\t2002\t'),
  'annee-en-trop': changed('\t2012\tEvolution', '\t2012\t2013\tEvolution'),
  'ligne-de-serie-renommee': changed(SERIES_ROW, SERIES_ROW.replace('Appr', 'Opr')),
  'lettre-dans-une-serie': changed('\t1 021\t', '\t1 O21\t'),
  'lettre-dans-une-evolution': changed('+12,5%', '+12,S%'),
  'case-en-trop-dans-une-serie': changed('+12,5%', '+12,5%\t7'),
  'serie-imprimee-deux-fois': changed('CQP ET TITRES', '§').replace(
    '§',
    () => `${/\nBTS Après-pluie\n[^]*?12,5%\n/u.exec(document)?.[0].trim() ?? ''}\n\nCQP ET TITRES`,
  ),
  'cqp-inconnu': changed('CQP Trieur de pluie', 'CQP Semeur de pluie'),
  'cqp-en-tete-modifie': changed('2001 2002 2003', '2001 2003 2003'),
  'cqp-sans-en-tete': changed('\n2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012', ''),
  'cqp-lettre-dans-un-nombre': changed('\t1\t2\nTotal', '\tl\t2\nTotal'),
  'cqp-case-en-trop': changed('\t1\t2\nTotal', '\t1\t2\t3\nTotal'),
  'cqp-imprime-deux-fois': changed('Total\t7', 'CQP Trieur de pluie\t7\nTotal\t7'),
  'voie-renommee': changed('Statut Scolaire\t\tAppr', 'Statut Lycéen\t\tAppr'),
  'mesure-renommee': changed('\tEffectif\tFlux', '\tEffectif\tEntrées'),
  'mesure-en-trop': changed('\tEffectif\tFlux\n', '\tEffectif\tFlux\tTaux\n'),
  'region-inconnue': changed('\nSudie\t\t\n', '\nEstie\t\t\n'),
  'region-imprimee-deux-fois': changed('\nSudie\t\t\n', '\nNordie\t\t\n'),
  'case-a-cote-de-la-region': changed('\nSudie\t\t\n', '\nSudie\tEstie\t\n'),
  'sans-en-tete-des-libelles': changed('\nLibellé formation\tStatut', '\n\tStatut'),
  'nombre-dans-une-colonne-de-taux': changed('\t4\t1\t25,0%\n', '\t4\t1\t25\n'),
  'taux-dans-une-colonne-de-nombres': changed('\t1 000\t500\t50,0%\t1', '\t1 000\t50,0%\t50,0%\t1'),
  'groupe-inconnu': changed('CQP V\tSouffleur', 'CQP X\tSouffleur'),
  'groupe-d-un-autre-diplome': changed('CQP V\tSouffleur', 'CAP\tSouffleur'),
  'libelle-inconnu': changed('\tRéglage des éclairs\t\t\t\t4', '\tRéglage des orages\t\t\t\t4'),
  'lettre-dans-un-nombre': changed('\t1 012\t', '\t1 O12\t'),
  'deux-cases-pour-une-colonne': changed('\t1\t\t1\t1\t1\n', '\t1\t1\t1\t1\t1\n'),
  'case-en-trop': changed('\t33,3%', '\t33,3%\t8'),
  'ligne-imprimee-deux-fois': changed(
    'Réglage des éclairs\t\t\t\t\t\t\t\t\t\t\t\n',
    'Réglage des éclairs\t5\t\t\t\t\t\t\t\t\t\t\n',
  ),
  'plusieurs-fautes': changed('\t1 021\t', '\t1 O21\t').replace(
    'CQP V\tSouffleur',
    'CQP X\tSouffleur',
  ),
};

describe('what the importer refuses', () => {
  test.each(Object.entries(REFUSED))('%s', async (name, text) => {
    const result = parse(text);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot(
      `fixtures/anfa/refus/${name}.txt`,
    );
  });
});
