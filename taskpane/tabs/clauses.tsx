import { useState } from "react";
import { ClauseSearchField } from "../parts/clause-search-field";
import { Collections } from "../parts/collections";
import { FoundClauses } from "../parts/found-clauses";
import { SuggestedClauses } from "../parts/suggested-clauses";
import { NO_FILTERS, useClauseSearch } from "../parts/use-clause-search";

/** Clauses for the cursor's paragraph, clauses by words, and the collections they come from. */
export function Clauses() {
  const [words, setWords] = useState("");
  const [filters, setFilters] = useState(NO_FILTERS);
  const search = useClauseSearch(words, filters);
  return (
    <>
      <ClauseSearchField
        words={words}
        onWords={setWords}
        filters={filters}
        onFilters={setFilters}
      />
      <Collections />
      {search.from ? <FoundClauses search={search} /> : <SuggestedClauses />}
    </>
  );
}
