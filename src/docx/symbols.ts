/**
 * Characters of the symbol fonts that documents use for bullets and marks. Those fonts keep their
 * glyphs in the private area U+F000; the places are Microsoft's tables of Symbol and Wingdings.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: "−",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xa3: "≤",
  0xb7: "•",
  0xae: "→",
  0xde: "⇒",
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x75: "◆",
  0x76: "❖",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "◻",
  0xd8: "➢",
  0xe0: "→",
  0xe8: "➔",
  0xfb: "✗",
  0xfc: "✓",
  0xfe: "☑",
};

/** The character that a symbol font shows for a code; the code's own character where unknown. */
export function symbol(code: number, font: string | null): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = font !== null && /^wingdings/i.test(font) ? WINGDINGS : SYMBOL;
  const isSymbolFont = place !== code || (font !== null && /^(wingdings|symbol)/i.test(font));
  return (isSymbolFont ? table[place] : undefined) ?? String.fromCodePoint(code);
}
