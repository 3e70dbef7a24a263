import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useRef, useState, type DragEvent } from "react";
import type { Language } from "../src/index";
import { App } from "../taskpane/App";
import { Desk } from "../taskpane/desk/desk";
import type { Engine } from "../taskpane/engine/engine";
import { useTheme } from "../taskpane/parts/theme";
import { stringsFor } from "../taskpane/strings/strings";
import { focusCards } from "./cards";
import { Commands } from "./commands";
import { canPick } from "./draft-file";
import { Mark } from "./mark";
import { PageMessage, type Message } from "./page-message";
import { StartPage } from "./start-page";
import type { Surface } from "./surface";
import { useDraft, type DraftPlaces } from "./use-draft";
import { useKeys } from "./use-keys";

const EditorSurface = lazy(() =>
  import("./editor-surface").then((module) => ({ default: module.EditorSurface })),
);

/** The pane on a small screen, in pixels: the page and the cards beside it have to fit in what is left. */
const NARROW = 320;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  halves: { position: "relative", display: "flex", flexGrow: 1, minHeight: 0 },
  editor: { flexGrow: 1, minWidth: 0, position: "relative", display: "flex" },
  pane: {
    width: "380px",
    "@media (max-width: 1439px)": { width: `${NARROW}px` },
    flexShrink: 0,
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    minHeight: 0,
  },
  waiting: { margin: "auto" },
  drop: {
    position: "absolute",
    inset: tokens.spacingHorizontalL,
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
  },
});

/** A dropped item as Chromium gives it: with the file's place on the disk. */
interface Handing {
  getAsFileSystemHandle?(): Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
}

/** A word processor with the pane beside it; before a document is open, the ways to begin. */
export function Workbench(given: {
  readonly engine: Engine;
  readonly places: DraftPlaces;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
}) {
  const { engine, places, direction } = given;
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState(given.language);
  const words = stringsFor(language).workbench;
  const [desk, setDesk] = useState<Desk | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [dragging, setDragging] = useState(false);
  const surface = useRef<Surface | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const contents = useCallback(() => surface.current?.save() ?? Promise.resolve(null), []);
  const draft = useDraft(places, language, contents, setMessage);

  const choose = (): void => {
    if (canPick()) void draft.pick();
    else field.current?.click();
  };
  const pane = useRef<HTMLElement>(null);
  const otherHalf = (): void => {
    if (pane.current?.contains(document.activeElement)) surface.current?.focus();
    else pane.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  };
  const text = useRef<HTMLElement>(null);
  /** Goes to a place around the text; from there, back to it. */
  const around = (place: string, go: (editor: HTMLElement) => void): void => {
    if (document.activeElement?.matches(`${place} *`)) surface.current?.focus();
    else if (text.current) go(text.current);
  };
  useKeys({
    onCards: () => around(".docx-unified-sidebar", focusCards),
    onMenus: () =>
      around("[data-testid=editor-toolbar]", (editor) =>
        editor.querySelector<HTMLElement>("button:not(:disabled)")?.focus(),
      ),
    onOtherHalf: otherHalf,
    onOpen: choose,
    onSave: () => void draft.save(),
    onUndo: () => {
      surface.current?.undo();
      // What it says was done is done no more.
      desk?.say(null);
    },
    onSaveAs: () => void draft.saveAs(),
  });
  // The next document shall not be met by the findings of the one that was closed.
  if (!draft.file && desk) setDesk(null);
  const ready = useCallback(
    (opened: Surface): void => {
      if (surface.current === opened) return;
      surface.current = opened;
      setDesk(new Desk(opened.host, engine));
    },
    [engine],
  );
  const drop = async (event: DragEvent): Promise<void> => {
    setDragging(false);
    // The pane has taken what was dropped on a place of its own.
    if (event.defaultPrevented) return;
    event.preventDefault();
    const [item] = event.dataTransfer.items;
    const dropped = item?.getAsFile();
    // Asked for at once: when the event is over it is gone.
    const handle = await (item as Handing | undefined)?.getAsFileSystemHandle?.().catch(() => null);
    if (dropped) await draft.openFile(dropped, handle?.kind === "file" ? handle : null);
  };

  const half = draft.file ? (
    <>
      <main ref={text} className={styles.editor} aria-label={words.editor} dir="ltr">
        <Suspense fallback={<Spinner className={styles.waiting} label={words.opening} />}>
          <EditorSurface
            file={draft.file}
            language={language}
            author={stringsFor(language).name}
            width={() => text.current?.clientWidth ?? window.innerWidth - NARROW}
            logo={<Mark />}
            commands={
              <Commands
                language={language}
                unsaved={draft.unsaved}
                onLanguage={setLanguage}
                onOpen={choose}
                onSave={() => void draft.save()}
                onSaveAs={() => void draft.saveAs()}
                onClose={draft.close}
              />
            }
            onReady={ready}
            onChange={draft.changed}
          />
        </Suspense>
      </main>
      <aside ref={pane} className={styles.pane} aria-label={words.pane}>
        {desk ? (
          <App desk={desk} language={language} direction={direction} />
        ) : (
          <Spinner size="small" label={words.opening} />
        )}
      </aside>
    </>
  ) : (
    draft.begun && (
      <main className={styles.editor}>
        <StartPage
          language={language}
          recents={places.recents}
          onLanguage={setLanguage}
          onOpen={choose}
          onSample={() => void draft.openSample()}
          onRecent={(file) => void draft.openRecent(file)}
        />
      </main>
    )
  );

  return (
    <FluentProvider theme={theme} dir={direction} lang={language}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          setDragging(!event.defaultPrevented);
          event.preventDefault();
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={(event) => void drop(event)}
      >
        <PageMessage message={message} language={language} onClose={() => setMessage(null)} />
        <div className={styles.halves}>
          {half}
          {dragging && <div className={styles.drop}>{words.drop}</div>}
        </div>
        <input
          ref={field}
          type="file"
          hidden
          data-open=""
          accept=".docx,.docm"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) void draft.openFile(chosen);
          }}
        />
      </div>
    </FluentProvider>
  );
}
