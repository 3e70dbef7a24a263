import { comparedNames } from "./compared-names";
import { latin } from "./latin";
import { foldOf, type Spelling } from "./written-names";

const PREFIXES = "anti socio multi inter intra extra sous euro trans pluri co".split(" ");
/** In small letters, with a capital, in capitals: an `i` flag would take three times as long. */
const PREFIX = PREFIXES.flatMap((prefix) => [
  `[${prefix.charAt(0)}${prefix.charAt(0).toUpperCase()}]${prefix.slice(1)}`,
  prefix.toUpperCase(),
]).join("|");
const COMPOUND = latin(
  new RegExp(String.raw`(?<![\p{L}-])(?:${PREFIX})-?\p{L}{5,}(?![\p{L}-])`, "gu"),
);
const OPENS = new RegExp(`^(?:${PREFIX})`);
const NONE: readonly string[] = [];

const times = (group: readonly Spelling[]): number =>
  group.reduce((sum, one) => sum + one.in.length, 0);

/** The same word with its hyphen put in or taken out. */
const otherwise = (text: string): string =>
  text.includes("-") ? text.replace("-", "") : text.replace(OPENS, (prefix) => `${prefix}-`);

/** A word that a prefix opens, with a hyphen in one place and without in another: « socio-économique ». */
export const compoundWords = comparedNames({
  read: ({ text }) => text.match(COMPOUND) ?? NONE,
  key: (text) => foldOf(text).replaceAll("-", "").replace(/s$/, ""),
  judge(spellings) {
    const hyphened = spellings.filter(({ text }) => text.includes("-"));
    const joined = spellings.filter(({ text }) => !text.includes("-"));
    if (hyphened.length === 0 || joined.length === 0) return [];
    const [fewer, more] = times(hyphened) < times(joined) ? [hyphened, joined] : [joined, hyphened];
    return fewer.map(({ text }) => ({
      rare: text,
      right: otherwise(text),
      often: times(more),
    }));
  },
});
