import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Edit, Finding } from "../../src/index";
import { Difference } from "./difference";
import { FaultExcerpt } from "./fault-excerpt";
import { IgnoreMenu } from "./ignore-menu";
import { useBilingual, useDeskState, useStrings } from "./pane-context";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    // Below the heading of its group, which stays at the top of the list.
    scrollMarginTop: "64px",
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineStartColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  head: {
    display: "flex",
    scrollMarginTop: "64px",
    width: "100%",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} - 3px)`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: "2px", flexGrow: 1 },
  message: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 21px)`,
  },
  preview: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface FindingActions {
  open(finding: Finding): void;
  fix(finding: Finding): void;
  copy(finding: Finding): void;
  choose(finding: Finding, edits: readonly Edit[]): void;
  ignore(finding: Finding, reason: string): void;
  ignoreRule(finding: Finding, reason: string): void;
  /** Absent where the host takes no comments. */
  readonly comment?: (finding: Finding) => void;
  next(finding: Finding): void;
}

/** One finding: what and where; opened, why, the correction as a difference, and what can be done. */
export function FindingCard(given: {
  readonly finding: Finding;
  readonly opened: boolean;
  /** Whether the resolution is named above, so that the place need not. */
  readonly placeInResolution: boolean;
  /** Whether Tab stops here; arrows reach the others. */
  readonly tabStop: boolean;
  /** Whether the host can write the correction; else it is copied. */
  readonly corrects: boolean;
  readonly register: (element: HTMLButtonElement | null) => void;
  readonly actions: FindingActions;
}) {
  const { finding, opened, tabStop, corrects, register, actions } = given;
  const styles = useStyles();
  const strings = useStrings();
  const read = useBilingual();
  const { reading, rules, writing } = useDeskState();
  const paragraphs = reading?.paragraphs ?? [];
  const why = rules.get(finding.rule)?.why;
  const place = [
    !given.placeInResolution && finding.resolution,
    finding.part && strings.parts[finding.part],
    finding.number && strings.standing.paragraph(finding.number),
  ]
    .filter(Boolean)
    .join(" · ");

  return (
    <li className={mergeClasses(styles.card, opened && styles.open)}>
      <button
        type="button"
        ref={register}
        className={styles.head}
        aria-expanded={opened}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => actions.open(finding)}
      >
        <SeverityMark severity={finding.severity} />
        <span className={styles.words}>
          <span className={styles.message}>{read(finding.message)}</span>
          {place && <Caption1 className={styles.quiet}>{place}</Caption1>}
          <Caption1 className={styles.quiet}>
            <FaultExcerpt finding={finding} paragraph={paragraphs[finding.paragraph]} />
          </Caption1>
        </span>
      </button>
      {opened && (
        <div className={styles.body}>
          {why && <Caption1>{read(why)}</Caption1>}
          {finding.fix && (
            <Caption1 className={styles.preview} aria-label={strings.review.preview} role="group">
              <Difference edits={finding.fix.edits} paragraphs={paragraphs} />
            </Caption1>
          )}
          {finding.suggestions.length > 0 && <Caption1>{strings.review.choices}</Caption1>}
          {finding.suggestions.map((choice, at) => (
            <Button
              key={at}
              size="small"
              disabled={writing}
              onClick={() => actions.choose(finding, choice.edits)}
            >
              {read(choice.title)}
            </Button>
          ))}
          <div className={styles.actions}>
            {finding.fix && (
              <Button
                size="small"
                appearance="primary"
                disabled={writing}
                onClick={() => (corrects ? actions.fix(finding) : actions.copy(finding))}
              >
                {corrects ? strings.review.fix : strings.review.copyFix}
              </Button>
            )}
            <IgnoreMenu
              onFinding={(reason) => actions.ignore(finding, reason)}
              onRule={(reason) => actions.ignoreRule(finding, reason)}
            />
            {actions.comment && (
              <Button size="small" disabled={writing} onClick={() => actions.comment?.(finding)}>
                {strings.review.comment}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => actions.next(finding)}>
              {strings.review.next}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
