/** Beginning of the names of our stores: sites in other folders of the same host have theirs. `scope`: full address. */
export function storePrefix(scope: string): string {
  return `reperes:${new URL(scope).pathname}@`;
}
