import type { Scope } from "./xml-scope";
import { attributeValue } from "./xml-attributes";
import { decodeEntities } from "./xml-text";

const NOT_TEXT = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>/g;

/**
 * An element as offsets into its source: nothing is copied, so the writer can splice the source and
 * leave the rest byte for byte. Children are linked, which is a third of the memory of arrays.
 */
export class XmlElement {
  first: XmlElement | null = null;
  next: XmlElement | null = null;
  /** Where the end tag starts; equal to `end` where the element closes itself. */
  closeStart: number;
  /** Past the end tag. */
  end: number;

  constructor(
    /** With the prefix of `xml-scope.ts`: `w:p`. */
    readonly name: string,
    readonly scope: Scope,
    /** Where the start tag starts. */
    readonly start: number,
    /** Past the start tag. */
    readonly openEnd: number,
  ) {
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  get selfClosing(): boolean {
    return this.closeStart === this.end;
  }

  /** The element as it is written in the source. */
  get raw(): string {
    return this.scope.source.slice(this.start, this.end);
  }

  get openTag(): string {
    return this.scope.source.slice(this.start, this.openEnd);
  }

  /** What stands between the tags, as written. */
  get inner(): string {
    return this.scope.source.slice(this.openEnd, this.closeStart);
  }

  /** Character data, decoded. */
  get text(): string {
    const inner = this.inner;
    if (!inner.includes("<")) return decodeEntities(inner);
    let text = "";
    let at = 0;
    for (const match of inner.matchAll(NOT_TEXT)) {
      text += decodeEntities(inner.slice(at, match.index)) + (match[1] ?? "");
      at = match.index + match[0].length;
    }
    return text + decodeEntities(inner.slice(at));
  }

  /** An attribute's value by its name with the prefix of `xml-scope.ts`, or null. */
  attribute(name: string): string | null {
    const { scope, start, openEnd } = this;
    const value = attributeValue(
      scope.source,
      start,
      openEnd - 1,
      (raw) => scope.attributeName(raw) === name,
    );
    return value === null ? null : decodeEntities(value);
  }

  child(name: string): XmlElement | null {
    for (let child = this.first; child !== null; child = child.next) {
      if (child.name === name) return child;
    }
    return null;
  }

  /** `w:val` of a child. */
  childValue(name: string): string | null {
    return this.child(name)?.attribute("w:val") ?? null;
  }

  children(): XmlElement[] {
    const children: XmlElement[] = [];
    for (let child = this.first; child !== null; child = child.next) children.push(child);
    return children;
  }
}
