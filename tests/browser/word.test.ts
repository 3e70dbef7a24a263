import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/index";
import { buildWordHost, WordPage } from "./word-page";
import { openStand, type Stand } from "./workbench-page";

const SHARED = join(__dirname, "../../../shared/fixtures");
const DRAFT = join(SHARED, "projet-CFM-48-auto.docx");
const COLLECTION = join(SHARED, "CFM-47-POL.docx");
const SAMPLE = join(__dirname, "../../corpus/drafts/sample-draft.docx");

const present = existsSync(DRAFT);
if (!present) console.warn("left out: the main job in Word on ../shared/fixtures, not there");

let stand: Stand;
let script: string;
beforeAll(async () => {
  script = buildWordHost();
  stand = await openStand();
});
afterAll(() => stand.close());

const kinds = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(readDocx(bytes).paragraphs.flatMap(({ changes }) => changes.map(({ kind }) => kind)));

it("lints the sample draft and corrects as a tracked change, tracking left as it was", async () => {
  const word = await WordPage.open(stand, script, readFileSync(SAMPLE));
  const { page } = word;
  await page.locator("li > button[aria-expanded]", { hasText: "rapport" }).first().click();
  await page.getByRole("button", { name: "Corriger", exact: true }).click();
  await page.getByText("1 correction faite.").waitFor();
  expect(kinds(await word.save())).toEqual(new Set(["insertion", "deletion"]));
  expect(await page.evaluate(() => window.wordInPage.tracking())).toBe("Off");
  expect(word.troubles).toEqual([]);
  expect(word.strangers).toEqual([]);
});

it("says what to do where Office.js does not load", async () => {
  const word = await WordPage.open(stand, script, readFileSync(SAMPLE), { officeJsLoads: false });
  await word.page.getByText("Office.js ne s’est pas chargé. Vérifiez la connexion").waitFor();
});

it("says what is needed where the web view is too old", async () => {
  const old = "delete Array.prototype.toSpliced;";
  const word = await WordPage.open(stand, old + script, readFileSync(SAMPLE));
  await word.page
    .getByRole("heading", { name: "Greffier demande une version plus récente de Word" })
    .waitFor();
});

it.each([
  ["review", "Révision"],
  ["clauses", "Clauses"],
  ["templates", "Modèles"],
  ["session", "Session"],
])("opens at the tab of the ribbon's command: %s", async (tab, name) => {
  const word = await WordPage.open(stand, script, readFileSync(SAMPLE), { query: `?tab=${tab}` });
  await word.page.getByRole("tab", { name, selected: true }).waitFor();
});

(present ? describe : describe.skip)("the main job in Word, on a real draft", () => {
  it("imports the collection, lints, corrects, inserts a clause and the follow-up", async () => {
    const word = await WordPage.open(stand, script, readFileSync(DRAFT));
    const { page } = word;
    const findings = page.locator("li > button[aria-expanded]");
    const reports = findings.filter({ hasText: "rapport est demandé à la 48" });
    await page.locator("[role=group][aria-busy=false]").waitFor();
    expect(await reports.count()).toBe(6);
    expect(await findings.filter({ hasText: "formule liminaire nomme la 47" }).count()).toBe(6);

    await reports.first().click();
    await page.getByText("Résolution 2/48-POL · dispositif · § 10").waitFor();
    await page.getByRole("button", { name: "Corriger", exact: true }).click();
    await page.getByText("1 correction faite.").waitFor();
    expect(await reports.count()).toBe(5);

    await word.tab("Clauses");
    await page.locator('input[type="file"]').first().setInputFiles(COLLECTION);
    await page
      .getByText(/CFM-47-POL.*prêt/)
      .first()
      .waitFor();
    const before = await word.texts();
    await word.click("REMERCIE");
    await page.getByText("Résolution 2/48-POL · dispositif · § 4").waitFor();
    const card = page.getByRole("listitem").filter({ hasText: "47-POL" }).first();
    const clause = (await card.locator('span[lang="fr"]').innerText()).trim();
    await card.getByRole("button", { name: "Insérer" }).click();
    await page.getByText("Paragraphe inséré.").waitFor();
    expect(await word.texts()).toHaveLength(before.length + 1);

    await word.tab("Modèles");
    await page.getByRole("button", { name: "Insérer le paragraphe de suivi" }).click();
    await page.waitForFunction(
      (length) => window.wordInPage.texts().length === length,
      before.length + 2,
    );

    const saved = await word.save();
    expect(kinds(saved)).toContain("deletion");
    const { paragraphs } = readDocx(saved);
    const inserted = paragraphs.find(({ text, changes }) => text === clause && changes.length > 0);
    expect(inserted?.label?.text).toBe("5.");
    expect(inserted?.runs[0]?.bold).toBe(true);
    expect(paragraphs.filter(({ text }) => /rapport à la 49ème session/.test(text))).toHaveLength(
      2,
    );
    expect(await page.evaluate(() => window.wordInPage.tracking())).toBe("Off");
    expect(word.troubles).toEqual([]);
    expect(word.strangers).toEqual([]);
  });
});
