import { makeStyles, tokens } from "@fluentui/react-components";
import type { NewRun } from "../../src/index";

const useStyles = makeStyles({
  field: {
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
  },
});

/** A standard paragraph as it will read, what is left to fill standing out. The text is French in any interface. */
export function StandardText({ runs }: { readonly runs: readonly NewRun[] }) {
  const styles = useStyles();
  return (
    <span lang="fr" dir="ltr">
      {runs.map((run, at) => {
        const pieces = run.text.split(/(\[[^[\]]+\])/).map((piece, rank) =>
          rank % 2 === 1 ? (
            <span key={rank} className={styles.field}>
              {piece}
            </span>
          ) : (
            piece
          ),
        );
        const raised = run.superscript ? <sup style={{ lineHeight: 0 }}>{pieces}</sup> : pieces;
        return run.bold ? <strong key={at}>{raised}</strong> : <span key={at}>{raised}</span>;
      })}
    </span>
  );
}
