import { expect, test } from 'vitest';
import { newsDays } from '../../../src/components/site/news.ts';
import { QUESTIONS, questionLinks } from '../../../src/components/site/questions.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { EDITION } from '../table/fixture.ts';

const targets = { guides: new Map([['cqp', new Set(['niveaux'])]]), tools: new Set(['salaire']) };

test('questions lead to a guide, to a heading of it or to a calculator', () => {
  const asked = [
    { title: 'A ?', guide: 'cqp' },
    { title: 'B ?', guide: 'cqp', anchor: 'niveaux' },
    { title: 'C ?', tool: 'salaire' },
  ];
  const links = questionLinks(asked, targets);
  expect(links.ok && links.value).toEqual([
    { title: 'A ?', href: '/guides/cqp/' },
    { title: 'B ?', href: '/guides/cqp/#niveaux' },
    { title: 'C ?', href: '/outils/salaire/' },
  ]);
});

test.each([
  [{ title: 'A ?', guide: 'cpq' }, 'guide', 'cpq'],
  [{ title: 'A ?', guide: 'cqp', anchor: 'niveau' }, 'anchor', 'niveau'],
  [{ title: 'A ?', tool: 'salaires' }, 'tool', 'salaires'],
  [{ title: 'A ?' }, 'guide', ''],
])('%o leads nowhere: the build stops', (question, column, received) => {
  const links = questionLinks([question], targets);
  expect(links.ok ? [] : links.problems).toMatchObject([{ column, received }]);
  expect(links.ok ? '' : formatProblems(links.problems)).toMatch(
    /Fait : Une question de l’accueil[^]*Réparation : Corrigez la question, ou retirez-la\./u,
  );
});

test('each question of the home page has one answer', () => {
  const answers = QUESTIONS.map(({ guide, tool }) => [guide, tool].filter(Boolean).length);
  expect(new Set(answers)).toEqual(new Set([1]));
});

test('news: by date of the texts, newest first, documents without date left out', () => {
  const guide = (slug: string, updated: string) => ({ slug, title: slug, updated });
  const dated = (date: string | null) => ({
    ...EDITION,
    manifest: { ...EDITION.manifest, source: { ...EDITION.manifest.source, date } },
  });
  const days = newsDays(
    [guide('a', '2026-01-02'), guide('b', '2025-12-31'), guide('c', '2026-01-02')],
    [dated('2026-01'), dated(null)],
    [{ date: '2026-01-02', title: 'Petit', href: '/actualisations/petit/' }],
    2,
  );
  expect(days.map(({ date }) => date)).toEqual(['2026-01-02', '2026-01']);
  expect(days[0]?.changes).toEqual([{ title: 'Petit', href: '/actualisations/petit/' }]);
  expect(days[0]?.guides.map(({ href }) => href)).toEqual(['/guides/a/', '/guides/c/']);
  expect(days[1]?.documents).toHaveLength(1);
});
