import type { Edit } from "../../../src/index";
import { HostRefusal, type Host } from "../../../taskpane/host/host";
import { wordHost } from "../../../taskpane/host/word";
import { readMarkupHere } from "../../../taskpane/host/word-markup-here";
import { stringsFor } from "../../../taskpane/strings/strings";
import { sampleDocx } from "../../host-contract/sample-docx";
import { startOfficeClient, type OfficeClient } from "../../word-host/office-client";
import { DESKTOP } from "../../word-host/profile";
import { accessDenied, generalException, itemNotFound, WireRefusal } from "../../word-host/refusal";
import type { WireAnswer } from "../../word-host/wire";
import type { WordHost } from "../../word-host/word-host";

let client: OfficeClient;
let word: WordHost;
let host: Host;

beforeAll(async () => {
  client = await startOfficeClient(DESKTOP);
});

beforeEach(() => {
  word = client.open(
    sampleDocx([
      "Rappelant la visite des archives ;",
      { text: "**DEMANDE** aux musées de prêter.", list: 1 },
      { text: "**INVITE** les écoles à lire.", list: 1 },
      { text: "Une cellule", table: true },
    ]),
  );
  host = wordHost(readMarkupHere);
});

const texts = (): string[] =>
  word.document.paragraphs.map((paragraph) =>
    paragraph.letters
      .filter((letter) => letter.deleted === null)
      .map((letter) => letter.text)
      .join(""),
  );

const FIXES: readonly Edit[] = [
  { paragraph: 0, start: 0, end: 9, text: "Notant" },
  { paragraph: 1, start: 8, end: 18, text: "aux villes" },
  { paragraph: 2, start: 0, end: 6, text: "PRIE" },
];

const applied = async (edits: readonly Edit[] = FIXES): Promise<unknown> =>
  host.apply(edits, await host.read());

/** The sentence that the drafter sees, once nothing has been written. */
async function refused(work: () => Promise<unknown>): Promise<string> {
  const before = texts();
  const thrown: unknown = await work().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(texts()).toEqual(before);
  expect(word.document.tracking).toBe("Off");
  if (!(thrown instanceof HostRefusal)) throw new Error(`not refused: ${String(thrown)}`);
  return sentenceOf(thrown);
}

const sentenceOf = ({ reason, changed }: HostRefusal): string => {
  const sentence = stringsFor("fr").notice[reason];
  return typeof sentence === "string" ? sentence : sentence(changed);
};

const PROTECTED = "Le document est protégé. Autorisez la modification, puis recommencez.";
const CHANGED = "Le texte a changé entre-temps. Il vient d’être relu\u00a0: recommencez.";
const LOST = "Le traitement de texte ne répond pas. Attendez un instant, puis recommencez.";

const answers = (refusal: WireRefusal) => (): WireAnswer => ({
  Results: [],
  Error: { Code: refusal.code, Message: refusal.message, ActionIndex: 0, Location: "" },
});

describe("the document", () => {
  it("is protected or read-only", async () => {
    word.model.locked = true;
    expect(await refused(applied)).toBe(PROTECTED);
    expect(await refused(() => applied([{ after: 1, insert: { runs: [{ text: "Fin." }] } }]))).toBe(
      PROTECTED,
    );
  });

  it("has one locked paragraph among those to be corrected: none is", async () => {
    word.model.lockedParagraphs.add(word.paragraph(0));
    expect(await refused(applied)).toBe(PROTECTED);
  });

  it("changes between reading and writing", async () => {
    const reading = await host.read();
    word.type(word.paragraph(1), " Vite.");
    expect(await refused(() => host.apply(FIXES, reading))).toBe(CHANGED);
  });

  it("loses a paragraph to a coauthor", async () => {
    const reading = await host.read();
    word.document.removeParagraph(word.paragraph(1));
    expect(await refused(() => host.apply(FIXES, reading))).toBe(CHANGED);
    expect(await refused(() => host.reveal({ paragraph: 1, start: 0, end: 7 }))).toBe(CHANGED);
  });

  it("gains a paragraph from a coauthor above: what is corrected is still the right one", async () => {
    const reading = await host.read();
    word.document.insertParagraph(word.paragraph(0), "Before");
    await host.apply([{ paragraph: 2, start: 0, end: 6, text: "PRIE" }], reading);
    expect(texts()[3]).toBe("PRIE les écoles à lire.");
  });

  it("has tracking forced on: it is corrected and stays so", async () => {
    word.document.tracking = "TrackAll";
    word.model.trackingForced = true;
    await applied();
    expect(texts()[2]).toBe("PRIE les écoles à lire.");
    expect(word.document.tracking).toBe("TrackAll");
  });

  it("is empty", async () => {
    word = client.open(sampleDocx([""]));
    host = wordHost(readMarkupHere);
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual([""]);
    expect(await host.selection()).toEqual({ paragraph: 0, start: 0, end: 0 });
    await applied([{ after: 0, insert: { runs: [{ text: "Rappelant" }] } }]);
    expect(texts()).toEqual(["", "Rappelant"]);
  });
});

describe("a selection", () => {
  it.each(["Header", "Footer", "Footnote", "TextBox"] as const)(
    "in a %s is none of the body's",
    async (body) => {
      await host.read();
      word.select(word.document.elsewhere(body, "Rappelant la visite des archives ;"), 2);
      expect(await host.selection()).toBeNull();
    },
  );

  it("of a picture, of which Word refuses to say where it stands, is none of the body's", async () => {
    await host.read();
    word.next(answers(generalException("Range.parentBody")));
    expect(await host.selection()).toBeNull();
  });

  it("in a table has its place", async () => {
    await host.read();
    word.select(word.paragraph(3), 4, 11);
    expect(await host.selection()).toEqual({ paragraph: 3, start: 4, end: 11 });
  });

  it("over several paragraphs is told by its first", async () => {
    await host.read();
    word.document.selection = word.document.span(
      word.document.position(word.paragraph(0), 10),
      word.document.position(word.paragraph(2), 6),
    );
    expect(await host.selection()).toEqual({ paragraph: 0, start: 10, end: 34 });
  });
});

describe("Word answers", () => {
  const cases = [
    ["GeneralException", generalException("test"), LOST],
    ["ItemNotFound", itemNotFound("test"), CHANGED],
    ["AccessDenied", accessDenied("test"), PROTECTED],
  ] as const;

  it.each(cases)("%s to a reading", async (_, refusal, sentence) => {
    word.next(answers(refusal), answers(refusal), answers(refusal));
    expect(await refused(() => host.read())).toBe(sentence);
  });

  it.each(cases)("%s to a writing", async (_, refusal, sentence) => {
    const reading = await host.read();
    word.next(
      () => null,
      () => null,
      answers(refusal),
    );
    expect(await refused(() => host.apply(FIXES, reading))).toBe(sentence);
  });

  it("again after a failure", async () => {
    word.next(answers(generalException("test")), answers(generalException("test")));
    await host.read().catch(() => null);
    expect((await host.read()).paragraphs).toHaveLength(4);
  });
});

describe("a comment", () => {
  it("stands at the place of the finding", async () => {
    const reading = await host.read();
    await host.comment?.({ paragraph: 1, start: 8, end: 18 }, "À revoir", reading);
    const [comment] = word.document.comments;
    expect(comment?.text).toBe("À revoir");
    const letters = comment && word.document.letters(comment.span).flat();
    expect(letters?.map((letter) => letter.text).join("")).toBe("aux musées");
  });

  it("is refused on some tenants of the web, and said", async () => {
    word = client.open(sampleDocx(["Rappelant la visite ;"]), {
      ...DESKTOP,
      refusesComments: true,
    });
    host = wordHost(readMarkupHere);
    const reading = await host.read();
    const place = { paragraph: 0, start: 0, end: 9 };
    expect(await refused(async () => host.comment?.(place, "À revoir", reading))).toBe(
      "Ce logiciel ne permet pas ce changement. Faites-le à la main à cet endroit.",
    );
  });
});
