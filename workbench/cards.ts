/** Comments and tracked changes, as the editor draws them beside the page. */
const CARD =
  ".docx-unified-sidebar :is(.docx-comment-card, .docx-tracked-change-card, [data-comment-resolved])";

/** The cards from top to bottom; in the page's own order comments come first. */
function cardsOf(editor: HTMLElement): readonly HTMLElement[] {
  return [...editor.querySelectorAll<HTMLElement>(CARD)]
    .filter((card) => card.checkVisibility({ visibilityProperty: true }))
    .map((card) => ({ card, top: card.getBoundingClientRect().top }))
    .sort((one, other) => one.top - other.top)
    .map(({ card }) => card);
}

const isOpen = (card: HTMLElement): boolean => card.getAttribute("role") === "group";

/** Takes the focus to the card that is open, else to the first in view; leaves it where there is none. */
export function focusCards(editor: HTMLElement): void {
  const cards = cardsOf(editor);
  const { top } = editor.getBoundingClientRect();
  const card =
    cards.find(isOpen) ??
    cards.find((each) => each.getBoundingClientRect().top >= top) ??
    cards.at(-1);
  card?.focus();
}

/**
 * Gives the cards of an editor their keys: Enter opens and folds, up and down walk, Escape folds,
 * then leads back to the text. Where a card goes with what was decided about it, the focus takes
 * the next one. Gives what ends this.
 */
export function followCards(editor: HTMLElement, toText: () => void): () => void {
  /** Where the focus stands among the cards, as long as it does. */
  let at: { readonly card: HTMLElement; readonly rank: number } | null = null;

  const walk = (card: HTMLElement, step: number): void => {
    const cards = cardsOf(editor);
    cards[cards.indexOf(card) + step]?.focus();
  };
  const actionOf = ({ key, target }: KeyboardEvent, card: HTMLElement): (() => void) | null => {
    const reply = target instanceof HTMLInputElement ? target : null;
    // What one writes in is the editor's.
    if (reply && !reply.readOnly) return null;
    const onItself = target === card;
    switch (key) {
      case "Enter":
      case " ":
        // The field for a reply waits for a click.
        if (reply) return () => reply.click();
        return onItself ? () => card.click() : null;
      case "ArrowDown":
        return onItself ? () => walk(card, 1) : null;
      case "ArrowUp":
        return onItself ? () => walk(card, -1) : null;
      case "Escape":
        if (!isOpen(card)) return toText;
        return () => {
          card.focus();
          card.click();
        };
      default:
        return null;
    }
  };
  const pressed = (event: KeyboardEvent): void => {
    const card = (event.target as Element).closest<HTMLElement>(CARD);
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOf(event, card);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  const gone = new MutationObserver(() => {
    if (!at || at.card.isConnected || document.activeElement !== document.body) return;
    const cards = cardsOf(editor);
    const next = cards[at.rank] ?? cards.at(-1);
    if (next) next.focus();
    else toText();
  });
  const focused = (event: FocusEvent): void => {
    const card = (event.target as Element).closest<HTMLElement>(CARD);
    if (card && !at) gone.observe(editor, { childList: true, subtree: true });
    if (!card) gone.disconnect();
    at = card && { card, rank: cardsOf(editor).indexOf(card) };
  };

  editor.addEventListener("keydown", pressed);
  document.addEventListener("focusin", focused);
  return () => {
    editor.removeEventListener("keydown", pressed);
    document.removeEventListener("focusin", focused);
    gone.disconnect();
  };
}
