import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readDocx, type WordFile } from "../../src/docx/read-docx";

const read = (name: string): WordFile =>
  readDocx(readFileSync(join(__dirname, "fixtures", `${name}.docx`)));

/** A paragraph in one line: label, text with *bold* ^raised^ /CAPITALS/, and what changed in it. */
const lines = (file: WordFile): string[] =>
  file.paragraphs.map(({ label, text, runs, changes, table }) => {
    const marked = runs.map(({ start, end, bold, superscript, capitals }) => {
      const mark = `${bold ? "*" : ""}${superscript ? "^" : ""}${capitals ? "/" : ""}`;
      return mark + text.slice(start, end) + [...mark].reverse().join("");
    });
    const parts = ["|".repeat(table), label?.text ?? "", marked.join("")];
    return [...parts, ...changes.map(({ kind }) => `(${kind})`)].filter(Boolean).join(" ");
  });

describe("one text by four programs", () => {
  it("pandoc", () => {
    const file = read("pandoc");
    expect(file.warnings).toEqual([]);
    expect(lines(file)).toEqual([
      "*Projet sur les bibliothèques*",
      "*RÉSOLUTION N°1/9-BIB*",
      "Le Conseil des bibliothèques, réuni en sa 9^ème^ session ;",
      "Rappelant la charte des bibliothèques ;",
      "1. *DEMANDE* aux écoles d’ouvrir leurs salles de lecture :",
      "a) le matin ;",
      "b) le soir ; (insertion) (deletion)",
      "2. *INVITE* les communes à prêter des livres.",
      "• une puce",
      "• une autre",
      "Le prêt est gratuit.",
      "| Salle",
      "| Places",
      "| Nord",
      "| 40",
      "Ligne un\nligne deux",
    ]);
    expect(file.paragraphs[3]?.runs[0]).toMatchObject({ start: 0, end: 9, italic: true });
  });

  it("LibreOffice", () => {
    const file = read("libreoffice");
    expect(file.warnings).toMatchObject([{ english: expect.stringContaining("text box") }]);
    expect(lines(file)).toEqual([
      "*RÉSOLUTION N°1/9-BIB*",
      "Le Conseil des bibliothèques, réuni en sa 9^ème^ session ;",
      "Rappelant la charte des bibliothèques, page 1 ;",
      "1. *DEMANDE* aux écoles d’ouvrir :",
      "a) le matin ;",
      "b) le soir ; (insertion) (deletion)",
      "i. en semaine.",
      "2. /Invite/ les communes\tà prêter\ndes livres.",
      "• une puce",
      "Texte autour.",
      "| Nord",
      "|| dedans",
      "| après",
      "Le prêt est gratuit.",
    ]);
  });

  it("the docx package", () => {
    const file = read("docx-package");
    expect(file.warnings).toEqual([]);
    expect(lines(file)).toEqual([
      "RÉSOLUTION N°1/9-BIB",
      "Le Conseil des bibliothèques, réuni en sa 9^ème^ session /en capitales/ charte\tvice\u2011prési\u00ADdent✓",
      "1. *DEMANDE* aux écoles",
      "a) le matin ;",
      "b) le soir ; (insertion) (deletion)",
      "1.I en semaine.",
      "1. *INVITE*",
      "Le prêt est gratuit, page .",
      "☒ lu",
      "| Nord",
      "| de droite à gauche",
    ]);
  });

  it("strict XML written by hand", () => {
    const file = read("hand-written");
    expect(file.warnings.map(({ paragraph, english = "" }) => [paragraph, english])).toEqual([
      [5, expect.stringContaining("altChunk")],
      [5, expect.stringContaining("text box")],
    ]);
    expect(lines(file)).toEqual([
      "*RÉSOLUTION N°1/9-BIB*",
      "Le Conseil, réuni en sa 9^ème^ session ;",
      "I. *DEMANDE* aux écoles sans délai : (move) (move)",
      "1.1 le *matin* ; (formatting)",
      "II. /Invite/ les communes.",
      "hier, ici•",
      "| cellule",
      "| *مكتبة*",
      "Ajouté. (insertion) (paragraph-mark)",
      "",
    ]);
  });

  it.each(["pandoc", "libreoffice", "docx-package", "hand-written"])(
    "%s: names headings and invariant styles",
    (name) => {
      const heading = read(name).paragraphs.find(({ text }) => text.startsWith("RÉSOLUTION"));
      expect(heading?.style).toMatchObject({ name: "Heading 1", heading: 1 });
    },
  );
});
