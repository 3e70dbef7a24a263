/**
 * The whole collection rolled and written as .docx from the command line, start included, and the
 * pane's preview of one resolution. `npm run build:cli && npx tsx bench/roll-speed.ts`
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextSession, outline, readDocx, rollForward } from "../src/index";

const COLLECTION = "../shared/fixtures/CFM-47-POL.docx";
if (!existsSync(COLLECTION)) {
  console.log(`${COLLECTION} is not on this machine: left out.`);
  process.exit(0);
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const timed = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

const folder = mkdtempSync(join(tmpdir(), "greffier-"));
const args = [
  "dist/greffier.js",
  "roll",
  COLLECTION,
  "--to",
  "48",
  "--out",
  join(folder, "48.docx"),
];
const runs = Array.from({ length: 5 }, () =>
  timed(() => {
    const { status } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error("the command line failed: run npm run build:cli first");
  }),
);
rmSync(folder, { recursive: true });
console.log(
  `whole collection, command line: ${median(runs).toFixed(0)} ms (median of 5, limit 2000)`,
);

const { paragraphs } = readDocx(new Uint8Array(readFileSync(COLLECTION)));
const outlined = outline(paragraphs);
const { session } = nextSession({ number: 48 });
if (session === null) throw new Error("the register has no session 48");
const previews = outlined.resolutions.map(({ id }) =>
  timed(() => void rollForward(paragraphs, outlined, session, { resolutions: [id] })),
);
console.log(
  `preview of one resolution: ${median(previews).toFixed(1)} ms, at most ${Math.max(...previews).toFixed(1)} ms (limit 200)`,
);
