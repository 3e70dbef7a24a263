import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** How far the card of the open finding reaches out of the page and of what scrolls it, in pixels. */
const hiddenPart = (): number => {
  const head = document.querySelector("aside li > button[aria-expanded=true]");
  const card = head?.closest("li");
  let list = card?.parentElement;
  while (list && getComputedStyle(list).overflowY !== "auto") list = list.parentElement;
  if (!card || !list) throw new Error("no finding is open in a list that scrolls");
  const own = card.getBoundingClientRect();
  const seen = list.getBoundingClientRect();
  const bottom = Math.min(seen.bottom, innerHeight);
  return Math.max(0, Math.ceil(seen.top - own.top), Math.ceil(own.bottom - bottom));
};

it("shows the whole of each finding that is opened, with what can be done, one after another", async () => {
  const workbench = await WorkbenchPage.open(stand, { viewport: { width: 1280, height: 720 } });
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Fermer l’accueil" }).click();
  await workbench.findings.first().click();
  const hidden: number[] = [];
  for (let step = 0; step < 15; step += 1) {
    const open = pane.locator("li > button[aria-expanded=true]");
    const title = await open.innerText();
    hidden.push(await page.evaluate(hiddenPart));
    await pane.getByRole("button", { name: "Suivant", exact: true }).press("Enter");
    await page.waitForFunction(
      (before) =>
        document.querySelector<HTMLElement>("aside li > button[aria-expanded=true]")?.innerText !==
        before,
      title,
    );
  }
  expect(hidden).toEqual(hidden.map(() => 0));
  await workbench.close();
});

it("takes a correction back by Ctrl+Z where the drafter is: in the pane", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  const stop = workbench.findings.filter({ hasText: "Un alinéa du préambule se termine par" });
  await stop.first().click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await stop.waitFor({ state: "detached" });
  expect(await page.evaluate(() => !!document.activeElement?.closest("aside"))).toBe(true);
  await page.keyboard.press("Control+z");
  await stop.waitFor();
});
