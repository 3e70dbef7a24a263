import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/index";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const SHARED = join(__dirname, "../../../shared");
const DRAFT = join(SHARED, "fixtures/projet-CFM-48-auto.docx");
const COLLECTION = join(SHARED, "fixtures/CFM-47-POL.docx");
const EXTRACTED = join(SHARED, "corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt");

const present = existsSync(DRAFT);
if (!present) console.warn("left out: the main job on ../shared/fixtures, which is not there");

const documentXml = (path: string): string => {
  const part = unzipSync(readFileSync(path))["word/document.xml"];
  return part ? strFromU8(part) : "";
};

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

(present ? describe : describe.skip)("the main job on a real draft", () => {
  it("lints, corrects, inserts and saves, and asks no other host for anything", async () => {
    const workbench = await WorkbenchPage.open(stand);
    const { pane, page } = workbench;
    await workbench.openDraft(DRAFT, "projet-CFM-48-auto");

    const chapeaux = workbench.findings.filter({ hasText: "formule liminaire nomme la 47" });
    await chapeaux.nth(5).waitFor();
    await workbench.listed();
    expect(await chapeaux.count()).toBe(6);
    const reports = workbench.findings.filter({ hasText: "rapport est demandé à la 48" });
    expect(await reports.count()).toBe(6);

    // A click goes to the place; one fix writes a tracked change.
    await reports.first().click();
    await pane.getByText("Résolution 2/48-POL · dispositif · § 10").waitFor();
    await pane.getByRole("button", { name: "Corriger", exact: true }).click();
    await pane.getByText("1 correction faite.").waitFor();
    expect(await reports.count()).toBe(5);

    // The pane follows the cursor, and one suggested clause goes in after it.
    await workbench.clickInText("REMERCIE");
    await pane.getByText("Résolution 2/48-POL · dispositif · § 4").waitFor();
    await workbench.tab("Clauses");
    const card = pane.getByRole("listitem").filter({ hasText: "47-ECO" }).first();
    const clause = (await card.locator('span[lang="fr"]').innerText()).trim();
    await card.getByRole("button", { name: "Insérer après" }).click();
    await pane.getByText("Paragraphe inséré.").waitFor();

    // The follow-up paragraph, aimed at the next session, last of its resolution.
    await workbench.tab("Modèles");
    await pane.getByRole("button", { name: "Insérer le paragraphe de suivi" }).click();
    await page.waitForFunction(
      () => document.querySelectorAll(".ProseMirror p ins, .docx-insertion").length > 0,
    );

    const saved = await workbench.save();
    const xml = documentXml(saved);
    expect(xml).toMatch(/<w:ins [^>]*w:author="Greffier"/);
    expect(xml).toMatch(/<w:del [^>]*w:author="Greffier"/);

    const before = readDocx(readFileSync(DRAFT)).paragraphs;
    const after = readDocx(readFileSync(saved)).paragraphs;
    expect(after).toHaveLength(before.length + 2);
    const inserted = after.findIndex((paragraph) => paragraph.text === clause);
    expect(after[inserted]?.label?.text).toBe("5.");
    expect(after[inserted]?.runs[0]?.bold).toBe(true);
    const left = after.map((paragraph) => paragraph.text);
    const changed = before.filter(({ text }) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(changed).toHaveLength(1);
    expect(
      after.filter((paragraph) => /rapport à la 49ème session/.test(paragraph.text)),
    ).toHaveLength(2);

    expect(workbench.strangers).toEqual([]);
    expect(workbench.troubles).toEqual([]);
    opensInLibreOffice(saved);
  });

  it("imports the adopted collection from Word and from text, keeps it, and suggests from it", async () => {
    const workbench = await WorkbenchPage.open(stand);
    const { pane, page } = workbench;
    await workbench.openDraft(DRAFT, "projet-CFM-48-auto");
    await workbench.tab("Clauses");
    const shelf = (name: string) =>
      pane
        .getByRole("listitem")
        .filter({ has: page.getByRole("button", { name: `Retirer «\u00a0${name}` }) });
    await pane.getByRole("button", { name: /^\d+ recueils?, / }).click();
    for (const [name, file] of [
      ["OIC-CFM-47", EXTRACTED],
      ["CFM-47-POL", COLLECTION],
    ] as const) {
      await page.setInputFiles("[role=tabpanel] [data-import]", file);
      await shelf(name).waitFor({ timeout: 20_000 });
      const words = await shelf(name).innerText();
      const [resolutions, preambular, operative] = (
        words.match(/\d+(?= (?:résol|alin|parag))/g) ?? []
      ).map(Number);
      expect(resolutions).toBe(72);
      expect(preambular).toBeGreaterThan(600);
      expect(preambular).toBeLessThan(680);
      expect(operative).toBeGreaterThan(800);
      expect(operative).toBeLessThan(880);
    }
    // The same session and committee: the second took the first one's place.
    expect(await shelf("OIC-CFM-47").count()).toBe(0);
    await workbench.clickInText("REMERCIE");
    await pane.getByText("47-POL").nth(1).waitFor();

    await page.reload();
    await workbench.openDraft(DRAFT, "projet-CFM-48-auto");
    await workbench.tab("Clauses");
    await pane.getByRole("button", { name: /^\d+ recueils?, / }).click();
    await shelf("CFM-47-POL").waitFor();
    expect(workbench.strangers).toEqual([]);
  });
});

function opensInLibreOffice(path: string): void {
  if (!existsSync("/usr/bin/soffice")) {
    console.warn("left out: LibreOffice is not installed");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "greffier-"));
  const copy = join(folder, "saved.docx");
  copyFileSync(path, copy);
  execFileSync("soffice", [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    "txt:Text",
    "--outdir",
    folder,
    copy,
  ]);
  expect(readFileSync(join(folder, "saved.txt"), "utf8")).toContain("49ème session");
}
