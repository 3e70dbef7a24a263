import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { COMMENTED_AT, commentedDraft, COMMENTS } from "./commented-draft";
import type { Page } from "playwright-core";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

it("shows comments beside the words that they are about, and saves them with the document", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page } = workbench;
  await page.setInputFiles("[data-open]", await commentedDraft());
  for (const [id, { author, about, words }] of COMMENTS.entries()) {
    const marked = page.locator(`.layout-page-content [data-comment-id="${id}"]`);
    await marked.waitFor();
    expect(await marked.innerText()).toBe(about);
    const card = page.locator(".docx-comment-card", { hasText: author });
    expect(await card.innerText()).toContain(words);
    // Whole beside the page, though the pane takes its part of the width.
    const box = await card.boundingBox();
    const pane = await workbench.pane.boundingBox();
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(pane?.x ?? NaN);
  }

  await workbench.findings.first().waitFor();
  const kept = commentsIn(await workbench.save());
  for (const { author, words } of COMMENTS) {
    expect(kept).toContain(words);
    expect(kept).toMatch(new RegExp(`<w:comment [^>]*w:author="${author}"`));
  }
  expect(kept.split(`w:date="${COMMENTED_AT}"`)).toHaveLength(COMMENTS.length + 1);
  expect(partOf(await workbench.save(), "word/document.xml")).toContain("commentRangeStart");
});

it("lets one who has no mouse read, answer and settle comments", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page } = workbench;
  await page.setInputFiles("[data-open]", await commentedDraft());
  const [first, second] = COMMENTS;
  const card = (author: string, role: "button" | "group") =>
    page.getByRole("region").getByRole(role, { name: author });
  await card(first?.author ?? "", "button").waitFor();
  await workbench.findings.first().waitFor();

  // From the text to the cards; each says who asks what, and when.
  await workbench.clickInText("RÉSOLUTION");
  await page.keyboard.press("Shift+F6");
  expect(await focused(page)).toMatch(/Aminata Diallo.*nov.*Faut-il nommer la ville \?/s);
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toMatch(/Karim Benali.*Verbe à revoir/s);
  await page.keyboard.press("ArrowUp");

  // Opened, answered.
  await page.keyboard.press("Enter");
  await card(`${first?.author}, ${first?.words}`, "group").waitFor();
  await tabTo(page, "INPUT");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Oui, au titre.");
  await page.keyboard.press("Enter");
  await card(first?.author ?? "", "group")
    .getByText("Oui, au titre.")
    .waitFor();
  await page.keyboard.press("Escape");
  await card(first?.author ?? "", "button").waitFor();

  // The other one, settled; the focus stays among the cards, then goes back to the text.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await card(second?.author ?? "", "group").waitFor();
  await tabTo(page, "Résoudre");
  await page.keyboard.press("Enter");
  await page.locator("[data-comment-resolved]:focus").waitFor();
  await page.keyboard.press("Escape");
  expect(await focused(page)).toContain("RÉSOLUTION");

  const kept = await workbench.save();
  expect(commentsIn(kept)).toContain("Oui, au titre.");
  expect(partOf(kept, "word/commentsExtended.xml")).toContain('w15:done="1"');
  expect(workbench.troubles).toEqual([]);
});

const partOf = (path: string, part: string): string =>
  strFromU8(unzipSync(readFileSync(path))[part] ?? new Uint8Array());
const commentsIn = (path: string): string => partOf(path, "word/comments.xml");

/** What a screen reader has to say of where the focus is, were it only the text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? "");

/** Presses Tab until the focus is on an element of this name or kind. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const part = document.activeElement as HTMLElement | null;
      return [part?.title, part?.tagName];
    });
    if (here.includes(wanted)) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
}
