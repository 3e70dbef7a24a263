import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Import } from "../engine/engine";
import { useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: "1 / -1" },
});

/** How far, from 0 to 1; undefined while a file is read, which tells nothing of how long it takes. */
const share = ({ stage, done, total }: NonNullable<Import["step"]>): number | undefined =>
  stage === "indexing" && total > 0 ? done / total : undefined;

/** Imports under way and waiting, each with the way to stop it. */
export function ImportProgress() {
  const styles = useStyles();
  const strings = useStrings();
  const desk = useDesk();
  const { imports, preparing } = useDeskState().library;
  return (
    <>
      {preparing && (
        <div>
          <Caption1 className={styles.name}>{strings.collections.preparing}</Caption1>
          <ProgressBar aria-label={strings.collections.preparing} value={share(preparing)} />
        </div>
      )}
      {imports.length > 0 && (
        <ul className={styles.list}>
          {imports.map(({ id, file, step }) => {
            const words = strings.collections.importing[step?.stage ?? "waiting"](file);
            return (
              <li key={id} className={styles.item}>
                <Caption1 className={styles.name}>{words}</Caption1>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={strings.collections.cancel(file)}
                  onClick={() => void desk.collections.cancelImport(id)}
                />
                {step && (
                  <ProgressBar className={styles.bar} aria-label={words} value={share(step)} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
