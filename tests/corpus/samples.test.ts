import { readFileSync } from "node:fs";
import { join } from "node:path";

import { SAMPLES, buildSample } from "../../scripts/samples/build";
import type { Outline } from "../../src/index";
import { outline, readDocx, readText } from "../../src/index";

const folder = join(__dirname, "../../corpus");
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const outlined = (name: string) => outline(readText(text(name)).paragraphs);

describe.each(SAMPLES)("$target", (sample) => {
  it("is what the script makes of its text", () => {
    const committed = readFileSync(join(folder, sample.target));
    expect(committed.equals(buildSample(sample, text(sample.source)))).toBe(true);
  });
});

/** What the outline read, without what only the reader's way of numbering changes. */
const structure = (outlined: Outline) =>
  outlined.resolutions.map((resolution) => ({
    id: resolution.id,
    title: resolution.title,
    preamble: resolution.preamble.map((clause) => clause.text),
    operative: resolution.operative.map((paragraph) => ({
      number: paragraph.label?.number,
      text: paragraph.text,
      verbs: paragraph.verbs.map((verb) => verb.form),
      subItems: paragraph.subItems.map((item) => [item.label?.number, item.text]),
    })),
    annexes: resolution.annexes.map((annex) => annex.title),
  }));

describe.each(SAMPLES)("$target, read back", (sample) => {
  const file = readDocx(readFileSync(join(folder, sample.target)));

  it("says what its text says", () => {
    expect(file.warnings).toEqual([]);
    expect(structure(outline(file.paragraphs))).toEqual(structure(outlined(sample.source)));
  });

  it("numbers its paragraphs by the list, or by hand where it says so", () => {
    const numbered = outline(file.paragraphs)
      .resolutions.flatMap((resolution) => resolution.operative)
      .filter((paragraph) => paragraph.label?.text !== "6-");
    expect(new Set(numbered.map((paragraph) => paragraph.label?.from))).toEqual(
      new Set([sample.numbering]),
    );
  });
});

describe("the sample collection", () => {
  const collection = outlined("sample-collection.md");

  it("holds twenty-four resolutions of the 47th session, numbered through", () => {
    expect(collection.resolutions.map((resolution) => resolution.id)).toEqual(
      Array.from({ length: 24 }, (_, index) => `${index + 1}/47-ECO`),
    );
  });

  it("holds some three hundred clauses", () => {
    const preamble = collection.resolutions.flatMap((resolution) => resolution.preamble);
    const operative = collection.resolutions.flatMap((resolution) => resolution.operative);
    expect({ preamble: preamble.length, operative: operative.length }).toEqual({
      preamble: 130,
      operative: 197,
    });
  });

  it("opens every operative paragraph with a verb of the lexicon", () => {
    const verbs = collection.resolutions
      .flatMap((resolution) => resolution.operative)
      .flatMap((paragraph) => paragraph.verbs);
    expect(verbs.filter((verb) => verb.match !== "exact")).toEqual([]);
    expect(new Set(verbs.map((verb) => verb.form)).size).toBeGreaterThan(40);
  });

  it("gives every resolution a chapeau, and a follow-up as its last paragraph", () => {
    for (const resolution of collection.resolutions) {
      expect(resolution.chapeau).not.toBeNull();
      expect(resolution.followUp).toBe(resolution.operative.at(-1)?.paragraph);
    }
  });

  it("lists in its table of contents what its headings say", () => {
    const flat = (title: string): string => title.toLocaleUpperCase("fr");
    expect(collection.contents.map((entry) => flat(entry.title))).toEqual(
      collection.resolutions.map((resolution) => resolution.title),
    );
  });

  it("has an annex that is no part of the dispositif", () => {
    const annexed = collection.resolutions.filter((resolution) => resolution.annexes.length > 0);
    expect(annexed.map((resolution) => resolution.id)).toEqual(["5/47-ECO"]);
    expect(annexed[0]?.operative).toHaveLength(8);
  });
});

describe("the sample draft", () => {
  it("holds six resolutions, one of them still under last session's heading", () => {
    expect(outlined("drafts/sample-draft.md").resolutions.map((resolution) => resolution.id)).toEqual([
      "1/48-ECO",
      "2/48-ECO",
      "3/47-ECO",
      "4/48-ECO",
      "5/48-ECO",
      "7/48-ECO",
    ]);
  });
});
