import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../src/index";
import type { Desk } from "./desk/desk";
import { useKeptFocus } from "./parts/kept-focus";
import { NoticeBar } from "./parts/notice-bar";
import { WriteProgress } from "./parts/write-progress";
import { PaneProvider } from "./parts/pane-context";
import { StandingLine } from "./parts/standing-line";
import { Welcome } from "./parts/welcome";
import { useTheme, type Colours } from "./parts/theme";
import "./parts/reading.css";
import { stringsFor } from "./strings/strings";
import { TABS, type TabName } from "./tabs/index";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  welcome: { flexShrink: 0 },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});

/** The pane, the same in Word and beside the workbench's editor. */
export function App(given: {
  readonly desk: Desk;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** The host's own colours, where it tells them. */
  readonly colours?: Colours;
  /** The tab to open with. */
  readonly tab?: TabName;
}) {
  const { desk, language } = given;
  const styles = useStyles();
  const theme = useTheme(given.colours);
  const strings = stringsFor(language);
  const [first] = useState<TabName>(given.tab ?? "review");
  const [tab, setTab] = useState(first);
  const pane = useMemo(() => ({ desk, language }), [desk, language]);
  useEffect(() => desk.start(), [desk]);
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  /** Goes to a tab from outside the tabs, the keys with it. */
  const goTo = (name: TabName): void => {
    setTab(name);
    whole.current?.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };

  return (
    <FluentProvider theme={theme} dir={given.direction} lang={language} style={{ height: "100%" }}>
      <PaneProvider value={pane}>
        <div ref={whole} className={styles.pane}>
          {/* Who goes to another tab is at work, and needs the room. */}
          <div className={styles.welcome} hidden={tab !== first}>
            <Welcome onImport={() => goTo("clauses")} onReview={() => goTo("review")} />
          </div>
          <StandingLine />
          <TabList
            size="small"
            className={styles.tabs}
            aria-label={strings.tabs.label}
            selectedValue={tab}
            onTabSelect={(_event, { value }) => setTab(value as TabName)}
          >
            {TABS.map(({ name }) => (
              <Tab key={name} id={`tab-${name}`} value={name} aria-controls={`panel-${name}`}>
                {strings.tabs[name]}
              </Tab>
            ))}
          </TabList>
          {TABS.map(({ name, Content }) => (
            <div
              key={name}
              id={`panel-${name}`}
              role="tabpanel"
              aria-labelledby={`tab-${name}`}
              className={styles.content}
              hidden={name !== tab}
            >
              <Suspense>{name === tab && <Content />}</Suspense>
            </div>
          ))}
          <WriteProgress />
          <NoticeBar />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
