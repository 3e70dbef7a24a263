const MOST_KEPT = 50_000;

/** A reading of a text, kept with it: the words and names of a draft come again and again. */
export function keptText<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
