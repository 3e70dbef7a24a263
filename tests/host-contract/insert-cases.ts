import { readDocx } from "../../src/index";
import { same, stretches, texts, type ContractCase } from "./contract";
import { sampleDocx } from "./sample-docx";

const draft = () =>
  sampleDocx([
    { text: "Bibliothèques", style: "Heading1" },
    "Rappelant le prêt entre villes ;",
    { text: "**DEMANDE** un catalogue.", list: 1 },
    { text: "**INVITE** les lecteurs.", list: 1 },
    { text: "Autre partie", style: "Heading1" },
    { text: "**SALUE** les relieurs.", list: 2 },
    { text: "Fin.", style: "Quote" },
  ]);

const clause = [
  { text: "PREND NOTE", bold: true },
  { text: " de la 4" },
  { text: "ème", superscript: true },
  { text: " enquête." },
];
const TEXT = "PREND NOTE de la 4ème enquête.";

/** Inserts after a paragraph and checks text, formatting and labels of what stands there then. */
const inserts = (
  name: string,
  edit: { readonly after: number; readonly like?: number },
  at: number,
  labels: readonly (string | null)[],
): ContractCase => ({
  name: `inserts ${name}`,
  document: draft,
  run: async (driver) => {
    const { host } = driver;
    const like = edit.like === undefined ? {} : { like: edit.like };
    const before = await texts(driver);
    await host.apply([{ after: edit.after, insert: { runs: clause, ...like } }], await host.read());
    same(await texts(driver), before.toSpliced(at, 0, TEXT), "texts");
    same(await stretches(driver, at, "bold"), ["PREND NOTE"], "bold");
    same(await stretches(driver, at, "superscript"), ["ème"], "superscript");
    const { paragraphs } = await host.read();
    same(
      paragraphs.map((each) => each.label?.text ?? null),
      labels,
      "labels",
    );
    const model =
      paragraphs[
        at +
          ((edit.like ?? edit.after) < at
            ? (edit.like ?? edit.after) - at
            : 1 + (edit.like ?? 0) - at)
      ];
    same(paragraphs[at]?.style.id, model?.style.id, "style");
  },
});

export const INSERT_CASES: readonly ContractCase[] = [
  inserts("a clause after a plain paragraph", { after: 1 }, 2, [
    null,
    null,
    null,
    "1.",
    "2.",
    null,
    "1.",
    null,
  ]),
  inserts("a clause into a list, which counts on", { after: 2 }, 3, [
    null,
    null,
    "1.",
    "2.",
    "3.",
    null,
    "1.",
    null,
  ]),
  inserts("a clause after a list's last paragraph", { after: 3 }, 4, [
    null,
    null,
    "1.",
    "2.",
    "3.",
    null,
    "1.",
    null,
  ]),
  inserts("a clause like the paragraph that follows", { after: 1, like: 2 }, 2, [
    null,
    null,
    "1.",
    "2.",
    "3.",
    null,
    "1.",
    null,
  ]),
  inserts("a clause like one further on, in its list", { after: 1, like: 5 }, 2, [
    null,
    null,
    "1.",
    "1.",
    "2.",
    null,
    "2.",
    null,
  ]),
  inserts("a plain clause in the middle of a list", { after: 2, like: 1 }, 3, [
    null,
    null,
    "1.",
    null,
    "2.",
    null,
    "1.",
    null,
  ]),
  inserts("a clause as the document's last paragraph", { after: 6 }, 7, [
    null,
    null,
    "1.",
    "2.",
    null,
    "1.",
    null,
    null,
  ]),
  inserts("a clause before the first paragraph", { after: -1, like: 1 }, 0, [
    null,
    null,
    null,
    "1.",
    "2.",
    null,
    "1.",
    null,
  ]),
  {
    name: "inserts several paragraphs in the order given",
    document: draft,
    run: async (driver) => {
      const runs = (text: string) => ({ runs: [{ text }] });
      await driver.host.apply(
        [
          { after: 1, insert: runs("Un ;") },
          { after: 1, insert: runs("Deux ;") },
          { after: 2, insert: runs("TROIS.") },
        ],
        await driver.host.read(),
      );
      same(
        (await texts(driver)).slice(1, 6),
        ["Rappelant le prêt entre villes ;", "Un ;", "Deux ;", "DEMANDE un catalogue.", "TROIS."],
        "texts",
      );
    },
  },
  {
    name: "leaves no bold of the neighbour in what is plain",
    document: () => sampleDocx(["**TOUT EN GRAS**"]),
    run: async (driver) => {
      await driver.host.apply(
        [{ after: 0, insert: { runs: [{ text: "maigre" }] } }],
        await driver.host.read(),
      );
      same(await stretches(driver, 1, "bold"), [], "bold");
    },
  },
  {
    name: "deletes a paragraph",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply([{ paragraph: 1, delete: true }], await driver.host.read());
      const left = (await texts(driver)).filter((text) => text !== "");
      same(left.includes("Rappelant le prêt entre villes ;"), false, "still there");
      same(left.length, 6, "the others");
    },
  },
  {
    name: "replaces, formats and inserts in one batch",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply(
        [
          { paragraph: 2, start: 11, end: 20, text: "registre" },
          { after: 2, insert: { runs: clause } },
          { paragraph: 3, start: 0, end: 6, text: "CONVIE" },
        ],
        await driver.host.read(),
      );
      same(
        (await texts(driver)).slice(2, 5),
        ["DEMANDE un registre.", TEXT, "CONVIE les lecteurs."],
        "texts",
      );
    },
  },
  {
    name: "marks an inserted paragraph as an insertion",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply([{ after: 3, insert: { runs: clause } }], await driver.host.read());
      const saved = readDocx(await driver.save()).paragraphs[4];
      same(saved?.text, TEXT, "saved text");
      same(
        saved?.changes.some((change) => change.kind === "insertion"),
        true,
        "tracked",
      );
    },
  },
];
