import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const folder = join(__dirname, "..", "..", "..", "taskpane", "host");
const files = readdirSync(folder).filter((name) => /^word.*\.ts$/.test(name));

const LOOPS = new Set([
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
]);
const ITERATING = /^(?:map|flatMap|forEach|filter|some|every|find|reduce|sort)$/;

/** A call that repeats what it is given: `items.map(…)`. */
const repeats = (node: ts.Node): boolean =>
  LOOPS.has(node.kind) ||
  (ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ITERATING.test(node.expression.name.text));

/** The lines of `.sync()` calls, and whether something repeats them. */
function syncsIn(file: string): readonly { readonly line: number; readonly looped: boolean }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), "utf8"),
    ts.ScriptTarget.ES2022,
  );
  const found: { line: number; looped: boolean }[] = [];
  const walk = (node: ts.Node, looped: boolean): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "sync"
    )
      found.push({
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
        looped,
      });
    ts.forEachChild(node, (inner) => walk(inner, looped || repeats(node)));
  };
  walk(source, false);
  return found;
}

it("finds the round trips of the Word host", () => {
  expect(files.flatMap(syncsIn).length).toBeGreaterThan(8);
});

it.each(files)("%s makes no round trip in a loop", (file) => {
  expect(syncsIn(file).filter(({ looped }) => looped)).toEqual([]);
});
