import { useEffect, type RefObject } from "react";

/** What can be pressed or filled in. */
const STOPS = "button, input, select, textarea, a[href], summary, [tabindex='0']";

const canTake = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(":disabled") && element.getClientRects().length > 0;

const stopsIn = (holder: HTMLElement): readonly HTMLElement[] => [
  ...holder.querySelectorAll<HTMLElement>(STOPS),
];

/** Where the keys were: the element, what it stood in from the inside out, what came before it. */
interface KeysPlace {
  readonly element: HTMLElement;
  readonly holders: readonly HTMLElement[];
  readonly before: ReadonlySet<HTMLElement>;
}

function placeOf(element: HTMLElement, pane: HTMLElement): KeysPlace {
  const holders: HTMLElement[] = [];
  for (let part = element.parentElement; part && pane.contains(part); part = part.parentElement) {
    holders.push(part);
  }
  const before = stopsIn(pane).filter(
    (stop) => element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return { element, holders, before: new Set(before) };
}

/** In the nearest that is left of what held the element: what comes next after it, else the last. */
function nextBest({ holders, before }: KeysPlace): HTMLElement | undefined {
  for (const holder of holders.filter(({ isConnected }) => isConnected)) {
    const stops = stopsIn(holder).filter(canTake);
    if (stops.length > 0) return stops.find((stop) => !before.has(stop)) ?? stops.at(-1);
  }
  return undefined;
}

/**
 * Keeps the keys' place where what had the focus goes away or is greyed for a while (a form that is
 * done, a button at work): the browser would begin again at the top of the page. A greyed element
 * has the focus back once it can take it; for one that is gone, the next best has it. Where the
 * drafter has taken the focus elsewhere, it stays there.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    let place: KeysPlace | null = null;
    const came = ({ target }: FocusEvent): void => {
      place = placeOf(target as HTMLElement, root);
    };
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget) place = null;
    };
    const pressed = (): void => {
      place = null;
    };
    const watcher = new MutationObserver(() => {
      if (!place || document.activeElement !== document.body) return;
      if (!place.element.isConnected) nextBest(place)?.focus();
      else if (canTake(place.element)) place.element.focus();
    });
    // A press comes before the focus that it brings, or brings none.
    document.addEventListener("pointerdown", pressed, true);
    root.addEventListener("focusin", came);
    root.addEventListener("focusout", left);
    watcher.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      document.removeEventListener("pointerdown", pressed, true);
      root.removeEventListener("focusin", came);
      root.removeEventListener("focusout", left);
      watcher.disconnect();
    };
  }, [pane]);
}
