import fc from "fast-check";
import { readText } from "../../src/outline/read-text";

const only = (text: string) => {
  const [paragraph] = readText(text).paragraphs;
  if (paragraph === undefined) throw new Error("no paragraph");
  return paragraph;
};

const bold = (text: string): string[] => {
  const paragraph = only(text);
  return paragraph.runs
    .filter((run) => run.bold)
    .map((run) => paragraph.text.slice(run.start, run.end));
};

describe("readText", () => {
  it("makes one paragraph of each line that is not empty, and says which line", () => {
    const { paragraphs } = readText("un\r\n\r\n  \ndeux\ntrois");
    expect(paragraphs.map(({ index, line, text }) => [index, line, text])).toEqual([
      [0, 1, "un"],
      [1, 4, "deux"],
      [2, 5, "trois"],
    ]);
  });

  it("takes the markup out of the text and puts it in runs", () => {
    const paragraph = only("1. **NOTE** la 3^{ème} fête du *livre* et <i>Kitab</i>.");
    expect(paragraph.text).toBe("1. NOTE la 3ème fête du livre et Kitab.");
    const marked = paragraph.runs
      .filter((run) => run.bold || run.italic || run.superscript)
      .map((run) => paragraph.text.slice(run.start, run.end));
    expect(marked).toEqual(["NOTE", "ème", "livre", "Kitab"]);
  });

  it("carries bold over the lines that touch, not over an empty one", () => {
    const { paragraphs } = readText("**RECUEIL\nDE TEXTES**\n\nsuite");
    expect(paragraphs.map(({ runs }) => runs.map((run) => run.bold))).toEqual([
      [true],
      [true],
      [false],
    ]);
  });

  it("reads a lone closing mark as bold from the start of the line, and warns", () => {
    expect(bold("- 1. NOTE** le plan")).toEqual(["- 1. NOTE"]);
    expect(readText("- 1. NOTE** le plan").warnings).toHaveLength(1);
  });

  it("leaves a star that stands alone, and reads headings of Markdown", () => {
    expect(only("a * b").text).toBe("a * b");
    expect(only("## Titre").style.heading).toBe(2);
    expect(only("## Titre").text).toBe("Titre");
  });

  it("covers the text of every paragraph with touching runs, whatever the text", () => {
    const mark = fc.constantFrom(
      "**",
      "*",
      "<i>",
      "</i>",
      "^{ème}",
      "^{",
      "}",
      "\n",
      "mot ",
      "à",
      " ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(mark, fc.string({ unit: "binary" })), { maxLength: 30 }),
        (parts) => {
          for (const { text, runs } of readText(parts.join("")).paragraphs) {
            expect(runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text);
          }
        },
      ),
    );
  });
});
