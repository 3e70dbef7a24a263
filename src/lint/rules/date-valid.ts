import type { Paragraph } from "../../model/paragraph";
import { daysIn, MONTHS, writtenDates, type WrittenDate, type WrittenDay } from "../dates";
import { write } from "../fix";
import type { Fault, ParagraphRule } from "../rule";
import { span } from "../span";

const rank = ({ day, month, year }: WrittenDay): number => (year ?? 0) * 10000 + month * 100 + day;

function* impossible(paragraph: Paragraph, date: WrittenDate): Iterable<Fault> {
  for (const end of new Set([date.from, date.to])) {
    if (end.day >= 1 && end.day <= daysIn(end.month, end.year)) continue;
    yield {
      ...span(paragraph, date.start, date.end),
      severity: "error",
      message: {
        fr: `Le ${end.day} ${MONTHS[end.month - 1] ?? ""}${end.year === null ? "" : ` ${end.year}`} n'existe pas.`,
        en: `There is no ${end.day} ${MONTHS[end.month - 1] ?? ""}${end.year === null ? "" : ` ${end.year}`}.`,
      },
    };
    return;
  }
  const { from, to } = date;
  const comparable = from.year === to.year || (from.year !== null && to.year !== null);
  if (from === to || !comparable || rank(from) < rank(to)) return;
  yield {
    ...span(paragraph, date.start, date.end),
    severity: "error",
    message: {
      fr: "La période finit avant de commencer.",
      en: "The range ends before it begins.",
    },
  };
}

/** How days and months are written: `5` for `05`, `1er`, `mai` for `Mai`. */
function* written(paragraph: Paragraph, date: WrittenDate): Iterable<Fault> {
  for (const end of new Set([date.from, date.to])) {
    const place = span(paragraph, end.start, end.start + end.digits.length);
    if (end.digits.startsWith("0") && end.day > 0) {
      yield {
        ...place,
        severity: "info",
        message: {
          fr: `Le quantième s'écrit sans zéro : « ${end.day} ».`,
          en: `The day is written without a zero: “${end.day}”.`,
        },
        fix: write(place, end.day === 1 ? "1er" : String(end.day)),
      };
    } else if (end.day === 1 && !end.first && end.digits === "1") {
      yield {
        ...place,
        severity: "info",
        message: {
          fr: "Le premier du mois s'écrit « 1er ».",
          en: "The first of the month is written “1er”.",
        },
        fix: write(place, "1er"),
      };
    }
  }
  for (const { text, start } of date.months) {
    if (!/^\p{Lu}\p{Ll}/u.test(text)) continue;
    const place = span(paragraph, start, start + text.length);
    yield {
      ...place,
      severity: "info",
      message: {
        fr: `Le mois s'écrit sans capitale : « ${text.toLowerCase()} ».`,
        en: `The month is written without a capital: “${text.toLowerCase()}”.`,
      },
      fix: write(place, text.toLowerCase()),
    };
  }
}

export const dateValid: ParagraphRule = {
  id: "date-valid",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Les dates existent, se suivent et s'écrivent comme en français.",
    en: "Dates exist, run forward and are written as in French.",
  },
  why: {
    fr: "Une date impossible rend le fait qu'elle date impossible à retrouver.",
    en: "An impossible date makes the fact that it dates impossible to find.",
  },
  examples: {
    within: "none",
    bad: [
      { text: "le forum du 31 novembre 2019", finds: ["31 novembre 2019"] },
      { text: "le forum tenu du 12 au 9 mai 2019", finds: ["12 au 9 mai 2019"] },
      {
        text: "les 1 et 2 décembre 2020",
        finds: ["1"],
        fixed: "les 1er et 2 décembre 2020",
      },
      { text: "le 05 novembre 2014", finds: ["05"], fixed: "le 5 novembre 2014" },
      { text: "le 16 Juin 2004", finds: ["Juin"], fixed: "le 16 juin 2004" },
    ],
    good: [
      "du 28 juin au 1^{er} juillet 1999",
      "les 29 février 2020 et 4-5 mai 2019",
      "du 30 décembre 2019 au 2 janvier 2020",
    ],
  },
  *check(paragraph) {
    for (const date of writtenDates(paragraph.text)) {
      yield* impossible(paragraph, date);
      yield* written(paragraph, date);
    }
  },
};
