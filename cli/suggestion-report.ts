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
    .map(({ rank, source, text }) => {
      const origin =
        source === null
          ? standard
          : [source.resolution, source.number, source.collection]
              .filter((part) => part !== null)
              .join(", ");
      return `${rank}. ${origin}\n   ${text}\n`;
    })
    .join("\n");
}
