import { Caption1, makeStyles, SearchBox, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { NewRun, Suggestion } from "../../src/index";
import type { Found } from "../engine/engine";
import { ClauseCard, type ShownClause } from "../parts/clause-card";
import { Collections } from "../parts/collections";
import { Hint } from "../parts/hint";
import { useDesk, useDeskState, useStrings } from "../parts/pane-context";

const useStyles = makeStyles({
  search: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  field: { width: "100%", maxWidth: "none" },
  title: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  count: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Milliseconds of pause in typing before the search runs. */
const PAUSE = 150;
const RESULTS = 20;

/** Clauses found for the words typed; null while none are. */
function useSearch(words: string): readonly Found[] | null {
  const desk = useDesk();
  const { library, standing } = useDeskState();
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const part =
    standing?.part === "preamble" || standing?.part === "operative" ? standing.part : undefined;
  const asked = words.trim();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      if (!asked) return setFound(null);
      void desk.search(asked, { limit: RESULTS }).then((answer) => {
        if (current) setFound(answer);
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, desk, library, part]);
  return asked ? found : null;
}

/** Clauses for the cursor's paragraph, clauses by words, and the collections they come from. */
export function Clauses() {
  const styles = useStyles();
  const strings = useStrings();
  const desk = useDesk();
  const { library, selection, standing, suggestions, writing } = useDeskState();
  const [words, setWords] = useState("");
  const found = useSearch(words);
  const at = selection?.paragraph;

  const card = (rank: number, clause: ShownClause, runs: readonly NewRun[], like?: number) => (
    <ClauseCard
      key={`${rank}\n${clause.text}`}
      best={rank === 1}
      clause={clause}
      disabled={writing || at === undefined}
      onInsert={() => at !== undefined && void desk.insert({ runs, like }, at)}
      onReplace={
        standing?.part === "preamble" || standing?.part === "operative"
          ? () => at !== undefined && void desk.replace({ runs, like }, at)
          : undefined
      }
      onCopy={() => void desk.copy(clause.text)}
    />
  );
  const where = (part: "preamble" | "operative", number: string | null, collection: string) =>
    [strings.parts[part], number && strings.standing.paragraph(number), collection]
      .filter(Boolean)
      .join(" · ");
  const suggestionCard = (suggestion: Suggestion) =>
    card(
      suggestion.rank,
      {
        text: suggestion.text,
        runs: suggestion.insert.runs,
        resolution: suggestion.source?.resolution ?? strings.clauses.standard,
        where: suggestion.source
          ? where(suggestion.source.part, suggestion.source.number, suggestion.source.collection)
          : "",
      },
      suggestion.insert.runs,
      suggestion.insert.like,
    );

  return (
    <>
      <div className={styles.search} role="search">
        <SearchBox
          className={styles.field}
          size="small"
          aria-label={strings.clauses.search}
          placeholder={strings.clauses.searchPlaceholder}
          value={words}
          onChange={(_event, { value }) => setWords(value)}
        />
      </div>
      <Collections />
      {found ? (
        <section aria-label={strings.clauses.search}>
          <Caption1 as="p" block className={styles.count} role="status">
            {found.length > 0 ? strings.clauses.results(found.length) : strings.clauses.noResult}
          </Caption1>
          <ul className={styles.list}>
            {found.map((clause, rank) =>
              card(
                rank + 1,
                {
                  text: clause.text,
                  runs: clause.runs,
                  resolution: clause.resolution,
                  where: where(clause.part, clause.number, clause.collection),
                },
                clause.runs,
              ),
            )}
          </ul>
        </section>
      ) : (
        <section aria-label={strings.clauses.forCursor}>
          {library.shelves.length === 0 && suggestions.length === 0 ? (
            <Hint text={strings.clauses.noCollection} />
          ) : at === undefined ? (
            <Hint text={strings.clauses.noCursor} />
          ) : suggestions.length === 0 ? (
            <Hint text={strings.clauses.noSuggestion} />
          ) : (
            <>
              <Subtitle2 as="h2" block className={styles.title}>
                {strings.clauses.forCursor}
              </Subtitle2>
              <ul className={styles.list}>{suggestions.map(suggestionCard)}</ul>
            </>
          )}
        </section>
      )}
    </>
  );
}
