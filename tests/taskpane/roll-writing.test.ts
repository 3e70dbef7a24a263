import type { Change, Edit } from "../../src/index";
import { Stopped } from "../../taskpane/host/host";
import { writeRoll, type RollDesk } from "../../taskpane/desk/roll-writing";

const change = (resolution: string | null, paragraph: number): Change => ({
  id: `change-${paragraph}`,
  kind: "heading",
  certainty: "certain",
  reason: { fr: "raison", en: "reason" },
  resolution,
  place: { paragraph, start: 0, end: 2 },
  before: "47",
  after: "48",
  edits: [{ paragraph, start: 0, end: 2, text: "48" }],
});

const CHANGES = [
  change(null, 0),
  change("1/47-CUL", 3),
  change("1/47-CUL", 5),
  change("2/47-CUL", 9),
];
const NO_NOTES = { of: [], language: "fr" } as const;
const READING = { paragraphs: [], warnings: [], revision: "1" };

function deskOf(given: Partial<RollDesk>) {
  const written: number[][] = [];
  const comments: string[] = [];
  const desk: RollDesk = {
    oneUndo: false,
    apply: async (edits: readonly Edit[]) => {
      written.push(edits.flatMap((edit) => ("paragraph" in edit ? [edit.paragraph] : [])));
    },
    comment: async ({ paragraph }, text) => void comments.push(`${paragraph} ${text}`),
    ...given,
  };
  return { desk, written, comments };
}

const writing = (stopAfter = Infinity) => {
  const told: string[] = [];
  return {
    told,
    progress: (done: number, all: number) => void told.push(`${done}/${all}`),
    stopped: () => told.length >= stopAfter,
  };
};

it("writes one batch where that is undone in one step", async () => {
  const { desk, written } = deskOf({ oneUndo: true });
  const how = writing();
  expect(await writeRoll(CHANGES, READING, NO_NOTES, how, desk)).toBe(4);
  expect(written).toEqual([[0, 3, 5, 9]]);
  expect(how.told).toEqual(["4/4"]);
});

it("writes elsewhere resolution by resolution from the end, telling how far it is", async () => {
  const { desk, written } = deskOf({});
  const how = writing();
  expect(await writeRoll(CHANGES, READING, NO_NOTES, how, desk)).toBe(4);
  expect(written).toEqual([[9], [3, 5], [0]]);
  expect(how.told).toEqual(["1/4", "3/4", "4/4"]);
});

it("stops where it is asked to, and tells what is written", async () => {
  const { desk, written } = deskOf({});
  expect(await writeRoll(CHANGES, READING, NO_NOTES, writing(2), desk)).toBe(3);
  expect(written).toEqual([[9], [3, 5]]);
});

it("writes nothing where the one batch is stopped, and hands on what is told meanwhile", async () => {
  const { desk, written } = deskOf({
    oneUndo: true,
    apply: async (_edits, _reading, watch) => {
      watch.progress(1, 2);
      if (watch.stopped()) throw new Stopped();
      written.push([]);
    },
  });
  const how = writing(1);
  await expect(writeRoll(CHANGES, READING, NO_NOTES, how, desk)).rejects.toThrow(Stopped);
  expect(how.told).toEqual(["2/4"]);
  expect(written).toEqual([]);
  const failing = deskOf({ apply: () => Promise.reject(new Error("gone")) }).desk;
  await expect(writeRoll(CHANGES, READING, NO_NOTES, writing(), failing)).rejects.toThrow("gone");
});

it("leaves reasons as comments before any text moves", async () => {
  const { desk, comments } = deskOf({});
  const notes = { of: CHANGES.slice(1, 2), language: "fr" } as const;
  await writeRoll(CHANGES, READING, notes, writing(), desk);
  expect(comments).toEqual(["3 raison"]);
});

it("leaves none where the host takes none", async () => {
  const { desk } = deskOf({ comment: undefined });
  const how = writing();
  await writeRoll(CHANGES, READING, { of: CHANGES, language: "fr" }, how, desk);
  expect(how.told.at(-1)).toBe("4/4");
});
