/**
 * The outline against the hand annotations of the 47th session's collection: structure points
 * (clause counts, first verbs, follow-up) and session mentions (body and role both right), with
 * every disagreement. `npx tsx bench/outline-annotations.ts`
 */
import { readFileSync } from "node:fs";
import { fold, outline, readText, type Resolution, type SessionMention } from "../src/index";

const readShared = (path: string): string => readFileSync(`../shared/${path}`, "utf8");

interface AnnotatedResolution {
  readonly id: string;
  readonly preamble_clauses: readonly number[];
  readonly operative: readonly {
    readonly line: number;
    readonly n: number;
    readonly verbs: readonly string[];
    readonly sub: number;
  }[];
  readonly followup_line: number | null;
}

interface AnnotatedMention {
  readonly line: number;
  readonly excerpt: string;
  readonly session: number | string | null;
  readonly body: string;
  readonly role: string;
}

const { paragraphs } = readText(readShared("corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt"));
const { resolutions } = outline(paragraphs);
const lineOf = (paragraph: number | null): number | null =>
  paragraph === null ? null : (paragraphs[paragraph]?.line ?? null);

let points = 0;
let agreed = 0;
const point = (agrees: boolean, disagreement: () => string): void => {
  points += 1;
  if (agrees) agreed += 1;
  else console.log(`  ${disagreement()}`);
};

/** A verb as a reader compares it: one word of it is enough, accents and capitals aside. */
const sameVerb = (one: string | undefined, other: string | undefined): boolean => {
  const first = fold(one ?? "");
  const second = fold(other ?? "");
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `);
};

function compareStructure(annotated: AnnotatedResolution, read: Resolution | undefined): void {
  const { id } = annotated;
  const preamble = read?.preamble.map(({ paragraph }) => lineOf(paragraph)) ?? [];
  const operative = read?.operative ?? [];
  point(
    String(preamble) === String(annotated.preamble_clauses),
    () => `${id}: preamble at ${String(annotated.preamble_clauses)}, read ${String(preamble)}`,
  );
  const lines = operative.map(({ paragraph }) => lineOf(paragraph));
  point(
    String(lines) === String(annotated.operative.map(({ line }) => line)),
    () =>
      `${id}: dispositif at ${String(annotated.operative.map(({ line }) => line))}, read ${String(lines)}`,
  );
  point(
    lineOf(read?.followUp ?? null) === annotated.followup_line,
    () => `${id}: follow-up at ${annotated.followup_line}, read ${lineOf(read?.followUp ?? null)}`,
  );
  annotated.operative.forEach(({ line, verbs, sub }, at) => {
    const paragraph = operative[at];
    const [verb] = paragraph?.verbs ?? [];
    point(
      sameVerb(verbs[0], verb?.text),
      () => `${id}, line ${line}: opens with ${verbs[0]}, read ${verb?.text}`,
    );
    if (sub > 0) {
      point(
        paragraph?.subItems.length === sub,
        () => `${id}, line ${line}: ${sub} sub-items, read ${paragraph?.subItems.length}`,
      );
    }
  });
}

console.log("Structure");
for (const annotated of JSON.parse(readShared("gold/structure.json")) as AnnotatedResolution[]) {
  compareStructure(
    annotated,
    resolutions.find(({ id }) => id === annotated.id),
  );
}
report();

const BODY: Readonly<Record<string, string>> = {
  CMAE: "CFM",
  Sommet: "Summit",
  AGNU: "UNGA",
  CSNU: "UNSC",
};

const mentions = new Map<number | null, SessionMention[]>();
for (const mention of resolutions.flatMap(({ sessionMentions }) => sessionMentions)) {
  const line = lineOf(mention.paragraph);
  mentions.set(line, [...(mentions.get(line) ?? []), mention]);
}

console.log("\nSession mentions");
points = 0;
agreed = 0;
for (const row of readShared("gold/sessions.jsonl").trim().split("\n")) {
  const annotated = JSON.parse(row) as AnnotatedMention;
  const body = BODY[annotated.body] ?? "other";
  const role = annotated.role === "agenda" ? "announced" : annotated.role;
  const number = typeof annotated.session === "number" ? annotated.session : null;
  const onLine = mentions.get(annotated.line) ?? [];
  const right = onLine.filter((mention) => mention.body === body && mention.role === role);
  const match =
    right.find(({ session }) => session === number) ??
    right.find(({ session, form }) =>
      number === null ? session === null : session === null && form === "relative",
    );
  if (match !== undefined) onLine.splice(onLine.indexOf(match), 1);
  point(match !== undefined, () => {
    const read = onLine.map((mention) => `${mention.session} ${mention.body} ${mention.role}`);
    return `line ${annotated.line}: « ${annotated.excerpt} » is ${annotated.session} ${body} ${role}, read ${read.join("; ") || "nothing"}`;
  });
}
report();

function report(): void {
  console.log(`${agreed} of ${points} points, ${((100 * agreed) / points).toFixed(2)} %`);
}
