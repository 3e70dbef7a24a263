import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { sessionFacts, type SessionRequest } from "../../src/index";
import { useLanguage, useStrings } from "./pane-context";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingVerticalS,
  },
  input: { minWidth: 0, width: "100%" },
  wide: { gridColumn: "1 / -1" },
  quiet: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});

/** The new session's number, place, days and theme; what is left empty the register gives. */
export function RollRequest(given: {
  readonly body: "CFM" | "Summit";
  readonly value: SessionRequest;
  readonly onChange: (value: SessionRequest) => void;
}) {
  const { value: request, onChange } = given;
  const styles = useStyles();
  const words = useStrings().session;
  const days = new Intl.DateTimeFormat(useLanguage(), { dateStyle: "long", timeZone: "UTC" });
  const known = sessionFacts(given.body, request.number);
  const set = (change: Partial<SessionRequest>): void => onChange({ ...request, ...change });
  const text = (name: "city" | "country" | "theme", hint: string | undefined, wide = false) => (
    <Field label={words[name]} size="small" className={wide ? styles.wide : undefined}>
      <Input
        size="small"
        lang="fr"
        className={styles.input}
        value={request[name] ?? ""}
        placeholder={hint}
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
    <div className={styles.form}>
      <Field label={words.newNumber} size="small" className={styles.wide}>
        <Input
          size="small"
          type="number"
          className={styles.input}
          value={Number.isNaN(request.number) ? "" : String(request.number)}
          onChange={(_event, { value }) => set({ number: value === "" ? NaN : Number(value) })}
        />
      </Field>
      {text("city", known?.city)}
      {text("country", known?.country)}
      {day("opens")}
      {day("closes")}
      {text("theme", words.themeHint, true)}
      <Caption1 className={styles.quiet}>
        {known
          ? words.registerSays(
              `${known.city} (${known.country})`,
              days.formatRange(new Date(known.opened), new Date(known.closed)),
            )
          : words.registerSilent}
      </Caption1>
    </div>
  );
}
