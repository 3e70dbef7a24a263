import { MONTHS } from "../language/calendar-day";
import { findCountry } from "../language/country-wording";
import type { DateMention } from "../language/dates";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { councilSessions, summitSessions } from "../model/session-register";
import { write } from "./fix";
import { latin } from "./latin";
import type { Fault } from "./rule";
import { span } from "./span";

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
export function* writtenDate(paragraph: Paragraph, mention: DateMention): Iterable<Fault> {
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

const BARE_MONTH = latin(
  new RegExp(
    String.raw`(?:${MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join("|")})(?=\s\d{4}(?!\d))(?<=\p{Ll}{2}\s\p{Lu}\p{Ll}+)`,
    "g",
  ),
);

/** A month with a capital, and no day before it: « en Mai 2019 ». */
export function* bareMonths(paragraph: Paragraph): Iterable<Fault> {
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
}

const PLACE_YEAR = latin(
  /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) ((?:19|20)\d\d)(?![\d-]|\s?[-–/]\s?\d)/gu,
);
const CITIES = new Set([...councilSessions, ...summitSessions].map(({ city }) => city));

/** A year right after a place, with nothing between: « au Niger 2019 ». */
export function* bareYears(paragraph: Paragraph): Iterable<Fault> {
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
