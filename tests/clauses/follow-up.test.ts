import { followUpInsertion } from "../../src/clauses/follow-up";
import { textOfRuns } from "../../src/clauses/new-runs";
import { ADOPTED, read } from "./samples";

const withoutFollowUps = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.includes("de suivre la mise en œuvre"))
    .join("\n");

describe("followUpInsertion", () => {
  it("aims at the session after the draft's and goes after the last operative paragraph", () => {
    const { paragraphs, outlined } = read(withoutFollowUps(ADOPTED));
    const edit = followUpInsertion(paragraphs, outlined, "2/47-CUL");
    expect(edit?.after).toBe(paragraphs.length - 1);
    expect(edit?.insert.like).toBe(paragraphs.length - 1);
    expect(edit?.insert.runs).toEqual([
      { text: "3. " },
      { text: "DEMANDE", bold: true },
      {
        text: " au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48",
      },
      { text: "ème", superscript: true },
      { text: " session du CMAE." },
    ]);
  });

  it("goes after the sub-items of the last operative paragraph", () => {
    const { paragraphs, outlined } = read(withoutFollowUps(ADOPTED));
    const edit = followUpInsertion(paragraphs, outlined, "1/47-CUL");
    const after = paragraphs[edit?.after ?? -1];
    expect(after?.text).toContain("pendant les vacances");
    expect(paragraphs[edit?.insert.like ?? -1]?.text).toContain("EXHORTE");
  });

  it("writes the ordinal, the organ and the apostrophe as the draft does", () => {
    const own = ADOPTED.replaceAll("48^{ème} session", "48e session").replaceAll("'", "’");
    const { paragraphs, outlined } = read(own);
    const runs = followUpInsertion(paragraphs, outlined, "1/47-CUL")?.insert.runs ?? [];
    expect(textOfRuns(runs)).toMatch(
      /d’en faire rapport à la 48e session du Conseil des Ministres des Affaires étrangères\.$/,
    );
    expect(runs.some(({ superscript }) => superscript)).toBe(false);
  });

  it("types no label where the word processor numbers the list", () => {
    const { paragraphs, outlined } = read(withoutFollowUps(ADOPTED));
    const listed = {
      ...outlined,
      resolutions: outlined.resolutions.map((resolution) => ({
        ...resolution,
        operative: resolution.operative.map((paragraph) => ({
          ...paragraph,
          label: paragraph.label && { ...paragraph.label, from: "list" as const, place: null },
        })),
      })),
    };
    const edit = followUpInsertion(paragraphs, listed, "2/47-CUL");
    expect(edit?.insert.runs[0]).toEqual({ text: "DEMANDE", bold: true });
  });

  it("gives nothing without a dispositif, without a session, or for an unknown resolution", () => {
    const { paragraphs, outlined } = read(ADOPTED);
    const [first] = outlined.resolutions;
    const without = first ? [{ ...first, operative: [] }] : [];
    expect(
      followUpInsertion(paragraphs, { ...outlined, resolutions: without }, "1/47-CUL"),
    ).toBeNull();
    expect(followUpInsertion(paragraphs, { ...outlined, session: null }, "1/47-CUL")).toBeNull();
    expect(followUpInsertion(paragraphs, outlined, "9/47-CUL")).toBeNull();
  });
});
