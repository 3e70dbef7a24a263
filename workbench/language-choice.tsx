import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Language } from "../src/index";
import { stringsFor } from "../taskpane/strings/strings";

const useStyles = makeStyles({
  language: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** The language of the page, chosen by hand. */
export function LanguageChoice(given: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const words = stringsFor(given.language).language;
  return (
    <div role="group" aria-label={words.label}>
      {LANGUAGES.map((one) => (
        <ToggleButton
          key={one}
          size="small"
          appearance="subtle"
          className={styles.language}
          checked={given.language === one}
          title={words[one]}
          lang={one}
          onClick={() => given.onLanguage(one)}
        >
          {one.toUpperCase()}
        </ToggleButton>
      ))}
    </div>
  );
}
