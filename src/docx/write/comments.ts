import type { Paragraph } from "../../model/paragraph";
import type { Place } from "../../model/place";
import type { ZipParts } from "../package-parts";
import { relationshipsOf } from "../relationships";
import { Warnings } from "../warnings";
import type { XmlElement } from "../xml-element";
import { escapeXml } from "../xml-text";
import { requireParagraph, requireSpan } from "./edits-by-paragraph";
import type { GrowingParts } from "./growing-parts";
import type { FreeIds, Tracking } from "./revision-marks";
import { rootNamespace, rootSplices } from "./root-namespace";
import { textXml } from "./run-xml";
import type { Markup } from "./span-plan";

/** A comment to attach. */
export interface NewComment {
  readonly place: Place;
  readonly text: string;
}

const AUTHOR = "Greffier";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The part with the comments of a document, there already or new. */
export class CommentsPart {
  /** The part as it is, or empty. */
  readonly source: string;
  private readonly name: string;
  private readonly related: boolean;
  private readonly written: string[] = [];

  constructor(
    parts: ZipParts,
    main: string,
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

  /** Writes the comments into the part; nothing where none was added. */
  write(growing: GrowingParts): void {
    if (this.written.length === 0) return;
    growing.append(
      this.name,
      `<w:comments xmlns:w="${rootNamespace(this.document)}"/>`,
      () => this.written.join(""),
      rootSplices,
    );
    if (!this.related) growing.relate("comments", this.name);
    if (this.source === "") growing.declare(this.name, CONTENT_TYPE);
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
