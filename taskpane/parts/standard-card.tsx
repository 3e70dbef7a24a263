import { Button, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { GivenFields, Standard } from "../engine/engine";
import { CardFrame } from "./card-frame";
import { StandardFields } from "./standard-fields";
import { StandardText } from "./standard-text";
import { useBilingual, useDesk, useStrings } from "./pane-context";

const useStyles = makeStyles({
  title: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  text: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  own: { marginInlineStart: "auto", display: "flex" },
});

/** A standard paragraph: its name, how it will read, its fields, and what to do with it. */
export function StandardCard(given: {
  readonly standard: Standard;
  readonly value: GivenFields;
  readonly onFields: (value: GivenFields) => void;
  /** Null where the cursor stands outside resolutions. */
  readonly onInsert: (() => void) | null;
  /** The resolution has a paragraph of this kind, whose place it takes. */
  readonly replaces: boolean;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
}) {
  const { standard, onInsert, onEdit, onRemove } = given;
  const styles = useStyles();
  const strings = useStrings();
  const words = strings.templates;
  const read = useBilingual();
  const desk = useDesk();
  const [filling, setFilling] = useState(false);
  const name = read(standard.title);
  const action = given.replaces ? strings.clauses.replace : strings.clauses.insert;
  return (
    <CardFrame>
      <Caption1Strong className={styles.title}>{name}</Caption1Strong>
      <span className={styles.text}>
        <StandardText runs={standard.runs} />
      </span>
      {filling && (
        <StandardFields fields={standard.fields} value={given.value} onChange={given.onFields} />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={onInsert === null}
          aria-label={words.actionNamed(action, name)}
          onClick={() => onInsert?.()}
        >
          {action}
        </Button>
        {standard.fields.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={filling}
            onClick={() => setFilling(!filling)}
          >
            {words.fill(standard.missing.length)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void desk.writer.copy(standard.runs.map(({ text }) => text).join(""))}
        >
          {strings.clauses.copy}
        </Button>
        {onEdit && onRemove && (
          <span className={styles.own}>
            <Button
              size="small"
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={words.editNamed(name)}
              onClick={onEdit}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={words.removeNamed(name)}
              onClick={onRemove}
            />
          </span>
        )}
      </div>
    </CardFrame>
  );
}
