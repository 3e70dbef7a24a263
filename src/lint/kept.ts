/** A reading of an object, done once and kept as long as the object is. */
export function kept<Owner extends object, Value>(
  read: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const before = known.get(owner);
    if (before) return before.value;
    const value = read(owner);
    known.set(owner, { value });
    return value;
  };
}
