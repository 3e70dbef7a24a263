import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Resolution, SessionRequest } from "../../src/index";
import type { Rolled } from "../engine/engine";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";
import { chosenResolutions, RollChoice, type RollExtent } from "./roll-choice";
import { RollPlanList } from "./roll-plan-list";
import { RollRequest } from "./roll-request";
import { showWhole } from "./show-whole";
import { TitledSection } from "./titled-section";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  roads: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** A roll of the draft to another session: asked for, looked through, then written. */
export function RollForward(given: {
  readonly session: number;
  readonly body: "CFM" | "Summit";
  readonly resolutions: readonly Resolution[];
}) {
  const styles = useStyles();
  const words = useStrings().session;
  const read = useBilingual();
  const desk = useDesk();
  const { standing } = useDeskState();
  const [request, setRequest] = useState<SessionRequest>({ number: given.session + 1 });
  const [extent, setExtent] = useState<RollExtent>({ kind: "all", ids: [] });
  const [renumber, setRenumber] = useState(false);
  const [busy, setBusy] = useState(false);
  const [rolled, setRolled] = useState<Rolled | null>(null);
  const here = standing?.resolution ?? null;
  // The answer comes below a long form: it shows itself.
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rolled) showWhole(answer.current, null);
  }, [rolled]);

  const forget = <T,>(set: (value: T) => void) => {
    return (value: T): void => {
      set(value);
      setRolled(null);
    };
  };
  const plan = async (number: number, from: number | null): Promise<void> => {
    setBusy(true);
    const asked = { ...request, number };
    setRequest(asked);
    const resolutions = chosenResolutions(extent, here);
    const answer = await desk.roll({ request: asked, from, resolutions, renumber });
    setRolled(answer);
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void plan(request.number, null);
  };
  const nothingChosen = extent.kind === "some" && extent.ids.length === 0;

  return (
    <TitledSection title={words.roll}>
      <Caption1>{words.rollHint}</Caption1>
      <form className={styles.form} onSubmit={submit}>
        <RollRequest body={given.body} value={request} onChange={forget(setRequest)} />
        <RollChoice
          resolutions={given.resolutions}
          here={here}
          value={extent}
          onChange={forget(setExtent)}
          renumber={renumber}
          onRenumber={forget(setRenumber)}
        />
        <div>
          <Button
            type="submit"
            size="small"
            appearance={rolled && "plan" in rolled ? "secondary" : "primary"}
            disabled={busy || nothingChosen}
          >
            {words.showChanges}
          </Button>
        </div>
      </form>
      {busy && <ProgressBar aria-label={words.planning} />}
      <div ref={answer} role="status">
        {rolled &&
          "refusals" in rolled &&
          rolled.refusals.map((refusal) => (
            <Body1 key={refusal.fr} as="p" block className={styles.refusal}>
              {read(refusal)}
            </Body1>
          ))}
        {rolled?.halfRolled && "plan" in rolled && (
          <Body1 as="p" block>
            {read(rolled.halfRolled.sentence)}
          </Body1>
        )}
        {rolled?.halfRolled && (
          <div className={styles.roads}>
            {rolled.halfRolled.roads.map((road) => (
              <Button key={road.from} onClick={() => void plan(road.to, road.from)}>
                {read(road.title)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {rolled && "plan" in rolled && !rolled.halfRolled && (
        <RollPlanList
          key={`${rolled.plan.from}-${rolled.plan.to}-${rolled.plan.resolutions.join()}`}
          plan={rolled.plan}
          onDone={() => setRolled(null)}
        />
      )}
    </TitledSection>
  );
}
