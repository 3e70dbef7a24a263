import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Bilingual, Language } from "../src/index";
import { stringsFor, type Strings } from "../taskpane/strings/strings";

/** One sentence about the document, and at most one thing to do about it. */
export interface Message {
  readonly text: Bilingual;
  /** Something was refused or went wrong. */
  readonly trouble?: boolean;
  readonly action?: { readonly label: Bilingual; readonly run: () => void };
}

/** A text of the strings in both languages, so that it follows a change of language. */
export const inBoth = (words: (strings: Strings) => string): Bilingual => ({
  fr: words(stringsFor("fr")),
  en: words(stringsFor("en")),
});

/** Says it above the page; heard politely by those who hear. */
export function PageMessage(given: {
  readonly message: Message | null;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const { message, language, onClose } = given;
  const { action } = message ?? {};
  return (
    <div role="status" aria-live="polite">
      {message && (
        <MessageBar intent={message.trouble ? "error" : "info"}>
          <MessageBarBody>{message.text[language]}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={stringsFor(language).notice.close}
                onClick={onClose}
              />
            }
          >
            {action && (
              <Button size="small" onClick={action.run}>
                {action.label[language]}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
