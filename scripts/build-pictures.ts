import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { takeLooks } from "./pane-looks";
import { serve } from "./serve.mjs";

/**
 * Takes the pictures of `docs/pictures/`: the built workbench on the sample draft and the sample
 * collection, as a drafter meets it, and the pane's tabs in every look. Run after a build.
 */
const root = join(import.meta.dirname, "..");
const pictures = join(root, "docs/pictures");

const server = await serve(join(root, "dist/web"), 0);
const address = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

/** The sample draft is open, its findings are listed, the welcome has been read. */
async function visit(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Essayer sur un projet d’exemple" }).click();
  await page
    .getByRole("button", { name: /^Tout corriger \(\d+\)$/ })
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Fermer l’accueil" }).click();
  return page;
}

const clickInText = (page: Page, words: string): Promise<void> =>
  page.locator(".layout-page-content, .ep-root").getByText(words).first().click();

const pane = (page: Page) => page.getByRole("complementary");
const openTab = (page: Page, name: string): Promise<void> =>
  pane(page).getByRole("tab", { name }).click();

const take = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled" });

mkdirSync(pictures, { recursive: true });

const review = await visit(1440, 900);
await pane(review).getByText("La formule liminaire nomme la 47").first().click();
await pane(review).getByRole("button", { name: "Corriger", exact: true }).waitFor();
await take(review, "workbench");

const drafting = await visit(1280, 800);
await pane(drafting).getByText("La formule liminaire nomme la 47").first().click();
await clickInText(drafting, "des contributions volontaires au Fonds");
await openTab(drafting, "Clauses");
await pane(drafting).getByRole("button", { name: "Insérer" }).first().waitFor();
await take(drafting, "clauses");

const templates = await visit(1280, 800);
await pane(templates).getByText("31 septembre").first().click();
await clickInText(templates, "construits selon des plans sobres");
await openTab(templates, "Modèles");
await pane(templates).getByRole("button", { name: "Insérer le paragraphe de suivi" }).waitFor();
await take(templates, "templates");

const start = await (await browser.newContext({ locale: "fr-FR" })).newPage();
await start.setViewportSize({ width: 1280, height: 640 });
await start.goto(address);
await start.getByRole("button", { name: "Essayer sur un projet d’exemple" }).waitFor();
await take(start, "start");

await takeLooks(browser, address, pictures);

await browser.close();
server.close();
