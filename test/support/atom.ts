import sax from 'sax';

/** One element of an XML document: its own text, its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root of a well-formed document; throws on the first fault. */
export function parseXml(xml: string): Element {
  const parser = sax.parser(true);
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: Element = {
      name,
      // Without namespaces, which strict mode leaves off, attributes are texts.
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error('Document XML vide.');
  return first;
}

export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);

/** RFC 3339, as RFC 4287 (3.3) asks: « T » and « Z » in capitals. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
/** RFC 4151: the name of an authority and the date when it held that name. */
const TAG = /^tag:[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[A-Za-z0-9._~/-]+$/u;

/** What RFC 4287 asks of a feed (4.1.1) and of an entry (4.1.2): element, least and most number. */
const FEED = { id: [1, 1], title: [1, 1], updated: [1, 1], author: [1, 1], link: [2, 2] } as const;
const ENTRY = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  link: [1, 1],
} as const;

function countFaults(
  element: Element,
  rules: Readonly<Record<string, readonly [number, number]>>,
  others: readonly string[],
): string[] {
  return [
    ...Object.entries(rules).flatMap(([name, [least, most]]) => {
      const count = childrenOf(element, name).length;
      return count < least || count > most ? [`${element.name} a ${count} ${name}`] : [];
    }),
    ...element.children
      .filter(({ name }) => !(name in rules) && !others.includes(name))
      .map(({ name }) => `${element.name} a un ${name}`),
  ];
}

function formFaults(element: Element): string[] {
  const text = (name: string) => childrenOf(element, name).map((child) => child.text);
  const links = childrenOf(element, 'link').map(({ attributes }) => attributes);
  return [
    ...text('id')
      .filter((id) => !TAG.test(id))
      .map((id) => `id : ${id}`),
    ...[...text('updated'), ...text('published')]
      .filter((date) => !INSTANT.test(date))
      .map((date) => `date : ${date}`),
    ...text('title')
      .filter((title) => title.trim() === '')
      .map(() => 'titre vide'),
    // 4.2.7: at most one « alternate » of a type; and each link is absolute here, because a feed is read elsewhere.
    ...(links.filter(({ rel }) => rel === 'alternate').length === 1
      ? []
      : ['pas un seul alternate']),
    ...links
      .filter(({ href = '' }) => !URL.canParse(href))
      .map(({ href }) => `lien : ${href ?? ''}`),
  ];
}

/** What in this document breaks RFC 4287; empty for a valid feed. */
export function atomFaults(xml: string): readonly string[] {
  const feed = parseXml(xml);
  const entries = childrenOf(feed, 'entry');
  const ids = entries.flatMap((entry) => childrenOf(entry, 'id').map(({ text }) => text));
  return [
    ...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom'
      ? []
      : ['pas un flux Atom']),
    ...countFaults(feed, FEED, ['entry']),
    ...formFaults(feed),
    ...(childrenOf(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self')
      ? []
      : ['pas de self']),
    ...childrenOf(feed, 'author').flatMap((author) =>
      childrenOf(author, 'name').length === 1 ? [] : ['auteur sans nom'],
    ),
    ...entries.flatMap((entry) => [...countFaults(entry, ENTRY, []), ...formFaults(entry)]),
    ...(new Set(ids).size === ids.length ? [] : ['un id deux fois']),
  ];
}
