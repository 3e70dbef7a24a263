import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, Paragraph } from "../../src/index";

/** As the text underlines faults of each severity. */
const useStyles = makeStyles({
  fault: {
    textDecorationLine: "underline",
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationStyle: "wavy",
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    textDecorationStyle: "wavy",
  },
  info: {
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textDecorationStyle: "dotted",
    textDecorationThickness: "2px",
  },
});

/** Letters of context kept on either side of the fault. */
const AROUND = 48;

function cut(text: string, from: "start" | "end"): string {
  if (text.length <= AROUND) return text;
  if (from === "end") return `${text.slice(0, AROUND).replace(/\s\S*$/, "")} …`;
  return `… ${text.slice(-AROUND).replace(/^\S*\s/, "")}`;
}

/** The words around a fault, the fault marked. */
export function FaultExcerpt(given: {
  readonly finding: Finding;
  readonly paragraph: Paragraph | undefined;
}) {
  const styles = useStyles();
  const text = given.paragraph?.text ?? given.finding.excerpt;
  const { start, end, severity } = given.finding;
  return (
    <span lang="fr" dir="ltr">
      {cut(text.slice(0, start), "start")}
      {end > start && (
        <mark className={mergeClasses(styles.fault, styles[severity])}>
          {text.slice(start, end)}
        </mark>
      )}
      {cut(text.slice(end), "end")}
    </span>
  );
}
