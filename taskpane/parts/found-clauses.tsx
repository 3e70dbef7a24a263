import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { ClauseList } from "./clause-list";
import { Hint } from "./hint";
import { useStrings } from "./pane-context";
import { fromSearch } from "./shown-clause";
import { RESULTS, type ClauseSearch } from "./use-clause-search";

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  title: { margin: 0, display: "inline" },
  count: { color: tokens.colorNeutralForeground3 },
});

/** What was found for words typed or selected. */
export function FoundClauses({ search }: { readonly search: ClauseSearch }) {
  const styles = useStyles();
  const strings = useStrings().clauses;
  const { from, found } = search;
  const clauses = useDeferredValue(useMemo(() => (found ?? []).map(fromSearch), [found]));
  const isSelection = from === "selection";
  return (
    <section aria-label={isSelection ? strings.forSelection : strings.search}>
      <div className={styles.head} role="status">
        {isSelection && (
          <>
            <Caption1Strong as="h2" className={styles.title}>
              {strings.forSelection}
            </Caption1Strong>{" "}
          </>
        )}
        {found && found.length > 0 && (
          <Caption1 className={styles.count}>
            {found.length < RESULTS
              ? strings.found(found.length)
              : strings.foundFirst(found.length)}
          </Caption1>
        )}
      </div>
      {found?.length === 0 ? (
        <Hint text={strings.noResult} more={strings.noResultHint} />
      ) : (
        <ClauseList clauses={clauses} />
      )}
    </section>
  );
}
