import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { Shelf } from "../engine/engine";
import { useBilingual, useDesk, useStrings } from "./pane-context";

const useStyles = makeStyles({
  row: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  warnings: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A collection: whether it is drawn on, what was understood of it, the way to remove it. */
export function CollectionRow({ shelf }: { readonly shelf: Shelf }) {
  const styles = useStyles();
  const strings = useStrings().collections;
  const desk = useDesk();
  const read = useBilingual();
  const { id, name, session, committees, resolutions, preambular, operative, warnings } = shelf;
  const held = [session !== null && strings.session(session), committees.join(", ")].filter(
    Boolean,
  );
  const clauses = preambular + operative;
  return (
    <li className={styles.row}>
      <Checkbox
        size="medium"
        checked={shelf.on}
        aria-label={strings.use(name)}
        onChange={(_event, { checked }) => void desk.collections.switch(id, checked === true)}
      />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {held.length > 0 && <Caption1 className={styles.quiet}>{held.join(" · ")}</Caption1>}
        <Caption1 className={styles.quiet}>
          {strings.content(resolutions, preambular, operative)}
        </Caption1>
        {resolutions === 0 && (
          <Caption1>{clauses > 0 ? strings.noResolution : strings.unread}</Caption1>
        )}
        {warnings.length > 0 && (
          <details>
            <summary>
              <Caption1>{strings.warnings(warnings.length)}</Caption1>
            </summary>
            <ul className={styles.warnings}>
              {warnings.map((warning, at) => (
                <li key={at}>
                  <Caption1>{read(warning)}</Caption1>
                </li>
              ))}
            </ul>
          </details>
        )}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={strings.remove(name)}
        onClick={() => void desk.collections.remove(id)}
      />
    </li>
  );
}
