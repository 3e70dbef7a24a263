import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../cli/run";
import { draft, lint, readDocx, type Paragraph } from "../../src/index";
import { acceptAll, rejectAll } from "../docx/revisions";

const SAMPLE = "corpus/sample-collection.docx";
const SHARED = "../shared/fixtures";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "greffier-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function greffier(...args: string[]) {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** The paragraphs of a written file once every tracked change is accepted or rejected. */
function settled(bytes: Uint8Array, settle: (xml: string) => string): readonly Paragraph[] {
  const parts = unzipSync(bytes);
  const main = "word/document.xml";
  parts[main] = strToU8(settle(strFromU8(parts[main] as Uint8Array)));
  return readDocx(zipSync(parts)).paragraphs;
}

const content = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ text, runs, label, style }) => ({ text, runs, label, style }));

const files = [SAMPLE, `${SHARED}/CFM-47-POL.docx`, `${SHARED}/CFM-47-POL.libreoffice.docx`].filter(
  (file) => {
    if (existsSync(file)) return true;
    console.log(`${file} is not on this machine: left out.`);
    return false;
  },
);

describe.each(files)("%s rolled to the 48th session", (file) => {
  it("is a clean draft of it once accepted, and the file as it was once rejected", async () => {
    const out = join(folder, "48.docx");
    const { code, out: said, err } = await greffier("roll", file, "--to", "48", "--out", out);
    expect([code, err]).toEqual([0, ""]);
    expect(said).toMatch(/^47 → 48, \d+ résolution/);
    const bytes = new Uint8Array(await readFile(out));
    const before = readDocx(new Uint8Array(readFileSync(file))).paragraphs;
    expect(content(settled(bytes, rejectAll))).toEqual(content(before));

    const accepted = draft(settled(bytes, acceptAll));
    expect(accepted.outline.session?.number).toBe(48);
    expect(accepted.outline.session?.contradictions).toEqual([]);
    const { findings } = lint(accepted, { only: ["current-session", "report-session"] });
    expect(findings).toEqual([]);
  }, 30_000);

  it("has no trace where a clean text is asked for", async () => {
    const out = join(folder, "clean.docx");
    await greffier("roll", file, "--to", "48", "--clean", "--out", out);
    const bytes = new Uint8Array(await readFile(out));
    const { paragraphs } = readDocx(bytes);
    expect(paragraphs.flatMap(({ changes }) => changes)).toEqual([]);
    expect(Object.keys(unzipSync(bytes))).not.toContain("word/comments.xml");
    expect(draft(paragraphs).outline.session?.number).toBe(48);
  }, 30_000);
});

it("shows what would change, and writes nothing, without --out", async () => {
  const { code, out } = await greffier("roll", SAMPLE, "--to", "48", "--lang", "en");
  expect(code).toBe(0);
  expect(out).toContain("Nothing is written: add --out FILE.");
  expect(out).toContain("The heading bears the number of session 48.");
});

describe("refuses in one sentence and writes nothing", () => {
  it.each([
    [["--to", "47"], "déjà de la 47ᵉ session"],
    [["--to", "48", "--place", "Rabat"], "Indiquez le pays"],
    [["--to", "48", "--opens", "2022-03-23", "--closes", "2022-03-22"], "avant de s’ouvrir"],
    [["--to", "77"], "Le registre ne connaît pas"],
    [["--to", "48", "--resolution", "99/47-ECO"], "ne contient pas la résolution 99/47-ECO"],
    [[], "la session où le porter"],
  ])("%j", async (args, sentence) => {
    const out = join(folder, "none.docx");
    const { code, err } = await greffier("roll", SAMPLE, ...args, "--out", out);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });

  it("a text file", async () => {
    const text = join(folder, "draft.txt");
    await writeFile(text, "RÉSOLUTION N°1/47-ECO\n");
    const { code, err } = await greffier("roll", text, "--to", "48");
    expect([code, err.includes("enregistrez-le au format .docx")]).toEqual([2, true]);
  });

  it("a folder that is not there", async () => {
    const out = join(folder, "no", "where.docx");
    const { code, err } = await greffier("roll", SAMPLE, "--to", "48", "--out", out);
    expect([code, err.includes("ne peut pas être écrit")]).toEqual([2, true]);
  });
});

it("names both roads for a draft that is half rolled", async () => {
  const half = "corpus/drafts/sample-draft.docx";
  const { code, err } = await greffier("roll", half, "--to", "48");
  expect(code).toBe(2);
  expect(err).toContain("--from 47 --to 48, ou --from 48 --to 49");
});

it("tells what a half-rolled draft says where it is rolled on", async () => {
  const half = "corpus/drafts/sample-draft.docx";
  const { code, err, out } = await greffier("roll", half, "--to", "49");
  expect(code).toBe(0);
  expect(err).toContain("entre deux sessions (47ᵉ");
  expect(out).toContain("48 → 49");
});

describe("greffier fix", () => {
  it("writes every fix as a tracked change that rejecting takes back", async () => {
    const file = "corpus/drafts/sample-draft.docx";
    const out = join(folder, "fixed.docx");
    const { code, out: said } = await greffier("fix", file, "--out", out);
    expect(code).toBe(0);
    expect(said).toMatch(/^\d+ correction\(s\) en suivi/);
    const bytes = new Uint8Array(await readFile(out));
    const before = readDocx(new Uint8Array(readFileSync(file))).paragraphs;
    expect(content(settled(bytes, rejectAll))).toEqual(content(before));
    const findings = (paragraphs: readonly Paragraph[]) =>
      lint(draft(paragraphs)).findings.filter(({ fix }) => fix !== null).length;
    expect(findings(settled(bytes, acceptAll))).toBeLessThan(findings(before) / 4);
  }, 30_000);

  it("writes those of one rule only", async () => {
    const file = "corpus/drafts/sample-draft.docx";
    const out = join(folder, "fixed.docx");
    await greffier("fix", file, "--rule", "report-session", "--out", out);
    const after = settled(new Uint8Array(await readFile(out)), acceptAll);
    const before = readDocx(new Uint8Array(readFileSync(file))).paragraphs;
    const changed = after.filter(({ text }, index) => text !== before[index]?.text);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ text }) => text.includes("49"))).toBe(true);
  });

  it.each([
    [["corpus/drafts/sample-draft.docx"], "le fichier à écrire"],
    [
      ["corpus/drafts/sample-draft.docx", "--out", "x.docx", "--rule", "none"],
      "« none » n’existe pas",
    ],
  ])("refuses %j", async (args, sentence) => {
    const { code, err } = await greffier("fix", ...args);
    expect(code).toBe(2);
    expect(err.replaceAll("\u00a0", " ")).toContain(sentence);
  });
});
