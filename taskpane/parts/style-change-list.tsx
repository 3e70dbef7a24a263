import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { StyleChanges } from "../../src/index";
import { useBilingual, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One thing that a style changes, with its particulars where there are many. */
interface Line {
  readonly says: string;
  readonly particulars: readonly string[];
}

/** The lines of what a style changes, in the order in which a draft is read. */
function useLines(changes: StyleChanges): readonly Line[] {
  const strings = useStrings();
  const words = strings.style;
  const read = useBilingual();
  const { rules } = useDeskState();
  const ruleNamed = (id: string): string => {
    const rule = rules.get(id);
    return rule ? read(rule.summary) : id;
  };
  const quotedAll = (all: readonly string[]): string => all.map(words.quoted).join(", ");
  const many = (particulars: readonly string[], says: (n: number) => string): readonly Line[] =>
    particulars.length > 0 ? [{ says: says(particulars.length), particulars }] : [];
  const one = (says: string | null): readonly Line[] =>
    says === null ? [] : [{ says, particulars: [] }];

  const { off, severities, terms, withoutTerms, endings, followUp } = changes;
  return [
    ...many(off.map(ruleNamed), words.off),
    ...many(
      Object.entries(severities).map(([id, severity]) =>
        words.ruleIs(ruleNamed(id), strings.review.severity[severity]),
      ),
      words.severities,
    ),
    ...many(
      terms.map(({ preferred, instead }) => words.term(preferred, quotedAll(instead))),
      words.terms,
    ),
    ...many(withoutTerms, words.withoutTerms),
    ...one(changes.verbs && words.verbs[changes.verbs]),
    ...one(changes.accents && words.accents[changes.accents]),
    ...(["preamble", "lastPreamble", "operative", "lastOperative"] as const).flatMap((where) => {
      const signs = endings[where];
      return signs ? one(words.endings[where](signs.join(" "))) : [];
    }),
    ...(followUp ? [{ says: words.followUp(followUp.length), particulars: followUp }] : []),
    ...one(changes.noBreakSpaces && words.noBreakSpaces[changes.noBreakSpaces]),
  ];
}

/** What a style changes of the Council's customs, each in a line; lists unfold. */
export function StyleChangeList({ changes }: { readonly changes: StyleChanges }) {
  const styles = useStyles();
  const words = useStrings().style;
  const lines = useLines(changes);
  if (lines.length === 0) return <Caption1>{words.nothing}</Caption1>;
  return (
    <ul className={styles.list} aria-label={words.changes}>
      {lines.map(({ says, particulars }) => (
        <li key={says}>
          {particulars.length === 0 ? (
            <Caption1>{says}</Caption1>
          ) : (
            <details>
              <summary>
                <Caption1>{says}</Caption1>
              </summary>
              <ul className={styles.list}>
                {particulars.map((particular) => (
                  <li key={particular}>
                    <Caption1>{particular}</Caption1>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
