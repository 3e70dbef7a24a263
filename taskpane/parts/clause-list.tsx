import { makeStyles } from "@fluentui/react-components";
import { ClauseCard } from "./clause-card";
import { useDeskState } from "./pane-context";
import type { ShownClause } from "./shown-clause";

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

/** Where a clause was adopted is what it is known by. */
const keyOf = ({ source, text }: ShownClause): string =>
  [source?.collection, source?.resolution, source?.part, source?.number, text.slice(0, 40)].join();

/** Clauses that the drafter may take, best first. */
export function ClauseList({ clauses }: { readonly clauses: readonly ShownClause[] }) {
  const styles = useStyles();
  const { selection, standing, writing } = useDeskState();
  const canReplace = standing?.part === "preamble" || standing?.part === "operative";
  // After a heading or a title no clause may follow at once.
  const follows = standing?.part !== "heading" && standing?.part !== "title";
  return (
    <ul className={styles.list}>
      {clauses.map((clause, rank) => (
        <ClauseCard
          key={keyOf(clause)}
          clause={clause}
          best={rank === 0}
          disabled={writing}
          at={follows ? (selection?.paragraph ?? null) : null}
          canReplace={canReplace}
        />
      ))}
    </ul>
  );
}
