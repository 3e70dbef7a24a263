import { child, isElement, parse, serialise, type Element } from "./xml";

/** The font members that the host knows, by their names on the wire. */
export type FontName = "Bold" | "Italic" | "Superscript" | "StrikeThrough";

const ELEMENTS: Readonly<Record<FontName, string>> = {
  Bold: "w:b",
  Italic: "w:i",
  Superscript: "w:vertAlign",
  StrikeThrough: "w:strike",
};

/** The order that the schema asks of what can stand in `w:rPr`. */
const ORDER = [
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:caps",
  "w:smallCaps",
  "w:strike",
  "w:dstrike",
  "w:color",
  "w:spacing",
  "w:kern",
  "w:sz",
  "w:szCs",
  "w:highlight",
  "w:u",
  "w:shd",
  "w:vertAlign",
  "w:rtl",
  "w:lang",
  "w:rPrChange",
];

/** `properties` with one font member set; `mark` makes it a tracked change of formatting. */
export function setFont(
  properties: string,
  name: FontName,
  value: boolean,
  mark: string | null,
): string {
  const old = childrenOf(properties);
  const element = ELEMENTS[name];
  const written =
    name === "Superscript"
      ? `<${element} w:val="${value ? "superscript" : "baseline"}"/>`
      : value
        ? `<${element}/>`
        : `<${element} w:val="0"/>`;
  const kept = old.filter((each) => each.name !== element).map(serialise);
  const tracked = mark !== null && !old.some((each) => each.name === "w:rPrChange");
  const change = tracked
    ? [`<w:rPrChange${mark}><w:rPr>${old.map(serialise).join("")}</w:rPr></w:rPrChange>`]
    : [];
  const all = [...kept, written, ...change].sort((a, b) => rank(a) - rank(b));
  return `<w:rPr>${all.join("")}</w:rPr>`;
}

/** What text typed after these properties takes from them: no trace of an earlier change. */
export function inherited(properties: string): string {
  const kept = childrenOf(properties).filter((each) => each.name !== "w:rPrChange");
  return kept.length === 0 ? "" : `<w:rPr>${kept.map(serialise).join("")}</w:rPr>`;
}

function childrenOf(properties: string): readonly Element[] {
  const [root] = parse(properties).filter(isElement);
  return root ? root.children.filter(isElement) : [];
}

function rank(xml: string): number {
  const name = /^<([^\s/>]+)/.exec(xml)?.[1] ?? "";
  const found = ORDER.indexOf(name);
  return found < 0 ? ORDER.length - 2.5 : found;
}

/** The `w:numPr` of a paragraph's properties, or null. */
export function numbering(properties: string): string | null {
  const [root] = parse(properties).filter(isElement);
  const found = root && child(root, "w:numPr");
  return found ? serialise(found) : null;
}

/** Paragraph properties with another `w:numPr`. */
export function withNumbering(properties: string, numPr: string): string {
  const inner = childrenOf(properties).filter((each) => each.name !== "w:numPr");
  const style = inner.filter((each) => ["w:pStyle", "w:keepNext"].includes(each.name));
  const rest = inner.filter((each) => !style.includes(each));
  return `<w:pPr>${style.map(serialise).join("")}${numPr}${rest.map(serialise).join("")}</w:pPr>`;
}
