import { ordinalInWords } from "../language/ordinals";
import type { SessionMention } from "../model/session";

/** A session's number written as the mention writes its own: in figures, or in words with its capitals. */
export function numberAs(text: string, mention: SessionMention, session: number): string {
  if (mention.form !== "words") return String(session);
  const before = text.slice(mention.start, mention.end);
  const words = ordinalInWords(session);
  if (before === before.toUpperCase()) return words.toUpperCase();
  const first = before.charAt(0);
  return first === first.toUpperCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
