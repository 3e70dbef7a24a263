import { readDocx, type WordFile } from "../../src/docx/read-docx";
import { makeDocx } from "./make-docx";

const level = (rank: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${rank}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const restart = (rank: number, at: number): string =>
  `<w:lvlOverride w:ilvl="${rank}"><w:startOverride w:val="${at}"/></w:lvlOverride>`;

const item = (id: number, rank = 0, more = ""): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${rank}"/><w:numId w:val="${id}"/></w:numPr>${more}</w:pPr><w:r><w:t>eau</w:t></w:r></w:p>`;
const plain = "<w:p><w:r><w:t>entre deux</w:t></w:r></w:p>";

const open = (body: string, numbering: string, styles = ""): WordFile =>
  readDocx(makeDocx(body, { numbering, styles }));
const labels = (file: WordFile): (string | null)[] =>
  file.paragraphs.map(({ label }) => label?.text ?? null);

const OUTLINE = abstract(
  0,
  level(0, "decimal", "%1."),
  level(1, "lowerLetter", "%2)"),
  level(2, "lowerRoman", "%1.%2.%3"),
);

describe("list labels", () => {
  it("counts levels and starts deeper ones again", () => {
    const ranks = [0, 1, 1, 2, 2, 1, 0, 1, 2];
    const body = ranks.map((rank) => item(1, rank)).join("");
    expect(labels(open(body, OUTLINE + list(1, 0)))).toEqual([
      "1.",
      "a)",
      "b)",
      "1.b.i",
      "1.b.ii",
      "c)",
      "2.",
      "a)",
      "2.a.i",
    ]);
  });

  it("goes on over other paragraphs, and over lists of one definition", () => {
    const body = item(1) + plain + item(1) + item(2) + item(3) + item(1);
    const file = open(body, OUTLINE + list(1, 0) + list(2, 0) + list(3, 0, restart(0, 1)));
    expect(labels(file)).toEqual(["1.", null, "2.", "3.", "1.", "2."]);
    const lists = file.paragraphs.map(({ label }) => label?.list);
    expect(lists[0]).toBe(lists[3]);
    expect(lists[4]).not.toBe(lists[0]);
  });

  it("starts from an override once", () => {
    const body = item(2) + item(2) + item(1) + item(2);
    expect(labels(open(body, OUTLINE + list(1, 0) + list(2, 0, restart(0, 5))))).toEqual([
      "5.",
      "6.",
      "7.",
      "8.",
    ]);
  });

  it("takes a whole level from an override", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "upperRoman", "%1 -")}</w:lvlOverride>`;
    expect(labels(open(item(1) + item(1), OUTLINE + list(1, 0, own)))).toEqual(["I -", "II -"]);
  });

  it("writes higher levels in figures where the level is legal", () => {
    const levels = abstract(
      0,
      level(0, "upperRoman", "%1"),
      level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    );
    expect(labels(open(item(1) + item(1, 1), levels + list(1, 0)))).toEqual(["I", "1.1"]);
  });

  it("does not start again where the level says never", () => {
    const levels = abstract(
      0,
      level(0, "decimal", "%1."),
      level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>'),
    );
    const body = item(1) + item(1, 1) + item(1) + item(1, 1);
    expect(labels(open(body, levels + list(1, 0)))).toEqual(["1.", "1)", "2.", "2)"]);
  });

  it.each([
    ["decimalZero", 3, "03"],
    ["upperLetter", 28, "BB"],
    ["lowerRoman", 1994, "mcmxciv"],
    ["none", 2, ""],
    ["numberInDash", 2, "- 2 -"],
  ])("formats %s", (format, at, shown) => {
    const numbering = abstract(0, level(0, format, "%1")) + list(1, 0, restart(0, at));
    expect(labels(open(item(1), numbering))).toEqual([shown]);
  });

  it("gives figures for a format that it does not know, and says so", () => {
    const file = open(item(1), abstract(0, level(0, "hebrew1", "%1.")) + list(1, 0));
    expect(labels(file)).toEqual(["1."]);
    expect(file.warnings).toHaveLength(1);
  });

  it("shows bullets of symbol fonts as characters, with their rank", () => {
    const bullet = level(0, "bullet", "\uF0A7").replace(
      "</w:lvl>",
      '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>',
    );
    const file = open(item(1) + item(1), abstract(0, bullet) + list(1, 0));
    expect(file.paragraphs[1]?.label).toMatchObject({ text: "▪", format: "bullet", value: 2 });
  });

  it("reads lists that a style gives, at the level that stands for it", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Points"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Lettres"><w:name w:val="Lettres"/><w:basedOn w:val="Points"/></w:style>';
    const numbering =
      abstract(
        0,
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Lettres"/>'),
      ) + list(1, 0);
    const by = (style: string, more = ""): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr></w:p>`;
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = by("Points") + by("Lettres") + by("Points", none) + by("Points");
    expect(labels(open(body, numbering, styles))).toEqual(["1.", "a)", null, "2."]);
  });

  it("follows a numbering style to the list behind it", () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Plan"><w:name w:val="Plan"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const linked =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Plan"/></w:abstractNum>';
    const file = open(item(1), linked + OUTLINE + list(1, 1) + list(2, 0), styles);
    expect(labels(file)).toEqual(["1."]);
  });

  it("does not count a paragraph that accepting takes away", () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr><w:del w:id="2" w:author="A"><w:r><w:delText>eau</w:delText></w:r></w:del></w:p>';
    const file = open(item(1) + gone + item(1), OUTLINE + list(1, 0));
    expect(labels(file)).toEqual(["1.", null, "2."]);
  });

  it("reads a paragraph of a list that is not there, and says so", () => {
    const file = open(item(9), OUTLINE);
    expect(labels(file)).toEqual([null]);
    expect(file.warnings[0]?.english).toContain("9");
  });
});
