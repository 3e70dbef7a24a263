import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Shelf } from "../engine/engine";
import { CollectionRow } from "./collection-row";
import { ImportProgress } from "./import-progress";
import { useImport } from "./use-import";
import { useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, font: "inherit" },
  line: {
    minWidth: 0,
    padding: 0,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "2px" },
});

const clausesIn = (shelves: readonly Shelf[]): number =>
  shelves.reduce((sum, { preambular, operative }) => sum + preambular + operative, 0);

/** The newest session first, those of no known session last. */
const inOrder = (shelves: readonly Shelf[]): readonly Shelf[] =>
  [...shelves].sort(
    (one, other) =>
      (other.session ?? -1) - (one.session ?? -1) || one.name.localeCompare(other.name),
  );

/** What suggestions and search draw on, in one line; opened, each collection and the way to add one. */
export function Collections() {
  const styles = useStyles();
  const strings = useStrings().collections;
  const { library } = useDeskState();
  const { input, choose } = useImport();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { shelves } = library;
  const isOpen = chosen ?? shelves.length === 0;
  const on = shelves.filter((shelf) => shelf.on);
  const summary =
    shelves.length === 0
      ? strings.none
      : strings.summary(on.length, shelves.length, strings.clauses(clausesIn(on)));
  return (
    <section className={styles.section} aria-label={strings.title}>
      <h3 className={styles.title}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.line}
          iconPosition="after"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          onClick={() => setChosen(!isOpen)}
        >
          {summary}
        </Button>
      </h3>
      {isOpen && shelves.length > 0 && (
        <ul className={styles.list}>
          {inOrder(shelves).map((shelf) => (
            <CollectionRow key={shelf.id} shelf={shelf} />
          ))}
        </ul>
      )}
      <ImportProgress />
      {isOpen && !library.kept && <Caption1>{strings.notKept}</Caption1>}
      {isOpen && (
        <div>
          <Button
            size="small"
            appearance={shelves.length === 0 ? "primary" : "secondary"}
            icon={<AddRegular />}
            onClick={choose}
          >
            {strings.import}
          </Button>
        </div>
      )}
      {input}
    </section>
  );
}
