import { readFlatOpc, type Paragraph } from "../../src/index";
import { isTag, type Letter } from "./letter";
import { flatOpc, openParts, partText, saveParts, withPart, type Parts } from "./package";
import { inherited, setFont, type FontName } from "./run-properties";
import { StoryParagraph, cutStory, type BodyType, type Segment } from "./story";

/** A place before a letter, or at the paragraph's end. */
export interface Position {
  paragraph: StoryParagraph;
  before: Letter | null;
}

/** A live range: it stays on its letters while the text around them changes. */
export interface Span {
  start: Position;
  end: Position;
}

const NUMBERING = "word/numbering.xml";

export type Tracking = "Off" | "TrackAll" | "TrackMineOnly";

/** A .docx, open: what stands behind the wire. */
export class WordDocument {
  tracking: Tracking = "Off";
  selection: Span;
  readonly comments: { readonly id: string; readonly text: string; readonly span: Span }[] = [];
  private parts: Parts;
  private readonly segments: Segment[];
  private readonly spans = new Set<Span>();
  private version = 0;
  /** Kept until a paragraph comes or goes. */
  private order: {
    readonly segments: number;
    readonly paragraphs: readonly StoryParagraph[];
    readonly ranks: ReadonlyMap<StoryParagraph, number>;
  } = { segments: -1, paragraphs: [], ranks: new Map() };
  private known: { readonly version: number; readonly facts: readonly Paragraph[] } | null = null;
  private marks = 1000;

  constructor(bytes: Uint8Array) {
    this.parts = openParts(bytes);
    this.segments = cutStory(partText(this.parts, "word/document.xml"));
    const first = this.paragraphs[0];
    if (!first) throw new Error("test host: a document has at least one paragraph");
    this.selection = this.spanOf(first);
  }

  get paragraphs(): readonly StoryParagraph[] {
    if (this.order.segments !== this.segments.length) {
      const paragraphs = this.segments.filter((segment) => segment instanceof StoryParagraph);
      const ranks = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
      this.order = { segments: this.segments.length, paragraphs, ranks };
    }
    return this.order.paragraphs;
  }

  /** The index of a paragraph of the body; -1 for one that stands elsewhere. */
  rank(paragraph: StoryParagraph): number {
    return this.paragraphs.length === 0 ? -1 : (this.order.ranks.get(paragraph) ?? -1);
  }

  /** What the project's own reader says of the document as it now stands. */
  facts(paragraph: StoryParagraph): Paragraph | null {
    if (this.known?.version !== this.version)
      this.known = { version: this.version, facts: readFlatOpc(this.ooxml()).paragraphs };
    return this.known.facts[this.rank(paragraph)] ?? null;
  }

  /** The flat OPC of the document, or of some of its paragraphs. */
  ooxml(only: readonly StoryParagraph[] | null = null): string {
    const xml = this.toXml();
    if (!only) return flatOpc(this.parts, xml);
    const head = /^[\s\S]*?<w:body>/.exec(xml)?.[0] ?? "<w:document><w:body>";
    const body = only.map((each) => each.toXml()).join("");
    return flatOpc(this.parts, `${head}${body}</w:body></w:document>`);
  }

  /** The document as Word would save it. */
  save(): Uint8Array {
    return saveParts(withPart(this.parts, "word/document.xml", this.toXml()));
  }

  /** A paragraph outside the body, e.g. of a header: what a selection can stand in. */
  elsewhere(body: BodyType, text: string): StoryParagraph {
    return new StoryParagraph("<w:p>", `<w:r><w:t>${text}</w:t></w:r>`, null, 0, body);
  }

  spanOf(paragraph: StoryParagraph): Span {
    return this.span(
      { paragraph, before: paragraph.letters[0] ?? null },
      { paragraph, before: null },
    );
  }

  span(start: Position, end: Position): Span {
    const span = { start: { ...start }, end: { ...end } };
    this.spans.add(span);
    return span;
  }

  /** The paragraphs that a span touches. */
  paragraphsOf(span: Span): readonly StoryParagraph[] {
    const from = this.rank(span.start.paragraph);
    const to = this.rank(span.end.paragraph);
    return from < 0 ? [span.start.paragraph] : this.paragraphs.slice(from, Math.max(from, to) + 1);
  }

  /** The letters of a span, by paragraph. */
  letters(span: Span): readonly Letter[][] {
    return this.paragraphsOf(span).map((paragraph) => {
      const from = paragraph === span.start.paragraph ? this.index(span.start) : 0;
      const to = paragraph === span.end.paragraph ? this.index(span.end) : paragraph.letters.length;
      return paragraph.letters.slice(from, to);
    });
  }

  index(position: Position): number {
    if (position.before === null) return position.paragraph.letters.length;
    return position.paragraph.letters.indexOf(position.before);
  }

  position(paragraph: StoryParagraph, index: number): Position {
    return { paragraph, before: paragraph.letters[index] ?? null };
  }

  /** Writes text at a position with these run properties; gives the range of it. */
  write(at: Position, text: string, properties: string): Span {
    const mark = this.mark();
    const letters = [...text.replace(/\n/g, "\v")].join("").split("");
    const added: Letter[] = letters.map((letter) => ({
      text: letter,
      xml: null,
      properties: inherited(properties),
      inserted: mark,
      deleted: null,
    }));
    const index = this.index(at);
    at.paragraph.touch().splice(index, 0, ...added);
    this.version++;
    return this.span(this.position(at.paragraph, index), {
      paragraph: at.paragraph,
      before: at.paragraph.letters[index + added.length] ?? null,
    });
  }

  /** The run properties of a paragraph's mark, which text typed into an empty paragraph takes. */
  markProperties(paragraph: StoryParagraph): string {
    const mark = /<w:rPr>[\s\S]*<\/w:rPr>/.exec(paragraph.properties)?.[0] ?? "";
    return mark.replace(/<w:(?:ins|del) [^>]*\/>/g, "");
  }

  /** Deletes a span's letters: marked where changes are tracked, gone where not. */
  erase(span: Span): void {
    const mark = this.mark();
    for (const [at, letters] of this.letters(span).entries()) {
      const paragraph = this.paragraphsOf(span)[at];
      for (const letter of letters.filter((each) => !isTag(each))) {
        if (mark !== null && letter.inserted === null) letter.deleted ??= mark;
        else if (paragraph) this.drop(paragraph, letter);
      }
      paragraph?.touch();
    }
    this.version++;
  }

  private drop(paragraph: StoryParagraph, letter: Letter): void {
    const index = paragraph.touch().indexOf(letter);
    paragraph.letters.splice(index, 1);
    const next = paragraph.letters[index] ?? null;
    for (const span of this.spans)
      for (const end of [span.start, span.end]) if (end.before === letter) end.before = next;
  }

  format(span: Span, name: FontName, value: boolean): void {
    const mark = this.mark();
    for (const letter of this.letters(span).flat())
      letter.properties = setFont(
        letter.properties,
        name,
        value,
        letter.inserted === null ? mark : null,
      );
    for (const paragraph of this.paragraphsOf(span)) paragraph.touch();
    this.version++;
  }

  setProperties(paragraph: StoryParagraph, properties: string): void {
    paragraph.setProperties(properties);
    this.version++;
  }

  /** A new paragraph beside another, with its properties. */
  insertParagraph(beside: StoryParagraph, where: "Before" | "After"): StoryParagraph {
    const mark = this.mark();
    const kept = beside.properties
      .replace(/<w:sectPr[\s\S]*?<\/w:sectPr>/, "")
      .replace(/<w:ins [^>]*\/>/g, "");
    const tracked = mark === null ? kept : withMark(kept, `<w:ins${mark}/>`);
    const last = beside.letters.at(-1)?.properties ?? this.markProperties(beside);
    const formatted = withMarkProperties(tracked, inherited(last));
    const added = new StoryParagraph("<w:p>", formatted, null, beside.table, beside.body);
    const at = this.segments.indexOf(beside) + (where === "After" ? 1 : 0);
    this.segments.splice(at, 0, added);
    this.version++;
    return added;
  }

  removeParagraph(paragraph: StoryParagraph): void {
    const mark = this.mark();
    // Who deletes what he has inserted himself takes it back: it leaves no trace.
    const own = /<w:rPr><w:ins /.test(paragraph.properties);
    if (mark === null || own) this.segments.splice(this.segments.indexOf(paragraph), 1);
    else {
      this.erase(this.spanOf(paragraph));
      paragraph.setProperties(withMark(paragraph.properties, `<w:del${mark}/>`));
    }
    this.version++;
  }

  /** A list of Word's own, by default numbered « 1) »; gives its number. */
  addList(): number {
    const xml = partText(this.parts, NUMBERING);
    const ids = [...xml.matchAll(/w:(?:numId|abstractNumId)="(\d+)"/g)].map(([, id]) => Number(id));
    const id = Math.max(0, ...ids) + 1;
    const abstract = `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>`;
    const num = `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const firstNum = xml.indexOf("<w:num ");
    const withAbstract = xml.slice(0, firstNum) + abstract + xml.slice(firstNum);
    this.setNumbering(withAbstract.replace("</w:numbering>", `${num}</w:numbering>`));
    return id;
  }

  /** How a level of a list that was added is numbered. */
  setListLevel(id: number, depth: number, format: string, text: string): void {
    const level = new RegExp(
      `(<w:abstractNum w:abstractNumId="${id}">[\\s\\S]*?<w:lvl w:ilvl="${depth}">[\\s\\S]*?<w:numFmt w:val=")[^"]*("/><w:lvlText w:val=")[^"]*`,
    );
    this.setNumbering(partText(this.parts, NUMBERING).replace(level, `$1${format}$2${text}`));
  }

  private setNumbering(xml: string): void {
    this.parts = withPart(this.parts, NUMBERING, xml);
    this.version++;
  }

  private toXml(): string {
    return this.segments
      .map((segment) => (typeof segment === "string" ? segment : segment.toXml()))
      .join("");
  }

  private mark(): string | null {
    if (this.tracking === "Off") return null;
    return ` w:id="${this.marks++}" w:author="Rédactrice" w:date="2026-11-23T09:00:00Z"`;
  }
}

/** Paragraph properties whose mark has these run properties: what Word's new paragraph goes on with. */
function withMarkProperties(properties: string, run: string): string {
  const wanted = run.replace(/^<w:rPr>|<\/w:rPr>$/g, "");
  const inner = /^<w:pPr>([\s\S]*)<\/w:pPr>$/.exec(properties)?.[1] ?? "";
  const revision = /<w:rPr>(<w:ins [^>]*\/>)/.exec(inner)?.[1] ?? "";
  const rest = inner.replace(/<w:rPr>[\s\S]*<\/w:rPr>/, "");
  return `<w:pPr>${rest}<w:rPr>${revision}${wanted}</w:rPr></w:pPr>`;
}

/** Paragraph properties whose mark carries a revision. */
function withMark(properties: string, mark: string): string {
  const inner = /^<w:pPr>([\s\S]*)<\/w:pPr>$/.exec(properties)?.[1] ?? "";
  const run = /<w:rPr>([\s\S]*)<\/w:rPr>/.exec(inner);
  return run
    ? `<w:pPr>${inner.replace(run[0], `<w:rPr>${mark}${run[1] ?? ""}</w:rPr>`)}</w:pPr>`
    : `<w:pPr>${inner}<w:rPr>${mark}</w:rPr></w:pPr>`;
}
