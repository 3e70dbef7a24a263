import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import type { Finding, Severity } from "../../src/index";
import { paint, unpaint } from "./editor-underline-paint";

interface Underlined {
  readonly finding: Finding;
}

const KEY = new PluginKey<DecorationSet>("greffier-underlines");

/** A span of the editor's document, in its own positions, and the finding that is about it. */
export interface Underline {
  readonly from: number;
  readonly to: number;
  readonly finding: Finding;
}

/**
 * Holds the findings' places in the editor's document, moved along as the drafter types, and has
 * them painted. They are no decorations that the editor draws: it would place one box a finding
 * after each key. `pages` gives what the pages are drawn in, null before they are; `pointed` is told
 * which finding a click in the text falls on.
 */
export const underlinePlugin = (
  pages: () => Element | null,
  pointed: (finding: Finding) => void,
): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, held) =>
        (transaction.getMeta(KEY) as DecorationSet | undefined) ??
        held.map(transaction.mapping, transaction.doc),
    },
    view: (view) => follow(view, pages, pointed),
  });

/** Underlines these and no others. */
export function underline(view: EditorView, wanted: readonly Underline[]): void {
  const held = DecorationSet.create(
    view.state.doc,
    wanted.map(({ from, to, finding }) =>
      Decoration.inline(from, to, {}, { finding } satisfies Underlined),
    ),
  );
  view.dispatch(view.state.tr.setMeta(KEY, held).setMeta("addToHistory", false));
}

const findingOf = (held: Decoration): Finding => (held.spec as Underlined).finding;

/** The underlines between two positions. */
const heldBetween = (view: EditorView, from: number, to: number): readonly Decoration[] =>
  KEY.getState(view.state)?.find(from, to) ?? [];

function follow(
  view: EditorView,
  pages: () => Element | null,
  pointed: (finding: Finding) => void,
) {
  let page: Element | null = null;
  let frame = 0;
  const repaint = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      attach();
      if (page) paint(page, (from, to) => heldBetween(view, from, to).map(shown));
    });
  };
  // Pages are drawn anew after each key, and as they scroll into view.
  const watch = new MutationObserver(repaint);
  const point = (): void => {
    const { from, empty } = view.state.selection;
    const [held] = empty ? heldBetween(view, from, from) : [];
    if (held) pointed(findingOf(held));
  };
  /** The editor makes its view before it draws the pages, which lie elsewhere. */
  const attach = (): void => {
    if (page) return;
    page = pages();
    if (!page) return;
    watch.observe(page, { childList: true, subtree: true });
    page.addEventListener("click", point);
  };

  let before = KEY.getState(view.state);
  return {
    update: () => {
      const now = KEY.getState(view.state);
      if (now !== before) repaint();
      before = now;
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      page?.removeEventListener("click", point);
      unpaint();
    },
  };
}

const shown = (held: Decoration): { from: number; to: number; severity: Severity } => ({
  from: held.from,
  to: held.to,
  severity: findingOf(held).severity,
});
