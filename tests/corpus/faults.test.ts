import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding, Paragraph, Precedents } from "../../src/index";
import { draft, lint, outline, readDocx, readText, rules } from "../../src/index";
import type { PlantedFault } from "./fault-table";
import { plantedFaults } from "./fault-table";

const folder = join(__dirname, "../../corpus");

const paragraphsOf = (name: string): readonly Paragraph[] => {
  const bytes = readFileSync(join(folder, name));
  return name.endsWith(".docx") ? readDocx(bytes).paragraphs : readText(bytes.toString()).paragraphs;
};

const adopted = outline(paragraphsOf("sample-collection.md")).resolutions;

const precedents: Precedents = {
  holds: (session, committee) => session === 47 && committee === "ECO",
  title: (number, session, committee) =>
    adopted.find((resolution) => resolution.id === `${number}/${session}-${committee}`)?.title ??
    null,
};

const lintFile = (name: string) => {
  const paragraphs = paragraphsOf(name);
  return { paragraphs, ...lint(draft(paragraphs, { precedents })) };
};

const explains = (
  fault: PlantedFault,
  finding: Finding,
  paragraphs: readonly Paragraph[],
): boolean =>
  fault.rule === finding.rule &&
  fault.resolution === finding.resolution &&
  (fault.passage === null ||
    (paragraphs[finding.paragraph]?.text.includes(fault.passage) ?? false));

const faults = plantedFaults();

/** Tracked changes are no text: the sources of the sample cannot hold one. */
const NOT_TEXT = "revision-mark";

it("plants a fault for every rule of the text, and only for rules there are", () => {
  const planted = new Set([...faults.map((fault) => fault.rule), NOT_TEXT]);
  expect([...planted].sort()).toEqual(rules.map((rule) => rule.id).sort());
});

describe.each(["drafts/sample-draft.md", "drafts/sample-draft.docx", "drafts/sample-draft-typed.docx"])("%s", (name) => {
  const { paragraphs, findings } = lintFile(name);

  it.each(faults)("$rule: $what ($resolution)", (fault) => {
    const found = findings.filter((finding) => explains(fault, finding, paragraphs));
    expect(found).not.toEqual([]);
  });

  it("has no error or warning that the planted faults do not explain", () => {
    const unexplained = findings.filter(
      (finding) =>
        finding.severity !== "info" &&
        !faults.some((fault) => explains(fault, finding, paragraphs)),
    );
    expect(unexplained.map(({ rule, excerpt, message }) => [rule, excerpt, message.fr])).toEqual([]);
  });
});

describe.each(["sample-collection.md", "sample-collection.docx"])("%s", (name) => {
  it("is clean", () => {
    const { findings, crashed } = lintFile(name);
    expect(crashed).toEqual([]);
    expect(
      findings.map(({ rule, resolution, excerpt, message }) => [
        rule,
        resolution,
        excerpt,
        message.fr,
      ]),
    ).toEqual([]);
  });
});
