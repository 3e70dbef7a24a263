import { ordinalInWords } from "../language/ordinals";
import type { SessionMention } from "../model/session";

/** A session's number as a mention of that form writes it, its ordinal mark left out. */
export const writtenAs = (session: number, form: SessionMention["form"]): string =>
  form === "words" ? ordinalInWords(session) : String(session);
