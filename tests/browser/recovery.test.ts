import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** Comes back when one unsaved document is kept. */
async function keptOnce(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("refused"));
    });
  const database = await done(indexedDB.open("greffier-recovery"));
  const count = (): Promise<number> =>
    done(database.transaction("unsaved").objectStore("unsaved").count());
  while ((await count()) !== 1) await new Promise(requestAnimationFrame);
  database.close();
}

it("gives back, in a new tab, what a tab that is gone had not saved, once", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  await workbench.findings.filter({ hasText: "se met en gras" }).first().click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await pane.getByText("1 correction faite.").waitFor();
  await page.evaluate(keptOnce);
  await page.close();

  const again = await page.context().newPage();
  await again.goto(stand.address);
  await again.getByText(/a été repris dans son état de/).waitFor();
  await again
    .getByRole("complementary")
    .getByText(/paragraphes? porte(nt)? des marques de révision/)
    .waitFor();
  await again.getByRole("button", { name: "Revenir au fichier d’origine" }).click();
  await again.getByText(/a été repris/).waitFor({ state: "detached" });
});

it("asks before it leaves what is not saved", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  await workbench.findings.filter({ hasText: "se met en gras" }).first().click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await page.getByRole("img", { name: "Modifications non enregistrées" }).waitFor();
  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      resolve(dialog.message());
      void dialog.dismiss();
    });
  });
  await page.setInputFiles("[data-open]", {
    name: "autre.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("x"),
  });
  expect(await asked).toMatch(/modifications non enregistrées/);
});
