import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { browserStorage } from "./browser-storage";
import { useStrings } from "./pane-context";
import { useImport } from "./use-import";

const useStyles = makeStyles({
  welcome: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0 },
  sentences: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const SEEN = "greffier.welcomed";

/** The first opening: three sentences and the two things to do first. Closed once, it stays away. */
export function Welcome({
  onImport,
  onReview,
}: {
  readonly onImport: () => void;
  readonly onReview: () => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const { input, choose } = useImport(onImport);
  const [seen, setSeen] = useState(() => browserStorage()?.getItem(SEEN) === "yes");
  if (seen) return null;
  const close = (): void => {
    browserStorage()?.setItem(SEEN, "yes");
    setSeen(true);
  };
  return (
    <section className={styles.welcome} aria-label={strings.welcome.title}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {strings.welcome.title}
        </Subtitle2>
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={strings.welcome.close}
          onClick={close}
        />
      </div>
      <ul className={styles.sentences}>
        {strings.welcome.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={choose}>
          {strings.welcome.import}
        </Button>
        <Button
          size="small"
          onClick={() => {
            close();
            onReview();
          }}
        >
          {strings.welcome.review}
        </Button>
      </div>
      {input}
    </section>
  );
}
