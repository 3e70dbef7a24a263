import type { Edit } from "../../../src/index";
import { HostRefusal, type Host } from "../../../taskpane/host/host";
import { wordHost } from "../../../taskpane/host/word";
import { readMarkupHere } from "../../../taskpane/host/word-markup-here";
import { stringsFor } from "../../../taskpane/strings/strings";
import { sampleDocx } from "../../host-contract/sample-docx";
import { startOfficeClient, type OfficeClient } from "../../word-host/office-client";
import { DESKTOP, WEB } from "../../word-host/profile";
import type { WireRequest } from "../../word-host/wire";
import type { WordHost } from "../../word-host/word-host";

/** Word gives up in the middle of a batch: nothing of it may stay, wherever it stopped. */
let client: OfficeClient;
let word: WordHost;
let host: Host;

beforeAll(async () => {
  client = await startOfficeClient(DESKTOP);
});

const DRAFT = sampleDocx([
  { text: "Ateliers", style: "Heading1" },
  "Rappelant la visite des archives en 2026, puis en 2026 ;",
  { text: "**DEMANDE** aux musées de prêter la 3^ème^ carte.", list: 1 },
  { text: "**INVITE** les écoles à lire, à lire et à lire.", list: 1 },
  { text: "Une cellule", table: true },
  "Fin.",
]);

/** What the drafter sees of paragraphs with text: numbers, letters, bold and raised ones. */
const look = async (): Promise<readonly string[]> =>
  (await host.read()).paragraphs.flatMap(({ text, runs, label }) =>
    text === ""
      ? []
      : [
          [
            label?.text ?? "",
            ...runs.map(
              ({ start, end, bold, superscript }) =>
                `${bold ? "*" : ""}${superscript ? "^" : ""}${text.slice(start, end)}`,
            ),
          ].join("|"),
        ],
  );

const clause = [
  { text: "SALUE", bold: true },
  { text: " la 4" },
  { text: "ème", superscript: true },
  { text: " édition." },
];
const short = [{ text: "SALUE", bold: true }, { text: " l’édition." }];

/** The actions of a request that change the document: what is made by a call is made once. */
function writesIn(request: WireRequest | undefined): readonly number[] {
  const made = new Set<number>();
  return (request?.Actions ?? []).flatMap(({ ActionType, Name, ObjectPathId }, index) => {
    const call = ActionType === 1 ? (request?.ObjectPaths[ObjectPathId]?.Name ?? "") : Name;
    const again = ActionType === 1 && made.has(ObjectPathId);
    made.add(ObjectPathId);
    return ActionType === 4 || (WRITES.test(call) && !again) ? [index] : [];
  });
}

const WRITES = /^(?:Insert|Delete|AttachToList|DetachFromList|StartNewList|SetLevel)/;

const BATCHES: readonly (readonly [string, number, readonly Edit[]])[] = [
  [
    "corrections in several paragraphs, several in one",
    2,
    [
      { paragraph: 1, start: 0, end: 9, text: "Notant" },
      { paragraph: 1, start: 36, end: 40, text: "2027" },
      { paragraph: 1, start: 50, end: 54, text: "2028" },
      { paragraph: 2, start: 0, end: 7, text: "PRIE" },
      { paragraph: 3, start: 30, end: 34, text: "" },
      { paragraph: 3, start: 17, end: 17, text: " toutes" },
      { paragraph: 5, start: 3, end: 3, text: " de page" },
    ],
  ],
  [
    "formatting",
    2,
    [
      { paragraph: 2, start: 0, end: 7, bold: false },
      { paragraph: 2, start: 35, end: 38, superscript: false },
      { paragraph: 3, start: 11, end: 17, bold: true },
      { paragraph: 3, start: 0, end: 6, text: "Invite", bold: false },
    ],
  ],
  [
    "inserted paragraphs",
    2,
    [
      { after: 2, insert: { runs: clause } },
      { after: 3, insert: { runs: short, like: 1 } },
      { after: 5, insert: { runs: short } },
    ],
  ],
  [
    "a list of its own",
    2,
    [
      { after: 1, insert: { runs: short, like: 2, newList: true } },
      { after: 1, insert: { runs: short, like: 2 } },
      { paragraph: 1, start: 0, end: 9, text: "Notant" },
    ],
  ],
  [
    "a clause in the place of another",
    1,
    [
      { after: 3, insert: { runs: clause, like: 3 } },
      { paragraph: 3, delete: true },
    ],
  ],
  [
    "deleted paragraphs",
    1,
    [
      { paragraph: 2, delete: true },
      { paragraph: 3, delete: true },
      { after: 5, insert: { runs: clause } },
    ],
  ],
];

describe.each([DESKTOP, WEB])("$name", (profile) => {
  const open = (): void => {
    word = client.open(DRAFT, profile);
    host = wordHost(readMarkupHere);
  };

  it.each(BATCHES)("leaves nothing of %s", async (_, requests, edits) => {
    open();
    await host.apply(edits, await host.read());
    const stops = writesIn(word.requests[requests + 1]);
    const seen = new Set<string>();
    for (const stop of stops) {
      open();
      const before = await look();
      const reading = await host.read();
      word.breakOff(requests, stop);
      const refused: unknown = await host.apply(edits, reading).catch((thrown: unknown) => thrown);
      if (!(refused instanceof HostRefusal)) throw new Error(`${stop}: ${String(refused)}`);
      seen.add(refused.reason);
      const after = await look();
      expect([stop, refused.reason, after]).toEqual([stop, refused.reason, before]);
      expect(word.document.tracking).toBe("Off");
    }
    expect(seen).toEqual(new Set(["lost", "taken-back"]));
  });
});

describe("the drafter is told what stands", () => {
  const edits: readonly Edit[] = [
    { paragraph: 1, start: 0, end: 9, text: "Notant" },
    { paragraph: 2, start: 0, end: 7, text: "PRIE" },
    { paragraph: 3, start: 0, end: 6, text: "CONVIE" },
  ];
  const fails = () => ({
    Results: [],
    Error: { Code: "GeneralException", Message: "", ActionIndex: 0, Location: "" },
  });
  const nothing = () => null;

  /** Writes, broken off before the last correction, with these answers to what follows. */
  const brokenOff = async (...then: Parameters<WordHost["next"]>): Promise<HostRefusal> => {
    word = client.open(DRAFT);
    host = wordHost(readMarkupHere);
    await host.apply(edits, await host.read());
    const stop = writesIn(word.requests[3]).at(-2) ?? 0;
    word = client.open(DRAFT);
    const reading = await host.read();
    word.breakOff(2, stop);
    word.next(...then);
    return host.apply(edits, reading).then(
      () => Promise.reject(new Error("not refused")),
      (refusal: HostRefusal) => refusal,
    );
  };

  const told = ({ reason, changed }: HostRefusal): readonly string[] =>
    (["fr", "en"] as const).map((language) => {
      const says = stringsFor(language).notice[reason];
      return typeof says === "string" ? says : says(changed);
    });

  it("where it was taken back", async () => {
    expect(told(await brokenOff())).toEqual([
      "Word s’est arrêté en cours d’écriture. Ce qui était écrit a été repris\u00a0: le texte se lit comme avant, aux marques de révision près. Recommencez.",
      "Word stopped while writing. What it had written was taken back: the text reads as before, but for revision marks. Try again.",
    ]);
  });

  it("where that fails too: how many paragraphs are changed", async () => {
    // Tracking is put back, the document read, the two paragraphs found, and the writing refused.
    const refusal = await brokenOff(nothing, nothing, nothing, nothing, fails);
    expect(told(refusal)).toEqual([
      "Word s’est arrêté en cours d’écriture\u00a0: 2 paragraphes sont changés, le reste est comme avant. Annulez avec Ctrl+Z, puis recommencez.",
      "Word stopped while writing: 2 paragraphs are changed, the rest is as before. Undo with Ctrl+Z, then try again.",
    ]);
    expect((await host.read()).paragraphs.map(({ text }) => text.split(" ")[0])).toEqual([
      "Ateliers",
      "Rappelant",
      "PRIE",
      "CONVIE",
      "Une",
      "Fin.",
    ]);
  });

  it("where someone else has written meanwhile, and nobody can tell", async () => {
    const refusal = await brokenOff(() => {
      word.type(word.paragraph(5), " Suite.");
      return null;
    });
    expect(told(refusal)).toEqual([
      "Word s’est arrêté en cours d’écriture et une partie est dans le texte. Annulez-la avec Ctrl+Z, puis recommencez.",
      "Word stopped while writing, and a part is in the text. Undo it with Ctrl+Z, then try again.",
    ]);
  });

  it("where Word does not answer any more", async () => {
    expect(told(await brokenOff(fails, fails, fails, fails))).toEqual([
      "Word ne répond plus, et l’on ne sait pas si le changement est écrit. Regardez le texte avant de recommencer.",
      "Word does not answer any more, and it is not known whether the change is written. Look at the text before you try again.",
    ]);
  });
});
