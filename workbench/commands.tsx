import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  tokens,
  Tooltip,
  type MenuButtonProps,
} from "@fluentui/react-components";
import { CircleFilled } from "@fluentui/react-icons";
import type { Language } from "../src/index";
import { stringsFor } from "../taskpane/strings/strings";
import { LanguageChoice } from "./language-choice";

const useStyles = makeStyles({
  commands: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  unsaved: { color: tokens.colorStatusWarningForeground3, fontSize: "10px" },
});

/** What can be done with the document's file, and the language of the page. */
export function Commands(given: {
  readonly language: Language;
  readonly unsaved: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const words = stringsFor(given.language).workbench;
  return (
    <div className={styles.commands}>
      {given.unsaved && (
        <Tooltip content={words.unsaved} relationship="label">
          <CircleFilled className={styles.unsaved} tabIndex={0} role="img" />
        </Tooltip>
      )}
      <Button size="small" onClick={given.onOpen}>
        {words.open}
      </Button>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          {(trigger: MenuButtonProps) => (
            <SplitButton
              size="small"
              appearance="primary"
              menuButton={{ ...trigger, "aria-label": words.saveAs }}
              primaryActionButton={{ onClick: given.onSave }}
            >
              {words.save}
            </SplitButton>
          )}
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={given.onSaveAs}>{words.saveAs}</MenuItem>
            <MenuItem onClick={given.onClose}>{words.close}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <LanguageChoice language={given.language} onLanguage={given.onLanguage} />
    </div>
  );
}
