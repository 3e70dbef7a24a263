import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { lineage, type ClauseSource } from "../../src/index";
import { useStrings } from "./pane-context";
import type { ShownClause } from "./shown-clause";
import { WordChanges } from "./word-changes";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  version: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Places named before « … »: more is a list that nobody reads. */
const MOST_PLACES = 6;

const placesOf = (sources: readonly ClauseSource[]): string => {
  const names = [...new Set(sources.map(({ resolution, collection }) => resolution || collection))];
  return [...names.slice(0, MOST_PLACES), ...(names.length > MOST_PLACES ? ["…"] : [])].join(", ");
};

/** What the clause was in each session, newest first, with what changed in it. */
export function ClauseHistory({ clause }: { readonly clause: ShownClause }) {
  const styles = useStyles();
  const strings = useStrings();
  const { source, text, history } = clause;
  if (!source) return null;
  const versions = lineage({ ...source, text }, history);
  return (
    <ol className={styles.list}>
      {versions.map(({ session, sources: [own, ...others], differences }, at) => (
        <li key={at} className={styles.version}>
          <Caption1 className={styles.quiet}>
            {[session !== null && strings.collections.session(session), own && placesOf([own])]
              .filter(Boolean)
              .join(" · ")}
          </Caption1>
          {differences ? (
            differences.every(({ kind }) => kind === "same") ? (
              <Caption1>{strings.clauses.unchanged}</Caption1>
            ) : (
              <WordChanges differences={differences} />
            )
          ) : (
            versions.length > 1 && <Caption1>{strings.clauses.oldest}</Caption1>
          )}
          {others.length > 0 && (
            <Caption1 className={styles.quiet}>
              {strings.clauses.otherPlaces(placesOf(others))}
            </Caption1>
          )}
        </li>
      ))}
    </ol>
  );
}
