import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import { nextNumber, type Bilingual, type Outline, type Resolution } from "../../src/index";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";
import { TitledSection } from "./titled-section";

const useStyles = makeStyles({
  open: { alignSelf: "flex-start" },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    width: "100%",
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 0", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  refusal: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Committees of the Council, as symbols have them. */
const COMMITTEES = ["POL", "PAL", "CS", "LEG", "MM", "ICHAD", "ECO", "S&T", "CUL", "ORG", "FIN"];
const LIST = "greffier-committees";

/** A new resolution: asked for, then written in the draft's own styles. */
export function NewResolution(given: {
  readonly outline: Outline;
  /** The resolution under the cursor. */
  readonly here: Resolution | null;
}) {
  const styles = useStyles();
  const words = useStrings().templates;
  const [open, setOpen] = useState(false);
  const session = given.outline.session?.number;
  return (
    <TitledSection title={words.newResolution}>
      {session === undefined ? (
        <Body1 className={styles.quiet}>{words.noSession}</Body1>
      ) : open ? (
        <Form {...given} session={session} onDone={() => setOpen(false)} />
      ) : (
        <>
          <Body1>{words.newResolutionHint}</Body1>
          <Button className={styles.open} icon={<AddRegular />} onClick={() => setOpen(true)}>
            {words.newResolutionOpen}
          </Button>
        </>
      )}
    </TitledSection>
  );
}

function Form(given: {
  readonly outline: Outline;
  readonly here: Resolution | null;
  readonly session: number;
  readonly onDone: () => void;
}) {
  const { outline, here, session } = given;
  const styles = useStyles();
  const words = useStrings().templates;
  const read = useBilingual();
  const desk = useDesk();
  const { writing } = useDeskState();
  const known = outline.resolutions.flatMap(({ committee }) => committee ?? []);
  const [committee, setCommittee] = useState(here?.committee ?? known[0] ?? "POL");
  const [typed, setTyped] = useState<string | null>(null);
  const [title, setTitle] = useState("");
  const [place, setPlace] = useState<"here" | "end">(here ? "here" : "end");
  const [refusal, setRefusal] = useState<Bilingual | null>(null);
  const number = typed ?? String(nextNumber(outline, committee));

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const after = place === "here" && here ? { after: here.id } : {};
    const refused = await desk.models.newResolution({
      number: Number(number),
      committee,
      title,
      ...after,
    });
    setRefusal(refused);
    if (refused === null) given.onDone();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => {
        if (key === "Escape") given.onDone();
      }}
    >
      <div className={styles.row}>
        <Field label={words.number} size="small" className={styles.field}>
          <Input
            size="small"
            type="number"
            min={1}
            className={styles.input}
            value={number}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
        <Field label={words.committee} size="small" className={styles.field}>
          <Input
            size="small"
            className={styles.input}
            list={LIST}
            value={committee}
            onChange={(_event, { value }) => setCommittee(value.toUpperCase())}
          />
        </Field>
      </div>
      <datalist id={LIST}>
        {[...new Set([...known, ...COMMITTEES])].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Field label={words.resolutionTitle} size="small">
        <Textarea
          size="small"
          lang="fr"
          autoFocus
          value={title}
          onChange={(_event, { value }) => {
            setTitle(value);
            setRefusal(null);
          }}
        />
      </Field>
      {here && (
        <Field label={words.where} size="small">
          <RadioGroup
            value={place}
            onChange={(_event, { value }) => setPlace(value as "here" | "end")}
          >
            <Radio value="here" label={words.afterResolution(here.id)} />
            <Radio value="end" label={words.atEnd} />
          </RadioGroup>
        </Field>
      )}
      <Caption1 className={styles.quiet}>
        {words.headingWillBe(`${number}/${session}-${committee}`)}
      </Caption1>
      <div role="status">
        {refusal && <Body1 className={styles.refusal}>{read(refusal)}</Body1>}
      </div>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabled={writing}>
          {words.insertResolution}
        </Button>
        <Button size="small" onClick={given.onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
