import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { STANDARD_FIELDS, type StandardParagraph } from "../../src/index";
import type { OwnParagraph } from "./own-paragraphs";
import { useStrings } from "./pane-context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 130px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const PARTS: readonly StandardParagraph["part"][] = ["operative", "preamble", "chapeau"];

/** Writes a paragraph of the drafter's own, or changes one. */
export function OwnParagraphForm(given: {
  readonly value: OwnParagraph;
  readonly onSave: (value: OwnParagraph) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const words = strings.templates;
  const [value, setValue] = useState(given.value);
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const lacks = (text: string): string | undefined =>
    tried && text.trim() === "" ? words.needed : undefined;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (value.name.trim() !== "" && value.text.trim() !== "") given.onSave(value);
  };
  const putField = (field: string): void => {
    const at = area.current?.selectionStart ?? value.text.length;
    const text = `${value.text.slice(0, at)}{${field}}${value.text.slice(at)}`;
    setValue({ ...value, text });
    area.current?.focus();
  };

  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.ownForm}>
      <div className={styles.row}>
        <Field
          label={words.ownName}
          size="small"
          className={styles.field}
          validationMessage={lacks(value.name)}
        >
          <Input
            size="small"
            autoFocus
            className={styles.input}
            value={value.name}
            onChange={(_event, typed) => setValue({ ...value, name: typed.value })}
          />
        </Field>
        <Field label={words.ownPart} size="small" className={styles.field}>
          <Select
            size="small"
            value={value.part}
            onChange={(_event, chosen) =>
              setValue({ ...value, part: chosen.value as StandardParagraph["part"] })
            }
          >
            {PARTS.map((part) => (
              <option key={part} value={part}>
                {words.standardParts[part]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        label={words.ownText}
        size="small"
        validationMessage={lacks(value.text)}
        hint={words.ownHint}
      >
        <Textarea
          size="small"
          lang="fr"
          rows={5}
          resize="vertical"
          textarea={{ ref: area }}
          value={value.text}
          onChange={(_event, typed) => setValue({ ...value, text: typed.value })}
        />
      </Field>
      <Select
        size="small"
        aria-label={words.putField}
        value=""
        onChange={(_event, chosen) => putField(chosen.value)}
      >
        <option value="">{words.putField}</option>
        {STANDARD_FIELDS.map((field) => (
          <option key={field} lang="fr">
            {field}
          </option>
        ))}
      </Select>
      <Caption1 className={styles.quiet}>{words.fieldHint}</Caption1>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {words.keep}
        </Button>
        <Button size="small" onClick={given.onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
