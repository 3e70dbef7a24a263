import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../src/index";
import { useStrings } from "./pane-context";

/** On a chosen button, too, a contrast theme has one colour for words and marks. */
const inTheme = { "@media (forced-colors: active)": { color: "inherit" } };

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: "16px", height: "16px" },
  error: { color: tokens.colorStatusDangerForeground1, ...inTheme },
  warning: { color: tokens.colorStatusWarningForeground3, ...inTheme },
  info: { color: tokens.colorNeutralForeground3, ...inTheme },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

/** The gravity of a finding, by shape and colour, and by name for those who hear it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const strings = useStrings();
  const Icon = ICONS[severity];
  return (
    <Icon
      className={mergeClasses(styles.mark, styles[severity])}
      role="img"
      aria-label={strings.review.severity[severity]}
    />
  );
}
