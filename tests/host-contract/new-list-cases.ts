import { readDocx, type InsertEdit } from "../../src/index";
import { same, stretches, texts, type ContractCase, type Driver } from "./contract";
import { sampleDocx } from "./sample-docx";

const draft = () =>
  sampleDocx([
    { text: "Bibliothèques", style: "Heading1" },
    { text: "**DEMANDE** un catalogue.", list: 1 },
    { text: "**INVITE** les lecteurs.", list: 1 },
    { text: "Autre partie", style: "Heading1" },
    { text: "**SALUE** les relieurs.", list: 2 },
  ]);

const item = (text: string, after: number, like: number, newList = false): InsertEdit => ({
  after,
  insert: { runs: [{ text, bold: true }, { text: " encore." }], like, ...(newList && { newList }) },
});

const labels = async ({ host }: Driver): Promise<readonly (string | null)[]> =>
  (await host.read()).paragraphs.map(({ label }) => label?.text ?? null);

const savedLabels = async (driver: Driver): Promise<readonly (string | null)[]> =>
  readDocx(await driver.save()).paragraphs.map(({ label }) => label?.text ?? null);

/** Inserts and checks the labels of the whole document, as read and as saved. */
const begins = (
  name: string,
  edits: readonly InsertEdit[],
  expected: readonly (string | null)[],
): ContractCase => ({
  name: `begins a list ${name}`,
  document: draft,
  run: async (driver) => {
    await driver.host.apply(edits, await driver.host.read());
    same(await labels(driver), expected, "labels");
    same(await savedLabels(driver), expected, "saved labels");
  },
});

/** A list of its own: counted from 1, while the lists around it count as they did. */
export const NEW_LIST_CASES: readonly ContractCase[] = [
  begins(
    "at the document's end, and goes on in it",
    [item("CHARGE", 4, 1, true), item("PRIE", 4, 1)],
    [null, "1.", "2.", null, "1.", "1.", "2."],
  ),
  begins(
    "in the middle, and leaves the list around it as it was",
    [item("CHARGE", 2, 1, true), item("PRIE", 2, 1)],
    [null, "1.", "2.", "1.", "2.", null, "1."],
  ),
  begins(
    "like a paragraph further up",
    [item("CHARGE", 3, 1, true), item("PRIE", 3, 1)],
    [null, "1.", "2.", null, "1.", "2.", "1."],
  ),
  {
    name: "begins a list after paragraphs of the same batch that are in none",
    document: draft,
    run: async (driver) => {
      const heading: InsertEdit = { after: 2, insert: { runs: [{ text: "Annexe" }], like: 0 } };
      await driver.host.apply(
        [heading, item("CHARGE", 2, 1, true), item("PRIE", 2, 1)],
        await driver.host.read(),
      );
      same(
        (await texts(driver)).slice(2, 6),
        ["INVITE les lecteurs.", "Annexe", "CHARGE encore.", "PRIE encore."],
        "texts",
      );
      same(await labels(driver), [null, "1.", "2.", null, "1.", "2.", null, "1."], "labels");
      same(await stretches(driver, 4, "bold"), ["CHARGE"], "bold");
    },
  },
  {
    name: "begins two lists in one batch",
    document: draft,
    run: async (driver) => {
      await driver.host.apply(
        [item("CHARGE", 2, 1, true), item("PRIE", 2, 1), item("SALUE", 4, 4, true)],
        await driver.host.read(),
      );
      same(await labels(driver), [null, "1.", "2.", "1.", "2.", null, "1.", "1."], "labels");
    },
  },
];
