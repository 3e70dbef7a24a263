import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** Comes back when the browser has kept the workbench and it answers for the page. */
async function keptOffline(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) {
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }),
    );
  }
}

it("leaves the pane of Word to the network, and works when the server is gone", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page, pane } = workbench;
  await page.evaluate(keptOffline);

  const word = await page.context().newPage();
  const answer = await word.goto(`${stand.address}/taskpane/index.html`);
  expect(answer?.fromServiceWorker()).toBe(false);
  expect(await word.innerText("body")).toMatch(/Ce volet s’ouvre dans Word/);
  await word.close();

  await stand.stopServing();
  await page.reload();
  await page.getByRole("button", { name: "Essayer sur un projet d’exemple" }).click();
  await workbench.findings.filter({ hasText: "se met en gras" }).first().click();
  await pane.getByRole("button", { name: "Corriger", exact: true }).click();
  await pane.getByText("1 correction faite.").waitFor();
  await workbench.tab("Clauses");
  await pane.getByRole("searchbox").fill("mise en œuvre");
  await pane.getByRole("button", { name: "Insérer" }).first().waitFor();
});
