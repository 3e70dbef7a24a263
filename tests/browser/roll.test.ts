import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { outline, readDocx } from "../../src/index";
import { rejectAll } from "../docx/revisions";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const COLLECTION = join(__dirname, "../../../shared/fixtures/CFM-47-POL.docx");
const SAMPLE = join(__dirname, "../../corpus/sample-collection.docx");
const BODY = "word/document.xml";

const present = existsSync(COLLECTION);
if (!present) console.warn("left out: the roll of ../shared/fixtures/CFM-47-POL.docx, not there");

const textsOf = (file: Uint8Array): readonly string[] =>
  readDocx(file).paragraphs.map(({ text }) => text);

/** What the file reads like once every tracked change is refused. */
function refused(file: Uint8Array): readonly string[] {
  const parts = unzipSync(file);
  parts[BODY] = strToU8(rejectAll(strFromU8(parts[BODY] ?? new Uint8Array())));
  return textsOf(zipSync(parts));
}

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

async function openAt(path: string, shown: string, session: string): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(stand);
  await workbench.openDraft(path, shown);
  await workbench.tab("Session");
  await workbench.pane.getByText(session).first().waitFor();
  return workbench;
}

(present ? describe : describe.skip)("a whole collection rolled to the next session", () => {
  it("is looked through, written as tracked changes, saved, and refused back", async () => {
    const workbench = await openAt(COLLECTION, "CFM-47-POL", "47ᵉ session");
    const { pane } = workbench;
    await pane.getByLabel("Ville").fill("Islamabad");
    await pane.getByLabel("Pays").fill("Pakistan");
    await pane.getByLabel("Ouverture").fill("2022-03-22");
    await pane.getByLabel("Clôture").fill("2022-03-23");
    await pane.getByRole("button", { name: "Voir les changements" }).click();
    await pane.getByText("De la 47ᵉ à la 48ᵉ session").waitFor();
    await pane
      .getByText(/changements certains, \d+ à confirmer, \d+ passages à vérifier/)
      .waitFor();
    // What custom suggests is the drafter's to take.
    await pane.getByRole("checkbox", { name: /^Tout cocher.*à confirmer/ }).click();
    await pane.getByRole("button", { name: /^Écrire \d+ changements$/ }).click();
    await pane.getByText(/\d+ changements écrits\. Ctrl\+Z .* en une fois\./).waitFor();

    const saved = readFileSync(await workbench.save());
    const { paragraphs } = readDocx(saved);
    const { resolutions, session } = outline(paragraphs);
    expect(session).toMatchObject({ number: 48, contradictions: [] });
    expect(resolutions).toHaveLength(72);
    expect(resolutions.every(({ id }) => id.endsWith("/48-POL"))).toBe(true);
    const chapeaux = resolutions.map(({ chapeau }) => paragraphs[chapeau ?? -1]?.text ?? "");
    for (const text of chapeaux)
      expect(text).toMatch(/quarante-huitième session.*Islamabad.*22 et 23 mars 2022/s);
    const xml = strFromU8(unzipSync(saved)[BODY] ?? new Uint8Array());
    expect(xml).toMatch(/<w:ins [^>]*w:author="Greffier"/);
    expect(xml).toMatch(/<w:del [^>]*w:author="Greffier"/);
    expect(refused(saved)).toEqual(textsOf(readFileSync(COLLECTION)));
    expect(workbench.troubles).toEqual([]);
  }, 180_000);

  it("is stopped half-way, and the draft is as it was", async () => {
    const workbench = await openAt(COLLECTION, "CFM-47-POL", "47ᵉ session");
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "Voir les changements" }).click();
    const write = pane.getByRole("button", { name: /^Écrire \d+ changements$/ });
    await write.waitFor();
    // Pressed by the page itself at the first sign of progress. Until then time runs so fast there that
    // each change is a slice of its own, with a rest after it: or a quick machine had written them all.
    await pane.evaluate((body) => {
      const now = performance.now.bind(performance);
      const soon = window.setTimeout.bind(window);
      let ahead = 0;
      let isStopped = false;
      performance.now = () => now() + (isStopped ? ahead : (ahead += 12));
      Object.assign(window, {
        setTimeout: (work: () => void, delay = isStopped ? 0 : 50) => soon(work, delay),
      });
      const observer = new MutationObserver(() => {
        const stop = [...body.querySelectorAll("button")].find(
          ({ textContent }) => textContent === "Arrêter",
        );
        if (!stop) return;
        observer.disconnect();
        isStopped = true;
        stop.click();
      });
      observer.observe(body, { subtree: true, childList: true, attributes: true });
    });
    await write.click();
    await pane.getByText("Arrêté : rien n’est écrit, le texte est comme avant.").waitFor();
    // The plan is still there, to be written after all.
    await write.waitFor();
    expect(textsOf(readFileSync(await workbench.save()))).toEqual(
      textsOf(readFileSync(COLLECTION)),
    );
    await write.click();
    await pane.getByText(/\d+ changements écrits\. Ctrl\+Z .* en une fois\./).waitFor();
    await workbench.clickInText("RÉSOLUTION");
    await page.keyboard.press("Control+z");
    await pane.getByText("47ᵉ session").first().waitFor();
    expect(workbench.troubles).toEqual([]);
  }, 180_000);
});

describe("a roll in the workbench", () => {
  it("is undone in one step", async () => {
    const workbench = await openAt(SAMPLE, "sample-collection", "47ᵉ session");
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "Voir les changements" }).click();
    await pane.getByRole("button", { name: /^Écrire \d+ changements$/ }).click();
    await pane.getByText(/changements écrits/).waitFor();
    await pane.getByText("48ᵉ session").first().waitFor();
    await workbench.clickInText("RÉSOLUTION");
    await page.keyboard.press("Control+z");
    await pane.getByText("47ᵉ session").first().waitFor();
    expect(textsOf(readFileSync(await workbench.save()))).toEqual(textsOf(readFileSync(SAMPLE)));
  });

  it("says what is wrong with the session asked for, and writes nothing", async () => {
    const workbench = await openAt(SAMPLE, "sample-collection", "47ᵉ session");
    const { pane } = workbench;
    const show = pane.getByRole("button", { name: "Voir les changements" });
    await pane.getByLabel("Numéro de la session").fill("47");
    await show.click();
    await pane.getByText(/déjà de la 47ᵉ session/).waitFor();
    await pane.getByLabel("Numéro de la session").fill("52");
    await pane.getByLabel("Ville").fill("Dakar");
    await pane.getByLabel("Ouverture").fill("2027-03-23");
    await pane.getByLabel("Clôture").fill("2027-03-22");
    await show.click();
    await pane.getByText(/le pays où se trouve Dakar/).waitFor();
    await pane.getByText(/se clôt .* avant de s’ouvrir/).waitFor();
    expect(await pane.getByRole("button", { name: /^Écrire/ }).count()).toBe(0);
  });

  it("rolls one resolution, chosen from the list", async () => {
    const workbench = await openAt(SAMPLE, "sample-collection", "47ᵉ session");
    const { pane } = workbench;
    await pane.getByRole("radio", { name: "Au choix" }).click();
    await pane.getByRole("checkbox", { name: /^2\/47/ }).click();
    await pane.getByRole("button", { name: "Voir les changements" }).click();
    await pane.getByRole("button", { name: /^Écrire \d+ changements?$/ }).click();
    await pane.getByText(/changements? écrits?/).waitFor();
    const { resolutions } = outline(readDocx(readFileSync(await workbench.save())).paragraphs);
    expect(resolutions.filter(({ session }) => session === 48).map(({ number }) => number)).toEqual(
      [2],
    );
  });
});
