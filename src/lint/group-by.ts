/** Members of a list by a key, in their order; those without a key are left out. */
export function groupBy<One>(
  all: Iterable<One>,
  key: (one: One) => string | null,
): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const own = key(one);
    if (own === null) continue;
    const group = groups.get(own);
    if (group) group.push(one);
    else groups.set(own, [one]);
  }
  return groups;
}
