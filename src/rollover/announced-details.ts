import { level } from "../language/level";
import type { Resolution } from "../model/resolution";
import type { SessionMention } from "../model/session";
import type { Change } from "./change";
import { datedSpans, type DatedSpan } from "./dated-spans";
import { daysAfter, type Span } from "./day-spans";
import { rewriting, textOf, type Replacement, type RollContext } from "./roll-context";

/** « , prévue », « qui se tiendra »… between a session to come and its place or days. */
const LINK =
  /^(?: (?:des |du |de la |de l')[^,;.(]{1,40}(?=[,(]))?,? ?(?:(?:prevue?|qui se tiendra|qui doit se tenir|devant se tenir|a tenir|tenue) )?/;
const PLACE =
  /^(?:à|au|aux|en) \p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|du|de|des|la|le))*(?<! (?:du|de|des|la|le))/u;

/** So far after the mention, in UTF-16 units, its place and days are looked for. */
const REACH = 200;

/**
 * Place and days of a meeting to come, where they are past: fields for the drafter. The number and
 * the words before them are not touched here.
 */
export function announcedDetails(
  context: RollContext,
  resolution: Resolution,
  mention: SessionMention,
): Change | null {
  if (mention.role !== "announced" && mention.role !== "report-to") return null;
  if (mention.phrase.paragraph !== mention.paragraph) return null;
  const from = mention.phrase.end;
  const text = textOf(context, mention.paragraph).slice(from, from + REACH);
  const link = LINK.exec(level(text))?.[0].length ?? 0;
  const place = PLACE.exec(text.slice(link))?.[0] ?? "";
  const placeEnd = link + place.length;
  const date = dateAt(text, placeEnd);
  if (date !== null && date.last >= context.to.opens) return null;
  const ours = mention.body === context.body;
  const replacements: Replacement[] = [];
  if (place !== "" && ours) replacements.push({ start: link, end: placeEnd, text: "à [lieu]" });
  const settled = mention.form !== "relative" && ours;
  if (date !== null && !settled) replacements.push(date.field);
  const placed = replacements.map(({ start, end, text: field }) => ({
    start: from + start,
    end: from + end,
    text: field,
  }));
  return rewriting(context, mention.paragraph, placed, {
    kind: "overtaken",
    certainty: "marked",
    resolution: resolution.id,
    reason: {
      fr: "Le lieu et les dates annoncés sont ceux d’une réunion passée\u00a0: complétez les champs.",
      en: "The place and days announced are those of a meeting that is over: fill in the fields.",
    },
  });
}

/** The date that follows at once, and the field that takes the place of what is past of it. */
function dateAt(text: string, from: number): (DatedSpan & { readonly field: Replacement }) | null {
  const levelled = level(text);
  const lead = /^[ ,(]*(?:(?:en|les?|du) )?/.exec(levelled.slice(from))?.[0].length ?? 0;
  const date = datedSpans(levelled).find(
    ({ start, end }) => end > from && start <= from + lead + 12,
  );
  if (date === undefined) return null;
  const days: Span | null = daysAfter(text, from);
  if (days !== null && days.end === date.end && days.start <= from + lead)
    return { ...date, field: { ...days, text: "[dates]" } };
  if (date.start > from + lead) return null;
  return { ...date, field: { start: date.end - 4, end: date.end, text: "[année]" } };
}
