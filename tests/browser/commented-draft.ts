import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  TextRun,
} from "docx";

export const COMMENTS = [
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

/** When they were left. */
export const COMMENTED_AT = "2026-11-20T10:00:00Z";

const written = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      comments: {
        children: COMMENTS.map(({ author, words }, id) => ({
          id,
          author,
          date: new Date(COMMENTED_AT),
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

/** A draft with comments, as another program writes it, to be opened in the workbench. */
export const commentedDraft = async () => ({
  name: "commente.docx",
  mimeType: "application/octet-stream",
  buffer: await written(),
});
