import type { Citation } from "../model/resolution";
import { Coverage } from "../language/coverage";
import { matchesIn } from "../language/matches";
import { bodiesIn, type Bodies, type BodyMention } from "./bodies";

/** A citation with offsets of the clause. */
export type FoundCitation = Omit<Citation, "paragraph">;

/** Numbers with a stroke between; what stands before them is looked at only where they are. */
const PAIR =
  /(\d(?<!\d\d)\d{0,3})\s?\/\s?(\d{1,4})(?!\s?\/\s?\d)(?:(\s?-\s{0,2}|\s)([a-z]{1,6}(?:&[a-z])?)(?![a-z&]))?(\s?\(\s?is\s?\))?/g;
const LEAD =
  /(?:^|[^\w/°.,-])((?:n\s?[°o]?\.?\s{0,2}[°o]?\s{0,2}|n°)?((?:a|e|s)\/(?:hrc\/)?(?:res\/)?)?)$/;
const LONGEST_LEAD = 24;
const WITH_YEAR = /(?<![\da-z/])(?:n\s?[°o]?\.?\s{0,2})?(\d{2,4})\s?\(((?:19|20)\d\d)\)/g;
const BARE = /resolutions?\s(?:n\s?[°o]?\.?\s{0,2})?(\d{3,4})(?![\d/]|\s?\()/g;

const IN_BRACKETS = /\((?:19|20)\d\d\)/;
const NONE: readonly FoundCitation[] = [];

/** Every resolution that a clause cites, in order. */
export function findCitations(
  text: string,
  levelled: string,
  bodies: () => Bodies = () => bodiesIn(levelled),
): readonly FoundCitation[] {
  const pairs = levelled.includes("/") ? matchesIn(levelled, PAIR) : [];
  const years = IN_BRACKETS.test(levelled) ? matchesIn(levelled, WITH_YEAR) : [];
  const numbers = levelled.includes("conseil de sec") ? matchesIn(levelled, BARE) : [];
  if (pairs.length + years.length + numbers.length === 0) return NONE;
  const found: FoundCitation[] = [];
  for (const match of pairs) {
    const citation = fromPair(match, text, levelled, bodies, found.at(-1));
    if (citation !== null) found.push(citation);
  }
  const read = new Coverage(text.length);
  for (const { start, end } of found) read.add(start, end);
  for (const match of years) {
    const end = match.index + match[0].length;
    if (read.overlaps(match.index, end)) continue;
    read.add(match.index, end);
    const place = { start: match.index, end, text: text.slice(match.index, end) };
    found.push({
      ...place,
      body: "UNSC",
      number: Number(match[1]),
      session: Number(match[2]),
      committee: null,
    });
  }
  for (const match of numbers) {
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    if (read.overlaps(start, end) || !isOfSecurityCouncil(levelled, end)) continue;
    found.push({
      start,
      end,
      text: digits,
      body: "UNSC",
      number: Number(digits),
      session: null,
      committee: null,
    });
  }
  return found.sort((one, other) => one.start - other.start);
}

const isOfSecurityCouncil = (levelled: string, end: number): boolean =>
  /^[^.;]{0,50}conseil de securite/.test(levelled.slice(end, end + 80));

function fromPair(
  match: RegExpExecArray,
  text: string,
  levelled: string,
  bodies: () => Bodies,
  before: FoundCitation | undefined,
): FoundCitation | null {
  const lead = LEAD.exec(levelled.slice(Math.max(0, match.index - LONGEST_LEAD), match.index));
  if (lead === null) return null;
  const start = match.index - (lead[1] ?? "").length;
  const symbol = lead[2];
  const [whole, first = "", second = "", gap = "", letters, summit] = match;
  const lettersAt = letters === undefined ? -1 : match.index + whole.lastIndexOf(letters);
  const written = letters === undefined ? "" : text.slice(lettersAt, lettersAt + letters.length);
  const hyphen = gap.includes("-");
  const capital = written !== "" && written === written.toUpperCase();
  const committee = capital && (hyphen || written.length > 1) ? written : null;
  const part = capital && !hyphen && written.length === 1;
  const end =
    committee !== null || part || (summit !== undefined && letters === undefined)
      ? match.index + whole.length
      : match.index +
        whole.length -
        (letters === undefined ? 0 : gap.length + letters.length) -
        (summit?.length ?? 0);
  const place = { start, end, text: text.slice(start, end) };
  const named = committee ?? (summit === undefined ? null : "");
  if (named !== null && symbol === undefined) {
    return {
      ...place,
      body: summit === undefined ? "CFM" : "Summit",
      number: Number(first),
      session: Number(second),
      committee: named === "" ? null : named,
    };
  }
  if (symbol === undefined && !isCited(levelled, start, before)) return null;
  const body =
    symbol === undefined ? bodyOf(start, end, levelled, bodies(), before) : bodyOfSymbol(symbol);
  if (body === "UNSC") {
    return { ...place, body, number: Number(first), session: Number(second), committee: null };
  }
  const ours = body === "CFM" || body === "Summit";
  return {
    ...place,
    body,
    number: Number(ours ? first : second),
    session: Number(ours ? second : first),
    committee: null,
  };
}

const bodyOfSymbol = (symbol: string): Citation["body"] =>
  symbol.includes("hrc")
    ? "HRC"
    : symbol.startsWith("a")
      ? "UNGA"
      : symbol.startsWith("s")
        ? "UNSC"
        : "other";

/** « résolution », « n° » just before, or another citation with nothing but a link between. */
function isCited(levelled: string, start: number, before: FoundCitation | undefined): boolean {
  const lead = levelled.slice(Math.max(0, start - 40), start + 2);
  if (/(?:resolutions?|decisions?|n°|recommandations?)[^.;]{0,36}$/.test(lead)) return true;
  if (before === undefined || start - before.end > 40) return false;
  return (
    /^[\s,;]{0,4}(?:et|ainsi que|ou)?[\s,;]{0,4}(?:la |les |n°)?/.exec(
      levelled.slice(before.end, start),
    )?.[0].length ===
    start - before.end
  );
}

const NAMED: Readonly<Record<string, Citation["body"]>> = {
  CFM: "CFM",
  Summit: "Summit",
  UNGA: "UNGA",
  UNSC: "UNSC",
};

/** Whose resolution a pair without a committee is: who is named after it, before it, or its size. */
function bodyOf(
  start: number,
  end: number,
  levelled: string,
  bodies: Bodies,
  before: FoundCitation | undefined,
): Citation["body"] {
  const of = (body: BodyMention): Citation["body"] | null => {
    const name = levelled.slice(body.start, body.end);
    return name === "conseil des droits de l'homme" ? "HRC" : (NAMED[body.body] ?? null);
  };
  const stop = levelled.slice(end, end + 130).search(/;|\. /);
  const limit = stop < 0 ? end + 130 : end + stop;
  for (const body of bodies.between(end, limit)) {
    const named = of(body);
    if (named !== null) return named;
  }
  for (const body of bodies.between(start - 110, start).toReversed()) {
    const named = body.end <= start && start - body.end < 80 ? of(body) : null;
    if (named !== null) return named;
  }
  if (before !== undefined && start - before.end < 40) return before.body;
  return "UNGA";
}
