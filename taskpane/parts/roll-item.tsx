import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import type { Change } from "../../src/index";
import { ChangeText } from "./change-text";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    display: "flex",
    alignItems: "flex-start",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  body: { flexGrow: 1, minWidth: 0 },
  words: { display: "flex", flexDirection: "column" },
  alone: { paddingInlineStart: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One change: where, why, what becomes of the text; taken by its box, seen in the text by its button. */
export function RollItem(given: {
  readonly change: Change;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}) {
  const { change } = given;
  const styles = useStyles();
  const strings = useStrings();
  const read = useBilingual();
  const desk = useDesk();
  const { reading } = useDeskState();
  const where = change.resolution ?? strings.parts["front-matter"];
  const detail = (
    <span className={styles.words}>
      <Caption1>
        {change.edits.length > 0 ? (
          <ChangeText edits={change.edits} paragraphs={reading?.paragraphs ?? []} />
        ) : (
          <q lang="fr" dir="ltr">
            {change.before}
          </q>
        )}
      </Caption1>
      <Caption1 className={styles.quiet}>{`${where} · ${read(change.reason)}`}</Caption1>
    </span>
  );
  return (
    <li className={styles.item}>
      <div className={styles.body}>
        {change.edits.length > 0 ? (
          <Checkbox
            checked={given.taken}
            onChange={(_event, { checked }) => given.onTake(checked === true)}
            label={detail}
          />
        ) : (
          <div className={styles.alone}>{detail}</div>
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<LocationRegular />}
        aria-label={strings.session.seeInText(where, change.before.slice(0, 40))}
        onClick={() => void desk.reveal(change.place)}
      />
    </li>
  );
}
