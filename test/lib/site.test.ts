import { expect, test } from 'vitest';
import { CONTACT_ADDRESS, reportUrl } from '../../src/lib/site.ts';

test('the message carries the page and the cell', () => {
  const url = new URL(reportUrl('https://site.example/donnees/#l-a', 'Alsace, effectif'));
  expect(url.protocol).toBe('mailto:');
  expect(url.pathname).toBe(CONTACT_ADDRESS);
  expect(url.searchParams.get('subject')).toBe('Erreur sur Repères Formation');
  expect(url.searchParams.get('body')).toContain('Page : https://site.example/donnees/#l-a\r\n');
  expect(url.searchParams.get('body')).toContain('Chiffre ou phrase : Alsace, effectif\r\n');
});

test('without a cell the line stays, to be filled', () => {
  const body = new URL(reportUrl('https://site.example/')).searchParams.get('body');
  expect(body).toContain('Chiffre ou phrase : \r\n');
});
