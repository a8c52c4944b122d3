/** Returns a function that computes its result once for each object, as long as the object is there. */
export function perObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const there = known.get(key);
    if (there) return there.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
