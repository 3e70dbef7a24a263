import { existsSync } from "node:fs";
import { join } from "node:path";
import { longDraft } from "./long-draft";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const COLLECTION = join(__dirname, "../../../shared/fixtures/CFM-47-POL.docx");

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const DENIED = `for (const name of ["indexedDB", "localStorage"])
  if (name in globalThis)
    Object.defineProperty(globalThis, name, {
      get() { throw new DOMException("denied", "SecurityError"); },
    });`;

it("works where the browser denies every store, and says that collections will not stay", async () => {
  const workbench = await WorkbenchPage.start(stand, { serviceWorkers: "block" }, async (page) => {
    await page.addInitScript(DENIED);
    // A worker has a scope of its own.
    await page.route(/assets\/(import-)?worker-[^/]*\.js$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${DENIED}\n${await answer.text()}` });
    });
  });
  const { page, pane } = workbench;
  await page.getByRole("button", { name: "Essayer sur un projet d’exemple" }).click();
  await workbench.findings.filter({ hasText: "se met en gras" }).first().click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await pane.getByText("1 correction faite.").waitFor();
  await workbench.tab("Clauses");
  await pane.getByRole("region", { name: "Recueils" }).getByRole("button").first().click();
  await pane.getByText(/Le navigateur refuse de garder les recueils/).waitFor();
  expect(workbench.troubles).toEqual([]);
});

it("takes a clock that goes back as it comes", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  const fixOne = async (): Promise<void> => {
    await workbench.findings.filter({ hasText: "se met en gras" }).first().click();
    await pane.getByRole("button", { name: "Corriger", exact: true }).click();
    await pane.getByText("1 correction faite.").waitFor();
    await pane.getByRole("button", { name: "Fermer le message" }).click();
  };
  await fixOne();
  await page.clock.setSystemTime(new Date("2001-01-01T08:00:00Z"));
  await fixOne();
  await workbench.save();
  await page.getByText(/est enregistré/).waitFor();
  expect(workbench.troubles).toEqual([]);
});

it("closes a document and opens another: the pane loses the one and follows the other", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  await workbench.findings.first().waitFor();
  await workbench.close();
  expect(await page.getByRole("complementary").count()).toBe(0);
  await page.getByRole("button", { name: "Essayer sur un projet d’exemple" }).click();
  await workbench.findings.filter({ hasText: "se met en gras" }).first().click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await pane.getByText("1 correction faite.").waitFor();
  expect(workbench.troubles).toEqual([]);
});

describe("a list of two thousand findings", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.start(stand);
    const buffer = longDraft(45);
    await workbench.page.setInputFiles("[data-open]", {
      name: "long.docx",
      mimeType: "application/octet-stream",
      buffer,
    });
    await workbench.listed();
  }, 90_000);

  it("counts them all, draws some, and goes on by arrows where the drawn ones end", async () => {
    const { page, pane, findings } = workbench;
    const says = await pane.getByRole("heading", { level: 2 }).last().innerText();
    const counted = (says.match(/\d[\d\s]*/g) ?? [])
      .map((figures) => Number(figures.replace(/\s/g, "")))
      .reduce((sum, count) => sum + count, 0);
    expect(counted).toBeGreaterThanOrEqual(2000);
    const drawn = await findings.count();
    expect(drawn).toBeLessThanOrEqual(150);

    await findings.first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      (before) => document.querySelectorAll("li > button[aria-expanded]").length > before,
      drawn,
    );
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll("li > button[aria-expanded]")].indexOf(
        document.activeElement as HTMLButtonElement,
      ),
    );
    expect(focused).toBeGreaterThanOrEqual(drawn);
    expect(workbench.troubles).toEqual([]);
  });

  it("does not jump under the hand when a fault comes above what one reads", async () => {
    const { page, pane, findings } = workbench;
    const standing = pane.getByRole("heading", { level: 2 }).last();
    const counted = await standing.innerText();
    // The card itself: findings that come above it count it on.
    const read = await findings.nth(20).elementHandle();
    await read?.scrollIntoViewIfNeeded();
    const before = await read?.boundingBox();
    await workbench.clickInText("OIC/CFM-48");
    await page.keyboard.press("End");
    await page.keyboard.type("  «a»");
    await standing.filter({ hasNotText: counted }).waitFor();
    const after = await read?.boundingBox();
    expect(Math.abs((after?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(3);
  });
});

(existsSync(COLLECTION) ? it : it.skip)(
  "works on a draft of 188 pages",
  async () => {
    const workbench = await WorkbenchPage.start(stand);
    const { page, pane, findings } = workbench;
    await page.setInputFiles("[data-open]", COLLECTION);
    await workbench.listed();
    const fixable = findings.filter({ hasText: "se met en gras" });
    const target = (await fixable.count()) > 0 ? fixable.first() : findings.first();
    await target.click();
    await pane.locator("li > button[aria-expanded=true]").waitFor();
    await workbench.tab("Session");
    await pane.getByText("47ᵉ session").first().waitFor();
    expect(workbench.troubles).toEqual([]);
  },
  120_000,
);
