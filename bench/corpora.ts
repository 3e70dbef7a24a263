import { existsSync, readdirSync, readFileSync } from "node:fs";
import { collection, outline, readText, type Collection, type CorpusClause } from "../src/index";

/** The corpora lie beside the repository; nothing of them is kept in it. */
const SHARED = "../shared/corpus";

export const corporaArePresent = (): boolean => existsSync(SHARED);

/** The adopted collection of the 47th session: some 1,480 clauses. */
export function adoptedCollection(): Collection {
  const { paragraphs } = readText(adoptedText());
  return collection("CFM-47-POL", paragraphs, outline(paragraphs));
}

export const adoptedText = (): string =>
  readFileSync(`${SHARED}/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt`, "utf8");

/** French resolutions of United Nations organs, a clause a paragraph: some 121,000. */
export function unitedNations(): Collection {
  const files = readdirSync(`${SHARED}/un-fr`).sort();
  const clauses = files.flatMap((file) =>
    readFileSync(`${SHARED}/un-fr/${file}`, "utf8")
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "")
      .map((line) => paragraphClause(line, file.replace(/\.txt$/, ""))),
  );
  return { name: "un-fr", session: null, resolutions: files.length, clauses };
}

function paragraphClause(line: string, resolution: string): CorpusClause {
  const label = /^(\d{1,3})\. +/.exec(line);
  const text = line.slice(label?.[0].length ?? 0);
  return {
    text,
    runs: [{ text }],
    part: label === null ? "preamble" : "operative",
    resolution,
    title: "",
    number: label?.[1] ?? null,
    verbs: [text.split(" ", 1)[0] ?? ""],
  };
}

/** The clauses of one resolution in eight, chosen by its name. */
export function everyEighth(source: Collection): Collection {
  const clauses = source.clauses.filter(({ resolution }) => {
    let hash = 0;
    for (const letter of resolution) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
    return hash % 8 === 0;
  });
  return { ...source, name: `${source.name}-8`, clauses };
}

/** The same clauses again with every seventh word exchanged for another clause's. */
export function withChangedWords(source: Collection): Collection {
  const random = randomNumbers(7);
  const pool = source.clauses.flatMap(({ text }) => text.split(" ").slice(0, 3));
  const clauses = source.clauses.map((clause) => {
    const text = clause.text
      .split(" ")
      .map((word, at) => (at % 7 === 3 ? (pool[random(pool.length)] ?? word) : word))
      .join(" ");
    return { ...clause, text, runs: [{ text }], resolution: `${clause.resolution}-B` };
  });
  return { ...source, name: `${source.name}-changed`, clauses };
}

/** Whole numbers under a bound, the same on every run (a linear congruential generator). */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
