import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { countChanges, rollEdits, type Change, type RollPlan } from "../../src/index";
import { Difference } from "./difference";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  plan: { marginTop: tokens.spacingVerticalM },
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  item: {
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  words: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** Only what leaves no choice is taken unasked. */
const takenUnasked = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.filter(({ certainty }) => certainty === "certain").map(({ id }) => id));

/** The changes of a roll, each taken or left by the drafter, then written at once. */
export function RollPlanList(given: { readonly plan: RollPlan; readonly onDone: () => void }) {
  const { plan, onDone } = given;
  const styles = useStyles();
  const strings = useStrings();
  const words = strings.session;
  const read = useBilingual();
  const desk = useDesk();
  const { reading, writing } = useDeskState();
  const [taken, setTaken] = useState(() => takenUnasked(plan.changes));
  const counts = countChanges(plan.changes);
  const chosen = plan.changes.filter(({ id, edits }) => taken.has(id) && edits.length > 0);

  const toggle = (id: string): void => {
    const next = new Set(taken);
    if (!next.delete(id)) next.add(id);
    setTaken(next);
  };
  const write = async (): Promise<void> => {
    await desk.choose(rollEdits(chosen), chosen.length);
    onDone();
  };
  const detail = (change: Change) => (
    <span className={styles.words}>
      <Caption1 className={styles.quiet}>
        {[change.resolution, read(change.reason)].filter(Boolean).join(" · ")}
      </Caption1>
      <Caption1>
        {change.edits.length > 0 ? (
          <Difference edits={change.edits} paragraphs={reading?.paragraphs ?? []} />
        ) : (
          <span lang="fr" dir="ltr">
            {change.before}
          </span>
        )}
      </Caption1>
    </span>
  );

  return (
    <div className={styles.plan}>
      <Body1Strong as="h3" block>
        {words.plan(plan.from, plan.to)}
      </Body1Strong>
      <Body1 block>
        {plan.changes.length === 0
          ? words.noChange
          : words.counts(counts.certain, counts["to-confirm"], counts.marked)}
      </Body1>
      <ul className={styles.list}>
        {plan.changes.map((change) => (
          <li key={change.id} className={styles.item}>
            {change.edits.length > 0 ? (
              <Checkbox
                checked={taken.has(change.id)}
                onChange={() => toggle(change.id)}
                label={detail(change)}
              />
            ) : (
              detail(change)
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={writing || chosen.length === 0}
          onClick={() => void write()}
        >
          {words.take(chosen.length)}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
