import {
  htmlReport,
  jsonReport,
  sarifReport,
  textReport,
  type FileReport,
  type Finding,
} from "../../src/index";

const finding: Finding = {
  rule: "report-session",
  severity: "error",
  message: {
    fr: "Le rapport est attendu à la 49ème session.",
    en: "The report is due at the 49th.",
  },
  resolution: "2/48-ECO",
  part: "operative",
  number: "10",
  paragraph: 31,
  line: 57,
  start: 118,
  end: 120,
  excerpt: "48",
  fix: {
    title: { fr: "Écrire 49", en: "Write 49" },
    edits: [{ paragraph: 31, start: 118, end: 120, text: "49" }],
  },
  suggestions: [],
};

const report: FileReport = {
  style: null,
  file: "projet.docx",
  session: { number: 48, body: "CFM", from: "heading", contradictions: [] },
  resolutions: 6,
  findings: [finding],
  ignored: [
    {
      finding: { ...finding, rule: "terminology", line: 60, number: "11" },
      by: { rule: "terminology", anchor: null, reason: "Terme <choisi>" },
    },
  ],
  warnings: [{ part: "word/document.xml", message: "w:altChunk is not read", paragraph: 3 }],
  crashed: [{ rule: "leftover", message: "boom" }],
};

describe("JSON", () => {
  it("is what other programs rely on", () => {
    expect(JSON.parse(jsonReport([report], "1.2.3", "fr"))).toEqual({
      tool: "greffier",
      version: "1.2.3",
      files: [
        {
          file: "projet.docx",
          session: { number: 48, from: "heading" },
          resolutions: 6,
          style: null,
          findings: [
            {
              rule: "report-session",
              severity: "error",
              message: "Le rapport est attendu à la 49ème session.",
              resolution: "2/48-ECO",
              part: "operative",
              number: "10",
              paragraph: 31,
              line: 57,
              start: 118,
              end: 120,
              excerpt: "48",
              fix: {
                title: "Écrire 49",
                edits: [{ paragraph: 31, start: 118, end: 120, text: "49" }],
              },
              suggestions: [],
            },
          ],
          ignored: [
            expect.objectContaining({
              rule: "terminology",
              number: "11",
              scope: "rule",
              reason: "Terme <choisi>",
            }),
          ],
          warnings: report.warnings,
          crashed: report.crashed,
        },
      ],
    });
  });
});

describe("text", () => {
  it("counts, places and explains in French", () => {
    const text = textReport([report], "fr");
    expect(text).toContain("projet.docx — session 48, 6 résolutions : 1 erreur");
    expect(text).toContain(
      "erreur  résolution 2/48-ECO, dispositif, paragraphe 10, ligne 57  [report-session]",
    );
    expect(text).toContain("Le rapport est attendu à la 49ème session.");
    expect(text).toContain("leftover : règle interrompue");
    expect(text).toContain("  1 constat ignoré\n");
    expect(text).toContain("paragraphe 11, ligne 60  [terminology] — Terme <choisi>");
  });

  it("says that there is nothing to report", () => {
    const text = textReport(
      [{ ...report, findings: [], ignored: [], crashed: [], warnings: [] }],
      "en",
    );
    expect(text).toBe("projet.docx — session 48, 6 resolutions: nothing to report\n");
  });
});

describe("SARIF", () => {
  it("names rules, levels, files and places", () => {
    const rule = { id: "report-session", severity: "error", summary: finding.message } as const;
    const log = JSON.parse(
      sarifReport(
        [{ ...report, file: "a b/projet.txt" }],
        [{ ...rule, why: rule.summary }],
        "1",
        "en",
      ),
    );
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run.tool.driver.rules[0].defaultConfiguration.level).toBe("error");
    const [result, ignored] = run.results;
    expect(result).toMatchObject({ ruleId: "report-session", level: "error" });
    expect(result.suppressions).toBeUndefined();
    expect(ignored.suppressions).toEqual([{ kind: "external", justification: "Terme <choisi>" }]);
    const { physicalLocation, logicalLocations } = result.locations[0];
    expect(physicalLocation.artifactLocation.uri).toBe("a%20b/projet.txt");
    expect(physicalLocation.region.startLine).toBe(57);
    expect(logicalLocations[0].fullyQualifiedName).toBe("2/48-ECO/operative/10");
  });
});

describe("HTML", () => {
  it("never turns text into markup", () => {
    const hostile = {
      ...finding,
      excerpt: "<img src=x onerror=alert(1)>",
      message: { fr: "<script>", en: "&" },
    };
    const page = htmlReport([{ ...report, file: '"><b>', findings: [hostile] }], "fr");
    expect(page).not.toMatch(/<img|<script|<b>/);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(page).toContain("Terme &lt;choisi&gt;");
    expect(page).toContain('<html lang="fr">');
  });
});
