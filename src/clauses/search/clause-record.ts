import type { NewRun } from "../../model/edit";
import type { ClauseCitation, ClauseSession, CorpusClause } from "../collection";
import { pushVariable, type Bytes } from "./growable";
import { pushText, textOf } from "./utf8";

/** What a clause says by itself, as one record of bytes: formatting, mentions, then the text. */
export type ClauseRecord = Pick<CorpusClause, "text" | "runs" | "sessions" | "citations">;

const BOLD = 1;
const ITALIC = 2;
const SUPERSCRIPT = 4;
const ROLES = ["current", "report-to"] as const;
const FORMS = ["figures", "words", "symbol", "relative"] as const;
const BODIES = ["CFM", "Summit", "UNGA", "UNSC", "HRC", "other"] as const;

export function pushRecord(
  records: Bytes,
  { text, runs, sessions, citations }: ClauseRecord,
): void {
  const plain = runs.every((run) => flagsOf(run) === 0);
  pushVariable(records, plain ? 0 : runs.length);
  for (const run of plain ? [] : runs) {
    pushVariable(records, run.text.length);
    records.push(flagsOf(run));
  }
  // Most clauses have neither: one byte says so for both.
  const mentions = (sessions?.length ?? 0) * 2 + (citations?.length ? 1 : 0);
  pushVariable(records, mentions);
  for (const session of sessions ?? []) pushSession(records, session);
  if (citations?.length) {
    pushVariable(records, citations.length);
    for (const citation of citations) pushCitation(records, citation);
  }
  pushText(records, text);
}

function pushSession(records: Bytes, { start, end, role, form }: ClauseSession): void {
  pushVariable(records, start);
  pushVariable(records, end - start);
  records.push(ROLES.indexOf(role) * FORMS.length + FORMS.indexOf(form));
}

function pushCitation(
  records: Bytes,
  { start, end, body, number, session, committee }: ClauseCitation,
): void {
  pushVariable(records, start);
  pushVariable(records, end - start);
  records.push(BODIES.indexOf(body));
  pushVariable(records, number);
  pushVariable(records, session === null ? 0 : session + 1);
  pushVariable(records, committee === null ? 0 : committee.length + 1);
  for (const letter of committee ?? "") pushVariable(records, letter.codePointAt(0) ?? 0);
}

const flagsOf = (run: NewRun): number =>
  (run.bold ? BOLD : 0) | (run.italic ? ITALIC : 0) | (run.superscript ? SUPERSCRIPT : 0);

/** Reads what `pushRecord` wrote between two byte offsets. */
export function readRecord(records: Uint8Array, start: number, end: number): ClauseRecord {
  const record = new RecordReader(records, start);
  const lengths = Array.from({ length: record.next() }, () => ({
    length: record.next(),
    flags: record.next(),
  }));
  const mentions = record.next();
  const sessions = Array.from({ length: mentions >> 1 }, () => readSession(record));
  const places = Array.from({ length: mentions & 1 ? record.next() : 0 }, () =>
    readCitation(record),
  );
  const text = textOf(records, record.at, end);
  const citations = places.map((place) => ({ ...place, text: text.slice(place.start, place.end) }));
  return {
    text,
    runs: runsOf(text, lengths),
    ...(sessions.length > 0 ? { sessions } : {}),
    ...(citations.length > 0 ? { citations } : {}),
  };
}

/** The text alone of what `pushRecord` wrote. */
export function readText(records: Uint8Array, start: number, end: number): string {
  const record = new RecordReader(records, start);
  record.skip(2 * record.next());
  const mentions = record.next();
  record.skip(3 * (mentions >> 1));
  for (let citations = mentions & 1 ? record.next() : 0; citations > 0; citations -= 1) {
    record.skip(5);
    record.skip(Math.max(0, record.next() - 1));
  }
  return textOf(records, record.at, end);
}

function readSession(record: RecordReader): ClauseSession {
  const start = record.next();
  const end = start + record.next();
  const kind = record.next();
  return {
    start,
    end,
    role: ROLES[Math.floor(kind / FORMS.length)] ?? "current",
    form: FORMS[kind % FORMS.length] ?? "figures",
  };
}

function readCitation(record: RecordReader): Omit<ClauseCitation, "text"> {
  const start = record.next();
  const end = start + record.next();
  const body = BODIES[record.next()] ?? "other";
  const number = record.next();
  const session = record.next();
  const letters = Array.from({ length: Math.max(0, record.next() - 1) }, () => record.next());
  return {
    start,
    end,
    body,
    number,
    session: session === 0 ? null : session - 1,
    committee: letters.length === 0 ? null : String.fromCodePoint(...letters),
  };
}

/** Reads the numbers before a clause's text. */
class RecordReader {
  constructor(
    private readonly records: Uint8Array,
    public at: number,
  ) {}

  skip(numbers: number): void {
    for (let left = numbers; left > 0; left -= 1) this.next();
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.records[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

function runsOf(
  text: string,
  lengths: readonly { readonly length: number; readonly flags: number }[],
): readonly NewRun[] {
  if (lengths.length === 0) return [{ text }];
  let start = 0;
  return lengths.map(({ length, flags }) => {
    const run: NewRun = {
      text: text.slice(start, start + length),
      ...(flags & BOLD ? { bold: true } : {}),
      ...(flags & ITALIC ? { italic: true } : {}),
      ...(flags & SUPERSCRIPT ? { superscript: true } : {}),
    };
    start += length;
    return run;
  });
}
