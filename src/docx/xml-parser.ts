import { DocumentError } from "./document-error";
import { LIMITS } from "./limits";
import { XmlElement } from "./xml-element";
import { Scope } from "./xml-scope";
import { decodeEntities } from "./xml-text";

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;
const LESS = 0x3c;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const LOWER_X = 0x78;

const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const KNOWN_ENTITY = /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);/iy;

/** An open element, with what is needed to close it. */
interface Open {
  readonly element: XmlElement;
  readonly rawName: string;
  last: XmlElement | null;
}

/**
 * Parses one part into elements that know their offsets. Refuses what is not well formed, any
 * document type declaration (so no entity can be defined, inside or outside) and what is deeper or
 * longer than `LIMITS`. @throws DocumentError naming the part and the offset
 */
export function parseXml(source: string, part: string): XmlElement {
  const stop = (what: string, at: number): never => {
    throw new DocumentError("broken-xml", `${part} is damaged at character ${at}: ${what}.`);
  };
  const stack: Open[] = [];
  let scope = new Scope(source, part);
  let root: XmlElement | null = null;
  let count = 0;
  let at = 0;
  let ampersand = source.indexOf("&");

  for (;;) {
    const start = source.indexOf("<", at);
    const textEnd = start < 0 ? source.length : start;
    // Entities are looked for from one to the next, so text without any costs nothing.
    while (ampersand >= 0 && ampersand < textEnd) {
      if (ampersand >= at) {
        KNOWN_ENTITY.lastIndex = ampersand;
        if (!KNOWN_ENTITY.test(source)) stop("an entity that nothing defines", ampersand);
      }
      ampersand = source.indexOf("&", ampersand + 1);
    }
    if (start < 0) break;
    const code = source.charCodeAt(start + 1);

    if (code === BANG || code === QUESTION) {
      at = pastSpecial(source, start, code, stop);
      continue;
    }

    if (code === SLASH) {
      const open = stack.pop();
      if (open === undefined) return stop("an end tag too many", start);
      const nameEnd = start + 2 + open.rawName.length;
      const close = source.indexOf(">", nameEnd);
      if (
        close < 0 ||
        !source.startsWith(open.rawName, start + 2) ||
        (close > nameEnd && source.slice(nameEnd, close).trim() !== "")
      ) {
        return stop(`<${open.rawName}> is not closed`, start);
      }
      open.element.closeStart = start;
      open.element.end = at = close + 1;
      scope = stack.at(-1)?.element.scope ?? scope;
      continue;
    }

    const tag = startTag(source, start, stop);
    at = tag.end;
    if (++count > LIMITS.elements) {
      throw new DocumentError("too-large", `${part} holds more than ${LIMITS.elements} elements.`);
    }
    if (stack.length >= LIMITS.depth) stop(`elements nested more than ${LIMITS.depth} deep`, start);
    const rawName = source.slice(start + 1, tag.nameEnd);
    const parent = stack.at(-1);
    let own = parent?.element.scope ?? scope;
    if (tag.declares) own = own.within(declarations(source.slice(tag.nameEnd, tag.end)));
    const element = new XmlElement(own.elementName(rawName), own, start, tag.end);
    if (parent !== undefined) {
      if (parent.last === null) parent.element.first = element;
      else parent.last.next = element;
      parent.last = element;
    } else if (root === null) {
      root = element;
    } else {
      stop("a second root element", start);
    }
    if (source.charCodeAt(tag.end - 2) !== SLASH) stack.push({ element, rawName, last: null });
  }

  const open = stack.at(-1);
  if (open !== undefined) return stop(`<${open.rawName}> is never closed`, source.length);
  return root ?? stop("it holds no element", 0);
}

/** Past a comment, processing instruction or CDATA section. */
function pastSpecial(
  source: string,
  start: number,
  code: number,
  stop: (what: string, at: number) => never,
): number {
  const past = (mark: string, from: number): number => {
    const end = source.indexOf(mark, from);
    return end < 0 ? stop("it is cut short", start) : end + mark.length;
  };
  if (code === QUESTION) return past("?>", start + 2);
  if (source.startsWith("<!--", start)) return past("-->", start + 4);
  if (source.startsWith("<![CDATA[", start)) return past("]]>", start + 9);
  return stop("a document type declaration, which a Word file never has", start);
}

interface StartTag {
  readonly nameEnd: number;
  readonly end: number;
  /** Whether it declares a namespace. */
  readonly declares: boolean;
}

function startTag(
  source: string,
  start: number,
  stop: (what: string, at: number) => never,
): StartTag {
  let at = start + 1;
  for (let code = source.charCodeAt(at); code > 0x20; code = source.charCodeAt(++at)) {
    if (code === GREATER || code === SLASH || code === LESS) break;
  }
  const nameEnd = at;
  if (nameEnd === start + 1) stop("a tag without a name", start);
  let declares = false;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === GREATER) return { nameEnd, end: at + 1, declares };
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      at = source.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (at < 0) break;
    } else if (code === LESS) {
      stop("a tag within a tag", at);
    } else if (code === LOWER_X && source.startsWith("xmlns", at)) {
      declares = true;
    }
  }
  return stop("a tag is cut short", start);
}

function declarations(tag: string): (readonly [string, string])[] {
  return [...tag.matchAll(DECLARATION)].map(([, prefix = "", double, single]) => [
    prefix,
    decodeEntities(double ?? single ?? ""),
  ]);
}
