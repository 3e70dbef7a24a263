import { type Hit, type Language, type Suggestion } from "../../src/index";
import { corpusIndex } from "../corpus-index";
import { call } from "../options";
import { FILTERS, searchFilters } from "../search-filters";
import { suggestionsJson, suggestionsText } from "../suggestion-report";
import { FOUND_NOTHING, UsageError, type Terminal } from "../terminal";

/** `greffier search TEXT --corpus DIR`: the clauses that match a query. */
export async function searchCommand(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const asked = call(args, {
    corpus: { type: "string" },
    format: { type: "string" },
    ...FILTERS,
  });
  const query = asked.positionals.join(" ");
  const folder = asked.one("corpus");
  if (query.trim() === "" || folder === undefined)
    throw new UsageError({
      fr: "donnez un texte à chercher et le dossier des recueils (greffier search « mise en œuvre » --corpus DOSSIER).",
      en: "give a text to search and the folder of collections (greffier search “mise en œuvre” --corpus FOLDER).",
    });
  const format = asked.choice("format", ["text", "json"]);
  const index = await corpusIndex(folder, terminal, language);
  const filters = searchFilters(asked, index);
  const begun = performance.now();
  const hits = index.search(query, filters);
  const milliseconds = performance.now() - begun;
  const suggestions = hits.map(suggestionOf);
  terminal.out(
    format === "json"
      ? suggestionsJson(suggestions, milliseconds)
      : suggestionsText(suggestions, language),
  );
  return FOUND_NOTHING;
}

const suggestionOf = (hit: Hit, position: number): Suggestion => {
  const { clause, score, collection, session, history, matches, neighbours } = hit;
  const { resolution, title, part, number, text, runs } = clause;
  return {
    rank: position + 1,
    score,
    kind: "clause",
    text,
    source: { collection, session, resolution, title, part, number },
    insert: { runs },
    history,
    matches,
    neighbours,
  };
};
