/** Number of letters to add, drop or change to go from one text to the other. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[to.length] ?? 0;
}

/** Up to three `candidates` nearest to `text`, nearest first; only those near enough to be a slip. */
export function closest(text: string, candidates: Iterable<string>): readonly string[] {
  const limit = Math.max(2, Math.ceil(text.length / 3));
  return [...candidates]
    .map((candidate) => ({ candidate, far: distance(text, candidate) }))
    .filter(({ candidate, far }) => far <= limit || (text !== '' && candidate.includes(text)))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** A list short enough to be given whole. */
const SHORT_LIST = 8;

/** What a problem says it expected: the nearest names, or all of them when they are few, or a description. */
export function expectedNames(text: string, candidates: Iterable<string>, what: string): string {
  const names = [...candidates];
  const near = closest(text, names);
  if (near.length > 0) return `${what}, par exemple ${near.join(', ')}`;
  return names.length > 0 && names.length <= SHORT_LIST ? `${what} : ${names.join(', ')}` : what;
}
