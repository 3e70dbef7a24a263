import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { ClauseHistory } from "./clause-history";
import { ClauseText } from "./clause-text";
import { useStrings } from "./pane-context";
import { showWhole } from "./show-whole";
import { shownRuns, type ShownClause } from "./shown-clause";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
  quiet: { color: tokens.colorNeutralForeground3 },
  context: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  here: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
});

const placeOf = ({ title, collection }: NonNullable<ShownClause["source"]>): string =>
  [title, collection].filter(Boolean).join(" · ");

/** What there is to know of a clause besides its text. */
export function ClauseDetails({ clause }: { readonly clause: ShownClause }) {
  const styles = useStyles();
  const strings = useStrings().clauses;
  const { neighbours, source } = clause;
  const details = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    showWhole(details.current, details.current?.previousElementSibling ?? null);
  }, []);
  const part = (title: string, content: ReactNode) => (
    <div>
      <Caption1Strong as="h4" block className={styles.title}>
        {title}
      </Caption1Strong>
      {content}
    </div>
  );
  const beside = (text: string | null, none: string) => (
    <span lang={text === null ? undefined : "fr"} className={styles.quiet}>
      {text ?? none}
    </span>
  );
  return (
    <div ref={details} className={styles.details}>
      {clause.differences && part(strings.toInsert, <ClauseText runs={shownRuns(clause.insert)} />)}
      {source && part(strings.source, <span className={styles.quiet}>{placeOf(source)}</span>)}
      {clause.history.length > 0 && part(strings.history, <ClauseHistory clause={clause} />)}
      {neighbours &&
        part(
          strings.context,
          <div className={styles.context}>
            {beside(neighbours.before, strings.begins)}
            <span className={styles.here} lang="fr">
              {clause.text}
            </span>
            {beside(neighbours.after, strings.ends)}
          </div>,
        )}
    </div>
  );
}
