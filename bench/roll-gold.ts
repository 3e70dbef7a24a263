/**
 * The roll against the hand annotations: does every mention of a session become what a careful
 * reviser wrote, and is history left alone? `npx tsx bench/roll-gold.ts`
 */
import { existsSync, readFileSync } from "node:fs";
import { isReplace, nextSession, outline, readText, rollEdits, rollForward } from "../src/index";

interface Annotation {
  readonly line: number;
  readonly excerpt: string;
  readonly role: string;
  readonly rolled: string;
  readonly alsoAccept?: readonly string[];
  readonly optional?: boolean;
  readonly occurrence?: number;
}

const COLLECTION = "../shared/corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt";
const GOLD = "../shared/gold/sessions.jsonl";

if (!existsSync(GOLD) || !existsSync(COLLECTION)) {
  console.log(`${GOLD} is not on this machine: left out.`);
  process.exit(0);
}

const plain = (marked: string): string =>
  marked.replaceAll("**", "").replace(/\^\{([^}]*)\}/g, "$1");
const annotations = readFileSync(GOLD, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Annotation);
const { paragraphs } = readText(readFileSync(COLLECTION, "utf8"));
const { session } = nextSession({ number: 48, theme: "Partenariat" });
if (session === null) throw new Error("the register has no session 48");
const { plan } = rollForward(paragraphs, outline(paragraphs), session);
if (plan === null) throw new Error("the collection does not roll");

const replaced = rollEdits(plan.changes).filter(isReplace);
const byLine = new Map(paragraphs.map((paragraph) => [paragraph.line, paragraph]));

/** What an excerpt of a line reads after the roll; null where the line does not hold it. */
function after({ line, excerpt, occurrence = 1 }: Annotation): string | null {
  const paragraph = byLine.get(line);
  const wanted = plain(excerpt);
  let start = -1;
  for (let nth = 0; nth < occurrence; nth += 1)
    start = paragraph?.text.indexOf(wanted, start + 1) ?? -1;
  if (paragraph === undefined || start === -1) return null;
  const end = start + wanted.length;
  let text = paragraph.text;
  let stop = end;
  for (const edit of replaced
    .filter((one) => one.paragraph === paragraph.index && one.start < end && one.end > start)
    .sort((one, other) => other.start - one.start)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    stop += edit.text.length - (Math.min(edit.end, end) - edit.start);
  }
  return text.slice(start, stop);
}

const same = (one: string, other: string): boolean => one.trim() === other.trim();
let right = 0;
let historical = 0;
let kept = 0;
for (const annotation of annotations) {
  const now = after(annotation);
  const accepted = [annotation.rolled, ...(annotation.alsoAccept ?? [])].map((text) =>
    plain(text === "unchanged" ? annotation.excerpt : text),
  );
  const agrees = now !== null && accepted.some((text) => same(text, now));
  if (agrees) right += 1;
  else console.log(`line ${annotation.line}: ${accepted.join(" | ")} — got ${now}`);
  if (annotation.role !== "historical" || annotation.optional === true) continue;
  historical += 1;
  if (now === plain(annotation.excerpt)) kept += 1;
}
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
console.log(
  `mentions rolled as annotated: ${right}/${annotations.length} (${percent(right, annotations.length)})`,
);
console.log(`historical mentions untouched: ${kept}/${historical} (${percent(kept, historical)})`);
