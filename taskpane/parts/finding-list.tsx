import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useDeferredValue, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../src/index";
import { FindingCard, type FindingActions } from "./finding-card";
import { FixAll } from "./fix-all";
import { firstCards, fixable, groupFindings, type Grouping } from "./group-findings";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";
import { showWhole } from "./show-whole";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    // A rule's title is a sentence: no more of it than cards leave room for when they are shown.
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  list: { margin: 0, padding: 0 },
  more: { margin: tokens.spacingVerticalS },
});

/** Cards shown before the list is asked for more: a draft of two thousand faults stays light. */
const PAGE = 150;
/** Cards drawn at once; the rest follow in slices, so that a long list does not hold up the page. */
const AT_ONCE = 30;

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The findings in their groups; arrows go through them, Enter opens one and goes to its place. */
export function FindingList(given: {
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const read = useBilingual();
  const desk = useDesk();
  const { names, pointed, rules } = useDeskState();
  const [openedName, setOpened] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const drawn = useDeferredValue(limit, AT_ONCE);
  const { tracking } = desk.host.capabilities;
  const heads = useRef(new Map<string, HTMLButtonElement>());
  const awaited = useRef<string | null>(null);

  const nameOf = (finding: Finding): string => names.get(finding) ?? "";
  const all = groupFindings(given.findings, given.grouping);
  const order = all.flatMap((group) => group.findings);
  const groups = firstCards(all, drawn);
  const stop = order.find((finding) => nameOf(finding) === openedName) ?? order[0];

  /** Has the list reach as far as a finding. */
  const reach = (finding: Finding): void => {
    const at = order.indexOf(finding);
    if (at >= limit) setLimit(Math.ceil((at + 1) / PAGE) * PAGE);
  };
  /** Takes the focus to a finding, which may have to be drawn first. */
  const focus = (finding: Finding): void => {
    reach(finding);
    const head = heads.current.get(nameOf(finding));
    if (head) head.focus();
    else awaited.current = nameOf(finding);
  };
  const open = (finding: Finding | undefined): void => {
    if (!finding) return;
    setOpened(nameOf(finding));
    focus(finding);
    void desk.reveal(finding);
  };

  // A click on an underline opens its finding here; the focus stays in the text.
  const [followed, setFollowed] = useState<typeof pointed>(null);
  if (pointed !== followed) {
    setFollowed(pointed);
    if (pointed && names.has(pointed.finding)) {
      setOpened(nameOf(pointed.finding));
      reach(pointed.finding);
    }
  }
  // Only what opens a finding moves the list, not the readings that follow.
  useLayoutEffect(() => {
    const head = openedName === null ? undefined : heads.current.get(openedName);
    if (head) showWhole(head.closest("li"), head);
  }, [openedName, pointed]);
  const after = (finding: Finding): Finding | undefined =>
    order[order.indexOf(finding) + 1] ?? order.find((other) => other !== finding);

  const actions: FindingActions = {
    open: (finding) => (nameOf(finding) === openedName ? setOpened(null) : open(finding)),
    fix: (finding) => {
      open(after(finding));
      void desk.writer.fix([finding]);
    },
    copy: (finding) => void desk.writer.copyCorrection(finding.fix?.edits ?? []),
    choose: (finding, edits) => {
      if (!tracking) return void desk.writer.copyCorrection(edits);
      open(after(finding));
      void desk.writer.choose(edits);
    },
    ignore: (finding, reason) => {
      open(after(finding));
      desk.decisions.ignore(finding, reason);
    },
    ignoreRule: (finding, reason) => {
      open(order.find((other) => other.rule !== finding.rule));
      desk.decisions.ignoreRule(finding.rule, reason);
    },
    comment: desk.host.comment
      ? (finding) => void desk.writer.comment(finding, `Greffier\u00a0: ${read(finding.message)}`)
      : undefined,
    next: (finding) => open(after(finding)),
  };

  const last = Math.min(order.length, drawn) - 1;
  const move = (event: KeyboardEvent): void => {
    const at = order.findIndex((finding) => heads.current.get(nameOf(finding)) === event.target);
    const to = MOVES[event.key]?.(at, event.key === "End" ? last : order.length - 1);
    const target = to === undefined || at < 0 ? undefined : order[to];
    if (!target) return;
    event.preventDefault();
    focus(target);
  };

  const titleOf = (key: string | null): string => {
    if (key === null) return strings.review.outsideResolutions;
    if (given.grouping === "resolution") return strings.standing.resolution(key);
    const rule = rules.get(key);
    return rule ? read(rule.summary) : key;
  };

  return (
    <div role="group" aria-label={strings.review.list} aria-busy={drawn < limit} onKeyDown={move}>
      {groups.map((group) => {
        const correctable = fixable(group.findings, tracking);
        const title = titleOf(group.key);
        return (
          <section key={group.key ?? ""} aria-label={title}>
            <div className={styles.heading}>
              <Subtitle2 as="h3" className={styles.title}>
                {title}
              </Subtitle2>
              {correctable.length > 1 && <FixAll findings={correctable} group={title} />}
            </div>
            <ul className={styles.list}>
              {group.shown.map((finding) => {
                const name = nameOf(finding);
                return (
                  <FindingCard
                    key={name}
                    finding={finding}
                    opened={name === openedName}
                    placeInResolution={given.grouping === "resolution"}
                    tabStop={finding === stop}
                    register={(element) => {
                      if (!element) return void heads.current.delete(name);
                      heads.current.set(name, element);
                      if (awaited.current !== name) return;
                      awaited.current = null;
                      element.focus();
                      showWhole(element.closest("li"), element);
                    }}
                    corrects={fixable([finding], tracking).length > 0}
                    actions={actions}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
      {limit < given.findings.length && (
        <Button className={styles.more} size="small" onClick={() => setLimit(limit + PAGE)}>
          {strings.review.more(given.findings.length - limit)}
        </Button>
      )}
    </div>
  );
}
