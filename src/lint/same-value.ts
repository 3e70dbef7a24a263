/** True where two values say the same: primitives alike; lists, sets, maps and plain objects by members. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, at) => sameValue(one, b[at]));
  }
  if (isMany(a)) return isMany(b) && sameValue([...a], [...b]);
  const [one, other] = [a as Fields, b as Fields];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sameValue(one[key], other[key]))
  );
}

const isMany = (value: object): value is Iterable<unknown> =>
  value instanceof Map || value instanceof Set;

type Fields = Readonly<Record<string, unknown>>;
