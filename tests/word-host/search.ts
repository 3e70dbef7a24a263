import { WireRefusal } from "./refusal";
import type { Model } from "./model";
import type { Span } from "./word-document";

/** The codes of Word's Find that this host knows. */
const CODES: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v" };

/** As far as Word's Find compares them, typed and typographic quotes are one. */
const folded = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

/** Finds a text in a span, paragraph by paragraph, as Word does. */
export function search(
  model: Model,
  span: Span,
  pattern: string,
  options: { readonly MatchCase?: boolean },
): readonly Span[] {
  if (pattern === "" || pattern.length > 255)
    throw new WireRefusal(
      "SearchStringInvalidOrTooLong",
      "The search string is invalid or too long.",
      "Range.search",
    );
  const meant = pattern.replace(/\^(.?)/g, (code, letter: string) => {
    const found = CODES[letter];
    if (found === undefined) throw new Error(`test host: search code ${code} is not built`);
    return found;
  });
  const fold = (text: string): string =>
    options.MatchCase ? folded(text) : folded(text).toLowerCase();
  const wanted = fold(meant);
  const { document, profile } = model;
  return document.letters(span).flatMap((letters, at) => {
    const paragraph = document.paragraphsOf(span)[at];
    if (!paragraph) return [];
    const seen = letters.filter(
      (letter) => letter.text !== "" && (profile.deletionsInText || letter.deleted === null),
    );
    const text = fold(seen.map((letter) => letter.text).join(""));
    const found: Span[] = [];
    for (
      let from = text.indexOf(wanted);
      from >= 0;
      from = text.indexOf(wanted, from + wanted.length)
    ) {
      const last = seen[from + wanted.length - 1];
      const after = last ? paragraph.letters.indexOf(last) + 1 : paragraph.letters.length;
      found.push(
        document.span(
          { paragraph, before: seen[from] ?? null },
          document.position(paragraph, after),
        ),
      );
    }
    return found;
  });
}
