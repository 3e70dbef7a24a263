import { dayNumber } from "../language/calendar-day";
import type { SessionData } from "../language/session-wording";
import type { Bilingual } from "../model/bilingual";
import type { SessionFacts } from "../model/session";
import { councilSessions } from "../model/session-register";

/** What is asked for; what is absent comes from the register of sessions. */
export interface SessionRequest {
  readonly number: number;
  readonly city?: string;
  readonly country?: string;
  /** ISO days: 2022-03-22 */
  readonly opens?: string;
  readonly closes?: string;
  readonly theme?: string;
}

/** The session asked for, or what is wrong with the request. */
export type SessionAnswer =
  | { readonly session: SessionData; readonly refusals: readonly [] }
  | { readonly session: null; readonly refusals: readonly Bilingual[] };

/** The last session whose ordinal, and the next one's, can be written in words. */
const LAST = 98;

/** Completes a request from the register, or says what is missing or wrong. */
export function nextSession(
  request: SessionRequest,
  register: readonly SessionFacts[] = councilSessions,
): SessionAnswer {
  const { number } = request;
  if (!Number.isInteger(number) || number < 2 || number > LAST)
    return { session: null, refusals: [numberRefusal(number)] };
  const facts = register.find((session) => session.number === number);
  const [city, country] = pair(request.city, request.country, facts?.city, facts?.country);
  const [opens, closes] = pair(request.opens, request.closes, facts?.opened, facts?.closed);
  const refusals = [...placeRefusals(number, city, country), ...dayRefusals(number, opens, closes)];
  if (refusals.length > 0 || !city || !country || !opens || !closes)
    return { session: null, refusals };
  const theme = request.theme?.trim() || null;
  return { session: { number, city, country, opens, closes, theme }, refusals: [] };
}

/** Two things that go together: both as given, or both from the register. */
function pair(
  first: string | undefined,
  second: string | undefined,
  ...known: readonly (string | undefined)[]
): readonly [string | undefined, string | undefined] {
  const given = [first?.trim() || undefined, second?.trim() || undefined] as const;
  return given[0] === undefined && given[1] === undefined ? [known[0], known[1]] : given;
}

const numberRefusal = (number: number): Bilingual =>
  Number.isNaN(number)
    ? {
        fr: "Indiquez le numéro de la nouvelle session.",
        en: "Give the new session’s number.",
      }
    : {
        fr: `Le numéro de la nouvelle session va de 2 à ${LAST}, pas ${number}.`,
        en: `The new session’s number goes from 2 to ${LAST}, not ${number}.`,
      };

function placeRefusals(number: number, city?: string, country?: string): readonly Bilingual[] {
  if (city && country) return [];
  if (city)
    return [
      {
        fr: `Indiquez le pays où se trouve ${city} : la formule liminaire le nomme.`,
        en: `Give the country that ${city} is in: the chapeau names it.`,
      },
    ];
  if (country)
    return [
      {
        fr: `Indiquez la ville de la session (${country}) : la formule liminaire la nomme.`,
        en: `Give the city of the session (${country}): the chapeau names it.`,
      },
    ];
  return [
    {
      fr: `Le registre ne connaît pas le lieu de la ${number}ᵉ session : indiquez la ville et le pays.`,
      en: `The register does not know where session ${number} sits: give the city and the country.`,
    },
  ];
}

function dayRefusals(number: number, opens?: string, closes?: string): readonly Bilingual[] {
  if (!opens && !closes)
    return [
      {
        fr: `Le registre ne connaît pas les dates de la ${number}ᵉ session : indiquez l’ouverture et la clôture (AAAA-MM-JJ).`,
        en: `The register does not know the days of session ${number}: give its opening and closing (YYYY-MM-DD).`,
      },
    ];
  if (!opens || !closes)
    return [
      {
        fr: `Il manque ${opens ? "le jour de clôture" : "le jour d’ouverture"} de la session : indiquez les deux (AAAA-MM-JJ).`,
        en: `The ${opens ? "closing" : "opening"} day of the session is missing: give both (YYYY-MM-DD).`,
      },
    ];
  const from = dayNumber(opens);
  const to = dayNumber(closes);
  if (from === null || to === null) {
    const wrong = from === null ? opens : closes;
    return [
      {
        fr: `« ${wrong} » n’est pas un jour du calendrier : écrivez AAAA-MM-JJ, par exemple 2022-03-22.`,
        en: `“${wrong}” is no day of the calendar: write YYYY-MM-DD, for instance 2022-03-22.`,
      },
    ];
  }
  if (to < from)
    return [
      {
        fr: `La session se clôt (${closes}) avant de s’ouvrir (${opens}) : vérifiez les deux dates.`,
        en: `The session closes (${closes}) before it opens (${opens}): check both days.`,
      },
    ];
  return [];
}
