import type { Page } from "playwright-core";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** What a mouse can press in the pane, and which of it keys have not reached. */
interface Reached {
  readonly all: number;
  readonly missed: readonly string[];
}

const PRESSABLE =
  "button, input, textarea, select, summary, a[href], [role=tab], [role=combobox], [role=checkbox]";

/** Marks what a mouse can press. */
function mark(pressable: string): number {
  const all = [...document.querySelectorAll<HTMLElement>(`aside :is(${pressable})`)].filter(
    (part) =>
      part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      part.getBoundingClientRect().width > 0 &&
      !part.matches(":disabled, [type=file], [aria-hidden=true] *"),
  );
  for (const part of all) part.dataset["unreached"] = "";
  return all.length;
}

/** Goes from one end of the pane to the other by Tab, and by arrows where one stop holds several. */
async function walk(page: Page): Promise<Reached> {
  const all = await page.evaluate(mark, PRESSABLE);
  const reach = (): Promise<{ readonly inside: boolean; readonly isGroup: boolean }> =>
    page.evaluate(() => {
      const part = document.activeElement as HTMLElement | null;
      if (part) delete part.dataset["unreached"];
      return {
        inside: part?.closest("aside") !== null,
        isGroup: part?.matches("[role=tab], [role=radio], li > button[aria-expanded]") ?? false,
      };
    });
  await page.locator("aside").first().evaluate((pane: HTMLElement) => {
    pane.tabIndex = -1;
    pane.focus();
  });
  for (let stop = 0; stop < all + 20; stop += 1) {
    await page.keyboard.press("Tab");
    const { inside, isGroup } = await reach();
    if (!inside) break;
    for (let step = 0; isGroup && step < all; step += 1) {
      await page.keyboard.press("ArrowDown");
      await reach();
      await page.keyboard.press("ArrowRight");
      await reach();
    }
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-unreached]")].map((part) => {
      delete part.dataset["unreached"];
      return part.outerHTML.slice(0, 200);
    }),
  );
  return { all, missed };
}

it("", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  await workbench.findings.first().waitFor();
  for (const tab of [0, 1, 2, 3]) {
    await pane.getByRole("tab").nth(tab).click();
    await pane.getByRole("tabpanel").locator("h2, h3").first().waitFor();
    await page.waitForTimeout(1500);
    console.log(tab, await walk(page));
  }
});
