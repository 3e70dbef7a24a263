import { readFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const sample = readFileSync(join(__dirname, "../../corpus/drafts/sample-draft.docx"));
const compound = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(2048),
]);
/** An encrypted file names its stream in the directory, on a boundary of 128 bytes. */
const encrypted = Buffer.concat([
  compound.subarray(0, 1024),
  Buffer.from("EncryptedPackage", "utf16le"),
  Buffer.alloc(1024),
]);

/** Files that no drafter can work on, and what the sentence about each must say to do. */
const REFUSED: readonly (readonly [name: string, bytes: Buffer, says: RegExp])[] = [
  ["vide.docx", Buffer.alloc(0), /est vide.*vérifiez/],
  ["notes.docx", Buffer.from("Ceci n’est pas un document Word."), /n’est pas un document Word/],
  ["ancien.doc", compound, /\.doc de Word 97-2003.*enregistrez-le au format \.docx/],
  ["secret.docx", encrypted, /mot de passe/],
  ["coupé.docx", sample.subarray(0, sample.length / 2), /endommagé/],
];

let stand: Stand;
let workbench: WorkbenchPage;
const folder = mkdtempSync(join(tmpdir(), "greffier-"));
beforeAll(async () => {
  stand = await openStand();
  workbench = await WorkbenchPage.open(stand);
  await workbench.listed();
});
afterAll(() => stand.close());

const put = (name: string, bytes: Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe("a file that cannot be opened is refused in one sentence and leaves the draft open:", () => {
  it.each(REFUSED)("%s", async (name, bytes, says) => {
    const { page } = workbench;
    const findings = await workbench.findings.count();
    await page.setInputFiles("[data-open]", put(name, bytes));
    const sentence = page.getByRole("status").filter({ hasText: name });
    await sentence.waitFor();
    expect(await sentence.innerText()).toMatch(says);
    expect(await page.getByText("Projet d’exemple", { exact: true }).count()).toBe(1);
    expect(await workbench.findings.count()).toBe(findings);
  });
});

describe("a collection that cannot be read is refused in one sentence:", () => {
  it.each([
    ...REFUSED,
    ["sans-clause.txt", Buffer.from("Bonjour."), /aucun texte à chercher/] as const,
  ])("%s", async (name, bytes, says) => {
    const { page, pane } = workbench;
    await workbench.tab("Clauses");
    await page.setInputFiles("[role=tabpanel] [data-import]", put(name, bytes));
    const sentence = pane.getByRole("status").filter({ hasText: name });
    await sentence.waitFor();
    expect(await sentence.innerText()).toMatch(says);
    expect(workbench.strangers).toEqual([]);
  });
});
