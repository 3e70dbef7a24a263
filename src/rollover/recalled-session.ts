import { inCity } from "../language/country-wording";
import { dates } from "../language/dates";
import { level } from "../language/level";
import {
  atSessionPlace,
  bareSessionDays,
  hijriSessionDays,
  officialName,
  sessionDays,
  type SessionData,
} from "../language/session-wording";
import type { Citation, Resolution } from "../model/resolution";
import { daysAfter, hijriDaysAfter, type Span } from "./day-spans";
import { numberAs } from "./number-as";
import { ownNumber, textOf, type Replacement, type RollContext } from "./roll-context";

/** What becomes of the session that a citation names, and of its place and days. */
export interface SessionMoved {
  readonly replacements: readonly Replacement[];
  /** Days stand there that could not be read as the session's: the drafter looks at them. */
  readonly unread: boolean;
}

/** The session that a citation is followed by moved to the one before the draft's, with its place and days. */
export function sessionMoved(
  context: RollContext,
  resolution: Resolution,
  citation: Citation,
): SessionMoved {
  const text = textOf(context, citation.paragraph);
  const until = endOfCitation(text, resolution, citation);
  const named = resolution.sessionMentions.filter(
    (mention) =>
      mention.paragraph === citation.paragraph &&
      mention.form !== "symbol" &&
      mention.start >= citation.end &&
      mention.start < until,
  );
  const mention = named.find((one) => ownNumber(context, one) === citation.session);
  if (mention !== undefined && named[0] !== mention) return { replacements: [], unread: false };
  const { past } = context;
  const before = heldAt(text, afterAdopted(text, citation.end), mention?.start ?? until);
  const after = mention === undefined ? null : heldAt(text, mention.phrase.end, until);
  const held = after ?? before;
  const number = mention && { ...mention, text: numberAs(text, mention, context.from) };
  return {
    replacements: [
      ...(number ? [number] : []),
      ...(held && past ? heldAgain(text, held, past) : []),
    ],
    unread: (held === null || past === null) && dates(text.slice(citation.end, until)).length > 0,
  };
}

/** The next citation, or the clause's end. */
function endOfCitation(text: string, resolution: Resolution, citation: Citation): number {
  const next = resolution.citations
    .filter(({ paragraph, start }) => paragraph === citation.paragraph && start >= citation.end)
    .map(({ start }) => start);
  const stop = text.indexOf(";", citation.end);
  return Math.min(...next, stop === -1 ? text.length : stop);
}

/** « …, adoptée à Abou Dhabi »: from where place or days may follow. */
function afterAdopted(text: string, from: number): number {
  const adopted = /(?<![a-z])(?:adoptee?s?|issue?s?)(?= )/.exec(level(text.slice(from)));
  return adopted === null ? from : from + adopted.index + adopted[0].length;
}

interface Held {
  readonly place: Span;
  readonly days: Span;
  readonly hijri: Span | null;
}

const LEAD = /^[ ,]{0,2}(?:(?:tenue?|reunie?|qui s'est (?:tenue?|reunie?)) )?/;
const AT = /^(?:a|au|en) /;
const PLACE =
  /^[\s,(]*(?=(?:à|au|en) \p{Lu})(?:à|au|en) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*(?:, (?:en |au |aux )?\p{Lu}[^,;:.()]*\p{L})?/u;

/** « tenue à Niamey, République du Niger, les 27 et 28 novembre 2020 », or the days first. */
function heldAt(text: string, from: number, until: number): Held | null {
  const clause = text.slice(0, until);
  const days = daysAfter(clause, from);
  if (days === null) return null;
  const levelled = level(clause);
  const start = from + (LEAD.exec(levelled.slice(from))?.[0].length ?? 0);
  if (start >= days.start) return placeAfter(clause, days);
  if (!AT.test(levelled.slice(start))) return null;
  const place = /^[^\d(]*[^\d(\s,]/.exec(clause.slice(start, days.start))?.[0] ?? "";
  const end = start + place.length;
  return { place: { start, end }, days, hijri: hijriDaysAfter(clause.slice(0, days.start), end) };
}

function placeAfter(clause: string, days: Span): Held | null {
  const found = PLACE.exec(clause.slice(days.end))?.[0];
  if (found === undefined) return null;
  const lead = /^[\s,(]*/.exec(found)?.[0].length ?? 0;
  const place = { start: days.end + lead, end: days.end + found.length };
  return { place, days, hijri: null };
}

function heldAgain(
  text: string,
  { place, days, hijri }: Held,
  past: SessionData,
): readonly Replacement[] {
  const before = level(text.slice(place.start, place.end));
  const city = inCity(past.city);
  const again = /, (?:en|au|aux) /.test(before)
    ? atSessionPlace(past)
    : before.includes(",")
      ? `${city}, ${officialName(past.country)}`
      : city;
  const inSentence = /^(?:les?|du) /.test(level(text.slice(days.start, days.end)));
  return [
    { ...place, text: again },
    ...(hijri === null ? [] : [{ ...hijri, text: hijriSessionDays(past) }]),
    { ...days, text: inSentence ? sessionDays(past) : bareSessionDays(past) },
  ];
}
