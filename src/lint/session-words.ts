import type { SessionMention } from "../model/session";

const UNITS = ["", "un", "deux", "trois", "quatr", "cinqu", "six", "sept", "huit", "neuv"];

/** A session's number as a mention of that form writes it. */
export const writtenAs = (session: number, form: SessionMention["form"]): string =>
  form === "words" ? `quarante-${UNITS[session - 40]}ième` : String(session);
