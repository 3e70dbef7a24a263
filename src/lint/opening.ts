import { isoDay } from "../language/dates";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import { sessionFacts } from "../model/session-register";
import { datesOf } from "./dates-of";

/** First day of the draft's session: of the register, else of its first chapeau. */
export function openingOf(
  paragraphs: readonly Paragraph[],
  { session, resolutions }: Outline,
): string | null {
  if (session === null) return null;
  const facts = sessionFacts(session.body, session.number);
  if (facts !== null) return facts.opened;
  const chapeau = paragraphs[resolutions.find((one) => one.chapeau !== null)?.chapeau ?? -1];
  const [date] = chapeau ? datesOf(chapeau) : [];
  return date ? isoDay({ ...date.opens, year: date.opens.year ?? date.closes.year }) : null;
}
