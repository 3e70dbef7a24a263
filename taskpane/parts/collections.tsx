import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  ProgressBar,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useImport } from "./use-import";
import { useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
  list: { margin: 0, padding: 0 },
  item: {
    listStyleType: "none",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The collections at hand: what each holds, and the way to add or remove one. */
export function Collections() {
  const styles = useStyles();
  const strings = useStrings();
  const desk = useDesk();
  const { library, importing } = useDeskState();
  const { input, choose } = useImport();
  return (
    <section className={styles.section} aria-label={strings.collections.title}>
      <Subtitle2 as="h3" className={styles.title}>
        {strings.collections.title}
      </Subtitle2>
      <ul className={styles.list}>
        {library.shelves.map((shelf) => (
          <li key={shelf.name} className={styles.item}>
            <span className={styles.words}>
              <Caption1Strong className={styles.name}>{shelf.name}</Caption1Strong>
              <Caption1 className={styles.quiet}>
                {strings.collections.content(shelf.resolutions, shelf.preambular, shelf.operative)}
              </Caption1>
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={strings.collections.remove(shelf.name)}
              onClick={() => void desk.removeCollection(shelf.name)}
            />
          </li>
        ))}
      </ul>
      {importing.map((name) => (
        <div key={name}>
          <Caption1 className={styles.name}>{strings.collections.importing(name)}</Caption1>
          <ProgressBar aria-label={strings.collections.importing(name)} />
        </div>
      ))}
      {!library.kept && <Caption1 className={styles.quiet}>{strings.collections.notKept}</Caption1>}
      <div>
        <Button size="small" icon={<AddRegular />} onClick={choose}>
          {strings.collections.import}
        </Button>
        {input}
      </div>
    </section>
  );
}
