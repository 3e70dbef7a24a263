import type { ListLabel } from "../model/paragraph";
import { formatNumber, knowsFormat } from "./number-format";
import { isLevel, type Level, type ListDefinition, type Numbering } from "./numbering";
import type { ListReference, ResolvedStyle } from "./styles";
import { symbol } from "./symbols";
import type { Warnings } from "./warnings";

/** Where the counters of one abstract definition stand. */
interface Counters {
  /** By level; absent where the level has not been used since it last started again. */
  readonly values: (number | undefined)[];
  /** Lists and levels that have started from their own number, so that each does so once. */
  readonly started: Map<ListDefinition, Set<number>>;
  /** The list that last started from its own number: the identity that readers see. */
  list: string;
}

/** Gives each list paragraph its label, in document order, as Word counts. */
export class ListCounters {
  private readonly counters = new Map<string, Counters>();

  constructor(
    private readonly numbering: Numbering,
    private readonly warnings: Warnings,
    private readonly document: string,
  ) {}

  /** Counts a paragraph and gives its label; null where it is in no list. */
  next(own: ListReference, style: ResolvedStyle): ListLabel | null {
    const id = own.id ?? style.list.id;
    if (id === null || id === "0") return null;
    const list = this.numbering.list(id);
    if (list === null) {
      this.warnings.add("list-unknown", this.document, id);
      return null;
    }
    const rank = levelOf(own, style, list);
    const level = list.levels[rank];
    if (level === undefined) return null;
    const counters = this.started(id, list, rank);
    const value = count(counters.values, list, rank);
    return {
      text: this.label(list, rank, level, counters.values),
      list: counters.list,
      level: rank,
      format: level.format,
      value,
    };
  }

  /** The counters of a list; where it has a number of its own for a level, that is set once. */
  private started(id: string, list: ListDefinition, rank: number): Counters {
    let counters = this.counters.get(list.counters);
    if (counters === undefined) {
      counters = { values: [], started: new Map(), list: id };
      this.counters.set(list.counters, counters);
    }
    const started = counters.started.get(list) ?? new Set();
    if (list.restarts.has(rank) && !started.has(rank)) {
      counters.started.set(list, started.add(rank));
      counters.values[rank] = undefined;
      if (rank === 0) counters.list = id;
    }
    return counters;
  }

  private label(
    list: ListDefinition,
    rank: number,
    level: Level,
    values: readonly (number | undefined)[],
  ): string {
    if (level.format === "bullet") {
      return [...level.text].map((char) => symbol(char.codePointAt(0) ?? 0, level.font)).join("");
    }
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const shown = list.levels[place];
      if (shown === undefined || place > rank) return "";
      const format = level.legal && place < rank ? "decimal" : shown.format;
      if (!knowsFormat(format)) {
        this.warnings.add("number-format", this.document, format);
      }
      return formatNumber(values[place] ?? startOf(list, place), format);
    });
  }
}

/** Direct level, else the level that the paragraph's style stands for, else the style's own. */
function levelOf(own: ListReference, style: ResolvedStyle, list: ListDefinition): number {
  const linked = list.levels.findIndex((level) => level?.style === style.style.id);
  const byStyle = own.id === null && linked >= 0 ? linked : null;
  const rank = own.level ?? byStyle ?? style.list.level ?? 0;
  return isLevel(rank) ? rank : 0;
}

const startOf = (list: ListDefinition, rank: number): number =>
  list.restarts.get(rank) ?? list.levels[rank]?.start ?? 1;

function count(values: (number | undefined)[], list: ListDefinition, rank: number): number {
  const current = values[rank];
  const value = current === undefined ? startOf(list, rank) : current + 1;
  values[rank] = value;
  for (let deeper = rank + 1; deeper < values.length; deeper++) {
    const after = list.levels[deeper]?.restartAfter ?? null;
    if (after === null || (after > 0 && rank < after)) values[deeper] = undefined;
  }
  return value;
}
