import type { NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";

/** A clause of an adopted collection, with where it comes from. */
export interface CorpusClause {
  readonly text: string;
  readonly runs: readonly NewRun[];
  readonly part: "preamble" | "operative";
  /** `2/47-POL` */
  readonly resolution: string;
  readonly title: string;
  /** Printed number of an operative paragraph, else null. */
  readonly number: string | null;
  /** Canonical verb forms, opening one first; for a preambular clause its opening. */
  readonly verbs: readonly string[];
}

/** Adopted resolutions of one session and committee, in one document. */
export interface Collection {
  /** What the drafter sees: the file's name without extension, or the symbol. */
  readonly name: string;
  readonly session: number | null;
  readonly resolutions: number;
  readonly clauses: readonly CorpusClause[];
}

/** Takes the clauses out of a document. */
export function collection(
  name: string,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
): Collection {
  throw new Error(`to be written (${name}, ${paragraphs.length}, ${outlined.resolutions.length})`);
}
