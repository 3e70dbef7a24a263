import { readFileSync } from "node:fs";
import fc from "fast-check";
import { applyEdits } from "../../src/model/apply-edits";
import { readDocx } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";
import { requests } from "../../src/report/requests";
import { nextSession } from "../../src/rollover/next-session";
import { rollEdits } from "../../src/rollover/change";
import { rollForward } from "../../src/rollover/roll";

const file = readDocx(new Uint8Array(readFileSync("corpus/sample-collection.docx")));
const outlined = outline(file.paragraphs);
const { session } = nextSession({ number: 48, theme: "Des ponts" });
if (session === null) throw new Error("the register has no session 48");
const { plan } = rollForward(file.paragraphs, outlined, session);
if (plan === null) throw new Error("the sample does not roll");

it("lets each change be taken or left by itself", () => {
  fc.assert(
    fc.property(fc.subarray([...plan.changes]), (taken) => {
      const edits = rollEdits(taken);
      const touched = new Set(taken.flatMap(({ place }) => place.paragraph));
      const after = applyEdits(file.paragraphs, edits).map(({ text }) => text);
      for (const { index, text } of file.paragraphs)
        if (!touched.has(index)) expect(after).toContain(text);
      const written = readDocx(writeDocx(file, edits, { tracked: null }));
      expect(written.paragraphs.map(({ text }) => text)).toEqual(after);
    }),
    { numRuns: 15 },
  );
}, 60_000);

/** Pieces that the roll looks for, so that random text meets its patterns. */
const pieces = fc.constantFrom(
  ..."à ,au ,Niamey,(Session : ,),les ,27 ,et ,28 ,novembre ,2020,47ème session,du CMAE,prévue ,;, :,.,1/47-POL,n°4/46-CUL,projet de résolution ,S.E. M. ,Ali ,en ,septembre ,tenue ,à ce jour,DEMANDE ,rapport ,quarante-septième session, ".split(
    ",",
  ),
);
const line = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

it("never throws, and its edits never overlap, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = `RÉSOLUTION N°4/47-CUL\nSUR\nLES MUSÉES\n\nLe Conseil des Ministres des Affaires étrangères, réuni en sa ${lines.join("\n\n")}\n\n1. **DEMANDE** ${lines.join("\n2. **SALUE** ")}\n`;
      const { paragraphs } = readText(text);
      const read = outline(paragraphs);
      requests(paragraphs, read);
      const answer = rollForward(paragraphs, read, session, { from: 47 });
      const spans = rollEdits(answer.plan?.changes ?? []).flatMap((edit) =>
        "text" in edit ? [edit] : [],
      );
      for (const [rank, one] of spans.entries()) {
        expect(paragraphs[one.paragraph]?.text.length).toBeGreaterThanOrEqual(one.end);
        for (const other of spans.slice(rank + 1))
          if (one.paragraph === other.paragraph)
            expect(one.end <= other.start || other.end <= one.start).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

it.each([
  "à ",
  "(Session : ",
  "le 1 ",
  "M. Ali ",
  "S.E. M. le Président ",
  "prévue au Niger du ",
  "1 et ",
  "à cet égard, également ",
  "; et ",
])("stays linear on a text full of %p", (piece) => {
  const filler = piece.repeat(4000);
  const text = `RÉSOLUTION N°1/47-CUL\nSUR\nX\n\nLe Conseil des Ministres des Affaires étrangères, réuni en sa quarante-septième session ${filler};\n\nRappelant la résolution n°1/46-CUL ${filler};\n\n1. **DEMANDE** ${filler} à la 48ème session du CMAE ${filler}.\n2. **SALUE** ${filler}`;
  const { paragraphs } = readText(text);
  const begun = performance.now();
  const read = outline(paragraphs);
  rollForward(paragraphs, read, session);
  requests(paragraphs, read);
  expect(performance.now() - begun).toBeLessThan(3000);
});
