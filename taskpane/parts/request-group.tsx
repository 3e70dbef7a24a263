import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Request } from "../../src/index";
import { useDesk, useStrings } from "./pane-context";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "inherit",
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0 },
  item: { listStyleType: "none" },
  go: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "inherit",
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What is asked of one addressee; each request leads to its paragraph. */
export function RequestGroup(given: {
  readonly name: string;
  readonly requests: readonly Request[];
}) {
  const { name, requests } = given;
  const styles = useStyles();
  const strings = useStrings();
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const about = ({ resolution, number, reportTo, earlier }: Request): string =>
    [
      resolution,
      number !== null && strings.standing.paragraph(number),
      reportTo !== null && strings.session.reportTo(reportTo),
      earlier.length > 0 && strings.session.askedBefore(earlier.join(", ")),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <div className={styles.group}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {`${name} (${requests.length})`}
      </Button>
      {open && (
        <ul className={styles.list}>
          {requests.map((request, at) => (
            <li key={at} className={styles.item}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.go}
                onClick={() => void desk.reveal({ paragraph: request.paragraph, start: 0, end: 0 })}
              >
                <span className={styles.words}>
                  <span lang="fr" dir="ltr">{`${request.verb} ${request.request}`}</span>
                  <Caption1 className={styles.quiet}>{about(request)}</Caption1>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
