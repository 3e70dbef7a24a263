import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const SAMPLE = join(__dirname, "../../corpus/drafts/sample-draft.docx");

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** The names that a file gives its styles. */
const namesIn = (path: string): readonly string[] => {
  const styles = unzipSync(readFileSync(path))["word/styles.xml"] ?? new Uint8Array();
  return [...strFromU8(styles).matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name ?? "");
};

it.each([
  [
    "fr-FR",
    ["Titre", "Sous-titre", "Titre 1", "Paragraphe de liste", "TM 1"],
    '"Double-cliquez pour ajouter un en-tête"',
  ],
  [
    "en-GB",
    ["Title", "Subtitle", "Heading 1", "List Paragraph", "TOC 1"],
    '"Double-click to add a header"',
  ],
] as const)(
  "names Word's styles as Word does, and not in the file, and speaks in empty margins: %s",
  async (locale, names, hint) => {
    const workbench = await WorkbenchPage.open(stand, { locale });
    const { page } = workbench;
    const list = page.getByRole("combobox", {
      name: /^(Sélectionner le type de paragraphe|Select paragraph style)$/,
    });
    await list.click();
    const listed = await page.getByRole("option").allInnerTexts();
    expect(listed).toEqual(expect.arrayContaining([...names]));
    await page.keyboard.press("Escape");
    const header = page.locator(".layout-page-header").first();
    await header.hover();
    expect(await header.evaluate((margin) => getComputedStyle(margin, "::after").content)).toBe(
      hint,
    );
    if (locale === "fr-FR") expect(namesIn(await workbench.save())).toEqual(namesIn(SAMPLE));
  },
);
