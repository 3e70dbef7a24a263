import { makeStyles, tokens } from "@fluentui/react-components";
import {
  isDelete,
  isInsert,
  isReplace,
  type Edit,
  type FormatEdit,
  type Paragraph,
} from "../../src/index";
import type { Strings } from "../strings/strings";
import { ClauseText } from "./clause-text";
import { useStrings } from "./pane-context";
import { lead, tail } from "./words-around";

/** How what goes and what comes look, wherever two wordings are compared. */
export const useDifferenceStyles = makeStyles({
  edits: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  gone: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: "line-through",
  },
  come: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
  },
  note: { color: tokens.colorNeutralForeground3 },
});

function formatNote(edit: FormatEdit, strings: Strings): string {
  const { bold, unbold, superscript, unsuperscript } = strings.review;
  const notes = [
    edit.bold === undefined ? null : edit.bold ? bold : unbold,
    edit.superscript === undefined ? null : edit.superscript ? superscript : unsuperscript,
  ];
  return notes.filter((note) => note !== null).join(", ");
}

/** Words that go and words that come in their place. */
export function Replaced({ gone, come }: { readonly gone: string; readonly come: string }) {
  const styles = useDifferenceStyles();
  return (
    <>
      {gone && <del className={styles.gone}>{gone}</del>}
      {come && <ins className={styles.come}>{come}</ins>}
    </>
  );
}

function OneEdit({ edit, text }: { readonly edit: Edit; readonly text: string }) {
  const styles = useDifferenceStyles();
  const strings = useStrings();
  if (isInsert(edit)) {
    return (
      <span>
        <span className={styles.note}>{strings.review.insertion} </span>
        <ins className={styles.come}>
          <ClauseText runs={edit.insert.runs} />
        </ins>
      </span>
    );
  }
  if (isDelete(edit)) {
    return (
      <span>
        <span className={styles.note}>{strings.review.deletion} </span>
        <del className={styles.gone} lang="fr" dir="ltr">
          {text}
        </del>
      </span>
    );
  }
  const changed = text.slice(edit.start, edit.end);
  return (
    <span lang="fr" dir="ltr">
      {lead(text, edit.start)}
      {isReplace(edit) ? (
        <Replaced gone={changed} come={edit.text} />
      ) : (
        <ins className={styles.come} style={{ fontWeight: edit.bold ? "bold" : undefined }}>
          {edit.superscript ? <sup>{changed}</sup> : changed}
        </ins>
      )}
      {tail(text, edit.end)}
      {!isReplace(edit) && <span className={styles.note}> ({formatNote(edit, strings)})</span>}
    </span>
  );
}

/** Edits as the drafter will see them in the text: what goes struck out, what comes underlined. */
export function Difference(given: {
  readonly edits: readonly Edit[];
  readonly paragraphs: readonly Paragraph[];
}) {
  const styles = useDifferenceStyles();
  return (
    <span className={styles.edits}>
      {given.edits.map((edit, at) => (
        <OneEdit
          key={at}
          edit={edit}
          text={isInsert(edit) ? "" : (given.paragraphs[edit.paragraph]?.text ?? "")}
        />
      ))}
    </span>
  );
}
