import type { ClauseLabel } from "../model/resolution";
import { adoptsText, headsOperative, isAnnexTitle, opensAnnex } from "./annex";
import { chapeauFollows, endsOnComma, opensWithOrgan } from "./chapeau";
import type { Line } from "./line";
import {
  endsParagraph,
  hasScannedNumber,
  isClause,
  isLongParagraph,
  isShortName,
  numberOf,
  splitsName,
} from "./paragraph-signs";
import {
  goesOnLater,
  leadsSubItems,
  listsWithoutCapitals,
  nextNumber,
  nextOf,
  titlesNext,
  titlesSubItems,
} from "./look-ahead";
import { numbersSection, numbersTitle, opensClause, titlesSection } from "./section-heading";
import { SubItemDepths } from "./sub-item-depths";

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

type State = "title" | "preamble" | "operative" | "recorded" | "annex";

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
  /** The lines of the clause open now, to which what a page cut off is added. */
  private open: Line[] = [];
  private readonly depths = new SubItemDepths();
  /** The line before is the number of a section. */
  private sectionMarked = false;
  /** The line was left out: the one before it still stands before the next. */
  private passed = false;
  /** The annex open now has nothing but its title yet. */
  private inAnnexTitle = false;
  /** A preambular clause quotes a text paragraph by paragraph. */
  private quoting = false;
  /** The record names who voted how. */
  private voted = false;
  /** Lines that the extraction set apart stand between two marks. */
  private fenced = false;
  /** The number of the operative paragraph open now, those without one counted on. */
  private reached = 0;
  /** The last number of the list, numbered like the paragraphs, that a colon introduced. */
  private listed: number | null = null;

  /** Where the line stands that is sorted now. */
  private at = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly numbered: boolean,
  ) {}

  /** Sorts all lines; the first `headings` are the heading, what follows the number on it is title. */
  sort(headings: number): Sections {
    this.lines.forEach((line, at) => {
      this.at = at;
      if (at < headings) this.sections.heading.push(line);
      else this.add(line);
    });
    return this.sections;
  }

  /** The lines after this one, as many as most decisions look ahead. */
  private get rest(): readonly Line[] {
    return this.lines.slice(this.at + 1, this.at + 1 + NEAR);
  }

  /** The lines after this one, as far as the dispositif may go on behind what a scan put between. */
  private get ahead(): readonly Line[] {
    return this.lines.slice(this.at + 1, this.at + 1 + FAR);
  }

  /** The line before closes what it says, and introduces nothing. */
  private get endedBefore(): boolean {
    return this.before?.ended === true && !this.before.colon;
  }

  private add(line: Line): void {
    if (line.blank || this.isFenced(line)) return;
    if (this.state !== "annex" && (this.records(line) || line.note)) return;
    this.passed = false;
    if (this.state === "title") this.addToTitle(line);
    else if (this.state === "preamble") this.addToPreamble(line);
    else if (this.state === "operative") this.addToOperative(line);
    else if (this.state === "recorded") this.addAfterRecord(line);
    else this.addToAnnex(line);
    if (!this.passed) this.before = line;
  }

  /** Below the dispositif, the record of its adoption, with the votes where they are named. */
  private records(line: Line): boolean {
    if (this.state === "title" || this.state === "annex") return false;
    if (line.day) return true;
    if (this.state === "preamble") return false;
    if (!line.record) return false;
    this.state = "recorded";
    this.voted ||= /vot|abst|^decisions?/.test(line.levelled);
    return true;
  }

  /** « ``` »: what stands up to the next such mark is a page's foot. */
  private isFenced(line: Line): boolean {
    if (!line.levelled.startsWith("```")) return this.fenced;
    this.fenced = !this.fenced && this.rest.some((one) => one.levelled.startsWith("```"));
    return true;
  }

  private addToTitle(line: Line): void {
    if (opensWithOrgan(line, this.rest)) {
      this.sections.chapeau.push(line);
      this.open = this.sections.chapeau;
      this.state = "preamble";
    } else if (this.opensDispositif(line)) {
      this.addOperative(line);
    } else if (line.preambular && !line.capitals && (line.ended || !chapeauFollows(this.rest))) {
      this.addClause(line);
    } else if (this.sections.title.length > 0 && line.ended && line.levelled.length > 300) {
      this.addClause(line);
    } else {
      this.sections.title.push(line);
    }
  }

  private addToPreamble(line: Line): void {
    if (this.opensDispositif(line)) this.addOperative(line);
    else if (this.marksSection(line)) this.passed = true;
    else if (this.continues(line) || this.isSubItem(line) || this.quotes(line))
      this.open.push(line);
    else if (titlesSection(line) && this.opensNext()) this.passed = true;
    else if (isClause(line)) this.addClause(line);
    else this.passed = true;
  }

  private addClause(line: Line): void {
    this.open = [line];
    this.sections.preamble.push(this.open);
    if (this.state === "title") this.state = "preamble";
  }

  /** « … dispose comme suit : », then the articles themselves, each in quotation marks. */
  private quotes(line: Line): boolean {
    const quoted = /^\s{0,4}[«"“]/.test(line.paragraph.text);
    this.quoting = quoted && (this.quoting || this.before?.colon === true);
    return this.quoting;
  }

  private opensNext(): boolean {
    const next = nextOf(this.rest);
    return next !== undefined && this.opensDispositif(next);
  }

  private opensDispositif(line: Line): boolean {
    if (line.label?.kind === "decimal" && (line.label.level ?? 0) === 0) return true;
    if (nextNumber(this.rest) === 2 && hasScannedNumber(line)) return true;
    if (line.preambular || line.startsSmall) return false;
    if (this.speaksNow() && isShortName(this.before)) return true;
    if (line.operative === null) return false;
    if (line.operative === "capitals" || !this.numbered || this.speaksNow()) return true;
    return endsParagraph(line) || nextNumber(this.rest) === 2;
  }

  /** The organ named without a comma after it: its verb comes next (« Le Conseil » / « Décide : »). */
  private speaksNow(): boolean {
    const organ = this.sections.chapeau.at(-1);
    return organ !== undefined && this.before === organ && !organ.ended;
  }

  private addOperative(line: Line): void {
    this.open = [line];
    this.sections.operative.push({ lines: this.open, subItems: [] });
    this.depths.reset();
    this.listed = null;
    this.reached = numberOf(line) ?? this.reached + 1;
    this.state = "operative";
  }

  private addToOperative(line: Line): void {
    if (this.isSubItem(line)) this.addSubItem(line);
    else if (line.plural && !this.speaksPlural()) this.openAnnex(line);
    else if (line.label?.kind === "decimal") this.addNumbered(line);
    else if (this.fillsGap(line)) this.addOperative(line);
    else if (this.continues(line)) this.open.push(line);
    else if (this.opensUnnumbered(line)) this.addOperative(line);
    else if (this.opensPreamble(line)) this.addClause(line);
    else if (this.endedBefore && titlesSubItems(line, this.rest)) this.passed = true;
    else if (this.before?.colon === true && adoptsText(this.before) && titlesSection(line))
      this.openAnnex(line);
    else if (this.before?.colon === true && !isAnnexTitle(line)) this.addSubItem(line);
    else if (this.numbersGoOn(line) || this.marksSection(line)) this.passed = true;
    else if (this.before?.ended === true && titlesNext(line, this.rest)) this.passed = true;
    else if (opensAnnex(line, this.rest)) this.openAnnexOrSection(line);
    else this.open.push(line);
  }

  /** « 2. Lecture des enfants », and a clause under it: a section's title, its number with it. */
  private addNumbered(line: Line): void {
    if (numbersTitle(line, nextOf(this.rest))) this.passed = true;
    else if (this.opensUntitledAnnex(line)) this.openAnnex(line);
    else this.addOperative(line);
  }

  /**
   * Whether an annex begins without a title, its numbers going on from the dispositif's as Word's
   * lists do: a colon announced it, and none of the numbers that are left opens with a verb in
   * capitals, though the dispositif did.
   */
  private opensUntitledAnnex(line: Line): boolean {
    if (this.before?.colon !== true || line.operative === "capitals") return false;
    if (this.sections.operative[0]?.lines[0]?.operative !== "capitals") return false;
    return listsWithoutCapitals(this.ahead);
  }

  /** A paragraph whose number a scan garbled or lost: the next number leaves room for just one. */
  private fillsGap(line: Line): boolean {
    if (!this.endedBefore || line.startsSmall) return false;
    if (nextNumber(this.rest) !== this.reached + 2) return false;
    if (hasScannedNumber(line)) return true;
    return line.label === null && (line.operative !== null || isLongParagraph(line));
  }

  /** Whether the dispositif itself is in the first person plural, as a declaration's is. */
  private speaksPlural(): boolean {
    return this.sections.operative[0]?.lines[0]?.plural === true;
  }

  /** An operative paragraph that its number is missing from. */
  private opensUnnumbered(line: Line): boolean {
    if (line.operative !== "plain") return line.operative === "capitals";
    if (!this.numbered) return true;
    if (isAnnexTitle(line)) return false;
    if (line.ended) return !line.colon || leadsSubItems(this.rest);
    return line.levelled.length > 100 && !opensClause(nextOf(this.rest));
  }

  /** A section of a dispositif in several may begin with clauses of its own, closed by commas. */
  private opensPreamble(line: Line): boolean {
    if (!line.preambular || line.label !== null) return false;
    return endsOnComma(line) || (this.before?.ended === true && !line.ended);
  }

  /** « II », and the title under it: a section of the dispositif, whose numbers may start again. */
  private marksSection(line: Line): boolean {
    const marked = numbersSection(line);
    const titled = this.sectionMarked && !line.ended && !line.startsSmall;
    this.sectionMarked = marked;
    return marked || titled;
  }

  /** Whether the next number follows the last: the line between them is a heading of a section. */
  private numbersGoOn(line: Line): boolean {
    if (/[;,.]\s{0,4}$/.test(line.levelled.slice(-6))) return false;
    if (nextOf(this.rest)?.startsSmall === true) return false;
    const last = this.lastNumber();
    return typeof last === "number" && nextNumber(this.rest) === last + 1;
  }

  private lastNumber(): number | null | undefined {
    const first = this.sections.operative.at(-1)?.lines[0];
    return first && numberOf(first);
  }

  private isSubItem(line: Line): boolean {
    const { label } = line;
    if (label === null) return false;
    if (label.kind !== "decimal") return true;
    if (label.level !== null) return label.level > 0;
    if (this.isListed(line)) return true;
    const first = this.sections.operative[0]?.lines[0]?.label;
    if (first === undefined || first === null || first.style === label.style) return false;
    if (label.style === "(1)") return true;
    const opens = label.label.number === 1 && this.before?.colon === true;
    return opens || this.depths.has(label.style);
  }

  /** « … l'ordre du jour suivant : », then « 1. Ouverture »: no verb, and the numbers start again. */
  private isListed(line: Line): boolean {
    const number = numberOf(line);
    if (line.operative !== null || this.lastNumber() === undefined || number === null) return false;
    return this.listed === null
      ? number === 1 && this.before?.colon === true
      : number === this.listed + 1;
  }

  private addSubItem(line: Line): void {
    if (line.label?.kind === "decimal") this.listed = numberOf(line);
    const { label, depth } = this.depths.place(line.label);
    this.open = [line];
    this.sections.operative.at(-1)?.subItems.push({ lines: this.open, depth, label });
  }

  /** Below the record of its adoption stand annexes, or what a scan misplaced or ran together. */
  private addAfterRecord(line: Line): void {
    const goesOn = line.label?.label.number === (this.lastNumber() ?? 0) + 1;
    if (line.label?.kind === "decimal" && (goesOn || line.operative !== null)) {
      this.addOperative(line);
    } else if (line.preambular && endsOnComma(line)) {
      this.addClause(line);
      this.state = "operative";
    } else if (numbersSection(line)) {
      this.state = "operative";
      this.passed = this.marksSection(line);
    } else if (nextOf(this.rest) !== undefined && this.opensAnnexAfterRecord(line)) {
      this.openAnnex(line);
    } else {
      this.passed = true;
    }
  }

  private opensAnnexAfterRecord(line: Line): boolean {
    return this.voted ? isAnnexTitle(line, "named") : opensAnnex(line, this.rest);
  }

  private openAnnexOrSection(line: Line): void {
    if (headsOperative(line, this.rest)) this.passed = true;
    else if (!isAnnexTitle(line, "named") && goesOnLater(this.ahead, this.reached + 1))
      this.passed = true;
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
    if (endsOnComma(this.before) && /^\s{0,4}\d/.test(line.levelled)) return true;
    if (this.before.ended) return false;
    return (!line.preambular || splitsName(this.before, line)) && !line.capitals;
  }
}

/** How many lines decisions look ahead. */
const NEAR = 6;
const FAR = 40;

/** Sorts the lines of one resolution; the first `headings` of them are its heading. */
export function sortLines(lines: readonly Line[], headings: number): Sections {
  const numbered = lines.some((line) => line.label?.kind === "decimal" && line.heading === null);
  return new Sorter(lines, numbered).sort(headings);
}
