import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A fault that was put in the sample draft on purpose: a row of the table in `corpus/README.md`. */
export interface PlantedFault {
  readonly rule: string;
  /** Null for the front matter. */
  readonly resolution: string | null;
  /** Words of the paragraph where it stands, or null where it has no paragraph of its own. */
  readonly passage: string | null;
  readonly what: string;
}

const ROW = /^\| `([a-z-]+)` \| (.+?) \| (.+?) \| (.+) \|$/gm;
const stated = (cell: string): string | null => (cell === "—" ? null : cell.replaceAll("`", ""));

export function plantedFaults(): readonly PlantedFault[] {
  const page = readFileSync(join(__dirname, "../../corpus/README.md"), "utf8");
  return [...page.matchAll(ROW)].map(([, rule = "", resolution = "", passage = "", what = ""]) => ({
    rule,
    resolution: stated(resolution),
    passage: stated(passage),
    what,
  }));
}
