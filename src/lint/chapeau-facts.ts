import { isoDay, type DateMention } from "../language/dates";
import { fold } from "../language/fold";
import {
  atSessionPlace,
  hijriSessionDays,
  sessionDays,
  type SessionData,
} from "../language/session-wording";
import type { ReplaceEdit } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Place } from "../model/place";
import type { SessionFacts } from "../model/session";
import { datesOf } from "./dates-of";
import { span, spanOf } from "./span";

const PLACE =
  /(?<=,\s)(?:à|au)\s[^,();]{2,40}(?:,\s(?:en|au|aux|à|dans)\s[^,();\d]{2,60}?)?(?=,?\s+(?:les?|du)\s\d)/;

export const dataOf = (facts: SessionFacts): SessionData => ({
  number: facts.number,
  city: facts.city,
  country: facts.country,
  opens: facts.opened,
  closes: facts.closed,
  theme: null,
});

/** Both ends as written fall on days of the session; the year may be left out. */
export function within({ opens, closes }: DateMention, { opened, closed }: SessionFacts): boolean {
  const year = opens.year ?? closes.year ?? Number(opened.slice(0, 4));
  const from = isoDay({ ...opens, year: opens.year ?? year });
  const to = isoDay({ ...closes, year: closes.year ?? year });
  return from !== null && to !== null && from >= opened && to <= closed;
}

/** What a chapeau says otherwise than the register: where, and what is right. */
interface ChapeauFacts {
  readonly place: { readonly at: Place; readonly text: string } | null;
  /** The days, and the Hijri days where the chapeau gives them. */
  readonly days: {
    readonly at: Place;
    readonly text: string;
    readonly edits: readonly ReplaceEdit[];
  } | null;
}

/** Place and days of a chapeau that are not those of the session. */
export function chapeauFacts(paragraph: Paragraph, facts: SessionFacts): ChapeauFacts {
  const data = dataOf(facts);
  const written = PLACE.exec(paragraph.text);
  const place =
    written && !fold(written[0]).includes(fold(facts.city))
      ? { at: spanOf(paragraph, written), text: atSessionPlace(data) }
      : null;
  const [first, second] = datesOf(paragraph);
  if (!first || first.calendar !== "gregorian" || within(first, facts)) {
    return { place, days: null };
  }
  const article = /(?:le|les|du)\s$/.exec(paragraph.text.slice(0, first.start))?.[0].length ?? 0;
  const at = span(paragraph, first.start - article, first.end);
  const hijri =
    second?.calendar === "hijri"
      ? [{ ...span(paragraph, second.start, second.end), text: hijriSessionDays(data) }]
      : [];
  const text = sessionDays(data);
  return { place, days: { at, text, edits: [{ ...at, text }, ...hijri] } };
}
