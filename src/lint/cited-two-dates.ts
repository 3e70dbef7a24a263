import type { DateMention } from "../language/dates";
import type { Place } from "../model/place";
import type { Citation } from "../model/resolution";
import { textOf } from "./cited-two-ways";
import { comparison } from "./comparison";
import { datesOf } from "./dates-of";
import { groupBy } from "./group-by";
import { span } from "./span";
import type { Stretch } from "./stretches";

/** What stands between a citation and the meeting and day of its adoption. */
const ADOPTED =
  /^\s*(?:du Conseil de sécurité\s*)?,?\s*(?:adoptée\s+)?(?:(?:par|à|lors de)\s+(?:la|sa)\s+(?<meeting>\d{3,5})\s?\p{Ll}{1,3}\s+(?:session|séance|réunion)\s*,?\s*)?(?:(?:tenue\s+)?(?:le|du|en date du)\s+)?/u;

/** What one citation says of the adoption of its text. */
interface Adoption {
  /** The meeting, and the place from the number of the text to that of the meeting. */
  readonly meeting: Detail | null;
  readonly day: Detail | null;
}

interface Detail {
  readonly place: Place;
  readonly value: string;
  readonly written: string;
}

const dayOf = ({ closes: { day, month, year } }: DateMention): string => [day, month, year].join();

function adoption(citation: Citation, { paragraphs, start }: Stretch): Adoption {
  const paragraph = paragraphs[citation.paragraph - start];
  const match = paragraph && ADOPTED.exec(paragraph.text.slice(citation.end));
  if (!match) return { meeting: null, day: null };
  const { text } = paragraph;
  const meeting = match.groups?.["meeting"];
  const upTo = citation.end + match[0].indexOf(meeting ?? "") + (meeting ?? "").length;
  const from = citation.end + match[0].length;
  const date = datesOf(paragraph).find((one) => one.start === from && one.closes.year !== null);
  return {
    meeting: meeting
      ? { place: span(paragraph, citation.start, upTo), value: meeting, written: meeting }
      : null,
    day: date
      ? {
          place: span(paragraph, date.start, date.end),
          value: dayOf(date),
          written: text.slice(date.start, date.end),
        }
      : null,
  };
}

/** How most write a detail, of equals the first; null where all agree. */
function prevailing(details: readonly (Detail | null)[]): Detail | null {
  const byValue = [...groupBy(details, (one) => one?.value ?? null).values()];
  const [most] = byValue.toSorted((a, b) => b.length - a.length);
  return byValue.length < 2 ? null : (most?.[0] ?? null);
}

const differs = (one: Detail | null, right: Detail | null): one is Detail =>
  one !== null && right !== null && one.value !== right.value;

/** One resolution of the Security Council said to be adopted at two meetings, or on two days. */
export const citedTwoDates = comparison<readonly Adoption[], Adoption>({
  said(stretch) {
    const own = (stretch.resolution?.citations ?? []).filter(({ body }) => body === "UNSC");
    return new Map(
      [...groupBy(own, textOf)].map(([text, citations]) => [
        text,
        citations.map((citation) => adoption(citation, stretch)),
      ]),
    );
  },
  judge(all) {
    const meeting = prevailing(all.flat().map((one) => one.meeting));
    const day = prevailing(all.flat().map((one) => one.day));
    return meeting || day ? { meeting, day } : null;
  },
  *marks(adoptions, right) {
    for (const { meeting, day } of adoptions) {
      if (differs(meeting, right.meeting)) {
        yield {
          ...meeting.place,
          message: {
            fr: `Ce texte est dit ailleurs adopté à la ${right.meeting?.written}ᵉ séance : l’un des numéros est faux.`,
            en: `This text is said elsewhere to be adopted at meeting ${right.meeting?.written}: one of the numbers is wrong.`,
          },
        };
      } else if (differs(day, right.day)) {
        yield {
          ...day.place,
          message: {
            fr: `Ce texte est daté ailleurs « ${right.day?.written} ».`,
            en: `This text is dated “${right.day?.written}” elsewhere.`,
          },
        };
      }
    }
  },
});
