import { CORE_SCHEMA, YAMLException, defineMappingTag, load, mapTag } from 'js-yaml';

/** A key that is no text (a number, nothing, a list) is left to the slower reader. */
const textKeys = defineMappingTag('tag:yaml.org,2002:map', {
  ...mapTag,
  addPair: (map, key, value) =>
    typeof key === 'string' ? mapTag.addPair(map, key, value) : 'a key that is no text',
});
/** Twelve aliases, however nested, write less than the hundred values at which `yaml` refuses a file: 3 × 3 × 3 × 3. */
const OPTIONS = { schema: CORE_SCHEMA.withTags(textKeys), maxAliases: 12 };

/** Writings on which readers of YAML disagree, or that they refuse for other reasons: almost none stands in our files. */
const UNUSUAL = new RegExp(
  [
    /[\t\r\u0085\u2028\u2029\uFEFF]/u, // white space and ends of lines of other editors
    /^ *(?:---|\.\.\.|%)/u, // several documents, directives
    /(?:^|[\s,[\]{}:?-])!/u, // tags
    /(?:^|[\s,[\]{}:?-])&(?![a-z-]+(?: [[{]|$))/u, // anchors, but before a list or a group of keys
    /(?:^|[\s,[\]{}:?-])\*(?![a-z-]+ *(?:[,\]}]|$))/u, // aliases, but at the end of a value
    /^[ -]*\?/u, // a key that says that it is one
    /[|>][+-]?\d/u, // a block of text that gives its own indentation
    /[\da-fA-F]{250}|(?<![\w.])[\d.]+[eE]\+?\d{3,}(?!\w)/u, // numbers too large for a computer
  ]
    .map(({ source }) => source)
    .join('|'),
  'mu',
);

/** Longest line: beyond, a key may be too long for one reader only. Unit: UTF-16 units. */
const LONGEST_LINE = 1000;

/** A key that ends its line: what stands before it is as wide as the key is indented. */
const KEY_ALONE = /^((?: |-(?= ))*)[^ ].*:(?: +#.*)? *$/u;

/** Whether a list stands under its key without being indented: js-yaml 5.5.0 lets anything follow its last item. */
function hasFlatList(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    const width = KEY_ALONE.exec(line)?.[1]?.length;
    return (
      width !== undefined &&
      lines[index + 1]?.search(/[^ ]/u) === width &&
      lines[index + 1]?.[width] === '-'
    );
  });
}

/**
 * The keys or the list that a plain YAML text holds; null when it holds something unusual or wrong: `explainYaml` then reads it and says.
 * Five times as fast, because it keeps no place. Whatever it reads is what `yaml` reads, by a test (decision 0035).
 */
export function quickYaml(text: string): object | null {
  if (UNUSUAL.test(text)) return null;
  // Blank lines and comments may stand between a key and its list.
  const lines = text.split('\n').filter((line) => /^ *[^ #]/u.test(line));
  if (lines.some(({ length }) => length > LONGEST_LINE) || hasFlatList(lines)) return null;
  try {
    const value: unknown = load(text, OPTIONS);
    // A text alone in its file is read otherwise by the two.
    return typeof value === 'object' ? value : null;
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}
