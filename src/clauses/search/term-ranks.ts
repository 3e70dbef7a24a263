import { wordForm } from "./words";

/** Numbers the word forms as they come; a spelling is folded once. */
export class TermRanks {
  readonly forms: string[] = [];
  readonly #byForm = new Map<string, number>();
  readonly #bySpelling = new Map<string, number>();

  of(spelling: string): number {
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    const form = wordForm(spelling);
    const rank = this.#byForm.get(form) ?? this.forms.length;
    if (rank === this.forms.length) {
      this.forms.push(form);
      this.#byForm.set(form, rank);
    }
    this.#bySpelling.set(spelling, rank);
    return rank;
  }
}
