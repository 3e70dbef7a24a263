import {
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  Title1,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular, DocumentRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Language } from "../src/index";
import { stringsFor } from "../taskpane/strings/strings";
import { LanguageChoice } from "./language-choice";
import { Mark } from "./mark";
import type { RecentFile, RecentFiles } from "./recent-files";

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  language: { alignSelf: "flex-end" },
  sheet: {
    width: "100%",
    maxWidth: "440px",
    margin: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalM,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  recent: { marginTop: tokens.spacingVerticalL },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  item: { listStyleType: "none", display: "flex", alignItems: "center" },
  open: { flexGrow: 1, minWidth: 0, justifyContent: "flex-start" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  when: {
    flexShrink: 0,
    marginInlineStart: "auto",
    paddingInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What stands before a document is open: the two ways to begin, and what was open before. */
export function StartPage(given: {
  readonly language: Language;
  readonly recents: RecentFiles;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onRecent: (file: RecentFile) => void;
}) {
  const styles = useStyles();
  const strings = stringsFor(given.language);
  const words = strings.workbench;
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  const { recents } = given;
  useEffect(() => void recents.all().then(setRecent), [recents]);
  const day = new Intl.DateTimeFormat(given.language, { dateStyle: "medium" });

  return (
    <div className={styles.page}>
      <div className={styles.language}>
        <LanguageChoice language={given.language} onLanguage={given.onLanguage} />
      </div>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <Mark size={44} />
          <div>
            <Title1 as="h1" block className={styles.title}>
              {strings.name}
            </Title1>
            <Caption1 as="p" block className={styles.quiet}>
              {words.tagline}
            </Caption1>
          </div>
        </div>
        <div className={styles.actions}>
          <Button appearance="primary" size="large" onClick={given.onOpen}>
            {words.openDocument}
          </Button>
          <Button size="large" onClick={given.onSample}>
            {words.sample}
          </Button>
        </div>
        <Caption1 as="p" block className={styles.quiet}>
          {words.dropHint} {words.privacy}
        </Caption1>
        {recent.length > 0 && (
          <section className={styles.recent} aria-label={words.recent}>
            <Subtitle2 as="h2" className={styles.title}>
              {words.recent}
            </Subtitle2>
            <ul className={styles.list}>
              {recent.map((file) => (
                <li key={file.name} className={styles.item}>
                  <Button
                    appearance="subtle"
                    className={styles.open}
                    icon={<DocumentRegular />}
                    onClick={() => given.onRecent(file)}
                  >
                    <span className={styles.name}>{file.name}</span>
                    <Caption1 className={styles.when}>{day.format(file.at)}</Caption1>
                  </Button>
                  <Button
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={words.forget(file.name)}
                    onClick={() => void recents.remove(file.name).then(recents.all).then(setRecent)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
