import type { ClauseLabel } from "../model/resolution";
import type { ReadLabel } from "./label";
import type { Line } from "./line";
import { headsOperative, isAnnexTitle, opensAnnex } from "./annex";

/** An operative paragraph or sub-item as lines. */
export interface LabelledLines {
  readonly lines: Line[];
  readonly subItems: {
    readonly lines: Line[];
    readonly depth: number;
    readonly label: ClauseLabel | null;
  }[];
}

/** The lines of one resolution, sorted into its parts. */
export interface Sections {
  readonly heading: Line[];
  readonly title: Line[];
  readonly chapeau: Line[];
  readonly preamble: Line[][];
  readonly operative: LabelledLines[];
  readonly annexes: Line[][];
}

type State = "title" | "preamble" | "operative" | "annex";

/** Sorts lines one by one; each decision looks at the line, the state and the line before. */
class Sorter {
  readonly sections: Sections = {
    heading: [],
    title: [],
    chapeau: [],
    preamble: [],
    operative: [],
    annexes: [],
  };
  private state: State = "title";
  private before: Line | null = null;
  /** The line before is the number of a section. */
  private sectionMarked = false;
  /** The line was left out: the one before it still stands before the next. */
  private passed = false;
  /** The annex open now has nothing but its title yet. */
  private inAnnexTitle = false;
  /** Label styles of the sub-items open now, outermost first. */
  private depths: string[] = [];

  constructor(private readonly numbered: boolean) {}

  /** A line of the heading itself; what follows the number on it is title. */
  head(line: Line): void {
    this.sections.heading.push(line);
  }

  add(line: Line, rest: readonly Line[]): void {
    if (line.blank) return;
    if (line.note && this.state !== "annex") return;
    if (this.state === "title") this.addToTitle(line, rest);
    else if (this.state === "preamble") this.addToPreamble(line);
    else if (this.state === "operative") this.addToOperative(line, rest);
    else this.addToAnnex(line);
    if (!this.passed) this.before = line;
    this.passed = false;
  }

  private addToTitle(line: Line, rest: readonly Line[]): void {
    if (line.chapeau && !line.capitals) {
      this.sections.chapeau.push(line);
      this.state = "preamble";
    } else if (this.opensDispositif(line)) {
      this.addOperative(line);
    } else if (line.preambular && !line.capitals && (line.ended || !this.chapeauFollows(rest))) {
      this.addClause(line);
    } else if (this.sections.title.length > 0 && line.ended && line.levelled.length > 300) {
      this.addClause(line);
    } else {
      this.sections.title.push(line);
    }
  }

  /** A chapeau within the lines just after: these are still title. */
  private chapeauFollows(rest: readonly Line[]): boolean {
    return rest.slice(0, 4).some((line) => line.chapeau && !line.capitals);
  }

  private addToPreamble(line: Line): void {
    if (this.opensDispositif(line)) {
      this.addOperative(line);
    } else if (this.continues(line) || this.isSubItem(line)) {
      this.continuePreamble(line);
    } else if (isClause(line)) {
      this.addClause(line);
    }
  }

  private continuePreamble(line: Line): void {
    const last = this.sections.preamble.at(-1) ?? this.sections.chapeau;
    last.push(line);
  }

  private addClause(line: Line): void {
    this.sections.preamble.push([line]);
    this.state = "preamble";
  }

  private opensDispositif(line: Line): boolean {
    if (line.label?.kind === "decimal" && (line.label.level ?? 0) === 0) return true;
    if (line.operative === null || line.startsSmall) return false;
    return line.operative === "capitals" ? !line.preambular : !this.numbered;
  }

  private addOperative(line: Line): void {
    this.sections.operative.push({ lines: [line], subItems: [] });
    this.depths = [];
    this.state = "operative";
  }

  private addToOperative(line: Line, rest: readonly Line[]): void {
    if (this.isSubItem(line)) this.addSubItem(line);
    else if (line.plural && !this.speaksPlural()) this.openAnnex(line);
    else if (line.label?.kind === "decimal") this.addOperative(line);
    else if (this.continues(line)) this.lastPiece().push(line);
    else if (this.opensUnnumbered(line, rest)) this.addOperative(line);
    else if (this.before?.colon === true && !isAnnexTitle(line)) this.addSubItem(line);
    else if (this.numbersGoOn(rest) || this.inSection(line)) this.passed = true;
    else if (opensAnnex(line, rest)) this.openAnnexOrSection(line, rest);
    else this.lastPiece().push(line);
  }

  /** Whether the dispositif itself is in the first person plural, as a declaration's is. */
  private speaksPlural(): boolean {
    return this.sections.operative[0]?.lines[0]?.plural === true;
  }

  /** An operative paragraph that its number is missing from. */
  private opensUnnumbered(line: Line, rest: readonly Line[]): boolean {
    if (line.operative !== "plain") return line.operative === "capitals";
    if (!this.numbered) return true;
    return (line.colon ? leadsSubItems(rest) : line.ended) && !isAnnexTitle(line);
  }

  /** « II », and the title under it: a section of the dispositif, whose numbers may start again. */
  private inSection(line: Line): boolean {
    const marked = SECTION.test(line.levelled);
    const titled = this.sectionMarked && !line.ended;
    this.sectionMarked = marked;
    return marked || titled;
  }

  /** Whether the next number follows the last: the line between them is a heading of a section. */
  private numbersGoOn(rest: readonly Line[]): boolean {
    const last = this.sections.operative.at(-1)?.lines[0]?.label?.label.number;
    const next = rest.find((line) => line.label?.kind === "decimal")?.label?.label.number;
    return typeof last === "number" && next === last + 1;
  }

  private isSubItem(line: Line): boolean {
    const { label } = line;
    if (label === null) return false;
    if (label.kind !== "decimal") return true;
    if (label.level !== null) return label.level > 0;
    const first = this.sections.operative[0]?.lines[0]?.label;
    if (first === undefined || first === null || first.style === label.style) return false;
    if (label.style === "(1)") return true;
    const opens = label.label.number === 1 && this.before?.colon === true;
    return opens || this.depths.includes(label.style);
  }

  private addSubItem(line: Line): void {
    const label = line.label === null ? null : this.romanOrLetter(line.label);
    const style = label?.style ?? "";
    const known = this.depths.indexOf(style);
    this.depths = known < 0 ? [...this.depths, style] : this.depths.slice(0, known + 1);
    const depth = Math.max(1, label?.level ?? this.depths.length);
    this.subItems().push({ lines: [line], depth, label: label?.label ?? null });
  }

  /** `i)` is the ninth letter only after `h)`; `v)` goes on a series of roman numerals. */
  private romanOrLetter(label: ReadLabel): ReadLabel {
    const { roman } = label;
    if (roman === undefined) return label;
    const before = this.subItems().findLast((item) => item.label?.from === "typed")?.label?.number;
    const opened = this.depths.includes(roman.style);
    const nextLetter =
      before === (label.label.number ?? 0) - 1 && this.depths.at(-1) === label.style;
    if (nextLetter || (roman.number > 1 && !opened)) return label;
    return {
      ...label,
      kind: "roman",
      style: roman.style,
      label: { ...label.label, number: roman.number },
    };
  }

  private subItems(): LabelledLines["subItems"] {
    return this.sections.operative.at(-1)?.subItems ?? [];
  }

  private lastPiece(): Line[] {
    const last = this.sections.operative.at(-1);
    return last?.subItems.at(-1)?.lines ?? last?.lines ?? [];
  }

  private openAnnexOrSection(line: Line, rest: readonly Line[]): void {
    if (headsOperative(line, rest)) this.passed = true;
    else this.openAnnex(line);
  }

  private openAnnex(line: Line): void {
    this.sections.annexes.push([line]);
    this.inAnnexTitle = isAnnexTitle(line);
    this.state = "annex";
  }

  private addToAnnex(line: Line): void {
    if (isAnnexTitle(line, "named") && !this.inAnnexTitle) this.openAnnex(line);
    else this.sections.annexes.at(-1)?.push(line);
    this.inAnnexTitle &&= isAnnexTitle(line);
  }

  /** Whether a page break cut this line off the one before. */
  private continues(line: Line): boolean {
    if (line.label !== null || this.before === null) return false;
    if (line.startsSmall) return !this.before.colon || line.paragraph.line !== null;
    if (this.before.ended) return false;
    return !line.preambular && !line.capitals;
  }
}

const SECTION = /^\s{0,4}[ivx]{1,5}\.?\s{0,4}$/;

/** How many lines a decision may look ahead. */
const LOOKAHEAD = 6;

/** Opens as a clause, ends as one, or is as long as one: else it is a heading or what a page left. */
const isClause = (line: Line): boolean =>
  line.preambular || /[,;:]\s{0,4}$/.test(line.levelled.slice(-6)) || line.levelled.length > 100;

/** Whether sub-items come next, as after the paragraph that they belong to. */
function leadsSubItems(rest: readonly Line[]): boolean {
  const label = rest.find((line) => !line.blank)?.label ?? null;
  return label !== null && label.kind !== "decimal";
}

/** Sorts the lines of one resolution; the first `headings` of them are its heading. */
export function sortLines(lines: readonly Line[], headings: number): Sections {
  const numbered = lines.some((line) => line.label?.kind === "decimal" && line.heading === null);
  const sorter = new Sorter(numbered);
  lines.forEach((line, at) => {
    if (at < headings) sorter.head(line);
    else sorter.add(line, lines.slice(at + 1, at + 1 + LOOKAHEAD));
  });
  return sorter.sections;
}
