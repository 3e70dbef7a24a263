import type {
  Bilingual,
  Finding,
  Outline,
  Sifted,
  Standing,
  StyleFile,
  Suggestion,
} from "../../src/index";
import type { RuleText, StyleRead, SuggestedParts } from "../engine/engine";
import type { GivenFile, ImportRefusal, Library } from "../engine/library";
import type { Shelved } from "../engine/shelf";
import type { Reading, RefusalReason, Selection } from "../host/host";

/** What the pane says at its foot: a refusal, or what was just done. */
export type Notice =
  | {
      readonly kind: "refused";
      readonly reason: RefusalReason;
      /** Paragraphs that are changed all the same. */
      readonly changed: number;
    }
  | { readonly kind: "failed"; readonly detail: string }
  | { readonly kind: "file-refused"; readonly sentence: Bilingual }
  | {
      readonly kind: "import-refused";
      readonly file: GivenFile;
      readonly refusal: ImportRefusal;
    }
  | { readonly kind: "import-cancelled"; readonly file: GivenFile }
  | { readonly kind: "fixed"; readonly count: number }
  | { readonly kind: "inserted" }
  | { readonly kind: "stopped" }
  | { readonly kind: "rolled"; readonly count: number; readonly left: number }
  | { readonly kind: "new-resolution"; readonly number: number }
  | { readonly kind: "paragraphs-added"; readonly count: number }
  | { readonly kind: "replaced" }
  | { readonly kind: "copied" }
  | { readonly kind: "correction-copied" }
  | { readonly kind: "commented" }
  | {
      readonly kind: "style";
      /** Null for the Council's. */
      readonly name: string | null;
      readonly before: StyleFile | null;
    }
  | {
      readonly kind: "imported";
      readonly shelf: Shelved;
      /** The same collection as it was imported before. */
      readonly replaced: Shelved | null;
    }
  | { readonly kind: "removed"; readonly shelf: Shelved };

/** Everything that the tabs show. Replaced whole, never changed in place. */
export interface DeskState {
  readonly reading: Reading | null;
  readonly outline: Outline | null;
  /** In document order, those that the drafter ignores left out. */
  readonly findings: readonly Finding[];
  /** Those that a decision kept in the document hides. */
  readonly ignored: Sifted["hidden"];
  /** By which a finding is known again in the next reading. */
  readonly names: ReadonlyMap<Finding, string>;
  /** The finding whose underline the drafter clicked on last; another object at each click. */
  readonly pointed: { readonly finding: Finding } | null;
  /** Paragraphs that hold tracked changes. */
  readonly marked: number;
  readonly crashed: readonly string[];
  /** The house style that the findings follow; null for the Council's. */
  readonly style: StyleRead | null;
  /** By id. */
  readonly rules: ReadonlyMap<string, RuleText>;
  readonly selection: Selection;
  readonly standing: Standing | null;
  readonly suggestions: readonly Suggestion[];
  /** Whether suggestions come from the cursor's part of resolutions only. */
  readonly suggestedParts: SuggestedParts;
  readonly library: Library;
  readonly examining: boolean;
  readonly writing: boolean;
  /** How much of a long write is done, from 0 to 1; null where none goes on. */
  readonly written: number | null;
  readonly notice: Notice | null;
}

export const EMPTY_DESK: DeskState = {
  reading: null,
  outline: null,
  findings: [],
  ignored: [],
  names: new Map(),
  pointed: null,
  marked: 0,
  crashed: [],
  style: null,
  rules: new Map(),
  selection: null,
  standing: null,
  suggestions: [],
  suggestedParts: "own",
  library: { shelves: [], imports: [], preparing: null, kept: true, revision: 0 },
  examining: true,
  writing: false,
  written: null,
  notice: null,
};
