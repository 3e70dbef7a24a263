/**
 * Prints what the outline makes of a text or Word file, a line for each paragraph, for checking by
 * eye: its part, its number, its verbs, its words. `npx tsx bench/print-outline.ts FILE…`
 */
import { readFileSync } from "node:fs";
import { outline, readDocx, readText, standing, type Outline } from "../src/index";

const WIDTH = 100;

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const word = /\.doc[xm]$/.test(file);
  const { paragraphs } = word ? readDocx(new Uint8Array(bytes)) : readText(bytes.toString("utf8"));
  const outlined = outline(paragraphs);
  console.log(`\n== ${file}: session ${outlined.session?.number ?? "?"}, ${count(outlined)}`);
  for (const { index, line, text } of paragraphs) {
    const { part, number, resolution } = standing(outlined, index);
    const operative = resolution?.operative.find((one) => one.paragraph === index);
    const opens =
      operative !== undefined || resolution?.preamble.some((one) => one.paragraph === index);
    const verbs = operative?.verbs.map(({ form, text: written }) => form ?? `?${written}`) ?? [];
    const words = text.length > WIDTH ? `${text.slice(0, WIDTH - 30)} … ${text.slice(-28)}` : text;
    const mark = opens === true || part === "heading" ? "■" : " ";
    console.log(
      `${String(line ?? index).padStart(5)} ${mark} ${(part ?? "-").padEnd(12)} ${(number ?? "").padEnd(4)} ${words.replace(/\s+/g, " ")} ${verbs.length > 0 ? `[${verbs.join(", ")}]` : ""}`,
    );
  }
}

function count({ resolutions }: Outline): string {
  const of = (part: "preamble" | "operative"): number =>
    resolutions.reduce((sum, resolution) => sum + resolution[part].length, 0);
  return `${resolutions.length} resolutions, ${of("preamble")} preambular clauses, ${of("operative")} operative paragraphs`;
}
