import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/run";

const DRAFT = "corpus/drafts/sample-draft.docx";

async function greffier(...args: string[]) {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface Table {
  readonly tool: string;
  readonly files: readonly {
    readonly requests: readonly {
      readonly who: readonly string[];
      readonly reportTo: number | null;
      readonly earlier: readonly string[];
    }[];
  }[];
}

it("writes a CSV by default", async () => {
  const { code, out } = await greffier("follow-up", DRAFT);
  expect(code).toBe(0);
  expect(out).toMatch(/^Document,Résolution,/);
  expect(out).toContain(",Secrétaire général,DEMANDE,");
});

it("says with a corpus where the same was asked before", async () => {
  const without = await greffier("follow-up", DRAFT, "--format", "json");
  const within = await greffier("follow-up", DRAFT, "--format", "json", "--corpus", "corpus");
  const requests = ({ out }: { out: string }) =>
    (JSON.parse(out) as Table).files[0]?.requests ?? [];
  expect(requests(without).length).toBeGreaterThan(10);
  expect(requests(without).flatMap(({ earlier }) => earlier)).toEqual([]);
  expect(requests(within)).toHaveLength(requests(without).length);
  expect(requests(within).flatMap(({ earlier }) => earlier)).toContainEqual(
    expect.stringMatching(/^\d+\/47-[A-Z]+ § \d+$/),
  );
});

it("writes a page to a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "greffier-"));
  const out = join(folder, "suivi.html");
  const { code } = await greffier("follow-up", DRAFT, "--format", "html", "--out", out);
  expect(code).toBe(0);
  expect(await readFile(out, "utf8")).toContain("<h1>Suivi des résolutions</h1>");
  await rm(folder, { recursive: true });
});

it("tabulates the files that can be read, and says which cannot", async () => {
  const { code, out, err } = await greffier("follow-up", "none.docx", DRAFT, "--lang", "en");
  expect(code).toBe(2);
  expect(err).toContain("“none.docx” does not exist");
  expect(out).toContain("sample-draft.docx");
});

it("asks for a file", async () => {
  const { code, err } = await greffier("follow-up");
  expect([code, err.includes("nommez au moins un fichier")]).toEqual([2, true]);
});
