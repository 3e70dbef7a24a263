/** Counters as words and letters of a label: `w:numFmt` (ECMA-376 part 1, 17.18.59). */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** Beyond this Word itself shows figures. */
const LONGEST_ROMAN = 32767;
const LONGEST_LETTERS = 780;

function roman(value: number): string {
  if (value < 1 || value > LONGEST_ROMAN) return String(value);
  let rest = value;
  let text = "";
  for (const [amount, letters] of ROMAN) {
    for (; rest >= amount; rest -= amount) text += letters;
  }
  return text;
}

/** a, b … z, aa, bb … as Word counts, not aa, ab. */
function letters(value: number): string {
  if (value < 1 || value > LONGEST_LETTERS) return String(value);
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  none: () => "",
};

/** Whether the format can be shown as Word shows it. */
export const knowsFormat = (format: string): boolean =>
  format === "bullet" || Object.hasOwn(FORMATS, format);

/** A counter in a format; in figures where the format is not known. */
export const formatNumber = (value: number, format: string): string =>
  (FORMATS[format] ?? String)(value);
