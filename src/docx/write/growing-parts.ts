import { strToU8 } from "fflate";

import type { ZipParts } from "../package-parts";
import { relationshipsPart } from "../relationships";
import type { XmlElement } from "../xml-element";
import { parseXml } from "../xml-parser";
import { appendSplice } from "./paragraph-shell";
import { rootNamespace } from "./root-namespace";
import { applySplices, type Splice } from "./splice";

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES_PART = "[Content_Types].xml";
const TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/**
 * Parts that get more at their end, there already or new: several writers may add to one, the
 * relationships of the main part above all.
 */
export class GrowingParts {
  private readonly texts = new Map<string, string>();
  /** Written whole, in UTF-8 as their header says. */
  private readonly whole = new Set<string>();

  constructor(
    private readonly parts: ZipParts,
    /** Name of the main part. */
    private readonly main: string,
    private readonly document: XmlElement,
  ) {}

  /** The part as it stands now, or null where there is none. */
  text(name: string): string | null {
    return this.texts.get(name) ?? this.parts.decode(name)?.text ?? null;
  }

  /** Adds XML, given the prefix of the root, at the end of a part; `empty` is a new part's root. */
  append(
    name: string,
    empty: string,
    xml: (prefix: string) => string,
    declared: (root: XmlElement) => readonly Splice[] = () => [],
  ): void {
    const source = this.text(name) ?? HEADER + empty;
    const root = parseXml(source, name);
    const prefix = /^<([^\s/>]+:)/.exec(root.openTag)?.[1] ?? "";
    this.texts.set(
      name,
      applySplices(source, [...declared(root), appendSplice(root, xml(prefix))]),
    );
  }

  /** Writes a part whole, there already or new. */
  write(name: string, xml: string): void {
    this.texts.set(name, HEADER + xml);
    this.whole.add(name);
  }

  /** Ties a part to the main one; `kind` is the last piece of the relationship's type. */
  relate(kind: string, target: string): void {
    const rels = relationshipsPart(this.main);
    const taken = this.text(rels) ?? "";
    let rank = 1;
    while (taken.includes(`"rId${rank}"`)) rank++;
    const strict = rootNamespace(this.document).startsWith("http://purl.oclc.org/");
    const type = `${strict ? STRICT : TRANSITIONAL}/${kind}`;
    this.append(
      rels,
      `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`,
      (prefix) =>
        `<${prefix}Relationship Id="rId${rank}" Type="${type}" Target="${relative(this.main, target)}"/>`,
    );
  }

  /** Says what a new part holds. */
  declare(name: string, contentType: string): void {
    this.append(
      TYPES_PART,
      `<Types xmlns="${TYPES_NAMESPACE}"/>`,
      (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${contentType}"/>`,
    );
  }

  /** The parts to write, by name; one that grew keeps the encoding that it came in. */
  changedParts(): Map<string, Uint8Array> {
    return new Map(
      [...this.texts].map(([name, text]) => {
        const decoded = this.whole.has(name) ? null : this.parts.decode(name);
        return [name, decoded === null ? strToU8(text) : decoded.encode(text)];
      }),
    );
  }
}

/** A part's name as seen from the folder of another. */
function relative(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return to.startsWith(folder) ? to.slice(folder.length) : `/${to}`;
}
