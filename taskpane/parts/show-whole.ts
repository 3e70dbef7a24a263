/** Scrolls as little as brings what was opened into view, and its head in any case. */
export function showWhole(opened: Element | null, head: Element | null): void {
  // Where nothing is laid out, nothing scrolls.
  opened?.scrollIntoView?.({ block: "nearest" });
  head?.scrollIntoView?.({ block: "nearest" });
}
