import type { Page } from "playwright-core";

/** What a screen reader calls the element that has the focus, near enough, every space plain; of the text, nothing. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const part = document.activeElement as HTMLElement | null;
    const stop = "button, input, textarea, select, summary, :is([role], ul):not([contenteditable])";
    if (!part?.matches(stop)) return "";
    const label = part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement;
    const said = (label && part.labels?.[0]?.innerText) || part.innerText;
    const name = part.getAttribute("aria-label") ?? (part.title || said);
    return name.replaceAll(/\s+/g, " ").trim();
  });

/** Presses Tab, or another key, until the focus is on what bears a name. */
export async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}`);
}
