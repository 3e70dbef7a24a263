import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Bilingual } from "../../src/index";
import type { Desk } from "../desk/desk";
import type { Notice } from "../desk/desk-state";
import type { Strings } from "../strings/strings";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";

function sentence(notice: Notice, strings: Strings, read: (text: Bilingual) => string): string {
  switch (notice.kind) {
    case "refused":
      return notice.reason === "broken-off"
        ? strings.notice["broken-off"](notice.changed)
        : strings.notice[notice.reason];
    case "failed":
      return strings.notice.failed(notice.detail);
    case "file-refused":
      return read(notice.sentence);
    case "import-refused":
      return typeof notice.refusal === "string"
        ? strings.notice.importRefused[notice.refusal](notice.file.name)
        : read(notice.refusal);
    case "import-cancelled":
      return strings.notice.importCancelled(notice.file.name);
    case "removed":
      return strings.notice.removed(notice.shelf.name);
    case "fixed":
      return strings.notice.fixed(notice.count);
    case "rolled":
      return strings.notice.rolled(notice.count, notice.left);
    case "new-resolution":
      return strings.notice.newResolution(notice.number);
    case "paragraphs-added":
      return strings.notice.paragraphsAdded(notice.count);
    case "style":
      return strings.notice.style(notice.name);
    case "imported": {
      const { name, resolutions, preambular, operative } = notice.shelf;
      const ready = strings.notice.imported(name, resolutions, preambular + operative);
      const { replaced } = notice;
      return replaced ? `${ready} ${strings.notice.replacedCollection(replaced.name)}` : ready;
    }
    default:
      return strings.notice[notice.kind];
  }
}

/** What the drafter may do about it at once. */
function actionOf(
  notice: Notice,
  strings: Strings,
  desk: Desk,
): { readonly label: string; readonly run: () => void } | null {
  const { undoIt, retry } = strings.notice;
  switch (notice.kind) {
    case "removed":
      return { label: undoIt, run: () => void desk.collections.undo() };
    case "style":
      return { label: undoIt, run: () => void desk.style.use(notice.before) };
    case "imported":
      return notice.replaced ? { label: undoIt, run: () => void desk.collections.undo() } : null;
    case "import-refused":
    case "import-cancelled":
      return { label: retry, run: () => void desk.collections.import([notice.file]) };
    default:
      return null;
  }
}

const TROUBLE: ReadonlySet<Notice["kind"]> = new Set([
  "refused",
  "failed",
  "file-refused",
  "import-refused",
]);
const QUIET: ReadonlySet<Notice["kind"]> = new Set(["removed", "import-cancelled", "stopped"]);
const WRITTEN: ReadonlySet<Notice["kind"]> = new Set([
  "fixed",
  "inserted",
  "new-resolution",
  "replaced",
]);

/** What was done or refused, in one sentence; undo is said where the host has it. */
export function NoticeBar() {
  const strings = useStrings();
  const read = useBilingual();
  const desk = useDesk();
  const { notice } = useDeskState();
  const action = notice && actionOf(notice, strings, desk);
  const { undo, oneUndo, tracking } = desk.host.capabilities;
  const back = (said: Notice): string | null => {
    if (said.kind !== "rolled") return undo && WRITTEN.has(said.kind) ? strings.notice.undo : null;
    if (oneUndo) return strings.notice.undoAll;
    return tracking ? strings.notice.rejectAll : null;
  };
  return (
    <div role="status" aria-live="polite">
      {notice && (
        <MessageBar
          intent={TROUBLE.has(notice.kind) ? "error" : QUIET.has(notice.kind) ? "info" : "success"}
          layout="multiline"
        >
          <MessageBarBody>
            {[sentence(notice, strings, read), back(notice)].filter(Boolean).join(" ")}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={strings.notice.close}
                onClick={() => desk.say(null)}
              />
            }
          >
            {action && (
              <Button size="small" onClick={action.run}>
                {action.label}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
