import { finiteForm, participleForm, type VerbForm } from "../language/verb-form";
import { NORMAL_STYLE, PLAIN, type Paragraph } from "../model/paragraph";
import type { NewRun } from "../model/edit";
import { readLine } from "../outline/line";
import { verbPhrases } from "../outline/verb-phrases";
import type { CorpusClause } from "./collection";
import { spliceRuns, textOfRuns } from "./new-runs";

/**
 * A clause's runs with its verbs in the form of a part, chained ones too, and the sign at its end:
 * a participle in plain letters and ` ;` in the preamble, a finite verb in bold capitals and `.` in
 * the dispositif. Null where the lexicon does not know the opening in the other form.
 */
export const inFormOf = (
  part: CorpusClause["part"],
  runs: readonly NewRun[],
): readonly NewRun[] | null => (part === "operative" ? operativeForm(runs) : preambularForm(runs));

/** What goes on after a semicolon: « ; et réaffirmant ». */
const CHAINED = /;\s*(?:et\s+)?(?=\p{Ll})/gu;

function operativeForm(runs: readonly NewRun[]): readonly NewRun[] | null {
  const text = textOfRuns(runs);
  const chained = [...text.matchAll(CHAINED)].map(({ index, 0: link }) => index + link.length);
  const forms = [0, ...chained].map((start) => ({ start, found: finiteForm(text.slice(start)) }));
  if (forms[0]?.found === null) return null;
  const verbs = forms
    .toReversed()
    .reduce<readonly NewRun[]>(
      (done, { start, found }) =>
        found === null
          ? done
          : spliceRuns(done, start, start + found.end, [{ text: found.form, bold: true }]),
      runs,
    );
  return endedWith(verbs, /\s*[;:,.]*\s*$/u, ".");
}

function preambularForm(runs: readonly NewRun[]): readonly NewRun[] | null {
  const text = textOfRuns(runs);
  const phrases = verbPhrases([readLine(paragraphOf(text, runs))]);
  if (phrases[0]?.start !== 0) return null;
  let verbs = runs;
  for (const { start, end, form, chained } of phrases.toReversed()) {
    const found = participleOf(text.slice(start), end - start, form);
    if (found === null && !chained) return null;
    if (found === null) continue;
    const stressed = STRESSED.exec(text.slice(start + found.end, boldEnd(runs, start)))?.[0] ?? "";
    const participle = (chained ? found.form : capitalised(found.form)) + stressed.toLowerCase();
    const stop = start + found.end + stressed.length;
    verbs = spliceRuns(verbs, start, stop, [{ text: participle }]);
  }
  const plain = verbs.map(({ bold: _stressed, ...run }) => run);
  return endedWith(plain, /\s*[;,.]\s*$/u, " ;");
}

/** Capitals that are stressed with a verb: « EXPRIME **SA SATISFACTION** ». */
const STRESSED = /^(?:\s+\p{Lu}[\p{Lu}\p{M}'’-]*)+(?!\p{L})/u;

/** The participle of what is written, as far as it reaches; of a misspelt verb, of its right form. */
function participleOf(written: string, length: number, form: string | null): VerbForm | null {
  const found = participleForm(written);
  if (found !== null && found.end >= length) return found;
  const right = form === null ? null : participleForm(form);
  return right && { form: right.form, end: length };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the bold that begins at or before an offset ends; the offset itself where nothing is bold. */
function boldEnd(runs: readonly NewRun[], offset: number): number {
  let [at, end] = [0, offset];
  for (const { text, bold } of runs) {
    at += text.length;
    if (at <= end) continue;
    if (!bold) break;
    end = at;
  }
  return end;
}

/** The runs as the outline reads a paragraph, to find the verbs in them. */
function paragraphOf(text: string, runs: readonly NewRun[]): Paragraph {
  let at = 0;
  return {
    index: 0,
    line: null,
    text,
    runs: runs.map(({ text: { length }, bold = false }) => {
      const start = at;
      at += length;
      return { ...PLAIN, bold, start, end: at };
    }),
    label: null,
    style: NORMAL_STYLE,
    table: 0,
    changes: [],
  };
}

/**
 * A clause's runs ended as clauses of a part end, where no sign ends them; in the preamble also
 * instead of the colon that announced the dispositif where the clause stood last.
 */
export const withEnd = (part: CorpusClause["part"], runs: readonly NewRun[]): readonly NewRun[] =>
  part === "operative"
    ? endedWith(runs, /(?<=[\p{L}\p{N})»])\s*$/u, ".")
    : endedWith(runs, /(?<=[\p{L}\p{N})»])\s*:?\s*$/u, " ;");

function endedWith(runs: readonly NewRun[], old: RegExp, end: string): readonly NewRun[] {
  const text = textOfRuns(runs);
  const found = old.exec(text);
  return found === null ? runs : spliceRuns(runs, found.index, text.length, [{ text: end }]);
}
