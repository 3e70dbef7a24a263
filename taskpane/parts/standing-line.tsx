import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
});

/** Where the cursor stands: resolution, part, number. */
export function StandingLine() {
  const styles = useStyles();
  const strings = useStrings();
  const { standing } = useDeskState();

  const words = (): string => {
    if (!standing) return strings.standing.none;
    const resolution = standing.resolution
      ? strings.standing.resolution(standing.resolution.id)
      : strings.standing.outside;
    const part = standing.part && strings.parts[standing.part];
    const number = standing.number && strings.standing.paragraph(standing.number);
    return [resolution, part, number].filter(Boolean).join(" · ");
  };

  return (
    <Caption1
      as="p"
      block
      className={styles.line}
      style={{ margin: 0 }}
      title={strings.standing.label}
    >
      {words()}
    </Caption1>
  );
}
