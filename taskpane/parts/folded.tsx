import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showWhole } from "./show-whole";

const useStyles = makeStyles({
  folded: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** What is seldom looked at: one line at the foot of a tab, unfolded when asked. */
export function Folded({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details
      className={styles.folded}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) showWhole(currentTarget, currentTarget.firstElementChild);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
