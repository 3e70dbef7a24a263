import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const sample = readFileSync(join(__dirname, "../../corpus/drafts/sample-draft.docx"));

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** A draft open under a name of its own. */
async function openNamed(name: string, buffer: Buffer): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.start(stand);
  const mimeType = "application/octet-stream";
  await workbench.page.setInputFiles("[data-open]", { name, mimeType, buffer });
  await workbench.listed();
  return workbench;
}

const customs = ({ pane }: WorkbenchPage) => pane.locator("summary", { hasText: "Usages" });
const boldVerbs = ({ findings }: WorkbenchPage) => findings.filter({ hasText: "se met en gras" });

it("takes a house style that is dropped on the pane, and keeps it with the saved document", async () => {
  const workbench = await openNamed("projet.docx", sample);
  const { page } = workbench;
  expect(await boldVerbs(workbench).count()).toBeGreaterThan(0);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const style = JSON.stringify({ rules: { "operative-verb-bold": "off" } });
    transfer.items.add(new File([style], "maison.json", { type: "application/json" }));
    return transfer;
  });
  await customs(workbench).dispatchEvent("drop", { dataTransfer: dropped });
  await customs(workbench).filter({ hasText: "maison" }).waitFor();
  await boldVerbs(workbench).first().waitFor({ state: "detached" });
  // The draft is still the one that was open.
  await page.getByText("projet", { exact: true }).first().waitFor();

  const saved = readFileSync(await workbench.save());
  const again = await openNamed("repris.docx", saved);
  await customs(again).filter({ hasText: "maison" }).waitFor();
  expect(await boldVerbs(again).count()).toBe(0);

  await customs(again).click();
  await again.pane.getByRole("button", { name: "Revenir aux usages du Conseil" }).click();
  await boldVerbs(again).first().waitFor();
  expect(workbench.troubles).toEqual([]);
});
