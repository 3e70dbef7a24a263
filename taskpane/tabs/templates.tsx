import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Resolution } from "../../src/index";
import { Hint } from "../parts/hint";
import { NewResolution } from "../parts/new-resolution";
import { StandardList } from "../parts/standard-list";
import { useDesk, useDeskState, useStrings } from "../parts/pane-context";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What is written ready-made: a new resolution, the follow-up paragraph, standard paragraphs. */
export function Templates() {
  const strings = useStrings();
  const { outline, standing } = useDeskState();
  const session = outline?.session?.number;
  const resolution = standing?.resolution ?? null;
  if (!outline) return <Hint text={strings.review.reading} />;
  return (
    <>
      <NewResolution outline={outline} here={resolution} />
      {resolution && session !== undefined && (
        <FollowUp resolution={resolution} session={session} />
      )}
      <StandardList resolution={resolution} />
    </>
  );
}

function FollowUp(given: { readonly resolution: Resolution; readonly session: number }) {
  const styles = useStyles();
  const words = useStrings().templates;
  const desk = useDesk();
  const { writing } = useDeskState();
  const { id, followUp } = given.resolution;
  return (
    <section className={styles.section} aria-label={words.followUp}>
      <Subtitle2 as="h2" className={styles.title}>
        {words.followUp}
      </Subtitle2>
      <Body1>
        {followUp === null ? words.followUpHint(given.session + 1) : words.hasFollowUp(id)}
      </Body1>
      <div className={styles.actions}>
        {followUp !== null && (
          <Button onClick={() => void desk.reveal({ paragraph: followUp, start: 0, end: 0 })}>
            {words.goThere}
          </Button>
        )}
        <Button
          appearance={followUp === null ? "primary" : "subtle"}
          disabled={writing}
          onClick={() => void desk.models.followUp(id)}
        >
          {words.insertFollowUp}
        </Button>
      </div>
    </section>
  );
}
