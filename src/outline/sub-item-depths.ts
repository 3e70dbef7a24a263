import type { ClauseLabel } from "../model/resolution";
import type { ReadLabel } from "./label";

/** How deep sub-items stand: the styles of their labels that are open now, outermost first. */
export class SubItemDepths {
  private styles: string[] = [];
  /** The number of the typed label before. */
  private before: number | null = null;

  reset(): void {
    this.styles = [];
    this.before = null;
  }

  has(style: string): boolean {
    return this.styles.includes(style);
  }

  /** The label of the next sub-item and its depth. */
  place(read: ReadLabel | null): { readonly label: ClauseLabel | null; readonly depth: number } {
    const label = read === null ? null : this.romanOrLetter(read);
    if (label?.label.from === "typed") this.before = label.label.number;
    const style = label?.style ?? "";
    const known = this.styles.indexOf(style);
    this.styles = known < 0 ? [...this.styles, style] : this.styles.slice(0, known + 1);
    const depth = Math.max(1, label?.level ?? this.styles.length);
    return { label: label?.label ?? null, depth };
  }

  /** `i)` is the ninth letter only after `h)`; `v)` goes on a series of roman numerals. */
  private romanOrLetter(label: ReadLabel): ReadLabel {
    const { roman } = label;
    if (roman === undefined) return label;
    const nextLetter =
      this.before === (label.label.number ?? 0) - 1 && this.styles.at(-1) === label.style;
    if (nextLetter || (roman.number > 1 && !this.has(roman.style))) return label;
    return {
      ...label,
      kind: "roman",
      style: roman.style,
      label: { ...label.label, number: roman.number },
    };
  }
}
