type Known = NonNullable<unknown> | null;

/** What was read from each object, by reader: one shelf an object, so that the collector has one to follow. */
const shelves = new WeakMap<object, (Known | undefined)[]>();
let readers = 0;

/** A reading of an object, done once and kept as long as the object is. */
export function kept<Owner extends object, Value extends Known>(
  read: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const place = readers;
  readers += 1;
  return (owner) => {
    let shelf = shelves.get(owner);
    if (shelf === undefined) shelves.set(owner, (shelf = []));
    const before = shelf[place];
    if (before !== undefined) return before as Value;
    const value = read(owner);
    shelf[place] = value;
    return value;
  };
}
