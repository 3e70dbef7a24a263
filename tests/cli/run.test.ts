import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/run";
import {
  IGNORED_SETTING,
  ignoreRule,
  readDocx,
  STYLE_SETTING,
  styleSetting,
  writeDocx,
  type WordFile,
} from "../../src/index";

/** A small draft of the 48th session with one stale report. */
const DRAFT = `RÉSOLUTION N°1/48-ECO
SUR
LES BIBLIOTHÈQUES DE QUARTIER

Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;

Rappelant que la lecture est un bien commun :

1. **INVITE** les États membres à ouvrir des salles de lecture.
2. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "greffier-"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

async function greffier(...args: string[]) {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

describe("a wrong call is one sentence and exit code 2", () => {
  it.each([
    [["nothing"], "commande inconnue « nothing »"],
    [["lint"], "nommez au moins un fichier"],
    [["lint", "x.docx", "--frobnicate"], "option inconnue --frobnicate"],
    [["lint", "x.docx", "--format", "pdf"], "l’option --format attend text, json, sarif, html"],
    [["lint", "x.docx", "--session", "zero"], "l’option --session attend un nombre entier"],
    [["lint", "x.docx", "--rule", "no-such-rule"], "la règle « no-such-rule » n’existe pas"],
    [["outline"], "nommez un fichier"],
    [["search", "eau"], "donnez un texte à chercher"],
    [["suggest", "x.docx", "--corpus", "."], "donnez un fichier, un paragraphe"],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await greffier(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("speaks English on request", async () => {
    const { err } = await greffier("nothing", "--lang", "en");
    expect(err).toContain("greffier: unknown command “nothing”");
  });
});

describe("help and version", () => {
  it("are printed, and no command at all is a wrong call", async () => {
    expect((await greffier("--help")).out).toContain("greffier lint FICHIER");
    expect((await greffier("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await greffier()).code).toBe(2);
  });
});

describe("lint", () => {
  it("gives findings as JSON and fails on errors", async () => {
    const file = await put("projet.md", DRAFT);
    const { code, out } = await greffier("lint", file, "--format", "json");
    const [report] = JSON.parse(out).files;
    expect(code).toBe(1);
    expect(report).toMatchObject({
      file,
      session: { number: 48, from: "heading" },
      resolutions: 1,
    });
    const stale = report.findings.filter((f: { rule: string }) => f.rule === "report-session");
    expect(stale).toHaveLength(1);
    expect(stale[0]).toMatchObject({ excerpt: "48", line: 10, number: "2", part: "operative" });
    expect(stale[0].fix.edits).toEqual([
      { paragraph: 6, start: stale[0].start, end: stale[0].end, text: "49" },
    ]);
  });

  it("honours --fail-on, --rule and --no-rule", async () => {
    const file = await put("projet.md", DRAFT);
    expect((await greffier("lint", file, "--fail-on", "never")).code).toBe(0);
    expect((await greffier("lint", file, "--rule", "report-session")).code).toBe(1);
    expect((await greffier("lint", file, "--rule", "operative-numbering")).code).toBe(0);
    const { out } = await greffier("lint", file, "--no-rule", "report-session");
    expect(out).not.toContain("[report-session]");
  });

  it("leaves out what the document says to ignore, and lists it with the reason", async () => {
    const word = readDocx(await readFile("corpus/drafts/sample-draft.docx"));
    const settings = new Map([
      [IGNORED_SETTING, JSON.stringify([ignoreRule("report-session", "à voir")])],
    ]);
    const file = await put("projet.docx", writeDocx(word, [], { tracked: null, settings }));
    const { out } = await greffier("lint", file, "--format", "json");
    const [{ findings, ignored }] = JSON.parse(out).files;
    const rules = findings.map((finding: { rule: string }) => finding.rule);
    expect(rules).not.toContain("report-session");
    expect(ignored).not.toHaveLength(0);
    for (const finding of ignored)
      expect(finding).toMatchObject({ rule: "report-session", scope: "rule", reason: "à voir" });
    const target = join(folder, "corrigé.docx");
    await greffier("fix", file, "--out", target, "--rule", "report-session");
    const text = ({ paragraphs }: Pick<WordFile, "paragraphs">) => paragraphs.map((p) => p.text);
    expect(text(readDocx(await readFile(target)))).toEqual(text(word));
  });

  it("follows the house style that the document keeps", async () => {
    const word = readDocx(await readFile("corpus/drafts/sample-draft.docx"));
    const style = { name: "maison.json", text: '{ "rules": { "report-session": "off" } }' };
    const settings = new Map([[STYLE_SETTING, styleSetting(style)]]);
    const file = await put("projet.docx", writeDocx(word, [], { tracked: null, settings }));
    const said = await greffier("lint", file, "--fail-on", "never");
    expect(said.out).toContain("usages « maison.json » que garde le document");
    const ruleIds = async (...more: string[]): Promise<readonly string[]> => {
      const { out } = await greffier("lint", file, "--format", "json", ...more);
      return JSON.parse(out).files[0].findings.map((finding: { rule: string }) => finding.rule);
    };
    expect(await ruleIds()).not.toContain("report-session");
    expect(await ruleIds("--style", await put("autre.json", "{}"))).toContain("report-session");
  });

  it("writes to a file on request", async () => {
    const file = await put("projet.md", DRAFT);
    const target = join(folder, "rapport.html");
    const { out } = await greffier("lint", file, "--format", "html", "--out", target);
    expect(out).toBe("");
    expect(await readFile(target, "utf8")).toContain("Contrôle avant diffusion");
  });
});

describe("files that cannot be read", () => {
  const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0));

  it.each([
    ["vide.docx", new Uint8Array(), "est vide"],
    ["vide.txt", new Uint8Array(), "est vide"],
    ["lettre.docx", new TextEncoder().encode("Chers collègues"), "n’est pas un document Word"],
    ["ancien.doc", OLE, "format .doc de Word 97-2003"],
    ["tronqué.docx", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), "est endommagé"],
    ["faux.txt", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), "n’est pas un document Word"],
  ])(
    "%s: one sentence that names it, and the other file is still linted",
    async (name, bytes, part) => {
      const bad = await put(name, bytes);
      const good = await put("projet.md", DRAFT);
      const { code, out, err } = await greffier("lint", bad, good, "--format", "json");
      expect(code).toBe(2);
      expect(err).toContain(`« ${name} »`);
      expect(err).toContain(part);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(JSON.parse(out).files).toHaveLength(1);
    },
  );

  it("says that a file or a folder of collections is not there", async () => {
    expect((await greffier("outline", join(folder, "absent.docx"))).err).toContain("n’existe pas");
    expect((await greffier("outline", folder)).err).toContain("est un dossier");
    const { code, err } = await greffier("search", "eau", "--corpus", join(folder, "absent"));
    expect(code).toBe(2);
    expect(err).toContain("ne peut pas être ouvert");
  });
});

describe("outline", () => {
  it("gives the structure as JSON", async () => {
    const file = await put("projet.md", DRAFT);
    const { out } = await greffier("outline", file, "--format", "json");
    const { session, resolutions } = JSON.parse(out);
    expect(session).toEqual({ number: 48, from: "heading" });
    expect(resolutions[0]).toMatchObject({
      id: "1/48-ECO",
      number: 1,
      session: 48,
      committee: "ECO",
      title: "LES BIBLIOTHÈQUES DE QUARTIER",
      heading: 0,
      chapeau: 3,
      preamble: [{ paragraph: 4, text: "Rappelant que la lecture est un bien commun :" }],
      followUp: 6,
    });
    expect(resolutions[0].operative).toMatchObject([
      { paragraph: 5, label: "1.", number: 1, verbs: ["INVITE"], subItems: [] },
      { paragraph: 6, label: "2.", number: 2, verbs: ["DEMANDE"], subItems: [] },
    ]);
    expect(resolutions[0].sessionMentions).toContainEqual(
      expect.objectContaining({ paragraph: 6, session: 48, body: "CFM", role: "report-to" }),
    );
  });
});

describe("search and suggest", () => {
  it("find clauses of the collections of a folder", async () => {
    await put(
      "recueil.md",
      DRAFT.replaceAll("48", "47").replace("quarante-huitième", "quarante-septième"),
    );
    const draft = await put("projet.md", DRAFT);
    const search = await greffier(
      "search",
      "salles de lecture",
      "--corpus",
      folder,
      "--format",
      "json",
    );
    const found = JSON.parse(search.out);
    expect(found.suggestions[0]).toMatchObject({
      rank: 1,
      kind: "clause",
      source: { part: "operative", number: "1" },
    });
    expect(found.milliseconds).toBeGreaterThan(0);
    const suggest = await greffier(
      "suggest",
      draft,
      "--at",
      "5",
      "--corpus",
      folder,
      "--format",
      "json",
    );
    expect(JSON.parse(suggest.out).suggestions.length).toBeGreaterThan(0);
  });

  it("narrow a search by part, verb, session, committee and collection, and say where else it stands", async () => {
    const at = (session: number, words: string, committee: string) =>
      put(
        `${committee}-${session}.md`,
        DRAFT.replaceAll("48", String(session))
          .replace("quarante-huitième", words)
          .replaceAll("ECO", committee),
      );
    await at(46, "quarante-sixième", "ECO");
    await at(47, "quarante-septième", "ECO");
    await at(47, "quarante-septième", "CUL");
    const of = async (...filters: string[]) => {
      const { out } = await greffier(
        ...["search", "salles de lecture", "--corpus", folder, "--format", "json", ...filters],
      );
      const [best] = JSON.parse(out).suggestions;
      return [best, ...(best?.history ?? [])].map((one) => (one?.source ?? one)?.collection);
    };
    expect((await of("--part", "operative")).toSorted()).toEqual(["CUL-47", "ECO-46", "ECO-47"]);
    expect(await of("--sessions", "46", "--verb", "invite")).toEqual(["ECO-46"]);
    expect(await of("--sessions", "47-", "--committee", "cul")).toEqual(["CUL-47"]);
    expect(await of("--collection", "ECO-46")).toEqual(["ECO-46"]);
    const { out } = await greffier("search", "salles de lecture", "--corpus", folder);
    expect(out).toMatch(/^1\. 1\/47-\w+, § 1, \w+-47\n {3}INVITE .*\n {3}aussi\u00a0: 1\/47-/);
  });

  it.each([
    [["--sessions", "47-44"], "attend une session ou un intervalle"],
    [
      ["--collection", "ECO-99"],
      "aucun recueil ne s’appelle « ECO-99 » ; recueils\u00a0: recueil.",
    ],
    [["--part", "annexe"], "l’option --part attend operative, preamble"],
  ])("refuse the filter %j in a sentence", async (filters, sentence) => {
    await put("recueil.md", DRAFT);
    const { code, err } = await greffier("search", "eau", "--corpus", folder, ...filters);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it("search a text without resolutions by paragraphs, and say what was looked for", async () => {
    await put("compte-rendu.txt", "La réunion a traité du prêt de livres entre les écoles.\n");
    const { code, out, err } = await greffier("search", "prêt de livres", "--corpus", folder);
    expect(code).toBe(0);
    expect(err).toContain("aucun titre comme « RÉSOLUTION N°12/47-POL »");
    expect(out).toContain("La réunion a traité du prêt");
  });

  it("refuse a collection over the limit by its size", async () => {
    const collection = await put("recueil.txt", DRAFT);
    await truncate(collection, 200_000_001);
    const { code, err } = await greffier("corpus", collection, "--out", join(folder, "index"));
    expect(code).toBe(2);
    expect(err).toMatch(/recueil\.txt.*dépasse la taille admise/);
  });

  it("refuse an index of another version in a sentence", async () => {
    const index = join(folder, "recueils.index");
    await greffier("corpus", await put("recueil.md", DRAFT), "--out", index);
    const bytes = await readFile(index);
    bytes.writeUInt32LE(1, 4);
    await writeFile(index, bytes);
    const { code, err } = await greffier("search", "eau", "--corpus", index);
    expect(code).toBe(2);
    expect(err).toContain("refaites l’index par greffier corpus");
  });

  it("search an index made beforehand as they search the folder, and refuse what is none", async () => {
    const collection = await put(
      "recueil.md",
      DRAFT.replaceAll("48", "47").replace("quarante-huitième", "quarante-septième"),
    );
    const index = join(folder, "recueils.index");
    const made = await greffier("corpus", collection, "--out", index);
    expect([made.code, made.out]).toEqual([0, "recueil\u00a0: 1 résolution(s), 3 clause(s)\n"]);
    const query = ["search", "salles de lecture", "--format", "json", "--corpus"];
    const [fromIndex, fromFolder] = [
      await greffier(...query, index),
      await greffier(...query, folder),
    ];
    expect(JSON.parse(fromIndex.out).suggestions).toEqual(JSON.parse(fromFolder.out).suggestions);
    const { code, err } = await greffier(...query, collection);
    expect(code).toBe(2);
    expect(err).toContain("n’est ni un dossier de recueils ni un index");
  });

  it("refuses a paragraph that is not there", async () => {
    const draft = await put("projet.md", DRAFT);
    const { code, err } = await greffier("suggest", draft, "--at", "99", "--corpus", folder);
    expect(code).toBe(2);
    expect(err).toContain("n’a pas de paragraphe 99");
  });
});
