/** @jest-environment node */
import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openCollectionStore } from "../../../taskpane/engine/collection-store";
import { Librarian } from "../../../taskpane/engine/librarian";
import { LARGEST_FILE, type Imported, type Library } from "../../../taskpane/engine/library";
import { runHere, type RunJob } from "../../../taskpane/engine/run-job";
import { given, LIBRARIES, NOTES, resolution, WELLS } from "./collection-files";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => jest.restoreAllMocks());

const open = async (run: RunJob = runHere): Promise<Librarian> => {
  const librarian = new Librarian(openCollectionStore(), run);
  await librarian.ready;
  return librarian;
};

/** Comes when the library is as asked for. */
const until = (librarian: Librarian, holds: (library: Library) => boolean): Promise<Library> =>
  new Promise((resolve) => {
    librarian.watch((library) => {
      if (holds(library)) resolve(library);
    });
  });

const names = ({ library }: Librarian): readonly string[] =>
  library.shelves.map(({ name }) => name).sort();

/** Clauses that hold the word. */
const found = (librarian: Librarian, word: string): readonly string[] =>
  librarian.current
    .search(word, { collections: librarian.drawnOn })
    .map(({ clause }) => clause.text)
    .filter((text) => text.includes(word));

const imported = (answer: Imported) => {
  if (!("shelf" in answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

/** What a browser does when the disk is full: the write fails and its transaction with it. */
function fillDisk(): void {
  const put = IDBObjectStore.prototype.put;
  jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...given: Parameters<IDBObjectStore["put"]>
  ) {
    if (given[1] === "index") throw new DOMException("no more room", "QuotaExceededError");
    return put.apply(this, given);
  });
}

/** Writes into the database as another version of the program might. */
const write = (key: string, value: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("greffier");
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("state", "readwrite");
      transaction.objectStore("state").put(value, key);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    };
  });

describe("an import", () => {
  it("says what was understood, is searched, and is there at the next visit", async () => {
    const librarian = await open();
    const { shelf, replaced } = imported(await librarian.import(given("cul.md", LIBRARIES)));
    expect(shelf).toMatchObject({
      name: "cul",
      session: 47,
      committees: ["CUL"],
      resolutions: 1,
      preambular: 1,
      operative: 2,
      warnings: [],
    });
    expect(replaced).toBeNull();
    const again = await open();
    expect(again.library.shelves).toEqual([{ ...shelf, on: true }]);
    expect(found(again, "le soir")[0]).toMatch(/^INVITE les États membres/);
  });

  it("stands beside the others", async () => {
    const librarian = await open();
    await librarian.import(given("cul.md", LIBRARIES));
    await librarian.import(given("eco.md", WELLS));
    expect(names(librarian)).toEqual(["cul", "eco"]);
    expect(found(librarian, "puits")).toHaveLength(1);
    expect(found(librarian, "livres")).toHaveLength(1);
  });

  it("takes the place of the same collection, known by session and committee, and gives it back", async () => {
    const librarian = await open();
    await librarian.import(given("provisoire.md", LIBRARIES));
    const final = resolution("1/47-CUL", "LES BIBLIOTHÈQUES", ["**SALUE** les conteurs."]);
    const { shelf, replaced } = imported(await librarian.import(given("final.md", final)));
    expect(replaced?.name).toBe("provisoire");
    expect(names(librarian)).toEqual(["final"]);
    expect(found(librarian, "livres")).toEqual([]);
    await librarian.undo();
    expect(names(await open())).toEqual(["provisoire"]);
    expect(found(librarian, "livres")).toHaveLength(1);
    expect(librarian.library.shelves.some(({ id }) => id === shelf.id)).toBe(false);
  });

  it("of the same name takes its place where session and committee are unknown, and only there", async () => {
    const librarian = await open();
    await librarian.import(given("notes.md", NOTES));
    expect(imported(await librarian.import(given("notes.txt", NOTES))).replaced).not.toBeNull();
    await librarian.import(given("notes.md", LIBRARIES));
    expect(names(librarian)).toEqual(["notes", "notes (2)"]);
  });

  it("without resolutions is searched all the same", async () => {
    const librarian = await open();
    const { shelf } = imported(await librarian.import(given("notes.txt", NOTES)));
    expect(shelf).toMatchObject({ session: null, resolutions: 0 });
    expect(found(librarian, "jardins")).toHaveLength(1);
  });

  it("is refused in words where there is nothing in it, or nothing that can be read", async () => {
    const librarian = await open();
    expect(await librarian.import(given("vide.txt", "1\n\n2"))).toEqual({ refused: "no-clause" });
    const broken = await librarian.import(given("faux.docx", "not a Word file"));
    expect(broken).toMatchObject({ refused: { fr: expect.stringContaining("faux.docx") } });
    expect(names(librarian)).toEqual([]);
  });

  it("over 200 MB is refused before it is read", async () => {
    const content = new Blob([]);
    Object.defineProperty(content, "size", { value: LARGEST_FILE + 1 });
    const reading = jest.spyOn(content, "arrayBuffer");
    const librarian = await open();
    expect(await librarian.import({ name: "gros.docx", content })).toEqual({
      refused: "too-large",
    });
    expect(reading).not.toHaveBeenCalled();
  });

  it("of a file that went away is refused", async () => {
    const content = new Blob([LIBRARIES]);
    content.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    const librarian = await open();
    expect(await librarian.import({ name: "cul.md", content })).toEqual({ refused: "unreadable" });
  });
});

describe("two imports at once", () => {
  it("wait for each other", async () => {
    const librarian = await open();
    const steps: string[] = [];
    librarian.watch(({ imports }) => {
      steps.push(imports.map(({ file, step }) => `${file} ${step?.stage ?? "waits"}`).join(", "));
    });
    await Promise.all([
      librarian.import(given("cul.md", LIBRARIES)),
      librarian.import(given("eco.md", WELLS)),
    ]);
    expect(names(librarian)).toEqual(["cul", "eco"]);
    expect(steps).toContain("cul.md reading, eco.md waits");
    expect(steps).toContain("cul.md indexing, eco.md waits");
    expect(steps).toContain("eco.md reading");
    expect(steps.some((step) => /cul\.md (?!waits).*eco\.md (?!waits)/.test(step))).toBe(false);
    expect(librarian.library.imports).toEqual([]);
  });

  it("in two windows are both kept", async () => {
    const [one, other] = [await open(), await open()];
    await one.import(given("cul.md", LIBRARIES));
    await other.import(given("eco.md", WELLS));
    expect(names(other)).toEqual(["cul", "eco"]);
    expect(found(other, "livres")).toHaveLength(1);
    expect(names(await open())).toEqual(["cul", "eco"]);
  });
});

describe("an import that is stopped", () => {
  it("while it is read leaves everything as it was", async () => {
    const librarian = await open();
    await librarian.import(given("cul.md", LIBRARIES));
    const before = librarian.library.shelves;
    const importing = librarian.import(given("eco.md", WELLS));
    const { imports } = await until(librarian, (library) => library.imports[0]?.step != null);
    librarian.cancel(imports[0]?.id ?? 0);
    expect(await importing).toEqual({ cancelled: true });
    expect(librarian.library).toMatchObject({ shelves: before, imports: [] });
    expect(names(await open())).toEqual(["cul"]);
  });

  it("while it waits goes at once, and the one before goes on", async () => {
    const librarian = await open();
    const first = librarian.import(given("cul.md", LIBRARIES));
    const second = librarian.import(given("eco.md", WELLS));
    librarian.cancel(librarian.library.imports[1]?.id ?? 0);
    expect(await second).toEqual({ cancelled: true });
    expect(librarian.library.imports.map(({ file }) => file)).toEqual(["cul.md"]);
    await first;
    expect(names(librarian)).toEqual(["cul"]);
  });
});

describe("a collection", () => {
  it("is removed, and comes back with undo", async () => {
    const librarian = await open();
    const { shelf } = imported(await librarian.import(given("cul.md", LIBRARIES)));
    await librarian.import(given("eco.md", WELLS));
    expect(await librarian.remove(shelf.id)).toEqual(shelf);
    expect(found(librarian, "livres")).toEqual([]);
    expect(names(await open())).toEqual(["eco"]);
    await librarian.undo();
    expect(found(librarian, "livres")).toHaveLength(1);
    expect(names(await open())).toEqual(["cul", "eco"]);
  });

  it("that was removed leaves the index too, at the next visit at the latest", async () => {
    const librarian = await open();
    const { shelf } = imported(await librarian.import(given("cul.md", LIBRARIES)));
    await librarian.import(given("eco.md", WELLS));
    await librarian.remove(shelf.id);
    const again = await open();
    expect(found(again, "livres")).toEqual([]);
    await until(again, () => again.drawnOn === undefined);
    expect(again.current.collections).toEqual(["eco"]);
  });

  it("is switched off and on, also for the next visit", async () => {
    const librarian = await open();
    const { shelf } = imported(await librarian.import(given("cul.md", LIBRARIES)));
    await librarian.import(given("eco.md", WELLS));
    await librarian.switch(shelf.id, false);
    expect(found(librarian, "livres")).toEqual([]);
    const again = await open();
    expect(again.library.shelves.map(({ name, on }) => [name, on])).toEqual([
      ["cul", false],
      ["eco", true],
    ]);
    await again.switch(shelf.id, true);
    expect(found(again, "livres")).toHaveLength(1);
  });
});

describe("what was stored", () => {
  const stored = async (): Promise<void> => {
    const librarian = await open();
    await librarian.import(given("cul.md", LIBRARIES));
    await librarian.import(given("eco.md", WELLS));
  };
  const isWhole = async (): Promise<void> => {
    const again = await open();
    await until(again, ({ shelves, preparing }) => shelves.length === 2 && preparing === null);
    expect(names(again)).toEqual(["cul", "eco"]);
    expect(found(again, "livres")).toHaveLength(1);
    expect(found(again, "puits")).toHaveLength(1);
  };

  it("in a format that the program does not know is made anew from the texts", async () => {
    await stored();
    await write("made", { format: 99, shelves: "elsewhere" });
    await isWhole();
    expect((await open()).library.shelves).toHaveLength(2);
  });

  it.each([
    ["of another version", Uint32Array.of(0x47524647, 9999, 18).buffer],
    ["cut short", new ArrayBuffer(4)],
    ["lost", null],
    ["something else", "an index"],
  ])("with an index %s is made anew from the texts", async (_name, index) => {
    await stored();
    await write("index", index);
    await isWhole();
  });

  it("is there after an import for which there was no room", async () => {
    await stored();
    const librarian = await open();
    fillDisk();
    const answer = await librarian.import(given("notes.md", NOTES));
    expect(answer).toEqual({ refused: "storage-full" });
    expect(names(librarian)).toEqual(["cul", "eco"]);
    jest.restoreAllMocks();
    await isWhole();
    expect(imported(await librarian.import(given("notes.md", NOTES))).shelf.name).toBe("notes");
  });

  it("can be used although what is made anew finds no room", async () => {
    await stored();
    await write("index", null);
    fillDisk();
    await isWhole();
  });
});

it("keeps collections for as long as the page lives where the browser denies storage", async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException("denied", "SecurityError");
    },
  } as unknown as IDBFactory;
  const librarian = await open();
  await librarian.import(given("cul.md", LIBRARIES));
  expect(librarian.library).toMatchObject({ kept: false, shelves: [{ name: "cul" }] });
  expect(found(librarian, "livres")).toHaveLength(1);
  const [shelf] = librarian.library.shelves;
  await librarian.remove(shelf?.id ?? "");
  await librarian.undo();
  expect(names(librarian)).toEqual(["cul"]);
});
