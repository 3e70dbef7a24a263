import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { standing } from "../../src/index";
import { FollowUpTable } from "../parts/follow-up-table";
import { Hint } from "../parts/hint";
import { RollForward } from "../parts/roll-forward";
import { useDesk, useDeskState, useStrings } from "../parts/pane-context";

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  go: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "inherit",
    paddingInline: 0,
    // There they have a border.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalS },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

/** The draft's session, what told it, what contradicts it, and the resolutions of the draft. */
export function Session() {
  const styles = useStyles();
  const strings = useStrings();
  const desk = useDesk();
  const { outline } = useDeskState();
  const session = outline?.session;
  const resolutions = outline?.resolutions ?? [];
  const placeOf = (paragraph: number): string => {
    const { resolution, part } = outline ? standing(outline, paragraph) : {};
    return [resolution?.id, part && strings.parts[part]].filter(Boolean).join(" · ");
  };
  return (
    <>
      <section className={styles.section} aria-label={strings.session.draft}>
        <Subtitle2 as="h2" block className={styles.title}>
          {strings.session.draft}
        </Subtitle2>
        {session ? (
          <>
            <Title3 block>{strings.session.number(session.number)}</Title3>
            <Caption1 block className={styles.quiet}>
              {strings.session.from[session.from]}
            </Caption1>
            {session.contradictions.map((mention, at) => (
              <Button
                key={at}
                size="small"
                appearance="transparent"
                className={styles.go}
                onClick={() => void desk.reveal(mention)}
              >
                {strings.session.contradicts(placeOf(mention.paragraph), mention.session ?? 0)}
              </Button>
            ))}
          </>
        ) : (
          <Hint text={strings.session.unknown} more={strings.session.unknownHint} />
        )}
      </section>
      {session && (
        <RollForward
          key={session.number}
          session={session.number}
          body={session.body}
          resolutions={resolutions}
        />
      )}
      {resolutions.length > 0 && <FollowUpTable />}
      <section className={styles.section} aria-label={strings.session.list}>
        {resolutions.length === 0 ? (
          <Body1 className={styles.quiet}>{strings.session.empty}</Body1>
        ) : (
          <Subtitle2 as="h2" block className={styles.title}>
            {strings.session.resolutionList(resolutions.length)}
          </Subtitle2>
        )}
        <ul className={styles.list}>
          {resolutions.map((resolution) => (
            <li key={resolution.heading} className={styles.item}>
              <Button
                appearance="transparent"
                className={styles.go}
                onClick={() =>
                  void desk.reveal({ paragraph: resolution.heading, start: 0, end: 0 })
                }
              >
                <span className={styles.words}>
                  <span>{resolution.id}</span>
                  <Caption1 className={styles.quiet}>
                    <span lang="fr" dir="ltr">
                      {resolution.title}
                    </span>
                    {resolution.followUp === null && ` · ${strings.session.withoutFollowUp}`}
                  </Caption1>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
