import { fold } from "./fold";
import { level } from "./level";
import {
  PREAMBULAR_ADJECTIVES,
  PREAMBULAR_ADVERBS,
  PREAMBULAR_PHRASES,
  VERB_ADVERBS,
  VERB_LEXICON,
} from "./verb-lexicon";
import { isWithinEdits } from "./edit-distance";

/** One phrase of the lexicon: the same thing said in the dispositif and in the preamble. */
export interface VerbEntry {
  /** In capitals with accents: `SE FÉLICITE`, `PREND NOTE`. */
  readonly finite: string;
  /** `Se félicitant`, `Prenant note`. */
  readonly participle: string;
  /** First person plural, as annexes have it: `nous nous félicitons`, `prenons note`. */
  readonly plural: string;
}

const pluralOf = (participle: string): string => {
  const [first = "", ...rest] = participle.split(" ");
  const reflexive = /^(se |s')/i.test(participle);
  const verb = reflexive && first.toLowerCase() === "se" ? (rest.shift() ?? "") : first;
  const bare = verb.replace(/^s'/i, "").toLowerCase();
  const irregular: Readonly<Record<string, string>> = {
    sachant: "savons",
    étant: "sommes",
    ayant: "avons",
  };
  const plural = irregular[bare] ?? bare.replace(/ant$/, "ons");
  return [reflexive ? `nous ${plural}` : plural, ...rest].join(" ");
};

/** The feminine of an adjective or past participle, as an assembly is « consciente », « inquiète ». */
function feminineOf(adjective: string): string {
  if (adjective.endsWith("e")) return adjective;
  if (adjective.endsWith("eux")) return `${adjective.slice(0, -1)}se`;
  if (adjective.endsWith("if")) return `${adjective.slice(0, -1)}ve`;
  return adjective.endsWith("iet") ? `${adjective.slice(0, -2)}ète` : `${adjective}e`;
}

/** « EST CONSCIENT », « EST PRÉOCCUPÉE »: what an organ is, each in both genders. */
const STATES = PREAMBULAR_ADJECTIVES.flatMap((adjective) =>
  [...new Set([adjective, feminineOf(adjective)])].map(
    (form) => [`EST ${form.toUpperCase()}`, `Étant ${form.toLowerCase()}`] as const,
  ),
);

/** Every phrase of the lexicon. */
export const verbEntries: readonly VerbEntry[] = [...VERB_LEXICON, ...STATES].map(
  ([finite, participle]) => ({ finite, participle, plural: pluralOf(participle) }),
);

/** A phrase found in a text. `end` is relative to the text given. */
export interface VerbMatch {
  readonly entry: VerbEntry;
  readonly end: number;
  readonly match: "exact" | "near";
}

interface Form {
  readonly words: readonly string[];
  readonly entry: VerbEntry;
}

type FormTable = ReadonlyMap<string, readonly Form[]>;

const wordsOf = (text: string): readonly string[] => level(text).split(/[ ']/);

function table(write: (entry: VerbEntry) => string): FormTable {
  const forms = new Map<string, Form[]>();
  for (const entry of verbEntries) {
    const words = wordsOf(write(entry));
    const first = words[0] ?? "";
    forms.set(first, [...(forms.get(first) ?? []), { words, entry }]);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

const FINITE = table((entry) => entry.finite);
const PARTICIPLE = table((entry) => entry.participle);
const PLURAL = table((entry) => entry.plural);

/** Where the word that begins at a position of a levelled text ends; the position where none does. */
function wordEnd(levelled: string, at: number): number {
  let end = at;
  while (end < levelled.length && isLetter(levelled.charCodeAt(end))) end += 1;
  return end;
}

const isLetter = (code: number): boolean =>
  code < 0x80 ? code >= 0x61 && code <= 0x7a : /[\p{L}\p{M}]/u.test(String.fromCharCode(code));

/** Where the next word begins after the end of one: past an apostrophe or blanks, or nowhere. */
function nextWord(levelled: string, end: number): number {
  if (levelled.charAt(end) === "'") return end + 1;
  let at = end;
  while (/[ \t\n]/.test(levelled.charAt(at))) at += 1;
  return at;
}

/** Ends of the words of a levelled text from `at`, separated by single gaps, at most `most`. */
function wordsAt(levelled: string, at: number, most: number): { word: string; end: number }[] {
  const words: { word: string; end: number }[] = [];
  for (let from = at; words.length < most;) {
    const end = wordEnd(levelled, from);
    if (end === from) break;
    words.push({ word: levelled.slice(from, end), end });
    from = nextWord(levelled, end);
    if (from === end) break;
  }
  return words;
}

function lookUp(
  forms: FormTable,
  levelled: string,
  at: number,
): { form: Form; end: number } | null {
  const first = wordEnd(levelled, at);
  if (first === at) return null;
  const candidates = forms.get(levelled.slice(at, first));
  if (candidates === undefined) return null;
  for (const form of candidates) {
    const end = endOf(form.words, levelled, first);
    if (end !== null) return { form, end };
  }
  return null;
}

/** Where the words after the first end, if they are the text's own from the end of the first. */
function endOf(words: readonly string[], levelled: string, first: number): number | null {
  let end = first;
  for (let rank = 1; rank < words.length; rank += 1) {
    const from = nextWord(levelled, end);
    const word = words[rank] ?? "";
    if (from === end || !levelled.startsWith(word, from)) return null;
    end = from + word.length;
    if (end < levelled.length && isLetter(levelled.charCodeAt(end))) return null;
  }
  return end;
}

/**
 * The operative phrase of the lexicon that opens `text` at `at`, the longest that fits, in any case
 * of letters. Missing accents are no fault (capitals go without); an accent that the form has not
 * (`APPRECIÉ`) makes it a near match.
 */
export function operativeVerb(text: string, at = 0, levelled = level(text)): VerbMatch | null {
  const found = lookUp(FINITE, levelled, at);
  if (found === null) return null;
  const written = text.slice(at, found.end).toUpperCase();
  const exact = accentsAreAmong(written, found.form.entry.finite);
  return { entry: found.form.entry, end: found.end, match: exact ? "exact" : "near" };
}

/** The first person plural of an annex (« RÉAFFIRMONS », « NOUS ENGAGEONS ») at `at`. */
export function pluralVerb(text: string, at = 0, levelled = level(text)): VerbMatch | null {
  const found = lookUp(PLURAL, levelled, at);
  return found && { entry: found.form.entry, end: found.end, match: "exact" };
}

/** The phrase whose participle stands at `at` (« Se félicitant »). */
export function participle(text: string, at = 0, levelled = level(text)): VerbMatch | null {
  const found = lookUp(PARTICIPLE, levelled, at);
  return found && { entry: found.form.entry, end: found.end, match: "exact" };
}

/** Each accented letter as written is accented the same in the form, letter by letter. */
function accentsAreAmong(written: string, form: string): boolean {
  if (written === form) return true;
  const one = written.replace(/[\s'’]+/g, "");
  const other = form.replace(/[\s'’]+/g, "");
  if (one.length !== other.length) return true;
  return [...one].every(
    (letter, at) => letter === other[at] || level(letter) === letter.toLowerCase(),
  );
}

/**
 * What a misspelt phrase at `at` stands for: the words run together (`PRENDNOTE`) or one or two
 * letters wrong (`APPELE`). Null where nothing is near or two phrases are equally near.
 */
export function nearOperativeVerb(text: string, at = 0, levelled = level(text)): VerbMatch | null {
  const words = wordsAt(levelled, at, 2);
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    for (const { end } of words) {
      const written = fold(levelled.slice(at, end)).replace(/[\s']/g, "");
      const entry = nearest(written, edits);
      if (entry !== null) return { entry, end, match: "near" };
    }
  }
  return null;
}

const MOST_EDITS = 2;

/**
 * The longer phrase that is meant where a verb that may stand alone is followed by a word: « PREND
 * ONTE » for « PREND NOTE ». One edit at most. @param end where the verb that stands alone ends
 */
export function nearLongerVerb(levelled: string, at: number, end: number): VerbMatch | null {
  const [first, second] = wordsAt(levelled, at, 2);
  if (first?.end !== end || second === undefined) return null;
  const written = fold(levelled.slice(at, second.end)).replace(/[\s']/g, "");
  const entry = nearest(written, 1);
  return entry === null ? null : { entry, end: second.end, match: "near" };
}

const RUN_TOGETHER = verbEntries.map((entry) => ({
  entry,
  letters: fold(entry.finite).replace(/[\s']/g, ""),
}));

/** The first or the second letter is the same, or both are there the wrong way round. */
const opensAlike = (letters: string, written: string): boolean =>
  letters[0] === written[0] ||
  letters[1] === written[1] ||
  (letters[0] === written[1] && letters[1] === written[0]);

/** The one phrase within so many edits of the letters; none where two are, or the word is short. */
function nearest(written: string, edits: number): VerbEntry | null {
  if (written.length < (edits > 1 ? 8 : 4)) return null;
  const near = RUN_TOGETHER.filter(
    ({ letters }) =>
      opensAlike(letters, written) &&
      (edits === 0 ? written === letters : isWithinEdits(written, letters, edits)),
  );
  return near.length === 1 ? (near[0]?.entry ?? null) : null;
}

/** Adverbs by their first word, each as levelled words and in capitals; longer ones first. */
const ADVERBS = new Map<string, { readonly words: readonly string[]; readonly form: string }[]>();
for (const form of VERB_ADVERBS) {
  const words = wordsOf(form);
  const first = words[0] ?? "";
  const list = [...(ADVERBS.get(first) ?? []), { words, form }];
  ADVERBS.set(
    first,
    list.sort((one, other) => other.words.length - one.words.length),
  );
}

/** An adverb of the lexicon at `at`: its end and its form in capitals. */
export function verbAdverb(levelled: string, at: number): { end: number; form: string } | null {
  const first = wordEnd(levelled, at);
  if (first === at) return null;
  for (const { words, form } of ADVERBS.get(levelled.slice(at, first)) ?? NO_ADVERBS) {
    const end = endOf(words, levelled, first);
    if (end !== null) return { end, form };
  }
  return null;
}

const NO_ADVERBS: readonly { readonly words: readonly string[]; readonly form: string }[] = [];

/** The forms of an adjective: masculine, feminine and their plurals. */
export const inflections = (adjective: string): readonly string[] =>
  [adjective, feminineOf(adjective)].flatMap((form) => [
    form,
    /[sx]$/.test(form) ? form : `${form}s`,
  ]);

const ADJECTIVES = new Set(PREAMBULAR_ADJECTIVES.flatMap(inflections).map(level));
const BEFORE_ADJECTIVE = new Set(PREAMBULAR_ADVERBS.map(level));
/** The other openings, by their first word. */
const PHRASES = new Map<string, string[]>();
for (const phrase of PREAMBULAR_PHRASES.map(level)) {
  const first = phrase.slice(0, wordEnd(phrase, 0));
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), phrase]);
}

/** Where the opening of a preambular clause at `at` ends (« Profondément préoccupé »), or null. */
export function preambularOpening(text: string, at = 0, levelled = level(text)): number | null {
  const end = wordEnd(levelled, at);
  if (end === at) return null;
  const first = levelled.slice(at, end);
  if (BEFORE_ADJECTIVE.has(first)) {
    const next = nextWord(levelled, end);
    const second = levelled.slice(next, wordEnd(levelled, next));
    if (next > end && second !== "") {
      if (ADJECTIVES.has(second)) return next + second.length;
      return participle(text, next, levelled)?.end ?? null;
    }
  }
  if (ADJECTIVES.has(first)) return end;
  const known = participle(text, at, levelled);
  if (known !== null) return known.end;
  if (first.endsWith("ant") && PARTICIPLE.has(first)) return end;
  const phrase = PHRASES.get(first)?.find(
    (one) => levelled.startsWith(one, at) && !isLetter(levelled.charCodeAt(at + one.length) || 0),
  );
  return phrase === undefined ? null : at + phrase.length;
}
