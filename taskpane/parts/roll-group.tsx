import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Certainty, Change } from "../../src/index";
import { useStrings } from "./pane-context";
import { RollItem } from "./roll-item";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center" },
  open: { justifyContent: "flex-start", flexGrow: 1, minWidth: 0, textAlign: "inherit" },
  hint: { color: tokens.colorNeutralForeground3, display: "block" },
  list: { margin: 0, padding: 0 },
});

/** Changes shown at once; the rest comes on request. */
const PAGE = 40;

/** The changes of one certainty, together and one by one. */
export function RollGroup(given: {
  readonly certainty: Certainty;
  readonly changes: readonly Change[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (ids: readonly string[], on: boolean) => void;
}) {
  const { certainty, changes, taken, onTake } = given;
  const styles = useStyles();
  const words = useStrings().session;
  const [open, setOpen] = useState(certainty !== "certain");
  const [shown, setShown] = useState(PAGE);
  if (changes.length === 0) return null;
  const written = changes.filter(({ edits }) => edits.length > 0).map(({ id }) => id);
  const on = written.filter((id) => taken.has(id)).length;
  const title = words.group[certainty](changes.length);
  const rest = changes.length - shown;
  return (
    <div role="group" aria-label={title}>
      <div className={styles.head}>
        {written.length > 0 && (
          <Checkbox
            aria-label={words.takeGroup(title)}
            checked={on === 0 ? false : on === written.length ? true : "mixed"}
            onChange={() => onTake(written, on < written.length)}
          />
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
      </div>
      {open && (
        <>
          <Caption1 className={styles.hint}>{words.groupHint[certainty]}</Caption1>
          <ul className={styles.list}>
            {changes.slice(0, shown).map((change) => (
              <RollItem
                key={change.id}
                change={change}
                taken={taken.has(change.id)}
                onTake={(taking) => onTake([change.id], taking)}
              />
            ))}
          </ul>
          {rest > 0 && (
            <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
              {words.moreChanges(rest)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
