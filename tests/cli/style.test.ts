import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/run";

const DRAFT = `RÉSOLUTION N°1/48-POL
SUR
LES BIBLIOTHÈQUES

Rappelant le rôle des livres :

1. **SALUE** le forum de Kabul.
`;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "greffier-"));
  await mkdir(join(folder, "projets"));
  file = join(folder, "projets", "projet.md");
  await writeFile(file, DRAFT);
});
afterEach(() => rm(folder, { recursive: true }));

const style = (where: string, text: string) => writeFile(join(folder, where), text);

async function lint(...options: string[]) {
  let out = "";
  let err = "";
  const code = await run(["lint", file, "--format", "json", ...options], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  const rules: string[] =
    out === "" ? [] : JSON.parse(out).files[0].findings.map((f: { rule: string }) => f.rule);
  return { code, err, rules };
}

const OFF = JSON.stringify({ rules: { terminology: "off" } });

it("finds the style in the draft's folder or one above it", async () => {
  expect((await lint()).rules).toContain("terminology");
  await style("greffier.config.json", OFF);
  expect((await lint()).rules).not.toContain("terminology");
  await style("projets/greffier.config.json", "{}");
  expect((await lint()).rules).toContain("terminology");
});

it("takes the style that is named before one that is found", async () => {
  await style("projets/greffier.config.json", "{}");
  await style("maison.json", OFF);
  expect((await lint("--style", join(folder, "maison.json"))).rules).not.toContain("terminology");
});

it.each([
  ["{", "n’est pas du JSON"],
  ['{"rulse": {}}', "clé inconnue « rulse » ; vouliez-vous dire « rules » ?"],
  ['{"rules": {"terminologie": "off"}}', "vouliez-vous dire « terminology » ?"],
])("refuses %s in one sentence", async (text, sentence) => {
  await style("projets/greffier.config.json", text);
  const { code, err } = await lint();
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
});

it("says that a named style is not there", async () => {
  const { code, err } = await lint("--style", join(folder, "absent.json"));
  expect([code, err]).toEqual([2, expect.stringContaining("n’existe pas")]);
});
