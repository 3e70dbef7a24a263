import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWordHost, WordPage } from "./word-page";
import { openStand, type Stand } from "./workbench-page";

const root = join(__dirname, "../..");
const DRAFT = join(root, "corpus/drafts/sample-draft.docx");
const COLLECTION = join(root, "corpus/sample-collection.docx");
const manifest = readFileSync(join(root, "dist/web/manifest.xml"), "utf8");

const text = (id: string): string =>
  new RegExp(`<bt:\\w+ id="${id.replace(".", "\\.")}" DefaultValue="([^"]*)"`).exec(
    manifest,
  )?.[1] ?? "";

/** The buttons of the ribbon, as Word reads them: the label, and the address that each opens. */
const BUTTONS = new Map(
  [...manifest.matchAll(/<Control xsi:type="Button"[\s\S]*?<\/Control>/g)].map(([control]) => {
    const label = text(/<Label resid="(.*?)"/.exec(control)?.[1] ?? "");
    expect(control).toContain('<Action xsi:type="ShowTaskpane">');
    return [label, text(/<SourceLocation resid="(.*?)"/.exec(control)?.[1] ?? "")] as const;
  }),
);

let stand: Stand;
let script: string;
beforeAll(async () => {
  script = buildWordHost();
  stand = await openStand();
});
afterAll(() => stand.close());

/** Presses a button of the ribbon: Word opens its address in the pane. */
async function press(label: string): Promise<WordPage> {
  const address = BUTTONS.get(label);
  if (!address) throw new Error(`no button « ${label} »`);
  const { pathname, search } = new URL(address);
  expect(pathname).toBe("/taskpane/index.html");
  return WordPage.open(stand, script, readFileSync(DRAFT), { query: search });
}

/** An operative paragraph of the sample draft. */
const CURSOR = "RECOMMANDE";

it("Contrôler lists the faults of the draft", async () => {
  const { page } = await press("Contrôler");
  await page.locator("li > button[aria-expanded]").first().waitFor();
});

it("Clauses shows what was adopted before for the cursor's paragraph, and inserts it", async () => {
  const word = await press("Clauses");
  const { page } = word;
  await page.locator('[role="tabpanel"] input[type="file"]').first().setInputFiles(COLLECTION);
  await page
    .getByText(/sample-collection.*prêt/)
    .first()
    .waitFor();
  await word.click(CURSOR);
  const before = (await word.texts()).length;
  await page.getByRole("button", { name: "Insérer" }).first().click();
  await page.getByText("Paragraphe inséré.").waitFor();
  expect(await word.texts()).toHaveLength(before + 1);
});

it("Paragraphe de suivi inserts the one that asks for a report to the next session", async () => {
  const word = await press("Paragraphe de suivi");
  await word.click(CURSOR);
  const asked = async (): Promise<number> =>
    (await word.texts()).filter((words) => /rapport à la \d+ème session/.test(words)).length;
  const before = await asked();
  await word.page.getByRole("button", { name: "Insérer le paragraphe de suivi" }).click();
  await word.page.getByText("Paragraphe inséré.").waitFor();
  expect(await asked()).toBe(before + 1);
});

it("Session suivante shows what would change for the next session", async () => {
  const { page } = await press("Session suivante");
  await page.getByRole("button", { name: "Voir les changements" }).click();
  await page.getByRole("button", { name: /^Tout porter à la \d+ᵉ session$/ }).click();
  await page
    .getByText(/De la \d+ᵉ à la \d+ᵉ session/)
    .first()
    .waitFor();
});

it("has no other buttons", () => {
  expect([...BUTTONS.keys()]).toEqual([
    "Contrôler",
    "Clauses",
    "Paragraphe de suivi",
    "Session suivante",
  ]);
});
