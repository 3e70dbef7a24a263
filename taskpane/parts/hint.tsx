import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  hint: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
  },
  more: { color: tokens.colorNeutralForeground3 },
});

/** What stands where there is nothing to show yet: what will appear, and when. */
export function Hint({ text, more }: { readonly text: string; readonly more?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <Body1>{text}</Body1>
      {more && <Caption1 className={styles.more}>{more}</Caption1>}
    </div>
  );
}
