import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx/read-docx";
import { draft } from "../../src/lint/draft";
import { lint } from "../../src/lint/lint";

const shared = join(__dirname, "../../../shared/fixtures");
const present = existsSync(shared);
if (!present) console.warn("left out: the Word drafts of ../shared/fixtures are not here");

const drafts = [
  { file: "projet-CFM-48-auto.docx", resolutions: 6 },
  { file: "projet-CFM-48-auto.libreoffice.docx", resolutions: 6 },
  { file: "projet-CFM-48-typed.docx", resolutions: 4 },
];

(present ? describe : describe.skip).each(drafts)("$file", ({ file, resolutions }) => {
  const read = () => {
    const { paragraphs } = readDocx(readFileSync(join(shared, file)));
    return { paragraphs, result: lint(draft(paragraphs)) };
  };

  it("finds each stale chapeau and each report to the sitting session, and no other session", () => {
    const { result } = read();
    const of = (rule: string) => result.findings.filter((finding) => finding.rule === rule);
    expect(of("current-session").map((finding) => finding.part)).toEqual(
      Array(resolutions).fill("chapeau"),
    );
    expect(of("report-session").map((finding) => finding.excerpt)).toEqual(
      Array(resolutions).fill("48"),
    );
    expect(of("report-session").map((finding) => finding.fix?.edits)).toEqual(
      of("report-session").map(({ paragraph, start, end }) => [
        { paragraph, start, end, text: "49" },
      ]),
    );
    expect(new Set(of("report-session").map((finding) => finding.resolution)).size).toBe(
      resolutions,
    );
  });

  it("invents no fault of numbering", () => {
    const { result } = read();
    expect(
      result.findings.filter((finding) =>
        ["operative-numbering", "numbering-format", "resolution-numbering"].includes(finding.rule),
      ),
    ).toEqual([]);
  });

  it("crashes in no rule and names places that are there", () => {
    const { paragraphs, result } = read();
    expect(result.crashed).toEqual([]);
    for (const finding of result.findings) {
      const text = paragraphs[finding.paragraph]?.text ?? "";
      expect(finding.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(finding.start, finding.end)).toBe(finding.excerpt);
    }
  });
});
