import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Resolution } from "../../src/index";
import { useStrings } from "./pane-context";

const useStyles = makeStyles({
  list: {
    maxHeight: "220px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What of the draft is rolled. */
export interface RollExtent {
  readonly kind: "all" | "here" | "some";
  /** Identifiers; what is chosen one by one. */
  readonly ids: readonly string[];
}

/** The identifiers of the resolutions to roll; null for the whole draft. */
export function chosenResolutions(
  { kind, ids }: RollExtent,
  here: Resolution | null,
): readonly string[] | null {
  if (kind === "here" && here) return [here.id];
  return kind === "some" ? ids : null;
}

/** Which resolutions are rolled, and whether they are numbered anew. */
export function RollChoice(given: {
  readonly resolutions: readonly Resolution[];
  readonly here: Resolution | null;
  readonly value: RollExtent;
  readonly onChange: (value: RollExtent) => void;
  readonly renumber: boolean;
  readonly onRenumber: (renumber: boolean) => void;
}) {
  const { resolutions, here, value, onChange } = given;
  const styles = useStyles();
  const words = useStrings().session;
  const toggle = (id: string): void => {
    const ids = value.ids.includes(id) ? value.ids.filter((one) => one !== id) : [...value.ids, id];
    onChange({ kind: "some", ids });
  };
  return (
    <div>
      <Field label={words.extent} size="small">
        <RadioGroup
          value={value.kind}
          onChange={(_event, chosen) =>
            onChange({ ...value, kind: chosen.value as RollExtent["kind"] })
          }
        >
          <Radio value="all" label={words.wholeDraft(resolutions.length)} />
          {here && <Radio value="here" label={words.onlyHere(here.id)} />}
          {resolutions.length > 1 && <Radio value="some" label={words.someResolutions} />}
        </RadioGroup>
      </Field>
      {value.kind === "some" && (
        <div className={styles.list} role="group" aria-label={words.someResolutions}>
          {resolutions.map(({ id, title, heading }) => (
            <Checkbox
              key={heading}
              checked={value.ids.includes(id)}
              onChange={() => toggle(id)}
              label={<span lang="fr">{`${id} · ${title}`}</span>}
            />
          ))}
        </div>
      )}
      {value.kind === "all" && resolutions.length > 1 && (
        <Checkbox
          checked={given.renumber}
          onChange={(_event, { checked }) => given.onRenumber(checked === true)}
          label={words.renumber}
        />
      )}
    </div>
  );
}
