import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Hint } from "../parts/hint";
import { StandardList } from "../parts/standard-list";
import { useDesk, useDeskState, useStrings } from "../parts/pane-context";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
});

/** Standard paragraphs for the resolution under the cursor. */
export function Templates() {
  const styles = useStyles();
  const strings = useStrings();
  const desk = useDesk();
  const { outline, standing, writing } = useDeskState();
  const session = outline?.session?.number;
  const resolution = standing?.resolution;

  if (!resolution) return <Hint text={strings.templates.noResolution} />;
  if (session === undefined) return <Hint text={strings.templates.noSession} />;
  const { followUp } = resolution;
  return (
    <>
      <section className={styles.section} aria-label={strings.templates.followUp}>
        <Subtitle2 as="h2" className={styles.title}>
          {strings.templates.followUp}
        </Subtitle2>
        <Body1>
          {followUp === null
            ? strings.templates.followUpHint(session + 1)
            : strings.templates.hasFollowUp(resolution.id)}
        </Body1>
        <div>
          {followUp !== null && (
            <Button onClick={() => void desk.reveal({ paragraph: followUp, start: 0, end: 0 })}>
              {strings.templates.goThere}
            </Button>
          )}
          <Button
            appearance={followUp === null ? "primary" : "subtle"}
            disabled={writing}
            onClick={() => void desk.followUp(resolution.id)}
          >
            {strings.templates.insertFollowUp}
          </Button>
        </div>
      </section>
      <StandardList resolution={resolution.id} />
    </>
  );
}
