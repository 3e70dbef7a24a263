const VALUES: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
};

/** The value of a roman numeral in lower case, or null where it is not one (`iiii`, `ic`). */
export function romanValue(text: string): number | null {
  if (!/^(?:m{0,3})(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text)) return null;
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES[text.charAt(at)] ?? 0;
    const next = VALUES[text.charAt(at + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total === 0 ? null : total;
}
