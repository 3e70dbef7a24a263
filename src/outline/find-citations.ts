import type { Citation } from "../model/resolution";
import { Coverage } from "../language/coverage";
import { matchesIn } from "../language/matches";
import { bodiesIn, type Bodies } from "./bodies";
import { bodyOf, bodyOfSymbol } from "./citation-body";
import { numbersAlone } from "./numbers-alone";

/** A citation with offsets of the clause. */
export type FoundCitation = Omit<Citation, "paragraph">;

/** Numbers with a stroke between; what stands before them is looked at only where they are. */
const PAIR =
  /(\d(?<!\d\d)\d{0,3})\s?\/\s?(\d{1,4})(?!\d|\s?\/\s?\d)(?:(\s?-\s{0,2}|\s)([a-z]{1,6}(?:&[a-z])?)(?![a-z&]))?(\s?\(\s?is\s?\))?/g;
const LEAD =
  /(?:^|[^\w/°.,-])((?:n\s?[°o]?\.?\s{0,2}[°o]?\s{0,2}|n°)?((?:a|e|s)\/(?:hrc\/)?(?:res\/)?(?:e?s-)?|e?s-)?)$/;
const LONGEST_LEAD = 24;
/** `5/65/RES/A`: the Assembly's symbol as a text from right to left turns it round. */
const REVERSED = /^\/res\/a(?![a-z])/;

const NONE: readonly FoundCitation[] = [];

/** Every resolution that a clause cites, in order. */
export function findCitations(
  text: string,
  levelled: string,
  bodies: () => Bodies = () => bodiesIn(levelled),
): readonly FoundCitation[] {
  const pairs = levelled.includes("/") ? matchesIn(levelled, PAIR) : [];
  const alone = numbersAlone(text, levelled);
  if (pairs.length + alone.length === 0) return NONE;
  const found: FoundCitation[] = [];
  for (const match of pairs) {
    const citation = fromPair(match, text, levelled, bodies, found.at(-1));
    if (citation !== null) found.push(citation);
  }
  const read = new Coverage(text.length);
  for (const { start, end } of found) read.add(start, end);
  for (const citation of alone) {
    if (read.overlaps(citation.start, citation.end)) continue;
    read.add(citation.start, citation.end);
    found.push(citation);
  }
  return found.sort((one, other) => one.start - other.start);
}

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
  const pair = { start, end, first: Number(first), second: Number(second) };
  if (REVERSED.test(levelled.slice(end, end + 8))) {
    const whole = { start, end: end + "/res/a".length };
    const words = text.slice(whole.start, whole.end);
    const { first: number, second: session } = pair;
    return { ...whole, text: words, body: "UNGA", number, session, committee: null };
  }
  if (symbol === undefined && !isCited(levelled, start, before)) return null;
  const body =
    symbol === undefined ? bodyOf(pair, levelled, bodies(), before) : bodyOfSymbol(symbol);
  const ours = body === "CFM" || body === "Summit" || body === "UNSC";
  return {
    ...place,
    body,
    number: Number(ours ? first : second),
    session: Number(ours ? second : first),
    committee: null,
  };
}

/** « résolution », « n° » just before, or another citation with nothing but a link between. */
function isCited(levelled: string, start: number, before: FoundCitation | undefined): boolean {
  const lead = levelled.slice(Math.max(0, start - 110), start + 2);
  if (/(?:resolutions?|decisions?|n°|recommandations?)[^.;]{0,36}$/.test(lead)) return true;
  if (OF_BODY.test(lead)) return true;
  if (before === undefined || start - before.end > 40) return false;
  return (
    /^[\s,;]{0,4}(?:et|ainsi que|ou)?[\s,;]{0,4}(?:la |les |n°)?/.exec(
      levelled.slice(before.end, start),
    )?.[0].length ===
    start - before.end
  );
}

/** « les résolutions pertinentes de l'Assemblée générale des Nations Unies 66/154 ». */
const OF_BODY =
  /(?:resolutions?|decisions?) [^.;\d]{0,20}(?:de l'assemblee generale|du conseil d|de la commission d)[^.;\d]{0,60}\d{0,2}$/;
