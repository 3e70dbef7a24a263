import { readFileSync } from "node:fs";
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { strFromU8, unzipSync } from "fflate";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const COMMENTS = [
  { author: "Aminata Diallo", about: "Maison des livres", words: "Faut-il nommer la ville ?" },
  { author: "Karim Benali", about: "SALUE", words: "Verbe à revoir avec la délégation." },
];

/** The words about which someone left a comment, between others. */
const commented = (before: string, id: number, after: string): Paragraph =>
  new Paragraph({
    children: [
      new TextRun(before),
      new CommentRangeStart(id),
      new TextRun(COMMENTS[id]?.about ?? ""),
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
      new TextRun(after),
    ],
  });

/** A draft with comments, as another program writes it. */
const draft = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      comments: {
        children: COMMENTS.map(({ author, words }, id) => ({
          id,
          author,
          date: new Date("2026-11-20T10:00:00Z"),
          children: [new Paragraph(words)],
        })),
      },
      sections: [
        {
          children: [
            new Paragraph("RÉSOLUTION N°1/48-POL"),
            commented("Rappelant l’ouverture de la ", 0, " et de ses salles de lecture ;"),
            commented("1. ", 1, " l’ouverture de la bibliothèque."),
          ],
        },
      ],
    }),
  );

it("shows comments beside the words that they are about, and saves them with the document", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page } = workbench;
  await page.setInputFiles("[data-open]", {
    name: "commente.docx",
    mimeType: "application/octet-stream",
    buffer: await draft(),
  });
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
  const saved = unzipSync(readFileSync(await workbench.save()));
  const kept = strFromU8(saved["word/comments.xml"] ?? new Uint8Array());
  for (const { author, words } of COMMENTS) {
    expect(kept).toContain(author);
    expect(kept).toContain(words);
  }
  expect(strFromU8(saved["word/document.xml"] ?? new Uint8Array())).toContain("commentRangeStart");
});
