import { readDocx } from "../../src/index";
import { refusal, same, stretches, texts, type ContractCase } from "./contract";
import { sampleDocx } from "./sample-docx";

const draft = () =>
  sampleDocx([
    "Notant la session 12 de l’atelier, puis la session 12 du comité, puis la session 12 ;",
    { text: "**DEMANDE** aux archives de l'État d'ouvrir la 12^ème^ salle.", list: 1 },
    { text: "**INVITE** les musées à prêter.", list: 1 },
    "Fin.",
  ]);

const at = (paragraph: number, start: number, end: number, text: string) => ({
  paragraph,
  start,
  end,
  text,
});

/** Applies replacements to the first paragraph and compares its text. */
const replaces = (
  name: string,
  edits: readonly ReturnType<typeof at>[],
  paragraph: number,
  expected: string,
): ContractCase => ({
  name: `replaces ${name}`,
  needs: ["tracking"],
  document: draft,
  run: async (driver) => {
    const before = await texts(driver);
    await driver.host.apply(edits, await driver.host.read());
    const after = await texts(driver);
    same(after[paragraph], expected, "text");
    same(after.toSpliced(paragraph, 1), before.toSpliced(paragraph, 1), "the other paragraphs");
  },
});

const FIRST =
  "Notant la session 12 de l’atelier, puis la session 12 du comité, puis la session 12 ;";
const second = FIRST.indexOf("12", 20);
const third = FIRST.lastIndexOf("12");

export const EDIT_CASES: readonly ContractCase[] = [
  replaces(
    "the second of three alike",
    [at(0, second, second + 2, "13")],
    0,
    FIRST.slice(0, second) + "13" + FIRST.slice(second + 2),
  ),
  replaces(
    "three places of one paragraph at once, offsets as read",
    [at(0, 18, 20, "cent"), at(0, second, second + 2, "1"), at(0, third, third + 2, "mille")],
    0,
    FIRST.replace("12", "cent").replace("12", "1").replace("12", "mille"),
  ),
  replaces(
    "a paragraph's first letters",
    [at(0, 0, 6, "Rappelant")],
    0,
    FIRST.replace("Notant", "Rappelant"),
  ),
  replaces("a paragraph's last letters", [at(3, 0, 4, "Suite.")], 3, "Suite."),
  replaces(
    "across a change of formatting",
    [at(1, 0, 11, "PRIE les")],
    1,
    "PRIE les archives de l'État d'ouvrir la 12ème salle.",
  ),
  replaces("an apostrophe by the other kind", [at(0, 25, 26, "'")], 0, FIRST.replace("’", "'")),
  replaces("nothing by something", [at(0, 20, 20, " bis")], 0, FIRST.replace("12", "12 bis")),
  replaces("nothing at the start", [at(0, 0, 0, "En ")], 0, `En ${FIRST}`),
  replaces("nothing at the end", [at(3, 4, 4, " Voilà.")], 3, "Fin. Voilà."),
  replaces("something by nothing", [at(0, 6, 9, "")], 0, FIRST.replace(" la", "")),
  replaces(
    "a space by a no-break space",
    [at(0, 84, 85, "\u00a0;")],
    0,
    `${FIRST.slice(0, -1)}\u00a0;`,
  ),
  {
    name: "writes nothing for no edits",
    document: draft,
    run: async (driver) => {
      const before = await texts(driver);
      await driver.host.apply([], await driver.host.read());
      same(await texts(driver), before, "texts");
    },
  },
  {
    name: "keeps the formatting of what it replaces",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply([at(1, 0, 7, "PRIE")], await driver.host.read());
      same(await stretches(driver, 1, "bold"), ["PRIE"], "bold");
      same(await stretches(driver, 1, "superscript"), ["ème"], "superscript");
    },
  },
  {
    name: "writes and emboldens in one edit",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      const edits = [{ ...at(0, 0, 6, "NOTE"), bold: true }];
      await driver.host.apply(edits, await driver.host.read());
      same(await stretches(driver, 0, "bold"), ["NOTE"], "bold");
      same((await texts(driver))[0], FIRST.replace("Notant", "NOTE"), "text");
    },
  },
  {
    name: "replaces a span longer than Word's search takes",
    needs: ["tracking"],
    document: () => sampleDocx([`Début ${"des mots, ".repeat(60)}fin.`]),
    run: async (driver) => {
      await driver.host.apply([at(0, 6, 606, "et ")], await driver.host.read());
      same(await texts(driver), ["Début et fin."], "texts");
    },
  },
  {
    name: "goes on after its own tracked changes",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply([at(0, second, second + 2, "13")], await driver.host.read());
      await driver.host.apply([at(0, third, third + 2, "14")], await driver.host.read());
      await driver.host.apply([at(0, 18, 20, "12 à 16")], await driver.host.read());
      same(
        (await texts(driver))[0],
        "Notant la session 12 à 16 de l’atelier, puis la session 13 du comité, puis la session 14 ;",
        "text",
      );
    },
  },
  {
    name: "sets bold and superscript on a span",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply(
        [
          { paragraph: 2, start: 0, end: 6, bold: false },
          { paragraph: 2, start: 11, end: 17, bold: true },
          { paragraph: 3, start: 0, end: 3, superscript: true },
        ],
        await driver.host.read(),
      );
      same(await stretches(driver, 2, "bold"), ["musées"], "bold");
      same(await stretches(driver, 3, "superscript"), ["Fin"], "superscript");
      same((await texts(driver))[2], "INVITE les musées à prêter.", "text");
    },
  },
  {
    name: "leaves a trace: what was there is marked, not gone",
    needs: ["tracking"],
    document: draft,
    run: async (driver) => {
      await driver.host.apply([at(3, 0, 3, "Bout")], await driver.host.read());
      const saved = readDocx(await driver.save()).paragraphs[3];
      same(saved?.text, "Bout.", "saved text");
      same(
        [...new Set(saved?.changes.map((change) => change.kind))].sort(),
        ["deletion", "insertion"],
        "tracked changes",
      );
    },
  },
  {
    name: "refuses with `changed` where the paragraph was typed in, and writes nothing",
    needs: ["tracking", "typing"],
    document: draft,
    run: async (driver) => {
      const reading = await driver.host.read();
      await driver.type(2, " Vite.");
      const edits = [at(0, 18, 20, "99"), at(2, 0, 6, "PRIE")];
      same(await refusal(driver.host.apply(edits, reading)), "changed", "refusal");
      same((await texts(driver))[0], FIRST, "the paragraph that had not changed");
    },
  },
  {
    name: "does not mind what was typed elsewhere",
    needs: ["tracking", "typing"],
    document: draft,
    run: async (driver) => {
      const reading = await driver.host.read();
      await driver.type(3, " Vite.");
      await driver.host.apply([at(0, 18, 20, "99")], reading);
      same((await texts(driver))[0], FIRST.replace("12", "99"), "text");
    },
  },
];
