import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { MEMBER_STATES } from "../../src/index";
import { COUNTRY_FIELD, type GivenFields } from "../engine/engine";
import { useStrings } from "./pane-context";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingVerticalS,
  },
  input: { minWidth: 0, width: "100%" },
});

const STATES = MEMBER_STATES.map(({ name }) => name).sort((one, other) =>
  one.localeCompare(other, "fr"),
);

/** The fields of a standard paragraph that the draft does not tell, for the drafter to fill. */
export function StandardFields(given: {
  readonly fields: readonly string[];
  readonly value: GivenFields;
  readonly onChange: (value: GivenFields) => void;
}) {
  const { fields, value, onChange } = given;
  const styles = useStyles();
  const words = useStrings().templates;
  return (
    <div className={styles.fields}>
      {fields.map((field) =>
        field === COUNTRY_FIELD ? (
          <Field key={field} label={words.country} size="small">
            <Select
              size="small"
              value={value.country ?? ""}
              onChange={(_event, chosen) => onChange({ ...value, country: chosen.value || null })}
            >
              <option value="">{words.chooseCountry}</option>
              {STATES.map((name) => (
                <option key={name} lang="fr">
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          <Field key={field} label={{ children: field, lang: "fr" }} size="small">
            <Input
              size="small"
              lang="fr"
              className={styles.input}
              value={value.texts[field] ?? ""}
              onChange={(_event, typed) =>
                onChange({ ...value, texts: { ...value.texts, [field]: typed.value } })
              }
            />
          </Field>
        ),
      )}
    </div>
  );
}
