import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

/** The house's table: which room may import which (docs/design.md). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "src/language": [],
  "src/model": ["src/language"],
  "src/outline": ["src/model", "src/language"],
  "src/docx": ["src/model"],
  "src/lint": ["src/outline", "src/model", "src/language"],
  "src/clauses": ["src/outline", "src/model", "src/language"],
  "src/rollover": ["src/outline", "src/model", "src/language"],
  "src/report": ["src/outline", "src/model", "src/lint", "src/language"],
  "taskpane/host": ["src/index"],
  "taskpane/engine": ["src/index", "corpus"],
  "taskpane/desk": ["src/index", "taskpane/engine", "taskpane/host/host"],
  "taskpane/strings": ["src/index"],
  "taskpane/tabs": [
    "src/index",
    "taskpane/desk",
    "taskpane/engine/engine",
    "taskpane/host/host",
    "taskpane/parts",
    "taskpane/strings",
  ],
  "taskpane/parts": [
    "src/index",
    "taskpane/desk",
    "taskpane/engine/engine",
    "taskpane/host/host",
    "taskpane/strings",
  ],
  cli: ["src/index", "package.json"],
};

const root = join(__dirname, "..");

const sources = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    : [];

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g);
  return [...found].map((match) => normalize(join(dirname(file), match[1] ?? "")));
};

const within = (path: string, room: string): boolean =>
  path === room || path.startsWith(`${room}/`);

describe.each(Object.entries(MAY_IMPORT))("%s", (room, allowed) => {
  it("imports only what the table allows", () => {
    const offences = sources(room).flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => !within(target, room) && !allowed.some((other) => within(target, other)),
        )
        .map((target) => `${file} imports ${target}`),
    );
    expect(offences).toEqual([]);
  });
});

it("keeps the engine free of packages that are not pure", () => {
  const packages = sources("src").flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/from "([^."][^"]*)"/g)].map(
      (match) => match[1],
    ),
  );
  expect(new Set(packages)).toEqual(new Set(packages.filter((name) => name === "fflate")));
});
