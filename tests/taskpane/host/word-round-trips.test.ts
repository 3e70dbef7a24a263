import type { Edit } from "../../../src/index";
import { wordHost } from "../../../taskpane/host/word";
import { readMarkupHere } from "../../../taskpane/host/word-markup-here";
import { sampleDocx } from "../../host-contract/sample-docx";
import { startOfficeClient, type OfficeClient } from "../../word-host/office-client";
import { DESKTOP, WEB, type Profile } from "../../word-host/profile";
import type { WordHost } from "../../word-host/word-host";

/** How often the client asks Word: the figure that holds on every machine (docs/design.md). */
let client: OfficeClient;
beforeAll(async () => {
  client = await startOfficeClient(DESKTOP);
});

const long = (paragraphs: number): Uint8Array =>
  sampleDocx(
    Array.from({ length: paragraphs }, (_, index) =>
      index % 3 === 0
        ? {
            text: `**INVITE** le musée ${index} à ouvrir la 4^ème^ salle en 2026.`,
            list: 1 as const,
          }
        : `Rappelant la visite ${index} des archives de 2026 ;`,
    ),
  );

const open = (paragraphs: number, profile: Partial<Profile> = {}): WordHost =>
  client.open(long(paragraphs), { ...DESKTOP, ...profile });

it("reads 2,000 paragraphs in one round trip, as it reads 20", async () => {
  for (const paragraphs of [20, 2000]) {
    const word = open(paragraphs);
    expect(await word.count(() => wordHost(readMarkupHere).read())).toBe(1);
  }
});

it("reads 2,000 paragraphs in two where the web refuses the markup", async () => {
  const word = open(2000, { ...WEB, ooxmlLimit: 100 });
  expect(await word.count(() => wordHost(readMarkupHere).read())).toBe(2);
});

it("reads in three where list fields are refused too", async () => {
  const word = open(30, { ...WEB, ooxmlLimit: 10 });
  word.document.tracking = "TrackAll";
  word.document.removeParagraph(word.paragraph(3));
  expect(await word.count(() => wordHost(readMarkupHere).read())).toBe(3);
});

it("follows the cursor in one", async () => {
  const word = open(2000);
  const host = wordHost(readMarkupHere);
  await host.read();
  word.select(word.paragraph(1234), 10);
  expect(await word.count(() => host.selection())).toBe(1);
  expect(await host.selection()).toEqual({ paragraph: 1234, start: 10, end: 10 });
});

it("reads once when the cursor is asked for meanwhile, whose place is of that reading", async () => {
  const word = open(20);
  const host = wordHost(readMarkupHere);
  await host.read();
  word.document.insertParagraph(word.paragraph(0), "Before");
  word.select(word.paragraph(12), 4);
  const asked = () => Promise.all([host.read(), host.selection()]);
  expect(await word.count(asked)).toBe(2);
  expect(await host.selection()).toEqual({ paragraph: 12, start: 4, end: 4 });

  const again = wordHost(readMarkupHere);
  expect(await word.count(() => Promise.all([again.read(), again.selection()]))).toBe(2);
});

it.each([1, 40])("inserts a clause of %i runs in two", async (runs) => {
  const word = open(50);
  const host = wordHost(readMarkupHere);
  const reading = await host.read();
  const clause = Array.from({ length: runs }, (_, at) => ({
    text: `mot ${at} `,
    bold: at % 2 === 0,
  }));
  expect(
    await word.count(() => host.apply([{ after: 9, insert: { runs: clause } }], reading)),
  ).toBe(2);
});

it("inserts a clause like a paragraph far away in three", async () => {
  const word = open(50);
  const host = wordHost(readMarkupHere);
  const reading = await host.read();
  const edit = { after: 10, insert: { runs: [{ text: "SALUE les relieurs." }], like: 30 } };
  expect(await word.count(() => host.apply([edit], reading))).toBe(3);
});

it("applies 200 fixes in three", async () => {
  const word = open(600);
  const host = wordHost(readMarkupHere);
  const reading = await host.read();
  const edits: Edit[] = reading.paragraphs.slice(0, 200).map(({ index, text }) => {
    const start = text.indexOf("2026");
    return { paragraph: index, start, end: start + 4, text: "2027" };
  });
  expect(await word.count(() => host.apply(edits, reading))).toBe(3);
  const { paragraphs } = await host.read();
  expect(paragraphs.filter(({ text }) => text.includes("2027"))).toHaveLength(200);
  expect(word.document.tracking).toBe("Off");
});

it("reveals a place in three", async () => {
  const word = open(2000);
  const host = wordHost(readMarkupHere);
  await host.read();
  const reveal = () => host.reveal({ paragraph: 1500, start: 0, end: 6 });
  expect(await word.count(reveal)).toBe(3);
});

it("gives every reference back", async () => {
  const word = open(50);
  const host = wordHost(readMarkupHere);
  const reading = await host.read();
  await host.apply([{ paragraph: 1, start: 0, end: 9, text: "Notant" }], reading);
  await host.selection();
  expect(word.references).toBe(0);
});
