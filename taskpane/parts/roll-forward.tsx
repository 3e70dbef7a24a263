import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { SessionRequest } from "../../src/index";
import type { Rolled } from "../engine/engine";
import { useBilingual, useDesk, useStrings } from "./pane-context";
import { RollPlanList } from "./roll-plan-list";

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  title: { margin: 0 },
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  input: { minWidth: 0, width: "100%" },
  wide: { gridColumn: "1 / -1" },
  refusal: { color: tokens.colorStatusDangerForeground1 },
});

/** A roll of the whole draft to another session: what would change first, then what is taken. */
export function RollForward({ session }: { readonly session: number }) {
  const styles = useStyles();
  const strings = useStrings();
  const words = strings.session;
  const read = useBilingual();
  const desk = useDesk();
  const [rolled, setRolled] = useState<Rolled | null>(null);
  const [request, setRequest] = useState<SessionRequest>({ number: session + 1 });

  const set = (change: Partial<SessionRequest>): void => {
    setRequest({ ...request, ...change });
    setRolled(null);
  };
  const plan = async (asked: SessionRequest, from: number | null): Promise<void> => {
    setRequest(asked);
    setRolled(await desk.roll(asked, from));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void plan(request, null);
  };
  const text = (name: "city" | "country" | "theme", wide = false) => (
    <Field label={words[name]} size="small" className={wide ? styles.wide : undefined}>
      <Input
        size="small"
        className={styles.input}
        value={request[name] ?? ""}
        placeholder={name === "theme" ? undefined : words.fromRegister}
        onChange={(_event, { value }) => set({ [name]: value || undefined })}
      />
    </Field>
  );
  const day = (name: "opens" | "closes") => (
    <Field label={words[name]} size="small">
      <Input
        size="small"
        type="date"
        className={styles.input}
        value={request[name] ?? ""}
        onChange={(_event, { value }) => set({ [name]: value || undefined })}
      />
    </Field>
  );

  return (
    <section className={styles.section} aria-label={words.roll}>
      <Subtitle2 as="h2" block className={styles.title}>
        {words.roll}
      </Subtitle2>
      <Caption1>{words.rollHint}</Caption1>
      <form onSubmit={submit}>
        <div className={styles.form}>
          <Field label={words.newNumber} size="small" className={styles.wide}>
            <Input
              size="small"
              type="number"
              className={styles.input}
              value={String(request.number)}
              onChange={(_event, { value }) => set({ number: Number(value) })}
            />
          </Field>
          {text("city")}
          {text("country")}
          {day("opens")}
          {day("closes")}
          {text("theme", true)}
        </div>
        <Button type="submit" size="small" appearance={rolled ? "secondary" : "primary"}>
          {words.showChanges}
        </Button>
      </form>
      <div role="status">
        {rolled &&
          "refusals" in rolled &&
          rolled.refusals.map((refusal) => (
            <Body1 key={refusal.fr} as="p" block className={styles.refusal}>
              {read(refusal)}
            </Body1>
          ))}
        {rolled &&
          "roads" in rolled &&
          rolled.roads.map((road) => (
            <Button
              key={road.from}
              size="small"
              onClick={() => void plan({ ...request, number: road.to }, road.from)}
            >
              {read(road.title)}
            </Button>
          ))}
      </div>
      {rolled && "plan" in rolled && (
        <RollPlanList key={rolled.plan.to} plan={rolled.plan} onDone={() => setRolled(null)} />
      )}
    </section>
  );
}
