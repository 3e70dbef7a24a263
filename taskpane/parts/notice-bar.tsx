import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Bilingual } from "../../src/index";
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
    case "fixed":
      return strings.notice.fixed(notice.count);
    case "new-resolution":
      return strings.notice.newResolution(notice.number);
    case "paragraphs-added":
      return strings.notice.paragraphsAdded(notice.count);
    case "imported":
      return strings.notice.imported(
        notice.shelf.name,
        notice.shelf.preambular + notice.shelf.operative,
      );
    default:
      return strings.notice[notice.kind];
  }
}

const TROUBLE: ReadonlySet<Notice["kind"]> = new Set(["refused", "failed", "file-refused"]);
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
  const undo = notice && WRITTEN.has(notice.kind) && desk.host.capabilities.undo;
  return (
    <div role="status" aria-live="polite">
      {notice && (
        <MessageBar intent={TROUBLE.has(notice.kind) ? "error" : "success"} layout="multiline">
          <MessageBarBody>
            {sentence(notice, strings, read)}
            {undo && ` ${strings.notice.undo}`}
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
          />
        </MessageBar>
      )}
    </div>
  );
}
