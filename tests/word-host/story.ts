import { lettersOf, writeLetters, type Letter } from "./letter";

/** Which body of the document a paragraph belongs to, in the API's words. */
export type BodyType = "MainDoc" | "Header" | "Footer" | "Footnote" | "TableCell" | "TextBox";

let nextId = 1;

/** One `w:p`. As long as nothing writes to it, it stays the text that was read. */
export class StoryParagraph {
  readonly id = `{${(nextId++).toString(16).padStart(8, "0")}}`;
  properties: string;
  private written: string | null;
  private read: Letter[] | null = null;

  constructor(
    private readonly opening: string,
    content: string,
    private readonly raw: string | null,
    /** Table nesting. */
    readonly table: number,
    readonly body: BodyType,
  ) {
    const found = /^\s*(<w:pPr\s*\/>|<w:pPr[\s>][\s\S]*?<\/w:pPr>)/.exec(content);
    this.properties = found?.[1] ?? "";
    this.written = found ? content.slice(found[0].length) : content;
  }

  get letters(): Letter[] {
    this.read ??= lettersOf(this.written ?? "");
    return this.read;
  }

  /** From now on written out of its letters. */
  touch(): Letter[] {
    const letters = this.letters;
    this.written = null;
    return letters;
  }

  toXml(): string {
    if (this.written !== null && this.raw !== null) return this.raw;
    return `${this.opening}${this.properties}${this.written ?? writeLetters(this.letters)}</w:p>`;
  }

  /** Changes the properties, which rewrites the paragraph. */
  setProperties(properties: string): void {
    this.touch();
    this.properties = properties;
  }
}

/** The document's body: paragraphs, and whatever stands between them as it was written. */
export type Segment = StoryParagraph | string;

/** Cuts a document part into paragraphs and what stands between. Text boxes stay in their paragraph. */
export function cutStory(xml: string): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let table = 0;
  let start = 0;
  let rest = 0;
  for (const match of xml.matchAll(/<w:p(?:\s[^>]*?)?(\/?)>|<\/w:p>|<w:tbl>|<\/w:tbl>/g)) {
    const [tag, empty] = match;
    if (tag === "<w:tbl>") table++;
    else if (tag === "</w:tbl>") table--;
    else if (tag === "</w:p>") {
      depth--;
      if (depth > 0) continue;
      const whole = xml.slice(start, match.index + tag.length);
      const opening = /^<w:p(?:\s[^>]*)?>/.exec(whole)?.[0] ?? "<w:p>";
      const content = whole.slice(opening.length, -tag.length);
      segments.push(new StoryParagraph(opening, content, whole, table, "MainDoc"));
      rest = match.index + tag.length;
    } else {
      if (depth === 0) {
        segments.push(xml.slice(rest, match.index));
        start = match.index;
        rest = match.index;
      }
      if (!empty) depth++;
      else if (depth === 0) {
        const opening = `${tag.slice(0, -2)}>`;
        segments.push(new StoryParagraph(opening, "", tag, table, "MainDoc"));
        rest = match.index + tag.length;
      }
    }
  }
  segments.push(xml.slice(rest));
  return segments;
}
