import type { Body, SessionMention } from "../model/session";

/** A session named in a clause, before the draft's own session is known. Offsets of the clause. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly phraseStart: number;
  readonly phraseEnd: number;
  readonly session: number | null;
  /** Null where the clause does not tell. */
  readonly body: Body | null;
  readonly form: SessionMention["form"];
  readonly quality: "regular" | "extraordinary" | "special";
  /** Stands for the session named last (« cette session »). */
  readonly anaphoric: boolean;
  /** What the words around say of its time. */
  readonly cue: Cue;
}

/** `asked`: a report is due there; `present`, `coming`, `held`; null where nothing tells. */
export type Cue = "asked" | "present" | "coming" | "held" | null;
