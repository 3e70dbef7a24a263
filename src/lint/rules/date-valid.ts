import { findCountry } from "../../language/country-wording";
import { MONTHS } from "../../language/calendar-day";
import { isoDay, type DateMention, type DayMention } from "../../language/dates";
import { hijriDay } from "../../language/hijri-day";
import { HIJRI_MONTHS } from "../../language/hijri-months";
import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import { councilSessions, summitSessions } from "../../model/session-register";
import { datesOf } from "../dates-of";
import { write } from "../fix";
import { latin } from "../latin";
import type { Fault, ParagraphRule } from "../rule";
import { SIGN } from "../signs";
import { span } from "../span";

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

const BARE_MONTH = latin(
  new RegExp(
    String.raw`(?:${MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join("|")})(?=\s\d{4}(?!\d))(?<=\p{Ll}{2}\s\p{Lu}\p{Ll}+)`,
    "g",
  ),
);

/** « 14/1/2009 »: in words, as the texts have it. Days up to 12 may have been meant as months. */
function inWords(paragraph: Paragraph, { start, end, opens }: DateMention): Fault {
  const place = span(paragraph, start, end);
  const day = opens.day === 1 ? "1er" : String(opens.day);
  const right = `${day} ${MONTHS[opens.month - 1] ?? ""} ${opens.year ?? ""}`;
  const certain = opens.day > 12 || opens.day === opens.month;
  return {
    ...place,
    severity: "info",
    message: {
      fr: `Une date s’écrit en lettres : « ${right} ».`,
      en: `A date is written in words: “${right}”.`,
    },
    ...(certain ? { fix: write(place, right) } : { suggestions: [write(place, right)] }),
  };
}

const IN_FIGURES = /^\d{1,2}[/.]\d/;

/** How days and months are written: `5` for `05`, `1er`, `mai` for `Mai`. */
function* written(paragraph: Paragraph, mention: DateMention): Iterable<Fault> {
  const text = paragraph.text.slice(mention.start, mention.end);
  if (IN_FIGURES.test(text)) {
    yield inWords(paragraph, mention);
    return;
  }
  const habit = (start: number, wrong: string, right: string, message: Fault["message"]): Fault => {
    const place = span(paragraph, mention.start + start, mention.start + start + wrong.length);
    return { ...place, severity: "info", message, fix: write(place, right) };
  };
  for (const match of matchesIn(text, /(?<!\d)0(\d)(?!\d)/g)) {
    const day = match[1] === "1" ? "1er" : (match[1] ?? "");
    yield habit(match.index, match[0], day, {
      fr: `Le quantième s’écrit sans zéro : « ${day} ».`,
      en: `The day is written without a zero: “${day}”.`,
    });
  }
  for (const match of matchesIn(text, /(?<![\d.,])1(?=\s\p{L}{3}|\s(?:et|au)\s|-\d)/gu)) {
    yield habit(match.index, "1", "1er", {
      fr: "Le premier du mois s’écrit « 1er ».",
      en: "The first of the month is written “1er”.",
    });
  }
  for (const match of matchesIn(text, /\p{Lu}\p{Ll}{2,}/gu)) {
    const month = match[0].toLowerCase();
    if (!MONTHS.includes(month)) continue;
    yield habit(match.index, match[0], month, {
      fr: `Le mois s’écrit sans capitale : « ${month} ».`,
      en: `The month is written without a capital: “${month}”.`,
    });
  }
}

const PLACE_YEAR = latin(
  /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) ((?:19|20)\d\d)(?![\d-]|\s?[-–/]\s?\d)/gu,
);
const CITIES = new Set([...councilSessions, ...summitSessions].map(({ city }) => city));

/** A year right after a place, with nothing between: « au Niger 2019 ». */
function* bareYears(paragraph: Paragraph): Iterable<Fault> {
  if (!/ (?:19|20)\d\d/.test(paragraph.text)) return;
  for (const match of matchesIn(paragraph.text, PLACE_YEAR)) {
    const words = (match[1] ?? "").split(" ");
    const names = words.map((_, from) => words.slice(from).join(" "));
    if (!names.some((name) => CITIES.has(name) || findCountry(name) !== null)) continue;
    const year = match[2] ?? "";
    const end = match.index + match[0].length;
    const place = span(paragraph, end - year.length, end);
    yield {
      ...place,
      severity: "info",
      message: {
        fr: `« ${year} » suit un nom de lieu sans rien entre les deux : « en ${year} », ou l’année est de trop.`,
        en: `“${year}” follows the name of a place with nothing between: “en ${year}”, or the year is left over.`,
      },
      suggestions: [
        write(place, `en ${year}`),
        write(span(paragraph, place.start - 1, place.end), ""),
      ],
    };
  }
}

const DAY = 86_400_000;

/** True where a written Hijri day is that of the ISO day, or the one before or after (the moon is sighted). */
function agrees(iso: string, { day, month, year }: DayMention): boolean {
  return [-DAY, 0, DAY].some((shift) => {
    const near = hijriDay(new Date(Date.parse(iso) + shift).toISOString().slice(0, 10));
    const number =
      HIJRI_MONTHS.findIndex(
        ([name]) =>
          name.slice(0, 6) === near.month.slice(0, 6) && name.length === near.month.length,
      ) + 1;
    return (
      near.day === day &&
      (number === 0 || number === month) &&
      (year === null || year === near.year)
    );
  });
}

function* hijri(paragraph: Paragraph, all: readonly DateMention[]): Iterable<Fault> {
  for (const [at, mention] of all.entries()) {
    const next = all[at + 1];
    if (mention.calendar !== "gregorian" || next?.calendar !== "hijri") continue;
    if (!/^\s?\(\s?(?:correspondant aux?\s)?$/.test(paragraph.text.slice(mention.end, next.start)))
      continue;
    const iso = isoDay({ ...mention.opens, year: mention.opens.year ?? mention.closes.year });
    if (iso === null || next.opens.day === 0) continue;
    const opens = { ...next.opens, year: next.opens.year ?? next.closes.year };
    if (agrees(iso, opens)) continue;
    const right = hijriDay(iso);
    yield {
      ...span(paragraph, next.start, next.end),
      message: {
        fr: `La date hégirienne ne répond pas à l’autre : le premier jour est le ${right.day} ${right.month} ${right.year}.`,
        en: `The Hijri date does not match the other one: the first day is ${right.day} ${right.month} ${right.year}.`,
      },
    };
  }
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
      if (mention.calendar === "gregorian") yield* written(paragraph, mention);
    }
    for (const match of matchesIn(paragraph.text, NO_SUCH_DAY)) {
      yield {
        ...span(paragraph, match.index, match.index + match[0].length),
        message: { fr: `Le ${match[0]} n’existe pas.`, en: `There is no ${match[0]}.` },
      };
    }
    for (const match of matchesIn(paragraph.text, BARE_MONTH)) {
      const place = span(paragraph, match.index, match.index + match[0].length);
      yield {
        ...place,
        severity: "info",
        message: {
          fr: `Le mois s’écrit sans capitale : « ${match[0].toLowerCase()} ».`,
          en: `The month is written without a capital: “${match[0].toLowerCase()}”.`,
        },
        fix: write(place, match[0].toLowerCase()),
      };
    }
    yield* bareYears(paragraph);
    for (const fault of hijri(paragraph, all)) yield { ...fault, severity: "warning" };
  },
};
