import { Body1Strong, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../src/index";
import { FindingList } from "../parts/finding-list";
import { FixAll } from "../parts/fix-all";
import { countOf, fixable, SEVERITIES, type Grouping } from "../parts/group-findings";
import { Hint } from "../parts/hint";
import { HostLimits } from "../parts/host-limits";
import { HouseStyle } from "../parts/house-style";
import { IgnoredList } from "../parts/ignored-list";
import { useDesk, useDeskState, useStrings } from "../parts/pane-context";
import { ReviewChoices } from "../parts/review-choices";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  foot: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** Where the draft stands before circulation, and every finding with what can be done about it. */
export function Review() {
  const styles = useStyles();
  const strings = useStrings();
  const { host } = useDesk();
  const { reading, outline, findings, marked, crashed } = useDeskState();
  const [grouping, setGrouping] = useState<Grouping>("resolution");
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());

  if (!reading || !outline) return <Spinner size="small" label={strings.review.reading} />;
  if (outline.resolutions.length === 0 && findings.length === 0) {
    return (
      <>
        <Hint text={strings.review.empty} more={strings.review.emptyHint} />
        <HouseStyle />
      </>
    );
  }

  const shown = findings.filter((finding) => !hidden.has(finding.severity));
  const correctable = fixable(shown, host.capabilities.tracking);
  const present = SEVERITIES.filter((severity) => countOf(findings, severity) > 0);
  const says = {
    error: strings.review.toFix,
    warning: strings.review.toSee,
    info: strings.review.taste,
  };
  const summary = present.map((severity) => says[severity](countOf(findings, severity))).join(", ");
  return (
    <>
      <HostLimits />
      {findings.length > 0 ? (
        <div className={styles.top}>
          <div className={styles.line}>
            <Body1Strong as="h2" block style={{ margin: 0 }}>
              {summary}
            </Body1Strong>
            {correctable.length > 0 && <FixAll findings={correctable} />}
          </div>
          <ReviewChoices
            findings={findings}
            grouping={grouping}
            hidden={hidden}
            onGrouping={setGrouping}
            onHidden={setHidden}
          />
        </div>
      ) : (
        <Hint text={strings.review.clean} more={strings.review.cleanHint} />
      )}
      {findings.length > 0 && shown.length === 0 && <Hint text={strings.review.nothingShown} />}
      <FindingList findings={shown} grouping={grouping} />
      <IgnoredList />
      <HouseStyle />
      {marked > 0 && (
        <Caption1 as="p" block className={styles.foot}>
          {strings.review.marked(marked)}
        </Caption1>
      )}
      {crashed.length > 0 && (
        <Caption1 as="p" block className={styles.foot}>
          {strings.review.crashed(crashed.join(", "))}
        </Caption1>
      )}
    </>
  );
}
