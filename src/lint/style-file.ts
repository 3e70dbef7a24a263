import { DEFAULT_STYLE, houseStyle, StyleError, type HouseStyle } from "./house-style";

/** A style file as it was chosen. */
export interface StyleFile {
  readonly name: string;
  readonly text: string;
}

/** The name under which a document keeps the style file it is linted by (`documentSettings`). */
export const STYLE_SETTING = "style";

/** UTF-16 units above which a file is no style: it would travel in every document. */
export const LONGEST_STYLE = 200_000;

/**
 * The style that a file says.
 * @throws StyleError whose sentence names the file, for what is no JSON or no house style
 */
export function readStyle({ name, text }: StyleFile): HouseStyle {
  if (text.length > LONGEST_STYLE) {
    throw new StyleError({
      fr: `« ${name} » est trop long pour un style de maison (plus de ${LONGEST_STYLE} signes).`,
      en: `“${name}” is too long for a house style (over ${LONGEST_STYLE} characters).`,
    });
  }
  try {
    return houseStyle(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof StyleError)
      throw new StyleError({
        fr: closed(`« ${name} » n’est pas un style de maison : ${error.sentence.fr}`),
        en: closed(`“${name}” is no house style: ${error.sentence.en}`),
      });
    if (!(error instanceof SyntaxError)) throw error;
    throw new StyleError({
      fr: `« ${name} » n’est pas du JSON : accolades, guillemets et virgules sont à vérifier${placeOf(error, "vers le signe")}.`,
      en: `“${name}” is not JSON: look at its braces, quotation marks and commas${placeOf(error, "near character")}.`,
    });
  }
}

/** A sentence with its full stop, where a question does not end it. */
const closed = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

/** Where the text stops being JSON, where the engine's own message (English, never shown) says so. */
function placeOf(error: SyntaxError, near: string): string {
  const place = /position (\d+)/.exec(error.message)?.[1];
  return place === undefined ? "" : ` (${near} ${place})`;
}

/** What a document keeps for a style file. */
export const styleSetting = ({ name, text }: StyleFile): string => JSON.stringify({ name, text });

/** The style file that a document keeps; null where it keeps none, or what nobody wrote so. */
export function keptStyle(setting: string | null | undefined): StyleFile | null {
  if (!setting) return null;
  try {
    const { name, text } = JSON.parse(setting) as Partial<Record<keyof StyleFile, unknown>>;
    return typeof name === "string" && typeof text === "string" ? { name, text } : null;
  } catch {
    return null;
  }
}

/** What a style changes of the Council's customs; what is null or empty is as there. */
export interface StyleChanges {
  /** Ids of the rules that are off. */
  readonly off: readonly string[];
  readonly severities: Readonly<Record<string, Exclude<HouseStyle["rules"][string], "off">>>;
  readonly terms: HouseStyle["terms"];
  /** Preferred terms of the Council's that no longer count. */
  readonly withoutTerms: readonly string[];
  readonly verbs: HouseStyle["verbs"] | null;
  readonly accents: HouseStyle["accents"] | null;
  readonly endings: Partial<HouseStyle["endings"]>;
  readonly followUp: HouseStyle["followUp"] | null;
  readonly noBreakSpaces: HouseStyle["noBreakSpaces"] | null;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What differs between a style and the Council's. */
export function styleChanges(style: HouseStyle): StyleChanges {
  const council = DEFAULT_STYLE;
  const changed = <K extends keyof HouseStyle>(key: K): HouseStyle[K] | null =>
    same(style[key], council[key]) ? null : style[key];
  const rules = Object.entries(style.rules);
  const preferred = new Set(style.terms.map((term) => term.preferred));
  return {
    off: rules.flatMap(([id, value]) => (value === "off" ? [id] : [])),
    severities: Object.fromEntries(
      rules.flatMap(([id, value]) => (value === "off" ? [] : [[id, value]])),
    ),
    terms: style.terms.filter((term) => !council.terms.some((other) => same(term, other))),
    withoutTerms: council.terms
      .map((term) => term.preferred)
      .filter((term) => !preferred.has(term)),
    verbs: changed("verbs"),
    accents: changed("accents"),
    endings: Object.fromEntries(
      Object.entries(style.endings).filter(
        ([where, signs]) => !same(signs, council.endings[where as keyof HouseStyle["endings"]]),
      ),
    ),
    followUp: changed("followUp"),
    noBreakSpaces: changed("noBreakSpaces"),
  };
}
