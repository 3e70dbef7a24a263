import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { outline, readDocx } from "../../src/index";
import { focused, tabTo } from "./keys";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** The sample draft, the cursor in the chapeau of 2/48-ECO, all by keyboard from the first page. */
async function openByKeys(): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.start(stand);
  const { page, pane } = workbench;
  await tabTo(page, /Essayer sur un projet d’exemple/);
  await page.keyboard.press("Enter");
  await workbench.findings.nth(12).waitFor();
  await page.keyboard.press("F6");
  await tabTo(page, /^Fermer l’accueil$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await openTab(page, 0);
  await tabTo(page, /table et l’intitulé/);
  await tabTo(page, /La formule liminaire nomme la 47/, "ArrowDown");
  await page.keyboard.press("Enter");
  await pane.getByText("Résolution 2/48-ECO · formule liminaire").waitFor();
  return workbench;
}

const isInPane = (page: Page): Promise<boolean> =>
  page.evaluate(() => !!document.activeElement?.closest("aside"));

/** Goes to the text and back, which leads to the tabs, and opens one. */
async function openTab(page: Page, tab: number): Promise<void> {
  if (await isInPane(page)) {
    await page.keyboard.press("F6");
    await page.locator(".ProseMirror:focus").waitFor({ state: "attached" });
  }
  await page.keyboard.press("F6");
  await page.locator("[role=tab]:focus").waitFor();
  await page.keyboard.press("Home");
  for (let step = 0; step < tab; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("tabpanel").locator("h2").first().waitFor();
}

async function savedByKeys(page: Page): Promise<ReturnType<typeof readDocx>> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  return readDocx(readFileSync(await (await download).path()));
}

it("Modèles: fills and inserts standard paragraphs, and begins a resolution", async () => {
  const workbench = await openByKeys();
  const { page, pane } = workbench;
  await openTab(page, 2);

  await tabTo(page, /^Insérer le paragraphe de suivi$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^Paragraphe inséré/).waitFor();
  expect(await focused(page)).toBe("Insérer le paragraphe de suivi");

  await tabTo(page, /^À compléter \(1\)$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^objet du rapport$/, "Shift+Tab");
  await page.keyboard.type("l’entretien des phares");
  await pane.getByText("rapport du Secrétaire général sur l’entretien des phares").waitFor();
  await tabTo(page, /^Insérer après : Prend note du rapport$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^Paragraphe inséré/).waitFor();

  // A form given up leaves the focus where it was opened.
  await tabTo(page, /^Nouvelle résolution…$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.getByLabel("Titre").waitFor();
  expect(await focused(page)).toBe("Titre");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("Nouvelle résolution…");
  await page.keyboard.press("Enter");
  await tabTo(page, /^Insérer la résolution$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/titre/).first().waitFor();
  await tabTo(page, /^Titre$/, "Shift+Tab");
  await page.keyboard.type("L’ENTRETIEN DES PHARES");
  await tabTo(page, /^Insérer la résolution$/);
  await page.keyboard.press("Enter");
  await pane.getByText("La résolution n° 8 est insérée.").waitFor();
  expect(await focused(page)).toBe("Nouvelle résolution…");

  const { paragraphs } = await savedByKeys(page);
  const { resolutions } = outline(paragraphs);
  expect(resolutions.map(({ title }) => title)).toContain("L’ENTRETIEN DES PHARES");
  const texts = paragraphs.map(({ text }) => text).join("\n");
  expect(texts).toContain("rapport du Secrétaire général sur l’entretien des phares");
  expect(workbench.troubles).toEqual([]);
});

it("Session: looks through the roll to the next one, leaves it, and writes it", async () => {
  const workbench = await openByKeys();
  const { page, pane } = workbench;
  await openTab(page, 3);

  await tabTo(page, /^Numéro de la session$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Ville$/);
  await page.keyboard.type("Dakar");
  await tabTo(page, /^Pays$/);
  await page.keyboard.type("Sénégal");
  await tabTo(page, /^Ouverture$/);
  await page.keyboard.type("03032027");
  await tabTo(page, /^Clôture$/);
  await page.keyboard.type("04042027");
  await tabTo(page, /^Voir les changements$/);
  await page.keyboard.press("Enter");
  // The sample names two sessions: nothing is planned before the drafter says which way.
  await pane.getByText(/^Le projet est entre deux sessions/).waitFor();
  expect(await pane.getByText("De la 48ᵉ à la 49ᵉ session").count()).toBe(0);
  await tabTo(page, /^Tout porter à la 49ᵉ session$/);
  await page.keyboard.press("Enter");
  await pane.getByText("De la 48ᵉ à la 49ᵉ session").waitFor();

  // Looked through: a group taken, one change seen in the text, the rest unfolded; then left.
  await tabTo(page, /^Tout cocher : \d+ changements à confirmer$/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Voir dans le texte/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/Résolution \d+\/48-ECO/)
    .first()
    .waitFor();
  expect(await focused(page)).toMatch(/^Voir dans le texte/);
  await tabTo(page, /^Laisser$/);
  await page.keyboard.press("Enter");
  await pane.getByText("De la 48ᵉ à la 49ᵉ session").waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Voir les changements");

  await page.keyboard.press("Enter");
  await pane.getByText(/^Le projet est entre deux sessions/).waitFor();
  await tabTo(page, /^Tout porter à la 49ᵉ session$/);
  await page.keyboard.press("Enter");
  await pane.getByText("De la 48ᵉ à la 49ᵉ session").waitFor();
  await tabTo(page, /^Écrire \d+ changements$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/\d+ changements écrits/).waitFor();
  await pane.getByText("49ᵉ session", { exact: true }).waitFor();
  // The form is that of another session now; the focus is at its head.
  expect(await isInPane(page)).toBe(true);

  const { paragraphs } = await savedByKeys(page);
  const { session, resolutions } = outline(paragraphs);
  expect(session?.number).toBe(49);
  expect(paragraphs[resolutions[0]?.chapeau ?? -1]?.text).toMatch(/Dakar.*3 mars.*4 avril 2027/s);
  expect(workbench.troubles).toEqual([]);
});

it("menus and dialogs: opened, walked, closed by Escape, the focus where it was", async () => {
  const workbench = await openByKeys();
  const { page } = workbench;
  const focusedItem = () => page.locator("[role^=menuitem]:focus");
  const walkMenu = async (opener: RegExp, items: number): Promise<void> => {
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
    await focusedItem().waitFor();
    const met = new Set<string>();
    for (let step = 0; step < items; step += 1) {
      met.add(`${await focusedItem().evaluate((one) => one.getBoundingClientRect().top)}`);
      await page.keyboard.press("ArrowDown");
    }
    expect(met.size).toBe(items);
    await page.keyboard.press("Escape");
    await focusedItem().waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(opener);
  };
  const dialog = page.getByRole("dialog");

  // Of a finding: a reason of the list, or of one's own.
  await walkMenu(/^Ignorer$/, 8);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Autre raison…$/, "ArrowDown");
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  expect(await focused(page)).toBe("Pourquoi l’ignorer ?");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Ignorer");

  // Of the list: how it is grouped, and all corrections.
  await openTab(page, 0);
  await walkMenu(/^Par résolution$/, 2);
  await openTab(page, 0);
  await tabTo(page, /^Tout corriger \(\d+\)$/);
  const opener = await focused(page);
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  for (const stop of ["Correction proposée", "Annuler", "Tout corriger"]) {
    await tabTo(page, new RegExp(`^${stop}$`));
  }
  // Nothing beyond the dialog is reached.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => !!document.activeElement?.closest("[role=dialog]"))).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focused(page)).toBe(opener);

  // Of the page, whose menus and toolbar F10 leads to, and back to the text.
  await page.keyboard.press("F10");
  expect(await focused(page)).toBe("Fichier");
  const file = page.getByRole("button", { name: "Fichier", exact: true });
  expect(await file.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Enter");
  expect(await file.getAttribute("aria-expanded")).toBe("true");
  for (const [key, item] of [
    ["ArrowDown", /^Enregistrer/],
    ["ArrowUp", /^Mise en page/],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused(page)).toMatch(item);
  }
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("Fichier");
  await walkMenu(/^Enregistrer sous…$/, 2);
  await page.keyboard.press("F10");
  await page.locator(".ProseMirror:focus").waitFor({ state: "attached" });
});
