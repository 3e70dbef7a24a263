import { readDocx } from "../../src/index";
import { same, stretches, texts, type ContractCase, type Driver } from "./contract";
import { sampleDocx } from "./sample-docx";

const draft = () =>
  sampleDocx([
    "Rappelant le prêt entre villes ;",
    { text: "**DEMANDE** un catalogue.", list: 1 },
    { text: "**INVITE** les lecteurs.", list: 1 },
    { text: "**SALUE** les relieurs.", list: 1 },
    { text: "Une cellule", table: true },
    "Fin de la **page** 12.",
  ]);

/** The texts that are left, with the label of each. */
const left = async ({ host }: Driver): Promise<readonly string[]> =>
  (await host.read()).paragraphs
    .filter(({ text }) => text !== "")
    .map(({ text, label }) => `${label ? `${label.text} ` : ""}${text}`);

const runs = (text: string) => ({ runs: [{ text }] });

const deletes = (
  name: string,
  paragraphs: readonly number[],
  expected: readonly string[],
): ContractCase => ({
  name: `deletes ${name}, tracked`,
  needs: ["tracking"],
  document: draft,
  run: async (driver) => {
    const edits = paragraphs.map((paragraph) => ({ paragraph, delete: true as const }));
    await driver.host.apply(edits, await driver.host.read());
    same(await left(driver), expected, "what is left");
    const saved = readDocx(await driver.save()).paragraphs;
    const marked = saved.filter(({ changes }) => changes.some(({ kind }) => kind === "deletion"));
    same(marked.length >= paragraphs.length, true, "each is marked, not gone");
  },
});

export const WHOLE_PARAGRAPH_CASES: readonly ContractCase[] = [
  deletes(
    "a paragraph of a list, which counts on",
    [2],
    [
      "Rappelant le prêt entre villes ;",
      "1. DEMANDE un catalogue.",
      "2. SALUE les relieurs.",
      "Une cellule",
      "Fin de la page 12.",
    ],
  ),
  deletes(
    "two paragraphs one after the other",
    [1, 2],
    [
      "Rappelant le prêt entre villes ;",
      "1. SALUE les relieurs.",
      "Une cellule",
      "Fin de la page 12.",
    ],
  ),
  deletes(
    "the first paragraph",
    [0],
    [
      "1. DEMANDE un catalogue.",
      "2. INVITE les lecteurs.",
      "3. SALUE les relieurs.",
      "Une cellule",
      "Fin de la page 12.",
    ],
  ),
  deletes(
    "the last paragraph",
    [5],
    [
      "Rappelant le prêt entre villes ;",
      "1. DEMANDE un catalogue.",
      "2. INVITE les lecteurs.",
      "3. SALUE les relieurs.",
      "Une cellule",
    ],
  ),
  {
    name: "puts a paragraph in the place of another",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      const edits = [
        { after: 2, insert: { ...runs("CONVIE les écoles."), like: 2 } },
        { paragraph: 2, delete: true as const },
      ];
      await driver.host.apply(edits, await driver.host.read());
      same(
        (await left(driver)).slice(1, 4),
        ["1. DEMANDE un catalogue.", "2. CONVIE les écoles.", "3. SALUE les relieurs."],
        "what is left",
      );
    },
  },
  {
    name: "inserts two paragraphs like the one that follows, in the order given",
    document: draft,
    run: async (driver) => {
      const edits = [
        { after: 0, insert: { ...runs("UN."), like: 1 } },
        { after: 0, insert: { ...runs("DEUX."), like: 1 } },
      ];
      await driver.host.apply(edits, await driver.host.read());
      same(
        (await left(driver)).slice(1, 4),
        ["1. UN.", "2. DEUX.", "3. DEMANDE un catalogue."],
        "what stands there",
      );
    },
  },
  {
    name: "inserts after a table and into a cell",
    document: draft,
    run: async (driver) => {
      const edits = [
        { after: 4, insert: runs("Deux lignes") },
        { after: 5, insert: runs("Suite.") },
      ];
      await driver.host.apply(edits, await driver.host.read());
      same(
        (await texts(driver)).slice(4),
        ["Une cellule", "Deux lignes", "Fin de la page 12.", "Suite."],
        "texts",
      );
      const { paragraphs } = await driver.host.read();
      same(
        paragraphs.slice(4).map(({ table }) => table),
        [1, 1, 0, 0],
        "tables",
      );
    },
  },
  {
    name: "sets and takes away formatting in one paragraph, apart from its text",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      const edits = [
        { paragraph: 5, start: 0, end: 3, bold: true },
        { paragraph: 5, start: 10, end: 14, bold: false },
        { paragraph: 5, start: 15, end: 17, superscript: true },
      ];
      await driver.host.apply(edits, await driver.host.read());
      same(await stretches(driver, 5, "bold"), ["Fin"], "bold");
      same(await stretches(driver, 5, "superscript"), ["12"], "superscript");
      same((await texts(driver))[5], "Fin de la page 12.", "text");
    },
  },
  {
    name: "sets what is set already, and nothing changes",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply(
        [{ paragraph: 1, start: 0, end: 7, bold: true }],
        await driver.host.read(),
      );
      same(await stretches(driver, 1, "bold"), ["DEMANDE"], "bold");
      same((await texts(driver))[1], "DEMANDE un catalogue.", "text");
    },
  },
  {
    name: "corrects in a cell",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply(
        [{ paragraph: 4, start: 0, end: 3, text: "Cette" }],
        await driver.host.read(),
      );
      same((await texts(driver))[4], "Cette cellule", "text");
    },
  },
];
