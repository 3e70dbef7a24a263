import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx/read-docx";
import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";

const shared = join(__dirname, "../../../shared");
const present = existsSync(shared);
if (!present) console.warn("left out: the collection and the drafts of ../shared are not here");
const whenPresent = present ? describe : describe.skip;

whenPresent("the adopted collection", () => {
  const text = present
    ? readFileSync(join(shared, "corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt"), "utf8")
    : "";
  const { resolutions, contents, session } = outline(readText(text).paragraphs);

  it("has its 72 resolutions, in order, and as many lines of contents", () => {
    expect(resolutions.map(({ number }) => number)).toEqual(
      Array.from({ length: 72 }, (_, at) => at + 1),
    );
    expect(contents.map(({ number }) => number)).toEqual(resolutions.map(({ number }) => number));
    expect(session).toMatchObject({ number: 47, from: "heading", contradictions: [] });
  });

  it("has a title, a chapeau and a dispositif in each, numbers in order but where the text errs", () => {
    for (const { id, title, chapeau, operative } of resolutions) {
      expect([id, title === "", chapeau === null, operative.length === 0]).toEqual([
        id,
        false,
        false,
        false,
      ]);
    }
    const disordered = resolutions.filter(({ operative }) =>
      operative.some(({ label }, at) => label?.number !== at + 1),
    );
    expect(disordered.length).toBeLessThanOrEqual(2);
  });
});

whenPresent("the drafts for the 48th session", () => {
  const read = (name: string) =>
    outline(readDocx(new Uint8Array(readFileSync(join(shared, "fixtures", name)))).paragraphs);

  it.each([
    ["projet-CFM-48-auto.docx", [2, 3, 13, 20, 23, 29], "list"],
    ["projet-CFM-48-auto.libreoffice.docx", [2, 3, 13, 20, 23, 29], "list"],
    ["projet-CFM-48-typed.docx", [1, 15, 17, 43], "typed"],
  ])("%s: headings say 48, every chapeau contradicts them", (name, numbers, from) => {
    const { session, resolutions } = read(name);
    expect(session).toMatchObject({ number: 48, from: "heading" });
    expect(session?.contradictions.map(({ session: said, kind }) => [said, kind])).toEqual(
      numbers.map(() => [47, "chapeau"]),
    );
    expect(resolutions.map(({ number }) => number)).toEqual(numbers);
    for (const { operative, preamble } of resolutions) {
      expect(preamble.length).toBeGreaterThan(0);
      expect(operative.map(({ label }) => [label?.number, label?.from])).toEqual(
        operative.map((_, at) => [at + 1, from]),
      );
    }
  });
});
