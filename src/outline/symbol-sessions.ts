import { matchesIn } from "../language/matches";
import type { FoundMention } from "./found-mention";

const SYMBOL =
  /\b(ex[-/ ]?)?(?:(cfm|icfm|cimae|cmae|summit)[-/](\d{1,2})|(\d{1,2})[-/](cfm|icfm|cimae|cmae|summit))(?![a-z0-9])/g;

/** Sessions in document symbols: `OIC/CFM-47/2020/POL/RES/FINAL`, `OIC/EX-15-CFM/2018`. */
export function symbolSessions(levelled: string): readonly FoundMention[] {
  const found: FoundMention[] = [];
  if (!/cfm|cimae|cmae|summit/.test(levelled)) return found;
  for (const match of matchesIn(levelled, SYMBOL)) {
    const digits = match[3] ?? match[4] ?? "";
    const start = match.index + match[0].indexOf(digits, (match[1] ?? "").length);
    const end = match.index + match[0].length;
    found.push({
      start,
      end: start + digits.length,
      phraseStart: match.index,
      phraseEnd: end,
      session: Number(digits),
      body: match[0].includes("summit") ? "Summit" : "CFM",
      form: "symbol",
      quality: match[1] === undefined ? "regular" : "extraordinary",
      anaphoric: false,
      cue: null,
    });
  }
  return found;
}
