import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { fr } from "../../taskpane/strings/fr";
import { LONG_COLLECTION } from "./long-collection";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const NOTES = {
  name: "notes.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Les carnets de la réunion restent ouverts jusqu'au soir."),
};

const pane = (page: Page) => page.getByRole("complementary", { name: fr.workbench.pane });
const line = (page: Page) => pane(page).getByRole("button", { name: /recueils?, / });
const field = "[role=tabpanel] [data-import]";

async function openClauses(page: Page): Promise<void> {
  await pane(page).getByRole("tab", { name: fr.tabs.clauses }).click();
  await page.locator(field).waitFor({ state: "attached" });
}

/** The import is under way. */
const underWay = (page: Page): Promise<void> =>
  pane(page)
    .getByRole("progressbar", { name: /long\.txt/ })
    .waitFor();

it("keeps what was there when the tab is closed in the middle of an import", async () => {
  const { page } = await WorkbenchPage.open(stand);
  await openClauses(page);
  const before = await line(page).innerText();
  await page.setInputFiles(field, LONG_COLLECTION);
  await underWay(page);
  await page.close();

  const again = await page.context().newPage();
  await again.goto(stand.address);
  await again.getByRole("button", { name: fr.workbench.sample }).click();
  await openClauses(again);
  await line(again).waitFor();
  expect(await line(again).innerText()).toBe(before);
  await again.setInputFiles(field, NOTES);
  await again.getByText(/notes\s*» est prêt/).waitFor();
  await again.context().close();
});

it("stops an import where it is, and what waited for it goes on", async () => {
  const { page, troubles } = await WorkbenchPage.open(stand);
  await openClauses(page);
  await line(page).click();
  await page.setInputFiles(field, [LONG_COLLECTION, NOTES]);
  await underWay(page);
  await pane(page)
    .getByText(/notes\.txt\s*» attend son tour/)
    .waitFor();
  await pane(page)
    .getByRole("button", { name: /Arrêter l’import de «\s*long\.txt/ })
    .click();
  await pane(page).getByRole("checkbox", { name: /notes/ }).waitFor();
  expect(await pane(page).getByRole("checkbox", { name: /long/ }).count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

it("works for as long as the page lives where the browser denies storage, and says so", async () => {
  const profile = mkdtempSync(join(tmpdir(), "greffier-denied-"));
  mkdirSync(join(profile, "Default"));
  const denied = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(denied));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
    locale: "fr-FR",
  });
  const page = await context.newPage();
  await page.goto(stand.address);
  await page.getByRole("button", { name: fr.workbench.sample }).click();
  await openClauses(page);
  await page.setInputFiles(field, NOTES);
  await page.getByText(/notes\s*» est prêt/).waitFor();
  await line(page).click();
  await pane(page).getByText(fr.collections.notKept).waitFor();
  await pane(page).getByRole("searchbox").fill("carnets");
  await pane(page).getByText("Les carnets de la réunion").waitFor();
  await context.close();
});
