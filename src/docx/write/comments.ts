import { strToU8 } from "fflate";

import type { Paragraph } from "../../model/paragraph";
import type { Place } from "../../model/place";
import type { ZipParts } from "../package-parts";
import { relationshipsOf, relationshipsPart } from "../relationships";
import { Warnings } from "../warnings";
import type { XmlElement } from "../xml-element";
import { parseXml } from "../xml-parser";
import { escapeXml } from "../xml-text";
import { requireParagraph, requireSpan } from "./edits-by-paragraph";
import { appendSplice } from "./paragraph-shell";
import type { FreeIds, Tracking } from "./revision-marks";
import { rootNamespace, rootSplices } from "./root-namespace";
import { textXml } from "./run-xml";
import type { Markup } from "./span-plan";
import { applySplices, type Splice } from "./splice";

/** A comment to attach. */
export interface NewComment {
  readonly place: Place;
  readonly text: string;
}

const AUTHOR = "Greffier";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const TYPES_PART = "[Content_Types].xml";
const TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The part with the comments of a document, there already or new. */
export class CommentsPart {
  /** The part as it is, or empty. */
  readonly source: string;
  private readonly name: string;
  private readonly related: boolean;
  private readonly written: string[] = [];

  constructor(
    private readonly parts: ZipParts,
    private readonly main: string,
    private readonly document: XmlElement,
  ) {
    const found = relationshipsOf(parts, main, new Warnings()).find(
      ({ kind, target }) => kind === "comments" && target !== null,
    );
    this.related = found !== undefined;
    this.name = found?.target ?? main.replace(/[^/]*$/, "comments.xml");
    this.source = parts.decode(this.name)?.text ?? "";
  }

  /** Adds comments; gives the markup that ties each to its place, by paragraph. */
  add(
    comments: readonly NewComment[],
    paragraphs: readonly Paragraph[],
    ids: FreeIds,
    tracking: Tracking | null,
  ): Map<number, Markup[]> {
    const markups = new Map<number, Markup[]>();
    for (const { place, text } of comments) {
      const paragraph = requireParagraph(place.paragraph, paragraphs);
      requireSpan(place.start, place.end, paragraph);
      const id = ids.next();
      this.written.push(commentXml(id, text, tracking));
      const known = markups.get(place.paragraph) ?? [];
      markups.set(place.paragraph, [...known, ...rangeMarkup(id, place, paragraph.text.length)]);
    }
    return markups;
  }

  /** The parts to write, by name; none where nothing was added. */
  changedParts(): Map<string, Uint8Array> {
    const changed = new Map<string, Uint8Array>();
    if (this.written.length === 0) return changed;
    const namespace = rootNamespace(this.document);
    const root = this.parts.root(this.name);
    const declared = root === null ? [] : rootSplices(root);
    const empty = `<w:comments xmlns:w="${namespace}"/>`;
    changed.set(
      this.name,
      this.appended(this.name, empty, () => this.written.join(""), declared),
    );
    if (!this.related) {
      const rels = relationshipsPart(this.main);
      const none = `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`;
      changed.set(
        rels,
        this.appended(rels, none, (prefix) => this.link(prefix)),
      );
    }
    if (root === null) {
      const none = `<Types xmlns="${TYPES_NAMESPACE}"/>`;
      const override = (prefix: string): string =>
        `<${prefix}Override PartName="/${this.name}" ContentType="${CONTENT_TYPE}"/>`;
      changed.set(TYPES_PART, this.appended(TYPES_PART, none, override));
    }
    return changed;
  }

  private link(prefix: string): string {
    const taken = this.parts.decode(relationshipsPart(this.main))?.text ?? "";
    let rank = 1;
    while (taken.includes(`"rId${rank}"`)) rank++;
    const strict = rootNamespace(this.document).startsWith("http://purl.oclc.org/");
    const type = `${strict ? STRICT : TRANSITIONAL}/comments`;
    return `<${prefix}Relationship Id="rId${rank}" Type="${type}" Target="${this.name.replace(/^.*\//, "")}"/>`;
  }

  /** A part with more at its end, in the prefix of its root; a new part where there is none. */
  private appended(
    name: string,
    empty: string,
    xml: (prefix: string) => string,
    declared: readonly Splice[] = [],
  ): Uint8Array {
    const decoded = this.parts.decode(name);
    const source = decoded?.text ?? HEADER + empty;
    const root = this.parts.root(name) ?? parseXml(source, name);
    const prefix = /^<([^\s/>:]+:)/.exec(root.openTag)?.[1] ?? "";
    const text = applySplices(source, [...declared, appendSplice(root, xml(prefix))]);
    return decoded === null ? strToU8(text) : decoded.encode(text);
  }
}

/** A comment's range and the run that refers to it, around its place. */
function rangeMarkup(id: number, { start, end }: Place, length: number): Markup[] {
  const open = `<w:commentRangeStart w:id="${id}"/>`;
  const close = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  if (start < end) {
    return [
      { at: start, side: "start", xml: open },
      { at: end, side: "end", xml: close },
    ];
  }
  return [{ at: start, side: start < length ? "start" : "end", xml: open + close }];
}

function commentXml(id: number, text: string, tracking: Tracking | null): string {
  const author = escapeXml(tracking?.author ?? AUTHOR);
  const date = tracking === null ? "" : ` w:date="${escapeXml(tracking.date)}"`;
  const initials = escapeXml(
    (tracking?.author ?? AUTHOR)
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join(""),
  );
  const paragraphs = text
    .split("\n")
    .map((line, rank) => {
      const mark = rank === 0 ? "<w:r><w:annotationRef/></w:r>" : "";
      return `<w:p>${mark}<w:r>${textXml(line)}</w:r></w:p>`;
    })
    .join("");
  return `<w:comment w:id="${id}" w:author="${author}"${date} w:initials="${initials}">${paragraphs}</w:comment>`;
}
