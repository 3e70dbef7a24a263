import type { Place } from "./place";

/** The body that a session belongs to. CFM: Council of Foreign Ministers (CMAE) under all its names. */
export type Body = "CFM" | "Summit" | "UNGA" | "UNSC" | "other";

/**
 * What a session is named for: the sitting one (*current*), the one that will receive a report
 * (*report-to*), one that was held (*historical*), one still to come (*announced*).
 */
export type SessionRole = "current" | "report-to" | "historical" | "announced";

/** One mention of a session. `start`–`end` cover the number as written, its ordinal mark left out. */
export interface SessionMention extends Place {
  /** Null where the text names a body's sessions without a number (« prochaine session », « sessions successives »). */
  readonly session: number | null;
  readonly body: Body;
  readonly role: SessionRole;
  /** `figures`: 47ème; `words`: quarante-septième; `symbol`: N°1/47-POL, OIC/CFM-47; `relative`: prochaine, présente. */
  readonly form: "figures" | "words" | "symbol" | "relative";
  /** The whole phrase: number, ordinal mark, « session », body where it follows. */
  readonly phrase: Place;
  /** Where the mention stands as a fixed part of the text, else null. */
  readonly kind: "heading" | "title-page" | "chapeau" | "symbol" | null;
  /** Extraordinary and special sessions are numbered apart from the regular ones of the register. */
  readonly extraordinary: boolean;
}

/** A session of the register (`sessions.json`): facts from public records. Dates are ISO days. */
export interface SessionFacts {
  readonly number: number;
  readonly city: string;
  readonly country: string;
  readonly opened: string;
  readonly closed: string;
}

/** The draft's own session and what decided it. */
export interface DraftSession {
  readonly number: number;
  readonly body: "CFM" | "Summit";
  readonly from: "option" | "heading" | "chapeau" | "symbol";
  /** Mentions that name another session for this draft than `number`. */
  readonly contradictions: readonly SessionMention[];
}
