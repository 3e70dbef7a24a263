import type { Language, Suggestion } from "../src/index";

/** The answer to `search` and `suggest` that other programs read. `milliseconds`: the engine's own time. */
export function suggestionsJson(suggestions: readonly Suggestion[], milliseconds: number): string {
  return `${JSON.stringify({ suggestions, milliseconds }, null, 2)}\n`;
}

/** The same for a person: a line of source, then the text. */
export function suggestionsText(suggestions: readonly Suggestion[], language: Language): string {
  if (suggestions.length === 0)
    return language === "fr" ? "Aucune clause ne correspond.\n" : "No clause matches.\n";
  const standard = language === "fr" ? "paragraphe type" : "standard paragraph";
  return suggestions
    .map(({ rank, source, text, history = [] }) => {
      const origin =
        source === null
          ? standard
          : [source.resolution, source.number && `§ ${source.number}`, source.collection]
              .filter(Boolean)
              .join(", ");
      return `${rank}. ${origin}\n   ${text}\n${elsewhere(history, language)}`;
    })
    .join("\n");
}

/** Places named in full beside a result. */
const NAMED = 4;

/** Where the same or a near-identical wording stands besides. */
function elsewhere(history: NonNullable<Suggestion["history"]>, language: Language): string {
  if (history.length === 0) return "";
  const named = history
    .slice(0, NAMED)
    .map(({ resolution, number, collection }) =>
      [resolution || collection, number].filter((part) => part !== null).join(" § "),
    );
  const left = history.length - named.length;
  const more = left === 0 ? "" : language === "fr" ? ` et ${left} de plus` : ` and ${left} more`;
  const label = language === "fr" ? "aussi\u00a0: " : "also: ";
  return `   ${label}${named.join(", ")}${more}\n`;
}
