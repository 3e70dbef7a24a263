import { chosenBranch } from "./alternate-content";
import { symbol } from "./symbols";
import type { XmlElement } from "./xml-element";

const NO_BREAK_HYPHEN = "\u2011";
const SOFT_HYPHEN = "\u00AD";

/** The visible text of one child of a run. */
export function childText(child: XmlElement): string {
  switch (child.name) {
    case "w:t":
      return shownText(child);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return NO_BREAK_HYPHEN;
    case "w:softHyphen":
      return SOFT_HYPHEN;
    case "w:sym":
      return symbolText(child);
    case "w:ruby":
      return textWithin(child.child("w:rubyBase"));
    case "mc:AlternateContent":
      return textWithin(chosenBranch(child));
    default:
      return "";
  }
}

/** Spaces at the edges count only where the file says so; a line end in the source is a space. */
function shownText(element: XmlElement): string {
  const text = element.text.replace(/\r\n?|\n/g, " ");
  return element.attribute("xml:space") === "preserve" ? text : withoutEdges(text);
}

/** Without spaces and tabs at the edges; no-break spaces are text. */
function withoutEdges(text: string): string {
  const isBlank = (at: number): boolean => text[at] === " " || text[at] === "\t";
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start++;
  while (start < end && isBlank(end - 1)) end--;
  return text.slice(start, end);
}

function symbolText(element: XmlElement): string {
  const code = parseInt(element.attribute("w:char") ?? "", 16);
  const isCharacter = code > 0 && code <= 0x10ffff;
  return isCharacter ? symbol(code, element.attribute("w:font")) : "";
}

function textWithin(element: XmlElement | null): string {
  let text = "";
  for (let child = element?.first ?? null; child !== null; child = child.next) {
    text += child.name === "w:r" ? textWithin(child) : childText(child);
  }
  return text;
}
