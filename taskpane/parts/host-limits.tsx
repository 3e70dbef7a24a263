import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  limits: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What this version of the word processor cannot do or did not tell, and what the pane does instead. */
export function HostLimits() {
  const styles = useStyles();
  const { limits } = useStrings().review;
  const { host } = useDesk();
  const { reading } = useDeskState();
  const { formatting, numbering = false } = reading?.untold ?? {};
  const sentences = [
    ...(host.lacks ?? []).map((each) => limits[each]),
    ...(formatting && formatting.size > 0 ? [limits.formatting] : []),
    ...(numbering ? [limits.numbering] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <div className={styles.limits} role="note">
      {sentences.map((sentence) => (
        <Caption1 key={sentence}>{sentence}</Caption1>
      ))}
    </div>
  );
}
