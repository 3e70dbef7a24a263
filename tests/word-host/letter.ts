import {
  attribute,
  child,
  escape,
  isElement,
  parse,
  serialise,
  unescape,
  type Element,
} from "./xml";

/** Who changed a stretch of text, and when, as the attributes of `w:ins` or `w:del`. */
export type Mark = string;

/**
 * One letter of a paragraph, or an element that is none (`xml`, with an empty text). Ranges hold on
 * to letters, so they stay where they are while the text around them changes, as Word's do.
 */
export interface Letter {
  readonly text: string;
  readonly xml: string | null;
  /** The run's `w:rPr`, or empty. */
  properties: string;
  inserted: Mark | null;
  deleted: Mark | null;
}

type Marks = readonly [inserted: Mark | null, deleted: Mark | null];

/** Whether a letter is a tag that stands around others: it is neither formatted nor deleted. */
export const isTag = ({ xml }: Letter): boolean => xml !== null && !/^<w:r[ >]/.test(xml);

/** Word's own letters for what is an element in the file. */
const SPECIAL: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
};

/** Revisions that hold runs: each letter carries its own. */
const REVISIONS = new Set(["w:ins", "w:del", "w:moveTo", "w:moveFrom"]);
/** Elements that hold runs and stay around them: their tags are letters without text. */
const WRAPPERS = new Set(["w:hyperlink", "w:smartTag", "w:fldSimple"]);

/** Reads the letters of a paragraph's content (without its `w:pPr`). */
export function lettersOf(content: string): Letter[] {
  const letters: Letter[] = [];
  const raw = (xml: string): void => {
    letters.push({ text: "", xml, properties: "", inserted: null, deleted: null });
  };
  const wrapped = (open: string, inside: Element, close: string, marks: Marks): void => {
    raw(open);
    for (const each of inside.children.filter(isElement)) walk(each, ...marks);
    raw(close);
  };
  const walk = (node: Element, inserted: Mark | null, deleted: Mark | null): void => {
    const content = node.name === "w:sdt" ? child(node, "w:sdtContent") : undefined;
    if (node.name === "w:r") run(node, inserted, deleted);
    else if (content) {
      const before = node.children.filter((each) => isElement(each) && each !== content);
      const open = `<w:sdt${node.attributes}>${before.filter(isElement).map(serialise).join("")}<w:sdtContent>`;
      wrapped(open, content, "</w:sdtContent></w:sdt>", [inserted, deleted]);
    } else if (WRAPPERS.has(node.name))
      wrapped(`<${node.name}${node.attributes}>`, node, `</${node.name}>`, [inserted, deleted]);
    else if (REVISIONS.has(node.name)) {
      const inside = node.name === "w:ins" || node.name === "w:moveTo" ? node.attributes : inserted;
      const gone = node.name === "w:del" || node.name === "w:moveFrom" ? node.attributes : deleted;
      for (const each of node.children.filter(isElement)) walk(each, inside, gone);
    } else raw(serialise(node));
  };
  const run = (node: Element, inserted: Mark | null, deleted: Mark | null): void => {
    const found = child(node, "w:rPr");
    const properties = found ? serialise(found) : "";
    const add = (text: string, xml: string | null): void => {
      letters.push({ text, xml, properties, inserted, deleted });
    };
    for (const part of node.children.filter(isElement)) {
      if (part === found) continue;
      if (part.name === "w:t" || part.name === "w:delText")
        for (const letter of unescape(part.children.join("")).split("")) add(letter, null);
      else if (part.name === "w:br" && attribute(part, "w:type") === "page")
        add("\f", `<w:r>${properties}${serialise(part)}</w:r>`);
      else if (SPECIAL[part.name]) add(SPECIAL[part.name] ?? "", null);
      else add("", `<w:r>${properties}${serialise(part)}</w:r>`);
    }
  };
  for (const node of parse(content).filter(isElement)) walk(node, null, null);
  return letters;
}

/** Writes letters back: neighbours that are alike share a run. */
export function writeLetters(letters: readonly Letter[]): string {
  const alike = (a: Letter, b: Letter): boolean =>
    a.xml === null &&
    b.xml === null &&
    a.properties === b.properties &&
    a.inserted === b.inserted &&
    a.deleted === b.deleted;
  const groups: Letter[][] = [];
  for (const letter of letters) {
    const last = groups.at(-1);
    if (last?.[0] && alike(last[0], letter)) last.push(letter);
    else groups.push([letter]);
  }
  return groups.map(writeGroup).join("");
}

function writeGroup(group: readonly Letter[]): string {
  const [first] = group;
  if (!first) return "";
  const run = first.xml ?? `<w:r>${first.properties}${writeText(group, first.deleted)}</w:r>`;
  const inserted = first.inserted === null ? run : `<w:ins${first.inserted}>${run}</w:ins>`;
  return first.deleted === null ? inserted : `<w:del${first.deleted}>${inserted}</w:del>`;
}

function writeText(group: readonly Letter[], deleted: Mark | null): string {
  const tag = deleted === null ? "w:t" : "w:delText";
  const text = group.map((letter) => letter.text).join("");
  return text
    .split(/([\t\v\u001e\u001f])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const special = Object.entries(SPECIAL).find(([, letter]) => letter === piece)?.[0];
      return special ? `<${special}/>` : `<${tag} xml:space="preserve">${escape(piece)}</${tag}>`;
    })
    .join("");
}
