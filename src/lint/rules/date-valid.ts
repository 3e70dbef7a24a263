import { MONTHS } from "../../language/calendar-day";
import type { DateMention, DayMention } from "../../language/dates";
import { matchesIn } from "../../language/matches";
import { datesOf } from "../dates-of";
import { hijriDates } from "../hijri-dates";
import { latin } from "../latin";
import type { Fault, ParagraphRule } from "../rule";
import { SIGN } from "../signs";
import { span } from "../span";
import { bareMonths, bareYears, writtenDate } from "../written-dates";

const MONTH = MONTHS.join("|");
const NO_SUCH_DAY = latin(
  new RegExp(
    String.raw`[03-9](?<![\d/.,].)(?:(?<=3)[2-9]|(?<=[4-9])\d|(?<=0)0?)\s(?:${MONTH})(?!\p{L})`,
    "gi",
  ),
);

const rank = ({ day, month, year }: DayMention): number => (year ?? 0) * 10000 + month * 100 + day;

/** Days of a month; of a leap year where the year is not known. */
const daysIn = ({ month, year }: DayMention): number =>
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();

function impossible({ opens, closes, calendar }: DateMention): Fault["message"] | null {
  if (calendar === "hijri") return null;
  for (const day of [opens, closes]) {
    if (day.day <= daysIn(day)) continue;
    const name = `${day.day} ${MONTHS[day.month - 1] ?? ""}${day.year === null ? "" : ` ${day.year}`}`;
    return { fr: `Le ${name} n’existe pas.`, en: `There is no ${name}.` };
  }
  const comparable = opens.year === closes.year || (opens.year !== null && closes.year !== null);
  return comparable && rank(opens) > rank(closes)
    ? { fr: "La période finit avant de commencer.", en: "The range ends before it begins." }
    : null;
}

export const dateValid: ParagraphRule = {
  id: "date-valid",
  scope: "paragraph",
  severity: "error",
  summary: {
    fr: "Les dates existent, se suivent et s’écrivent comme en français.",
    en: "Dates exist, run forward and are written as in French.",
  },
  why: {
    fr: "Une date impossible rend le fait qu’elle date impossible à retrouver.",
    en: "An impossible date makes the fact that it dates impossible to find.",
  },
  examples: {
    within: "none",
    bad: [
      { text: "le forum du 31 novembre 2019", finds: ["31 novembre 2019"] },
      { text: "le forum tenu du 12 au 9 mai 2019", finds: ["12 au 9 mai 2019"] },
      {
        text: "les 22 et 23 mars 2022 (1er et 2 Chaabane 1443H)",
        finds: ["1er et 2 Chaabane 1443"],
      },
      {
        text: "les 1 et 2 décembre 2020",
        finds: ["1"],
        fixed: "les 1er et 2 décembre 2020",
      },
      { text: "le 05 novembre 2014", finds: ["05"], fixed: "le 5 novembre 2014" },
      { text: "le 16 Juin 2004", finds: ["Juin"], fixed: "le 16 juin 2004" },
      { text: "adopté le 14/01/2009", finds: ["14/01/2009"], fixed: "adopté le 14 janvier 2009" },
      { text: "adopté le 09/07/2020", finds: ["09/07/2020"], fixed: "adopté le 09/07/2020" },
      { text: "les bibliothèques du Niger 2019, et leurs lecteurs", finds: ["2019"] },
    ],
    good: [
      "du 28 juin au 1^{er} juillet 1999",
      "les 29 février 2020 et 4-5 mai 2019",
      "du 30 décembre 2019 au 2 janvier 2020",
      "les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H)",
    ],
  },
  mayFind: (signs) => signs.has(SIGN.digit),
  *check(paragraph) {
    const all = datesOf(paragraph);
    for (const mention of all) {
      const message = impossible(mention);
      if (message) yield { ...span(paragraph, mention.start, mention.end), message };
      if (mention.calendar === "gregorian") yield* writtenDate(paragraph, mention);
    }
    for (const match of matchesIn(paragraph.text, NO_SUCH_DAY)) {
      yield {
        ...span(paragraph, match.index, match.index + match[0].length),
        message: { fr: `Le ${match[0]} n’existe pas.`, en: `There is no ${match[0]}.` },
      };
    }
    yield* bareMonths(paragraph);
    yield* bareYears(paragraph);
    for (const fault of hijriDates(paragraph, all)) yield { ...fault, severity: "warning" };
  },
};
