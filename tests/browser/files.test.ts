import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const sample = readFileSync(join(__dirname, "../../corpus/drafts/sample-draft.docx"));

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** A file of the browser's own file system, given where a picker would ask: handles are real, nobody clicks. */
async function pickable(page: Page, name: string): Promise<void> {
  await page.evaluate(
    async ([called, bytes]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(called, { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
      Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
    },
    [name, [...sample]] as const,
  );
}

const bytesOnDisk = (page: Page, name: string): Promise<number> =>
  page.evaluate(async (called) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(called)).getFile()).size;
  }, name);

it("begins with nothing open, and opens the sample when asked", async () => {
  const { page } = await WorkbenchPage.start(stand);
  await page.getByRole("heading", { name: "Greffier" }).waitFor();
  expect(await page.getByRole("complementary").count()).toBe(0);
  await page.getByRole("button", { name: "Essayer sur un projet d’exemple" }).click();
  await page.getByText("Projet d’exemple", { exact: true }).first().waitFor();
});

it("lists what was open, opens it again, and forgets it when asked", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page } = workbench;
  const file = { name: "mon-projet.docx", mimeType: "application/octet-stream", buffer: sample };
  await page.setInputFiles("[data-open]", file);
  await workbench.findings.first().waitFor();
  await workbench.close();
  await page.getByRole("button", { name: /^mon-projet\.docx/ }).click();
  await workbench.findings.first().waitFor();

  await workbench.close();
  await page.getByRole("button", { name: "Oublier « mon-projet.docx »" }).click();
  await page.getByRole("heading", { name: "Documents récents" }).waitFor({ state: "detached" });
});

it("writes the file in its place, and asks before it overwrites what another program wrote", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page, pane } = workbench;
  await pickable(page, "projet.docx");
  await page.getByRole("button", { name: "Ouvrir un document Word…" }).click();
  await workbench.findings.first().waitFor();
  const before = await bytesOnDisk(page, "projet.docx");
  await workbench.findings.filter({ hasText: "se met en gras" }).first().click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await pane.getByText("1 correction faite.").waitFor();
  await page.keyboard.press("Control+s");
  await page.getByText("« projet.docx » est enregistré.").waitFor();
  expect(await bytesOnDisk(page, "projet.docx")).not.toBe(before);

  await page.getByRole("button", { name: "Fermer le message" }).first().click();
  await pickable(page, "projet.docx");
  const asked = new Promise<string>((resolve) =>
    page.once("dialog", (dialog) => {
      resolve(dialog.message());
      void dialog.dismiss();
    }),
  );
  await page.keyboard.press("Control+s");
  expect(await asked).toMatch(/«\sprojet\.docx\s» a changé sur le disque/);
  expect(await bytesOnDisk(page, "projet.docx")).toBe(before);

  await page.reload();
  await page.getByRole("button", { name: /^projet\.docx/ }).click();
  await workbench.findings.first().waitFor();
});

it("tells the second tab that a document of the same name is open in the first", async () => {
  const first = await WorkbenchPage.start(stand);
  const file = { name: "commun.docx", mimeType: "application/octet-stream", buffer: sample };
  await first.page.setInputFiles("[data-open]", file);
  await first.findings.first().waitFor();

  const second = await first.page.context().newPage();
  await second.goto(stand.address);
  await second.getByRole("button", { name: "Ouvrir un document Word…" }).waitFor();
  await second.setInputFiles("[data-open]", file);
  await second.getByText(/«\scommun\.docx\s» est déjà ouvert dans un autre onglet/).waitFor();

  await first.page.close();
  await second.reload();
  await second.getByRole("button", { name: /^commun\.docx/ }).click();
  await second.getByText("commun", { exact: true }).first().waitFor();
  await second.getByRole("complementary").getByRole("tab").first().waitFor();
  expect(await second.getByText(/est déjà ouvert/).count()).toBe(0);
});
