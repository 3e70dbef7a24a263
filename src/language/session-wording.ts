import { dayNumber, gregorianDay } from "./calendar-day";
import { findCountry, inCity, inCountryOfficially } from "./country-wording";
import { hijriDay } from "./hijri-day";
import { ordinalInWords } from "./ordinals";
import { bareDays, daysInSentence, type WrittenDay } from "./written-days";

/** What a session is known by. Days are ISO (`2022-03-22`). */
export interface SessionData {
  readonly number: number;
  /** As in French: « Islamabad », « Le Caire ». */
  readonly city: string;
  /** A State's short or long name. */
  readonly country: string;
  readonly opens: string;
  readonly closes: string;
  /** « Session : … » in the chapeau; null where it is not known yet. */
  readonly theme: string | null;
}

/** What stands where the theme is not known yet, for the drafter to fill. */
export const THEME_FIELD = "[thème]";

const lasts = ({ opens, closes }: SessionData): number =>
  (dayNumber(closes) ?? 0) - (dayNumber(opens) ?? 0) + 1;

const written = (
  session: SessionData,
  calendar: (iso: string) => WrittenDay,
  how: typeof bareDays,
): string => how(calendar(session.opens), calendar(session.closes), lasts(session));

/** « les 22 et 23 mars 2022 » */
export const sessionDays = (session: SessionData): string =>
  written(session, gregorianDay, daysInSentence);

/** « 22 et 23 mars 2022 », as title pages have it. */
export const bareSessionDays = (session: SessionData): string =>
  written(session, gregorianDay, bareDays);

/** « 19 et 20 Chaabane 1443 », the days of the Umm al-Qura calendar. */
export const hijriSessionDays = (session: SessionData): string =>
  written(session, hijriDay, bareDays);

/** A State's long name; one that is not a member keeps its name as given. */
export const officialName = (country: string): string => findCountry(country)?.official ?? country;

/** « Islamabad, République islamique du Pakistan » */
export const sessionPlace = ({ city, country }: SessionData): string =>
  `${city}, ${officialName(country)}`;

/** « à Islamabad, en République islamique du Pakistan »; a State that is not a member keeps its name as given. */
export function atSessionPlace({ city, country }: SessionData): string {
  const member = findCountry(country);
  return `${inCity(city)}, ${member === null ? country : inCountryOfficially(member)}`;
}

/** The chapeau of a resolution of the Council. @param organ « Le Conseil des Ministres … » */
export const chapeau = (session: SessionData, organ: string): string =>
  `${organ}, réuni en sa ${ordinalInWords(session.number)} session ` +
  `(Session : ${session.theme ?? THEME_FIELD}), ${atSessionPlace(session)}, ` +
  `${sessionDays(session)} (${hijriSessionDays(session)}H) ;`;

/** The Council's name as its resolutions open. */
export const COUNCIL =
  "Le Conseil des Ministres des Affaires étrangères de l’Organisation de la Coopération Islamique";
