import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  write: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { gridColumn: "1 / -1" },
});

/** How much of a long write is done, with the way to stop it; nothing for a short one. */
export function WriteProgress() {
  const styles = useStyles();
  const { writing, stop } = useStrings().write;
  const desk = useDesk();
  const { written } = useDeskState();
  if (written === null || written === 1) return null;
  return (
    <div className={styles.write}>
      <Caption1>{writing}</Caption1>
      <Button size="small" onClick={() => desk.writer.stop()}>
        {stop}
      </Button>
      <ProgressBar className={styles.bar} aria-label={writing} value={written} />
    </div>
  );
}
