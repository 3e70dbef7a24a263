import {
  findCountry,
  inCountry,
  ofCountry,
  ofCountryOfficially,
  withArticle,
} from "../language/country-wording";
import { ordinalInWords } from "../language/ordinals";
import {
  atSessionPlace,
  COUNCIL,
  hijriSessionDays,
  sessionDays,
  type SessionData,
} from "../language/session-wording";

/** What is known of the draft, for the fields of a standard paragraph; null is not known yet. */
export interface StandardFacts {
  /** The draft's own session number. */
  readonly number: number | null;
  /** Its place, days and theme. */
  readonly session: SessionData | null;
  readonly body: "CFM" | "Summit";
  /** The resolution at the cursor. */
  readonly resolution: { readonly number: number; readonly committee: string | null } | null;
  /** A State that the drafter chose. */
  readonly country: string | null;
}

/** The fields that a draft, or a State chosen by the drafter, fills. */
export const STANDARD_FIELDS: readonly string[] = [
  "session",
  "session en lettres",
  "prochaine session",
  "session précédente",
  "résolution précédente",
  "organe",
  "lieu",
  "dates",
  "dates hégiriennes",
  "thème",
  "du pays hôte",
  "le pays",
  "du pays",
  "au pays",
];

const ORGANS: Record<StandardFacts["body"], string> = {
  CFM: COUNCIL,
  Summit: "La Conférence islamique au Sommet",
};

const inFigures = (session: number): string => `${session}^{${session === 1 ? "ère" : "ème"}}`;

/** The text of each field that the facts fill, by the field's name. */
export function standardFields(facts: StandardFacts): ReadonlyMap<string, string> {
  const fields = new Map<string, string>([["organe", ORGANS[facts.body]]]);
  const { number, session, resolution } = facts;
  if (number !== null) {
    fields.set("session", inFigures(number));
    fields.set("session en lettres", ordinalInWords(number));
    fields.set("prochaine session", inFigures(number + 1));
    fields.set("session précédente", inFigures(number - 1));
    if (resolution !== null)
      fields.set(
        "résolution précédente",
        `n°${resolution.number}/${number - 1}${resolution.committee === null ? "" : `-${resolution.committee}`}`,
      );
  }
  if (session !== null) {
    fields.set("lieu", atSessionPlace(session));
    fields.set("dates", sessionDays(session));
    fields.set("dates hégiriennes", hijriSessionDays(session));
    if (session.theme !== null) fields.set("thème", session.theme);
    const host = findCountry(session.country);
    if (host !== null) fields.set("du pays hôte", ofCountryOfficially(host));
  }
  const country = facts.country === null ? null : findCountry(facts.country);
  if (country !== null) {
    fields.set("le pays", withArticle(country));
    fields.set("du pays", ofCountry(country));
    fields.set("au pays", inCountry(country));
  }
  return fields;
}
