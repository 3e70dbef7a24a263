import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import type { Finding, Severity } from "../../src/index";
import { countOf, SEVERITIES, type Grouping } from "./group-findings";
import { useStrings } from "./pane-context";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  filters: { display: "flex", gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

/** Which findings the list shows, by gravity, and how it groups them. */
export function ReviewChoices(given: {
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  readonly hidden: ReadonlySet<Severity>;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onHidden: (hidden: ReadonlySet<Severity>) => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const names: Record<Grouping, string> = {
    resolution: strings.review.byResolution,
    rule: strings.review.byRule,
  };
  const toggle = (severity: Severity): void => {
    const next = new Set(given.hidden);
    if (!next.delete(severity)) next.add(severity);
    given.onHidden(next);
  };
  return (
    <div className={styles.line}>
      <div className={styles.filters} role="group" aria-label={strings.review.filter}>
        {SEVERITIES.filter((severity) => countOf(given.findings, severity) > 0).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.filter}
            checked={!given.hidden.has(severity)}
            icon={<SeverityMark severity={severity} />}
            onClick={() => toggle(severity)}
          >
            {countOf(given.findings, severity)}
          </ToggleButton>
        ))}
      </div>
      <Menu
        checkedValues={{ grouping: [given.grouping] }}
        onCheckedValueChange={(_event, { checkedItems }) =>
          given.onGrouping(checkedItems[0] === "rule" ? "rule" : "resolution")
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle">
            {names[given.grouping]}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList aria-label={strings.review.group}>
            <MenuItemRadio name="grouping" value="resolution">
              {names.resolution}
            </MenuItemRadio>
            <MenuItemRadio name="grouping" value="rule">
              {names.rule}
            </MenuItemRadio>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
