import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { dates } from "../../src/language/dates";
import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";
import { standing } from "../../src/outline/standing";

const FRAGMENTS = [
  ..." \t\n-*;.,'°1Aaéœ«(/",
  "**",
  "^{ème}",
  "1/47-C ",
  "N°1/47-C\n",
  "RÉSOLUTION\n",
  "47ème, ",
  "les 47ème et ",
  "quarante-",
  "et vingt ",
  "session ",
  "sessions du ",
  "de la ",
  "sommet ",
  "conférence islamique ",
  "conseil des ministres ",
  "commission ",
  "rapport à la ",
  "ordre du jour de ",
  "communiqué du ",
  "CFM-",
  "A/RES/",
  "2254 (2015) ",
  "résolution n° ",
  "PREND ",
  "SALUE ET ",
  "1 janvier ",
  "1. NOTE a\n",
  " a) b\n",
  "ANNEXE\n",
  "et demande ",
  "résolutions 2254 et 2255 et ",
  "12 (XV). ",
  "s-10/",
  "a :\n",
  "II\n",
  "```\n",
  "L'Assemblée générale,\n",
  "Notant l'eau,\n",
  "JO. ",
  "70e séance plénière\n",
];

/** Reads a text and checks that every place it gives lies within its paragraph. */
function readsAny(text: string): void {
  const { paragraphs } = readText(text);
  const outlined = outline(paragraphs);
  for (const resolution of outlined.resolutions) {
    const places = [
      ...resolution.sessionMentions,
      ...resolution.sessionMentions.map(({ phrase }) => phrase),
      ...resolution.citations,
      ...resolution.operative.flatMap(({ verbs }) => verbs),
    ];
    for (const { paragraph, start, end } of places) {
      const length = paragraphs[paragraph]?.text.length ?? -1;
      expect(start >= 0 && start <= end && end <= length).toBe(true);
    }
  }
  paragraphs.forEach(({ index }) => standing(outlined, index));
}

describe("any text", () => {
  it("is read without a throw, every place within its paragraph", () => {
    const piece = fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => readsAny(pieces.join(""))),
      { numRuns: 300 },
    );
  });

  it("takes time in proportion to its length, whatever repeats in it", () => {
    const unit = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(unit, (fragments) => {
        const repeated = fragments.join("");
        const text = `1. NOTE ${repeated.repeat(Math.ceil(40_000 / repeated.length))}`;
        const before = process.cpuUsage();
        outline(readText(text).paragraphs);
        dates(text);
        const { user, system } = process.cpuUsage(before);
        // Linear work takes some 200 ms for the worst of these; what is quadratic takes minutes.
        expect((user + system) / 1000).toBeLessThan(4000);
      }),
      { numRuns: 20 },
    );
  });
});

const collection = join(__dirname, "../../../shared/corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt");
const present = existsSync(collection);
if (!present) console.warn("left out: the adopted collection of ../shared/corpus is not here");

(present ? describe : describe.skip)("every prefix of real text", () => {
  const text = present ? readFileSync(collection, "utf8") : "";

  it("is read without a throw, cut at any line", () => {
    const lines = text.split("\n");
    for (let count = 100; count < 420; count += 8) readsAny(lines.slice(100, count).join("\n"));
  });

  it("is read without a throw, cut at any letter", () => {
    const paragraphs = text.split("\n").filter((line) => line.length > 20);
    for (let at = 0; at < paragraphs.length; at += 80) {
      const paragraph = (paragraphs[at] ?? "").slice(0, 400);
      for (let end = 1; end < paragraph.length; end += 3) {
        readsAny(`RÉSOLUTION N°1/47-C\nSUR\nL'EAU\n\n${paragraph.slice(0, end)}`);
      }
    }
  });
});
