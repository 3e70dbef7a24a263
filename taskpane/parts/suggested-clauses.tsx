import { Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { ClauseList } from "./clause-list";
import { Hint } from "./hint";
import { useDesk, useDeskState, useStrings } from "./pane-context";
import { fromSuggestion } from "./shown-clause";

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  title: { margin: 0, display: "inline" },
  hint: { color: tokens.colorNeutralForeground3 },
  parts: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "& label": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
});

/** Clauses for the paragraph of the cursor, or what will appear in their place. */
export function SuggestedClauses() {
  const styles = useStyles();
  const strings = useStrings().clauses;
  const desk = useDesk();
  const { library, selection, standing, suggestions, suggestedParts } = useDeskState();
  // Drawing them gives way to whatever the drafter does meanwhile.
  const clauses = useDeferredValue(useMemo(() => suggestions.map(fromSuggestion), [suggestions]));
  const part = standing?.part === "preamble" ? "preamble" : "operative";
  const isClause = standing?.part === "preamble" || standing?.part === "operative";
  const situation = suggestions.find((one) => one.situation)?.situation;
  if (library.shelves.length === 0 && suggestions.length === 0) {
    return <Hint text={strings.noCollection} />;
  }
  if (selection === null) return <Hint text={strings.noCursor} />;
  if (suggestions.length === 0) {
    return isClause ? (
      <Hint text={strings.noSuggestion} more={strings.noSuggestionHint} />
    ) : (
      <Hint text={strings.notHere} more={strings.notHereHint} />
    );
  }
  return (
    <section aria-label={strings.forCursor}>
      <div className={styles.head}>
        <Caption1Strong as="h2" className={styles.title}>
          {situation ? strings.situation[situation] : strings.forCursor}
        </Caption1Strong>{" "}
        {situation && (
          <Caption1 className={styles.hint}>{strings.situationHint[situation]}</Caption1>
        )}
        {isClause && (
          <div>
            <Checkbox
              className={styles.parts}
              checked={suggestedParts === "both"}
              label={strings.bothParts[part]}
              onChange={(_event, { checked }) => void desk.suggestFrom(checked ? "both" : "own")}
            />
          </div>
        )}
      </div>
      <ClauseList clauses={clauses} />
    </section>
  );
}
