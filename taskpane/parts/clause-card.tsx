import {
  Button,
  Caption1,
  Caption1Strong,
  Link,
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, CopyRegular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import type { NewParagraph } from "../../src/index";
import { CardFrame } from "./card-frame";
import { ClauseDetails } from "./clause-details";
import { ClauseText, markedWords } from "./clause-text";
import { useDesk, useStrings } from "./pane-context";
import { shownRuns, type ShownClause } from "./shown-clause";
import { WordChanges } from "./word-changes";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  source: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  resolution: { color: tokens.colorNeutralForeground1 },
  count: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  folded: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
  },
  identical: { color: tokens.colorStatusSuccessForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "-1px",
  },
  bare: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  aside: { marginInlineStart: "auto" },
});

/** Letters from which a clause is folded to four lines. */
const LONG = 240;

interface CardGiven {
  readonly clause: ShownClause;
  /** The best one, whose insertion stands out. */
  readonly best: boolean;
  readonly disabled: boolean;
  /** Where it would go: after this paragraph, or in its place. */
  readonly at: number | null;
  readonly canReplace: boolean;
}

/** A clause that the drafter may take: where it comes from, how it reads, what to do with it. */
export const ClauseCard = memo(function ClauseCard(given: CardGiven) {
  const { clause, at } = given;
  const styles = useStyles();
  const strings = useStrings();
  const desk = useDesk();
  const [isWhole, setWhole] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isOfPart, setOfPart] = useState(false);
  const { source, differences, ofPart } = clause;
  const taken: NewParagraph = (isOfPart && ofPart) || clause.insert;
  const count = clause.history.length + 1;
  const isLong = clause.text.length > LONG;
  const isIdentical = differences?.every(({ kind }) => kind === "same") ?? false;
  const disabled = given.disabled || at === null;
  const other = source?.part === "preamble" ? "operative" : "preamble";
  const where = source && [
    source.resolution && strings.parts[source.part],
    source.number && strings.standing.paragraph(source.number),
  ];
  return (
    <CardFrame>
      <div className={styles.head}>
        <span className={styles.source}>
          <Caption1Strong className={styles.resolution}>
            {source ? source.resolution || source.collection : strings.clauses.standard}
          </Caption1Strong>
          {where?.some(Boolean) && <Caption1> · {where.filter(Boolean).join(" ")}</Caption1>}
        </span>
        {count > 1 && <Caption1 className={styles.count}>{strings.clauses.alike(count)}</Caption1>}
      </div>
      <div className={mergeClasses(styles.text, isLong && !isWhole && styles.folded)}>
        {differences && !isIdentical ? (
          <WordChanges differences={differences} />
        ) : (
          <ClauseText runs={shownRuns(taken)} marked={markedWords(clause.text, clause.matches)} />
        )}
      </div>
      {isLong && !isWhole && (
        <div>
          <Link as="button" onClick={() => setWhole(true)}>
            <Caption1>{strings.clauses.more}</Caption1>
          </Link>
        </div>
      )}
      {isIdentical && <Caption1 className={styles.identical}>{strings.clauses.identical}</Caption1>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={given.best && !isIdentical ? "primary" : "secondary"}
          disabled={disabled}
          onClick={() => at !== null && void desk.writer.insert(taken, at)}
        >
          {strings.clauses.insert}
        </Button>
        {given.canReplace && !isIdentical && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.bare}
            disabled={disabled}
            onClick={() => at !== null && void desk.writer.replace(taken, at)}
          >
            {strings.clauses.replace}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={strings.clauses.copy}
          title={strings.clauses.copy}
          onClick={() =>
            void desk.writer.copy(
              shownRuns(taken)
                .map(({ text }) => text)
                .join(""),
            )
          }
        />
        {ofPart && (
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.bare}
            checked={isOfPart}
            onClick={() => setOfPart(!isOfPart)}
          >
            {strings.clauses.ofPart[other]}
          </ToggleButton>
        )}
        {source && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.aside}
            icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={isOpen}
            aria-label={strings.clauses.details}
            title={strings.clauses.details}
            onClick={() => setOpen(!isOpen)}
          />
        )}
      </div>
      {isOpen && <ClauseDetails clause={clause} />}
    </CardFrame>
  );
});
