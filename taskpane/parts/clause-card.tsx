import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NewRun } from "../../src/index";
import { ClauseText } from "./clause-text";
import { useStrings } from "./pane-context";

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  source: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  folded: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface ShownClause {
  readonly text: string;
  readonly runs: readonly NewRun[];
  /** Where it was adopted, ready to read; the standard paragraph says so. */
  readonly resolution: string;
  readonly where: string;
}

/** Letters from which a clause is folded to four lines. */
const LONG = 220;

/** A clause that the drafter may take: where it comes from, how it reads, what to do with it. */
export function ClauseCard(given: {
  readonly clause: ShownClause;
  /** The best one, whose insertion stands out. */
  readonly best: boolean;
  readonly disabled: boolean;
  readonly onInsert: () => void;
  readonly onReplace?: () => void;
  readonly onCopy: () => void;
}) {
  const { clause, disabled } = given;
  const styles = useStyles();
  const strings = useStrings();
  const long = clause.text.length > LONG;
  const [whole, setWhole] = useState(false);
  return (
    <li className={styles.card}>
      <span className={styles.source}>
        <Caption1Strong>{clause.resolution}</Caption1Strong>
        {clause.where && <Caption1> · {clause.where}</Caption1>}
      </span>
      <span className={long && !whole ? styles.folded : undefined}>
        <ClauseText runs={clause.runs} />
      </span>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={given.best ? "primary" : "secondary"}
          disabled={disabled}
          onClick={given.onInsert}
        >
          {strings.clauses.insert}
        </Button>
        {given.onReplace && (
          <Button size="small" appearance="subtle" disabled={disabled} onClick={given.onReplace}>
            {strings.clauses.replace}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={given.onCopy}>
          {strings.clauses.copy}
        </Button>
        {long && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? strings.clauses.less : strings.clauses.more}
          </Button>
        )}
      </div>
    </li>
  );
}
