import { same, stretches, texts, type ContractCase } from "./contract";
import { sampleDocx } from "./sample-docx";

const letter = () =>
  sampleDocx([
    { text: "Lecture publique", style: "Heading1" },
    "Rappelant la 12^ème^ conférence des bibliothèques ;",
    { text: "**DEMANDE** aux bibliothèques d'ouvrir le soir.", list: 1 },
    { text: "**INVITE** les écoles à s'y rendre.", list: 1 },
    { text: "Une cellule", table: true },
    "",
    "Fin\tde\npage",
  ]);

export const READ_CASES: readonly ContractCase[] = [
  {
    name: "reads every paragraph in order, tables and empty ones included",
    document: letter,
    run: async (driver) =>
      same(
        await texts(driver),
        [
          "Lecture publique",
          "Rappelant la 12ème conférence des bibliothèques ;",
          "DEMANDE aux bibliothèques d'ouvrir le soir.",
          "INVITE les écoles à s'y rendre.",
          "Une cellule",
          "",
          "Fin\tde\npage",
        ],
        "texts",
      ),
  },
  {
    name: "reads bold and superscript where they stand",
    document: letter,
    run: async (driver) => {
      same(await stretches(driver, 2, "bold"), ["DEMANDE"], "bold");
      same(await stretches(driver, 1, "superscript"), ["ème"], "superscript");
      same(await stretches(driver, 6, "bold"), [], "plain paragraph");
    },
  },
  {
    name: "reads the labels of lists",
    document: letter,
    run: async ({ host }) => {
      const { paragraphs } = await host.read();
      same(
        paragraphs.map((paragraph) => paragraph.label?.text ?? null),
        [null, null, "1.", "2.", null, null, null],
        "labels",
      );
    },
  },
  {
    name: "reads headings and tables",
    document: letter,
    run: async ({ host }) => {
      const { paragraphs } = await host.read();
      same(
        paragraphs.map(({ style, table }) => [style.heading, table]),
        [
          [1, 0],
          [null, 0],
          [null, 0],
          [null, 0],
          [null, 1],
          [null, 0],
          [null, 0],
        ],
        "headings and tables",
      );
    },
  },
  {
    name: "numbers paragraphs by their index",
    document: letter,
    run: async ({ host }) => {
      const { paragraphs } = await host.read();
      same(
        paragraphs.map(({ index }) => index),
        [0, 1, 2, 3, 4, 5, 6],
        "indexes",
      );
    },
  },
  {
    name: "reads an empty document as its one empty paragraph",
    document: () => sampleDocx([""]),
    run: async (driver) => same(await texts(driver), [""], "texts"),
  },
  {
    name: "gives the same revision for the same text",
    document: letter,
    run: async ({ host }) => {
      const [first, second] = [await host.read(), await host.read()];
      same(second.revision, first.revision, "revision");
    },
  },
  {
    name: "gives another revision once someone has typed",
    needs: ["typing"],
    document: letter,
    run: async ({ host, type }) => {
      const before = await host.read();
      await type(3, " Merci.");
      same((await host.read()).revision === before.revision, false, "same revision");
    },
  },
];
