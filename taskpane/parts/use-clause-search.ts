import { useEffect, useMemo, useState } from "react";
import type { Found, Lookup } from "../engine/engine";
import { useDesk, useDeskState } from "./pane-context";

/** Milliseconds of pause in typing before the search runs. */
const PAUSE = 150;
/** Results shown. */
export const RESULTS = 20;

/** What the drafter narrows the search to; empty strings narrow nothing. */
export interface Filters {
  readonly part: "" | "preamble" | "operative";
  readonly collection: string;
  readonly committee: string;
  readonly verb: string;
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: Filters = {
  part: "",
  collection: "",
  committee: "",
  verb: "",
  from: "",
  to: "",
};

const number = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : undefined;

function lookupOf({ part, collection, committee, verb, from, to }: Filters): Lookup {
  const sessions = { from: number(from), to: number(to) };
  return {
    limit: RESULTS,
    ...(part && { part }),
    ...(collection && { collections: [collection] }),
    ...(committee && { committee }),
    ...(verb.trim() && { verb: verb.trim() }),
    ...((sessions.from ?? sessions.to) !== undefined && { sessions }),
  };
}

/** Fewer words are a double click, or the place of a finding. */
const FEWEST_SELECTED = 3;

/** The text that is selected in the draft, where it is enough to ask for. */
function useSelectedText(): string {
  const { reading, selection } = useDeskState();
  const paragraph = selection && reading?.paragraphs[selection.paragraph];
  const text = paragraph ? paragraph.text.slice(selection.start, selection.end).trim() : "";
  return text.split(/\s+/u).length < FEWEST_SELECTED ? "" : text;
}

export interface ClauseSearch {
  /** Where the words come from; null where nothing is asked. */
  readonly from: "typed" | "selection" | null;
  /** Null until the answer is there. */
  readonly found: readonly Found[] | null;
}

/** Clauses for the words typed, or for the text selected in the draft. */
export function useClauseSearch(words: string, filters: Filters): ClauseSearch {
  const desk = useDesk();
  const { library, selection, outline } = useDeskState();
  const selected = useSelectedText();
  const typed = words.trim();
  const asked = typed || selected;
  const at = selection?.paragraph ?? null;
  const [answer, setAnswer] = useState<readonly Found[] | null>(null);
  useEffect(() => {
    if (!asked) return;
    let isCurrent = true;
    const timer = setTimeout(
      () => {
        void desk.search(asked, lookupOf(filters), at).then((found) => {
          if (isCurrent) setAnswer(found);
        });
      },
      typed ? PAUSE : 0,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, typed, at, desk, filters, library.revision, outline]);
  return useMemo(
    () => ({
      from: typed ? "typed" : selected ? "selection" : null,
      found: asked ? answer : null,
    }),
    [typed, selected, asked, answer],
  );
}
