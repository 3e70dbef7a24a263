import type { ContentsEntry } from "../model/resolution";
import { level } from "../language/level";
import { oicNumber } from "./heading";
import type { Line } from "./line";

/** One line of a table of contents. Null where the line names no resolution. */
export function contentsEntry(line: Line): ContentsEntry | null {
  const { text, index } = line.paragraph;
  const number = line.heading ?? oicNumber(text, line.levelled);
  if (number === null) return null;
  const rest = withoutPage(text.slice(number.end)).replace(/^[\s.:–—-]{1,8}/, "");
  const connector = /^(?:sur|concernant)(?![a-z])\s{0,3}/.exec(level(rest));
  return {
    paragraph: index,
    number: number.number,
    session: number.session,
    committee: number.committee,
    title: rest.slice(connector?.[0].length ?? 0).trim(),
  };
}

/** Leaves out the page number at the end and what leads to it. */
function withoutPage(text: string): string {
  const line = text.trimEnd();
  let at = line.length;
  while (at > 0 && /\d/.test(line.charAt(at - 1))) at -= 1;
  const beforePage = at;
  while (at > 0 && /[\t.… ]/.test(line.charAt(at - 1))) at -= 1;
  const gap = line.slice(at, beforePage);
  return beforePage < line.length && /\t|…|\.\.|\. \.| {2}/.test(gap) ? line.slice(0, at) : line;
}
