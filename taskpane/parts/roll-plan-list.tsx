import {
  Body1,
  Body1Strong,
  Button,
  Checkbox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { countChanges, type Certainty, type Change, type RollPlan } from "../../src/index";
import { useDesk, useDeskState, useLanguage, useStrings } from "./pane-context";
import { RollGroup } from "./roll-group";

const useStyles = makeStyles({
  plan: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  title: { margin: 0, outlineStyle: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const ORDER: readonly Certainty[] = ["to-confirm", "marked", "certain"];

/** Taken unasked: what leaves no choice, and the fields for what time has overtaken. */
const takenUnasked = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ certainty, edits }) => certainty !== "to-confirm" && edits.length > 0)
      .map(({ id }) => id),
  );

/** The changes of a roll: counted, looked through, each taken or left, then written at once. */
export function RollPlanList(given: { readonly plan: RollPlan; readonly onDone: () => void }) {
  const { plan, onDone } = given;
  const styles = useStyles();
  const strings = useStrings();
  const words = strings.session;
  const language = useLanguage();
  const desk = useDesk();
  const { writing } = useDeskState();
  const [taken, setTaken] = useState(() => takenUnasked(plan.changes));
  const [noting, setNoting] = useState(true);
  // The plan comes below a long form: it shows itself.
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: "start" });
  }, []);
  const { comments } = desk.host.capabilities;
  const counts = countChanges(plan.changes);
  const chosen = plan.changes.filter(({ id, edits }) => taken.has(id) && edits.length > 0);
  const noted = plan.changes.filter(
    ({ certainty, edits, id }) =>
      certainty === "marked" || (certainty === "to-confirm" && edits.length > 0 && taken.has(id)),
  );

  const take = (ids: readonly string[], on: boolean): void => {
    const next = new Set(taken);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setTaken(next);
  };
  const write = async (): Promise<void> => {
    const begun = await desk.writer.roll(chosen, {
      of: comments && noting ? noted : [],
      language,
    });
    // Stopped before anything is written, the plan is as good as before.
    if (begun) onDone();
  };

  return (
    <div className={styles.plan}>
      <div ref={heading} tabIndex={-1} className={styles.title}>
        <Body1Strong as="h3" block className={styles.title}>
          {words.plan(plan.from, plan.to)}
        </Body1Strong>
        <Body1 block>
          {plan.changes.length === 0
            ? words.noChange
            : words.counts(counts.certain, counts["to-confirm"], counts.marked)}
        </Body1>
      </div>
      {ORDER.map((certainty) => (
        <RollGroup
          key={certainty}
          certainty={certainty}
          changes={plan.changes.filter((change) => change.certainty === certainty)}
          taken={taken}
          onTake={take}
        />
      ))}
      {comments && noted.length > 0 && (
        <Checkbox
          checked={noting}
          onChange={(_event, { checked }) => setNoting(checked === true)}
          label={words.noteReasons(noted.length)}
        />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={writing || chosen.length === 0}
          onClick={() => void write()}
        >
          {words.take(chosen.length)}
        </Button>
        <Button size="small" disabled={writing} onClick={onDone}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
