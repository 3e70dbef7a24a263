import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Folded } from "./folded";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: {
    listStyleType: "none",
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** What the drafter ignores, folded, each with its reason and the way back. */
export function IgnoredList() {
  const styles = useStyles();
  const strings = useStrings();
  const read = useBilingual();
  const desk = useDesk();
  const { ignored } = useDeskState();
  if (ignored.length === 0) return null;
  return (
    <Folded summary={strings.review.ignored(ignored.length)}>
      <ul className={styles.list}>
        {ignored.map(({ finding, by }, at) => (
          <li key={at} className={styles.item}>
            <Caption1>
              {[finding.resolution, read(finding.message), by.reason].filter(Boolean).join(" · ")}
            </Caption1>
            <Button size="small" appearance="subtle" onClick={() => desk.decisions.takeBack(by)}>
              {strings.review.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
