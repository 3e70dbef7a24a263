import { dates, isoDay } from "../../language/dates";
import { MONTHS } from "../../language/calendar-day";
import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

/** Words that say that something is still to come, up to what they announce. */
const TO_COME =
  /(?<!\p{L})(?:prévue?s? (?!par|à l['’]article|au paragraphe|dans)|prochaine?s? |à venir|qui (?:se tiendra|aura lieu|sera (?:organisée?|tenue?|accueillie?))|devant (?:se tenir|avoir lieu|être organisée?)|doit se tenir|prochainement)/gu;
const MONTH_YEAR = new RegExp(
  String.raw`(?:(?:en|du mois de|au mois de|d['’]ici(?: à)?)\s+)?(?:${MONTHS.join("|")})\s+((?:19|20)\d\d)`,
  "u",
);
const SEMESTER =
  /(?:(?:premier|deuxième|second|troisième|quatrième|dernier) (?:trimestre|semestre)(?: de l['’]année| de)?|en|courant|durant l['’]année|au cours de l['’]année) ((?:19|20)\d\d)(?!\d)/u;

interface Announced {
  readonly start: number;
  readonly end: number;
  /** Last ISO day that it may mean. */
  readonly until: string;
}

/** The date nearest after the words, within their sentence. */
function announcedAfter(text: string, from: number): Announced | null {
  const rest = /^[^.;]{0,120}/.exec(text.slice(from))?.[0] ?? "";
  const day = dates(rest).find((one) => one.calendar === "gregorian" && one.closes.year !== null);
  const month = MONTH_YEAR.exec(rest);
  const year = SEMESTER.exec(rest);
  const iso = day ? isoDay(day.closes) : null;
  const candidates: Announced[] = [];
  if (day && iso !== null) candidates.push({ start: day.start, end: day.end, until: iso });
  if (month && !(day && month.index < day.end && month.index + month[0].length > day.start)) {
    const number = MONTHS.findIndex((name) => month[0].includes(name)) + 1;
    candidates.push({
      start: month.index,
      end: month.index + month[0].length,
      until: `${month[1]}-${String(number).padStart(2, "0")}-31`,
    });
  }
  if (year) {
    candidates.push({
      start: year.index,
      end: year.index + year[0].length,
      until: `${year[1]}-12-31`,
    });
  }
  const first = candidates.sort((a, b) => a.start - b.start)[0];
  return first ? { ...first, start: from + first.start, end: from + first.end } : null;
}

function* past(paragraph: Paragraph, opening: string): Iterable<Fault> {
  const seen = new Set<number>();
  for (const match of matchesIn(paragraph.text, TO_COME)) {
    const found = announcedAfter(paragraph.text, match.index + match[0].length);
    if (!found || found.until >= opening || seen.has(found.start)) continue;
    seen.add(found.start);
    yield {
      ...span(paragraph, found.start, found.end),
      message: {
        fr: `« ${match[0].trim()} » annonce une date d’avant la session (${opening}) : ce qui est annoncé a eu lieu ou a été reporté.`,
        en: `“${match[0].trim()}” announces a date before the session (${opening}): it took place or was put off.`,
      },
    };
  }
}

export const announcedPast: ResolutionRule = {
  id: "announced-past",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Ce qui est annoncé vient après la session.",
    en: "What is announced comes after the session.",
  },
  why: {
    fr: "Un texte repris de la session passée annonce comme à venir ce qui a déjà eu lieu.",
    en: "A text taken over from last session announces as to come what has already taken place.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** le prochain forum de l'eau, prévu les 2 et 3 décembre 2020.",
        finds: ["2 et 3 décembre 2020"],
      },
    ],
    good: [
      "1. **SALUE** le prochain forum de l'eau, prévu les 2 et 3 décembre 2023, et celui de mai 2019.",
      "1. **RAPPELLE** les mesures prévues par la convention du 3 mai 1999.",
    ],
  },
  *check(resolution, { paragraphs, opening }) {
    if (opening === null) return;
    const clauses = [
      ...resolution.preamble,
      ...resolution.operative,
      ...resolution.operative.flatMap((one) => one.subItems),
    ];
    for (const clause of clauses) {
      for (const index of clause.paragraphs) {
        const paragraph = paragraphs[index];
        if (paragraph && /\d{4}/.test(paragraph.text)) yield* past(paragraph, opening);
      }
    }
  },
};
