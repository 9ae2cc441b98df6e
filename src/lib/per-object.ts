/**
 * The same function, computed once for each object: for what hundreds of pages ask of the same frozen data.
 * The result goes when the object goes.
 */
export function perObject<Source extends object, Value>(
  compute: (source: Source) => Value,
): (source: Source) => Value {
  const known = new WeakMap<Source, { readonly value: Value }>();
  return (source) => {
    const found = known.get(source);
    if (found) return found.value;
    const value = compute(source);
    known.set(source, { value });
    return value;
  };
}
