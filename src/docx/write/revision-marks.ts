import { escapeXml } from "../xml-text";

/** Who makes a tracked change, and when (ISO 8601). */
export interface Tracking {
  readonly author: string;
  readonly date: string;
}

const LARGEST_ID = 0x7fffffff;

/** Gives identifiers that nothing in the document carries yet. */
export class FreeIds {
  private readonly taken = new Set<number>();
  private last = 0;

  constructor(sources: readonly string[]) {
    let highest = 0;
    for (const source of sources) {
      for (const match of source.matchAll(/\bid\s*=\s*["'](\d+)["']/g)) {
        const id = Number(match[1]);
        this.taken.add(id);
        highest = Math.max(highest, id);
      }
    }
    // Where a file uses the last numbers already, the gaps below serve as well.
    if (highest < LARGEST_ID / 2) this.last = highest;
  }

  next(): number {
    do this.last++;
    while (this.taken.has(this.last));
    return this.last;
  }
}

/** Writes the marks of tracked changes, each with an identifier of its own. */
export class RevisionMarks {
  private readonly by: string;

  constructor(
    tracking: Tracking,
    private readonly ids: FreeIds,
  ) {
    this.by = `w:author="${escapeXml(tracking.author)}" w:date="${escapeXml(tracking.date)}"`;
  }

  attributes(): string {
    return `w:id="${this.ids.next()}" ${this.by}`;
  }

  inserted(content: string): string {
    return `<w:ins ${this.attributes()}>${content}</w:ins>`;
  }

  deleted(content: string): string {
    return `<w:del ${this.attributes()}>${content}</w:del>`;
  }

  /** For a paragraph mark, which is inserted or deleted by a mark among its properties. */
  onMark(kind: "ins" | "del"): string {
    return `<w:${kind} ${this.attributes()}/>`;
  }

  /** A start tag again, for a second piece of the element, under an identifier of its own. */
  reopened(openTag: string): string {
    return openTag.replace(/(\bid\s*=\s*["'])\d+/, `$1${this.ids.next()}`);
  }
}
