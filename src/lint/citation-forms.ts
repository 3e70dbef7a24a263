import { MONTHS } from "../language/calendar-day";
import type { Bilingual } from "../model/bilingual";

/** A form in which a resolution is wrongly cited. */
export interface CitationForm {
  /** A text without it has no match: looked for first, since most paragraphs cite nothing. */
  readonly hint: string;
  readonly wrong: RegExp;
  /** The right form of a match, or null where several are. */
  right(match: RegExpMatchArray): string | null;
  readonly said: Bilingual;
  readonly severity?: "info";
}

/** Committees of several letters; after a space, a single one may belong to another house's symbol. */
const LONG = "POL|ECO|CUL|ORG|LEG|FIN|PAL|ICHAD|CSUR|CS|MM|EX|S&T";
const COMMITTEES = `${LONG}|P|E|C`;

/** The General Assembly's session of a month: the 73rd opened in September 2018. */
const assemblySession = (month: number, year: number): number => year - (month >= 9 ? 1945 : 1946);

/** Session and number the right way round, where the date says that they are swapped. */
function swapped(match: RegExpMatchArray): string | null {
  const [whole, first = "", second = ""] = match;
  const after = match.input?.slice((match.index ?? 0) + whole.length) ?? "";
  const [, month = "", year = ""] = /(\p{L}{3,})\s+(\d{4})/u.exec(after) ?? [];
  const session = assemblySession(MONTHS.indexOf(month) + 1, Number(year));
  return Number(second) === session && Number(first) !== session ? `${second}/${first}` : whole;
}

const SYMBOL: Bilingual = {
  fr: "La cote s’écrit sans espace : numéro/session-COMITÉ.",
  en: "The symbol is written without spaces: number/session-COMMITTEE.",
};
const COUNCIL: Bilingual = {
  fr: "Une résolution du Conseil de sécurité se cite « 2254 (2015) » : numéro (année).",
  en: "A Security Council resolution is cited “2254 (2015)”: number (year).",
};
const UNITED_NATIONS: Bilingual = {
  fr: "Une cote des Nations Unies s’écrit en capitales, sans espace : « A/RES/72/123 ».",
  en: "A United Nations symbol is written in capitals without spaces: “A/RES/72/123”.",
};

/** The wrong forms that drafts have, in the order in which they are looked for. */
export const CITATION_FORMS: readonly CitationForm[] = [
  {
    hint: "°",
    wrong: /\bn\s+°\s*(?=\d)/giu,
    right: (match) => (match[0].startsWith("N") ? "N°" : "n°"),
    said: {
      fr: "« n° » s’écrit d’un bloc, contre le nombre.",
      en: "“n°” is one sign, next to the number.",
    },
  },
  {
    hint: "no",
    wrong: /no\.?\s?(?=(?:S-)?\d)(?<=[Rr]ésolutions?(?: [\p{L}'’]+){0,7} no\.?\s?)/gu,
    right: () => "n°",
    said: {
      fr: "Le numéro s’abrège « n° », contre le nombre.",
      en: "Number is abbreviated “n°”, next to the figure.",
    },
  },
  {
    hint: "/",
    wrong: new RegExp(
      String.raw`(\d{1,3})\s*\/\s*(\d{1,2})(?:(?:\s+-\s*|\s*-\s+)(${COMMITTEES})|\s+(${LONG}))(?![\p{L}'’&.])`,
      "gu",
    ),
    right: (match) => `${match[1]}/${match[2]}-${match[3] ?? match[4]}`,
    said: SYMBOL,
  },
  {
    hint: "/",
    wrong: new RegExp(String.raw`\d{1,3}\/\d{1,2}(-(?:${COMMITTEES})|)\s+\(IS\)`, "gu"),
    right: (match) => match[0].replace(/\s+/, ""),
    said: SYMBOL,
  },
  {
    hint: "/",
    wrong: /\b(\d{1,3}\/\d{1,2})-POL\s?\(IS\)/gu,
    right: (match) => `${match[1]}-P(IS)`,
    said: {
      fr: "Une résolution politique du Sommet porte la cote « -P(IS) ».",
      en: "A political resolution of a Summit bears the symbol “-P(IS)”.",
    },
  },
  {
    hint: "/",
    wrong: /\b(\d{1,3}\/\d{1,2})\(IS\)/gu,
    right: () => null,
    said: {
      fr: "La cote n’a pas de comité : « -P(IS) », par exemple.",
      en: "The symbol has no committee: “-P(IS)”, for instance.",
    },
  },
  {
    hint: "/",
    wrong: /(?<![\d/])([1-2]?\d{3})\/((?:19[4-9]|20[0-4])\d)(?![\d/])/gu,
    right: (match) => `${match[1]} (${match[2]})`,
    said: COUNCIL,
  },
  {
    hint: " de ",
    wrong:
      /(\d{3,4})\s+de\s+((?:19[4-9]|20[0-4])\d)(?!\d)(?<=résolutions?\s+(?:n\s*°\s*)?\d{3,4}\s+de\s+\d{4})/gu,
    right: (match) => `${match[1]} (${match[2]})`,
    said: COUNCIL,
  },
  {
    hint: "(",
    wrong: /(?<!\d)([1-2]\d{3})\(((?:19[4-9]|20[0-4])\d)\)/gu,
    right: (match) => `${match[1]} (${match[2]})`,
    said: COUNCIL,
    severity: "info",
  },
  {
    hint: "/",
    wrong: /(?:[nN]\s?°\s?)(?=[AES]\/)/gu,
    right: () => "",
    said: {
      fr: "Une cote des Nations Unies ne prend pas « n° ».",
      en: "A United Nations symbol takes no “n°”.",
    },
  },
  {
    hint: "/",
    wrong: /(?<![\p{L}/])([AES])(\s?)\/(\s?)(res|Res|RES)(\s?)\/(\s?)(\d+)/gu,
    right: (match) => {
      const right = `${match[1]}/RES/${match[7]}`;
      return right === match[0] ? null : right;
    },
    said: UNITED_NATIONS,
  },
  {
    hint: "/RES",
    wrong: /(?<![\d/])(\d{1,3})\/(\d{2})\/RES\/([AES])(?![\p{L}/])/gu,
    right: (match) => `${match[3]}/RES/${match[2]}/${match[1]}`,
    said: UNITED_NATIONS,
  },
  {
    hint: "/",
    wrong: /(?<![\p{L}/])([AES])(\s+\/\s?|\/\s+)(?=\d)/gu,
    right: (match) => `${match[1]}/`,
    said: UNITED_NATIONS,
  },
  {
    hint: "/",
    wrong: /(?<=[Rr]ésolutions?\s+(?:n°\s?)?)A\s?\/(\d{2})\/(\d{1,3})(?!\d)/gu,
    right: () => null,
    said: {
      fr: "« A/… » sans « RES » est la cote d’un document ou d’une décision, non d’une résolution.",
      en: "“A/…” without “RES” is the symbol of a document or decision, not of a resolution.",
    },
  },
  {
    hint: "/",
    wrong: new RegExp(
      String.raw`(?<=-(?:${COMMITTEES})(?:,|,?\set)\s)(\d{1,3}\/[1-5]\d)(?=,\s\d{1,3}\/\d{1,2}-(?:${COMMITTEES})|,?\s(?:adoptées|relatives|sur)\s)`,
      "gu",
    ),
    right: () => null,
    said: {
      fr: "Cette cote n’a pas de comité, quand ses voisines en ont un.",
      en: "This symbol has no committee, while its neighbours have one.",
    },
  },
  {
    hint: "/",
    // The session named after it is the one of the symbol: the resolution is the Council's.
    wrong:
      /(?<=[Rr]ésolution\s(?:n\s?°\s?)?)\d{1,3}\/(\d{2})(?=,?\s(?:adoptée\s)?(?:de|par|à|lors\sde)\sla\s\1\p{Ll}+\s[Ss]ession\s(?:du\s(?:CMAE|Conseil)|de\sla\sConférence\s(?:[Ii]slamique\s)?des))/gu,
    right: () => null,
    said: {
      fr: "La cote n’a pas de comité après la session (« -POL », « -P »…).",
      en: "The symbol has no committee after its session (“-POL”, “-P”…).",
    },
  },
  {
    hint: "/RES/",
    wrong: /(?<=[AES]\/RES\/(\d{1,2})\/\d{1,3}(?:,| et)\s)\1\/\d{1,3}(?![\d/-])/gu,
    right: (match) => {
      const before = match.input?.slice(0, match.index) ?? "";
      return `${/[AES]\/RES\/(?=\d+\/\d+\D{1,5}$)/.exec(before)?.[0] ?? ""}${match[0]}`;
    },
    said: {
      fr: "La cote qui précède est entière, celle-ci non.",
      en: "The symbol before it is whole, this one is not.",
    },
    severity: "info",
  },
  {
    hint: "/",
    wrong: new RegExp(
      String.raw`(?<=[Rr]ésolution\s(?:n°\s?)?)(\d{1,3})\/(\d{2,3})(?=\s+(?:adoptée\s+)?(?:du|le)\s+\d{1,2}(?:er)?\s+(${MONTHS.join("|")})\s+(\d{4}))`,
      "gu",
    ),
    right: swapped,
    said: {
      fr: "Une résolution de l’Assemblée générale se cite session/numéro : la date dit quelle session.",
      en: "A General Assembly resolution is cited session/number: the date tells which session.",
    },
  },
  {
    hint: ".",
    wrong: /\b(par|para|art)\.(?=\d)/gu,
    right: (match) => `${match[1]}.\u00a0`,
    said: { fr: "Une espace suit l’abréviation.", en: "A space follows the abbreviation." },
    severity: "info",
  },
];
