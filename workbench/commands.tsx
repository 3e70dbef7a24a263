import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  ToggleButton,
  tokens,
  Tooltip,
  type MenuButtonProps,
} from "@fluentui/react-components";
import { CircleFilled } from "@fluentui/react-icons";
import type { Language } from "../src/index";
import type { Strings } from "../taskpane/strings/strings";

const useStyles = makeStyles({
  commands: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  unsaved: { color: tokens.colorStatusWarningForeground3, fontSize: "10px" },
  language: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** What can be done with the document's file, and the language of the page. */
export function Commands(given: {
  readonly strings: Strings;
  readonly language: Language;
  readonly unsaved: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onSample: () => void;
}) {
  const styles = useStyles();
  const { strings } = given;
  const words = strings.workbench;
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
            <MenuItem onClick={given.onSample}>{words.sample}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <div role="group" aria-label={strings.language.label}>
        {LANGUAGES.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            appearance="subtle"
            className={styles.language}
            checked={given.language === one}
            aria-label={strings.language[one]}
            onClick={() => given.onLanguage(one)}
          >
            {one.toUpperCase()}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
