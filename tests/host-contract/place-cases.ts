import { same, type ContractCase } from "./contract";
import { sampleDocx } from "./sample-docx";

const draft = () =>
  sampleDocx([
    "Rappelant les travaux de l’atelier sur l’eau ;",
    { text: "**DEMANDE** de l'eau, de l'eau et encore de l'eau.", list: 1 },
    { text: "**INVITE** à lire la 3^ème^ étude.", list: 1 },
    "",
    { text: "Dans un tableau", table: true },
  ]);

const seen = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });

/** Reveals a place and asks where the selection stands. */
const revealed = (paragraph: number, start: number, end: number): ContractCase => ({
  name: `reveals paragraph ${paragraph}, ${start} to ${end}, and the selection stands there`,
  needs: ["selection"],
  document: draft,
  run: async ({ host }) => {
    await host.read();
    await host.reveal(seen(paragraph, start, end));
    same(await host.selection(), seen(paragraph, start, end), "selection");
  },
});

const selected = (paragraph: number, start: number, end: number): ContractCase => ({
  name: `sees what the drafter selected: paragraph ${paragraph}, ${start} to ${end}`,
  needs: ["selection"],
  document: draft,
  run: async ({ host, select }) => {
    await host.read();
    await select(paragraph, start, end);
    same(await host.selection(), seen(paragraph, start, end), "selection");
  },
});

export const PLACE_CASES: readonly ContractCase[] = [
  selected(0, 0, 0),
  selected(0, 9, 9),
  selected(1, 8, 14),
  selected(2, 21, 24),
  selected(3, 0, 0),
  selected(4, 5, 7),
  revealed(0, 0, 9),
  revealed(0, 25, 32),
  revealed(1, 11, 16),
  revealed(1, 24, 29),
  revealed(1, 41, 46),
  revealed(2, 19, 24),
  revealed(4, 8, 15),
];
