import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../src/index";
import { Difference } from "./difference";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  open: { flexShrink: 0, whiteSpace: "nowrap" },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    maxHeight: "45vh",
    overflowY: "auto",
  },
  item: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  what: { color: tokens.colorNeutralForeground3 },
});

/** Differences shown before « et N autres ». */
const SHOWN = 60;

/** Corrects everything that has one right answer, or all of a group, after showing what will change. */
export function FixAll(given: {
  readonly findings: readonly Finding[];
  /** What the group is called; absent for all. */
  readonly group?: string;
}) {
  const { findings, group } = given;
  const styles = useStyles();
  const strings = useStrings();
  const read = useBilingual();
  const desk = useDesk();
  const { reading, writing } = useDeskState();
  const hidden = findings.length - SHOWN;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance={group === undefined ? "primary" : "subtle"}
          className={styles.open}
          disabled={writing}
          aria-label={group && strings.review.fixGroupLabel(findings.length, group)}
        >
          {strings.review.fixAll(findings.length)}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.fixAll.title(findings.length)}</DialogTitle>
          <DialogContent>
            {strings.fixAll.text}
            <ul className={styles.list} tabIndex={0} aria-label={strings.review.preview}>
              {findings.slice(0, SHOWN).map((finding, at) => (
                <li key={at} className={styles.item}>
                  <Caption1 className={styles.what}>
                    {[finding.resolution, read(finding.message)].filter(Boolean).join(" · ")}
                  </Caption1>
                  <Caption1>
                    <Difference
                      edits={finding.fix?.edits ?? []}
                      paragraphs={reading?.paragraphs ?? []}
                    />
                  </Caption1>
                </li>
              ))}
              {hidden > 0 && <li className={styles.item}>{strings.fixAll.more(hidden)}</li>}
            </ul>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{strings.fixAll.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void desk.writer.fix(findings)}>
                {strings.fixAll.confirm}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
