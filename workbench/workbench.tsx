import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type DragEvent } from "react";
import type { Language } from "../src/index";
import { App } from "../taskpane/App";
import { Desk } from "../taskpane/desk/desk";
import type { Engine } from "../taskpane/engine/engine";
import { useTheme } from "../taskpane/parts/theme";
import { stringsFor } from "../taskpane/strings/strings";
import { Commands } from "./commands";
import { canPick, openDraft, pickFile, saveDraft, saveDraftAs, type DraftFile } from "./draft-file";
import { Mark } from "./mark";
import { inBoth, PageMessage, type Message } from "./page-message";
import type { RecoveryStore } from "./recovery-store";
import type { Surface } from "./surface";
import { useAutosave } from "./use-autosave";
import { useFileKeys } from "./use-file-keys";

const EditorSurface = lazy(() =>
  import("./editor-surface").then((module) => ({ default: module.EditorSurface })),
);

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  halves: { display: "flex", flexGrow: 1, minHeight: 0 },
  editor: { flexGrow: 1, minWidth: 0, position: "relative", display: "flex" },
  pane: {
    width: "380px",
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

/** A word processor with the pane beside it. */
export function Workbench(given: {
  readonly engine: Engine;
  readonly sample: () => Promise<Uint8Array>;
  readonly recovery: RecoveryStore;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
}) {
  const { engine, sample, recovery } = given;
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState(given.language);
  const strings = stringsFor(language);
  const words = strings.workbench;
  const [file, setFile] = useState<DraftFile | null>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [dragging, setDragging] = useState(false);
  const surface = useRef<Surface | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const current = useCallback(() => surface.current?.save() ?? Promise.resolve(null), []);
  const autosave = useAutosave(recovery, file, current);
  const open = useCallback(
    (name: string, bytes: Uint8Array, handle: FileSystemFileHandle | null = null): boolean => {
      const opened = openDraft(name, bytes, handle);
      if ("refused" in opened) {
        setMessage({ text: opened.refused });
        return false;
      }
      setMessage(null);
      setUnsaved(false);
      setFile(opened.file);
      return true;
    },
    [],
  );
  /** Whether the document that is open may go. */
  const mayLeave = (): boolean => !unsaved || window.confirm(words.discardChanges);
  const openFile = async (
    chosen: File,
    handle: FileSystemFileHandle | null = null,
  ): Promise<void> => {
    if (!mayLeave()) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    if (open(chosen.name, bytes, handle)) autosave.saved();
  };
  const openSample = useCallback(async (): Promise<void> => {
    const bytes = await sample();
    open(stringsFor(given.language).workbench.sampleName, bytes);
  }, [given.language, open, sample]);
  const choose = async (): Promise<void> => {
    if (!canPick()) return field.current?.click();
    const picked = await pickFile();
    if (picked) await openFile(picked.file, picked.handle);
  };

  const save = async (write: typeof saveDraftAs): Promise<void> => {
    if (!surface.current || !file) return;
    try {
      const saved = await write(file, await surface.current.save());
      if (!saved) return;
      setFile(saved);
      setUnsaved(false);
      autosave.saved();
      setMessage({ text: inBoth((strings) => strings.workbench.savedAs(saved.name)) });
    } catch {
      setMessage({ text: inBoth((strings) => strings.workbench.saveFailed) });
    }
  };

  useEffect(() => {
    const begin = async (): Promise<void> => {
      const left = await recovery.leftBehind();
      if (!left || !open(left.name, left.bytes)) return openSample();
      const time = new Date(left.at).toLocaleTimeString(given.language, { timeStyle: "short" });
      setUnsaved(true);
      setMessage({
        text: inBoth((strings) => strings.workbench.recovered(left.name, time)),
        action: {
          label: inBoth((strings) => strings.workbench.discard),
          run: () => void open(left.name, left.original),
        },
      });
    };
    void begin();
  }, [given.language, open, openSample, recovery]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);
  useFileKeys({
    onOpen: () => void choose(),
    onSave: () => void save(saveDraft),
    onSaveAs: () => void save(saveDraftAs),
  });

  const ready = useCallback(
    (opened: Surface): void => {
      if (surface.current === opened) return;
      surface.current = opened;
      setDesk(new Desk(opened.host, engine));
    },
    [engine],
  );
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) void openFile(dropped);
  };

  return (
    <FluentProvider theme={theme} dir={given.direction} lang={language}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={drop}
      >
        <PageMessage message={message} language={language} onClose={() => setMessage(null)} />
        <div className={styles.halves}>
          <main className={styles.editor} aria-label={words.editor} dir="ltr">
            {file ? (
              <Suspense fallback={<Spinner className={styles.waiting} label={words.opening} />}>
                <EditorSurface
                  file={file}
                  language={language}
                  author={strings.name}
                  logo={<Mark />}
                  commands={
                    <Commands
                      strings={strings}
                      language={language}
                      unsaved={unsaved}
                      onLanguage={setLanguage}
                      onOpen={() => void choose()}
                      onSave={() => void save(saveDraft)}
                      onSaveAs={() => void save(saveDraftAs)}
                      onSample={() => {
                        if (mayLeave()) void openSample();
                      }}
                    />
                  }
                  onReady={ready}
                  onChange={() => {
                    setUnsaved(true);
                    autosave.changed();
                  }}
                />
              </Suspense>
            ) : (
              <Spinner className={styles.waiting} label={words.opening} />
            )}
            {dragging && <div className={styles.drop}>{words.drop}</div>}
          </main>
          <aside className={styles.pane} aria-label={words.pane}>
            {desk ? (
              <App desk={desk} language={language} direction={given.direction} />
            ) : (
              <Spinner size="small" label={words.opening} />
            )}
          </aside>
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
            if (chosen) void openFile(chosen);
          }}
        />
      </div>
    </FluentProvider>
  );
}
