import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent, type ReactNode } from "react";
import { download } from "./download";
import type { OwnParagraph, OwnParagraphs } from "./own-paragraphs";
import { OwnParagraphForm } from "./own-paragraph-form";
import { useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const EMPTY: OwnParagraph = { name: "", part: "operative", text: "" };

/** What is being written: a new paragraph, or a change of the one with that id. */
interface Editing {
  readonly id: string | null;
  readonly value: OwnParagraph;
}

/** The drafter's own paragraphs: added, changed, taken away, given to others and taken from them. */
export function OwnList(given: {
  readonly own: OwnParagraphs;
  /** The card of a paragraph, with what the list can do with it. */
  readonly card: (id: string, onEdit: () => void, onRemove: () => void) => ReactNode;
}) {
  const { own } = given;
  const styles = useStyles();
  const words = useStrings().templates;
  const desk = useDesk();
  const { selection } = useDeskState();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<{ name: string; takeBack: () => void } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const paragraphs = own.all();

  const fromSelection = async (): Promise<void> => {
    const drafted = selection && (await desk.models.from(selection));
    setEditing({ id: null, value: { ...EMPTY, ...drafted } });
  };
  const save = (value: OwnParagraph): void => {
    if (editing?.id != null) own.change(editing.id, value);
    else own.add(value);
    setEditing(null);
  };
  const imported = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    event.target.value = "";
    const read = await desk.models.read({ name: file.name, content: file });
    if ("refused" in read) desk.say({ kind: "file-refused", sentence: read.refused });
    else desk.say({ kind: "paragraphs-added", count: own.addAll(read.paragraphs) });
  };
  const form = editing && (
    <OwnParagraphForm
      key={editing.id}
      value={editing.value}
      onSave={save}
      onCancel={() => setEditing(null)}
    />
  );

  return (
    <section aria-label={words.own}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {words.own}
        </Subtitle2>
        {paragraphs.length === 0 && <Body1 className={styles.quiet}>{words.noOwn}</Body1>}
        <div className={styles.actions}>
          <Button size="small" icon={<AddRegular />} onClick={() => void fromSelection()}>
            {selection && selection.end > selection.start ? words.addSelection : words.addOwn}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => field.current?.click()}>
            {words.importOwn}
          </Button>
          {paragraphs.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => download(words.ownFile, own.file(), "application/json")}
            >
              {words.exportOwn}
            </Button>
          )}
          <input
            ref={field}
            type="file"
            hidden
            data-paragraphs=""
            accept=".json"
            onChange={(event) => void imported(event)}
          />
        </div>
        {!own.kept && <Caption1 className={styles.quiet}>{words.ownNotKept}</Caption1>}
      </div>
      {removed && (
        <MessageBar intent="info" role="status">
          <MessageBarBody>{words.removed(removed.name)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                removed.takeBack();
                setRemoved(null);
              }}
            >
              {words.takeBack}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {editing?.id === null && form}
      {paragraphs.length > 0 && (
        <ul className={styles.list}>
          {paragraphs.map(({ id, part, text, title }) =>
            editing?.id === id ? (
              <li key={id} style={{ listStyleType: "none" }}>
                {form}
              </li>
            ) : (
              given.card(
                id,
                () => setEditing({ id, value: { name: title.fr, part, text } }),
                () => setRemoved({ name: title.fr, takeBack: own.remove(id) }),
              )
            ),
          )}
        </ul>
      )}
    </section>
  );
}
