import { findCountry, inCity } from "../language/country-wording";
import { level } from "../language/level";
import { ordinalInWords } from "../language/ordinals";
import {
  atSessionPlace,
  hijriSessionDays,
  officialName,
  sessionDays,
  THEME_FIELD,
  type SessionData,
} from "../language/session-wording";
import type { SessionMention } from "../model/session";
import type { Change } from "./change";
import { daysAfter, hijriDaysAfter, type Span } from "./day-spans";
import { numberAs } from "./number-as";
import { rewriting, textOf, type Replacement, type RollContext } from "./roll-context";

const THEME = /\(\s*session\s*:\s*([^()]*(?:\([^()]*\)[^()]*)*)\)/;

/** The chapeau with the new session's number, theme, place and days; the rest keeps its wording. */
export function chapeauChange(
  context: RollContext,
  mention: SessionMention,
  resolution: string,
): Change | null {
  const { to } = context;
  const text = textOf(context, mention.paragraph);
  const parts = readChapeau(text, mention.end);
  const number = { ...mention, text: numberAs(text, mention, to.number) };
  const replacements: Replacement[] = [number];
  if (parts === null) {
    const session = /^[^\s]*\s+session/.exec(text.slice(mention.end))?.[0].length ?? 0;
    const start = mention.end + session;
    replacements.push({ start, end: text.length, text: standardTail(to) });
  } else {
    const { theme, place, bare, days, hijri } = parts;
    if (theme !== null) replacements.push({ ...theme, text: to.theme ?? THEME_FIELD });
    replacements.push({
      ...place,
      text: bare ? `${inCity(to.city)}, ${officialName(to.country)}` : atSessionPlace(to),
    });
    replacements.push({ ...days, text: sessionDays(to) });
    if (hijri !== null) replacements.push({ ...hijri, text: hijriSessionDays(to) });
  }
  return rewriting(context, mention.paragraph, replacements, {
    kind: "chapeau",
    certainty: "certain",
    resolution,
    reason: reasonFor(to),
  });
}

function reasonFor(to: SessionData): Change["reason"] {
  const ordinal = ordinalInWords(to.number);
  const stranger = findCountry(to.country) === null;
  return {
    fr:
      `La formule liminaire nomme la ${ordinal} session, son lieu et ses dates.` +
      (to.theme === null ? " Le thème n’a pas été donné\u00a0: complétez le champ." : "") +
      (stranger ? ` Vérifiez la préposition devant «\u00a0${to.country}\u00a0».` : ""),
    en:
      `The chapeau names session ${to.number}, its place and its days.` +
      (to.theme === null ? " The theme was not given: fill in the field." : "") +
      (stranger ? ` Check the preposition before “${to.country}”.` : ""),
  };
}

const standardTail = (to: SessionData): string =>
  ` (Session\u00a0: ${to.theme ?? THEME_FIELD}), ${atSessionPlace(to)}, ${sessionDays(to)} (${hijriSessionDays(to)}H)\u00a0;`;

interface ChapeauParts {
  readonly theme: Span | null;
  readonly place: Span;
  /** « à Niamey, République du Niger »: no preposition before the State. */
  readonly bare: boolean;
  readonly days: Span;
  readonly hijri: Span | null;
}

/** Where a chapeau says what; null where it has no place or days to read. */
function readChapeau(text: string, from: number): ChapeauParts | null {
  const levelled = level(text);
  const theme = THEME.exec(levelled);
  const themeEnd = theme === null ? from : theme.index + theme[0].length;
  const days = daysAfter(text, themeEnd);
  if (days === null) return null;
  const between = levelled.slice(themeEnd, days.start);
  const place = /(?<![a-z])(?:a|au|aux) [^;]*?(?=[\s,]*$)/.exec(between);
  if (place === null) return null;
  const start = themeEnd + place.index;
  return {
    theme: theme === null ? null : contentOf(theme),
    place: { start, end: start + place[0].length },
    bare: !/, (?:en|au|aux|dans) /.test(place[0]),
    days,
    hijri: hijriDaysAfter(text, days.end),
  };
}

function contentOf(theme: RegExpExecArray): Span {
  const end = theme.index + theme[0].length - 1;
  return { start: end - (theme[1] ?? "").length, end };
}
