import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { en } from "../../taskpane/strings/en";
import { fr } from "../../taskpane/strings/fr";
import * as editor from "../../taskpane/strings/fr/editor";
import { directionOf, languageOf } from "../../taskpane/strings/strings";

const root = join(__dirname, "../..");

const sources = ["taskpane", "workbench"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(root, folder, name),
    ),
  )
  .filter((path) => path.endsWith(".tsx"));

/** Attributes that a person reads or hears. */
const READ = new Set(["aria-label", "title", "placeholder", "label", "alt", "content"]);

/** Words in a component that are not of `strings/`: text between tags, or in an attribute that is read. */
function looseWords(path: string): readonly string[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      READ.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe("every word that a person reads stands in strings/", () => {
  it.each(sources.map((path) => relative(root, path)))("%s", (path) => {
    expect(looseWords(join(root, path))).toEqual([]);
  });
});

/** Every leaf of the strings, functions called with sample values. */
function leaves(strings: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
    const name = `${path}.${key}`;
    if (typeof value === "function") {
      const call = value as (...given: unknown[]) => string;
      return [0, 1, 2].map((n) => [`${name}(${n})`, call(n, n, n)] as const);
    }
    return typeof value === "object" && value !== null
      ? leaves(value, name)
      : [[name, String(value)] as const];
  });
}

it("has every word in both languages", () => {
  const names = (strings: object): string[] => leaves(strings).map(([name]) => name);
  expect(names(en)).toEqual(names(fr));
  for (const [, words] of [...leaves(fr), ...leaves(en)]) expect(words.trim()).not.toBe("");
});

it("writes French with its spaces and apostrophes", () => {
  for (const [name, words] of [...leaves(fr), ...leaves(editor)]) {
    expect([name, words]).toEqual([name, words.replace(/'|« | »| [:;!?]/g, "✗")]);
  }
});

it("counts as each language does", () => {
  expect(fr.review.ignored(0)).toBe("0 constat ignoré");
  expect(fr.review.ignored(2)).toBe("2 constats ignorés");
  expect(en.review.ignored(0)).toBe("0 ignored findings");
  expect(en.session.number(42)).toBe("42nd session");
});

it("takes language and direction from the locale", () => {
  expect(languageOf("en-GB")).toBe("en");
  expect(languageOf("ar-SA")).toBe("fr");
  expect(directionOf("ar-SA")).toBe("rtl");
  expect(directionOf("fr-FR")).toBe("ltr");
});
