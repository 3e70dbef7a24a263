import type { Page } from "playwright-core";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** The words that are underlined on the drawn pages as faults of the first rank. */
const underlined = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get("greffier-error") ?? [])].map(
      ({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset) ?? "",
    ),
  );

const linesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".layout-line")].map((line) => {
      const { x, y, width, height } = line.getBoundingClientRect();
      return [x, y, width, height].join(" ");
    }),
  );

it("underlines a fault in the text, moves no line, and takes the underline away with the fault", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  const stale = pane.getByText("La formule liminaire nomme la 47").first();
  await stale.waitFor();
  await page.waitForFunction(() => (CSS.highlights.get("greffier-error")?.size ?? 0) > 0);
  const before = await underlined(page);
  const fault = before.find((words) => /quarante-septième/.test(words));
  expect(fault).toBeDefined();
  const drawn = await linesOf(page);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await linesOf(page)).toEqual(drawn);

  await stale.click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await pane.getByText("1 correction faite.").waitFor();
  await page.waitForFunction(
    (words) =>
      [...(CSS.highlights.get("greffier-error") ?? [])].every(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset) !== words,
      ),
    fault,
  );
});

it("keeps its place while one types before it, and opens the finding that one clicks on", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  await pane.getByText("La formule liminaire nomme la 47").first().waitFor();
  await workbench.clickInText("Le Conseil des Ministres");
  await page.keyboard.press("Home");
  await page.keyboard.type("Ainsi ");
  await page.waitForFunction(() =>
    [...(CSS.highlights.get("greffier-error") ?? [])].some(
      ({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset) === "quarante-septième",
    ),
  );

  const [x, y] = await page.evaluate(() => {
    const [fault] = [...(CSS.highlights.get("greffier-error") ?? [])].filter(
      ({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset) === "quarante-septième",
    );
    if (!fault) throw new Error("not underlined");
    const range = document.createRange();
    range.setStart(fault.startContainer, fault.startOffset);
    range.setEnd(fault.endContainer, fault.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    const box = range.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  });
  await page.mouse.click(x, y);
  const opened = pane.locator("li > button[aria-expanded=true]");
  await opened.filter({ hasText: "La formule liminaire nomme la 47" }).waitFor();
});
