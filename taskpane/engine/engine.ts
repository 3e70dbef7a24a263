import type {
  Bilingual,
  DraftedStandard,
  Edit,
  Finding,
  InsertEdit,
  Outline,
  Paragraph,
  Rule,
  HalfRolled,
  Language,
  Request,
  Hit,
  NewResolution,
  NewResolutionAnswer,
  NewParagraph,
  NewRun,
  Place,
  RollPlan,
  SessionRequest,
  StandardParagraph,
  SearchOptions,
  StyleChanges,
  StyleFile,
  Suggestion,
  SuggestOptions,
} from "../../src/index";
import type { GivenFile, Imported, Library } from "./library";
import type { Shelved } from "./shelf";

export type { GivenFile, Import, Library, Shelf } from "./library";

/** A draft as the engine reads it. */
export interface DraftRead {
  readonly outline: Outline;
  /** Paragraphs that hold tracked changes, to accept or refuse before circulation. */
  readonly marked: number;
}

/** What the rules find in the draft. */
export interface Linted {
  readonly findings: readonly Finding[];
  readonly crashed: readonly { readonly rule: string; readonly message: string }[];
  /** The style that it was linted by; null for the Council's. */
  readonly style: StyleRead | null;
}

/** What a style file changes, or the sentence that refuses it: the Council's customs hold then. */
export type StyleRead = { readonly name: string } & (
  { readonly changes: StyleChanges } | { readonly refused: Bilingual }
);

/** A rule as the drafter reads it. */
export type RuleText = Pick<Rule, "id" | "severity" | "summary" | "why">;

/** What the drafter narrows a search to. */
export type Lookup = Pick<
  SearchOptions,
  "part" | "verb" | "committee" | "sessions" | "collections" | "limit"
>;

/** A clause found by words. */
export interface Found extends Pick<Hit, "count" | "history" | "matches" | "neighbours"> {
  readonly text: string;
  readonly source: NonNullable<Suggestion["source"]>;
  /** As adopted, right for the draft's session where a place in it is known. */
  readonly insert: NewParagraph;
  /** The same with its verbs in the form of the part at the cursor, where it is of the other part. */
  readonly ofPart: NewParagraph | null;
}

/** What suggestions are drawn from besides the collections. */
export type SuggestedParts = NonNullable<SuggestOptions["parts"]>;

/** What the drafter gave for the fields of a standard paragraph. */
export interface GivenFields {
  /** A State of the Organisation, for « le pays », « du pays », « au pays ». */
  readonly country: string | null;
  /** By the field's name. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A standard paragraph, its fields filled from the draft as far as they are known. */
export interface Standard extends StandardParagraph {
  /** The drafter's own. */
  readonly own: boolean;
  readonly runs: readonly NewRun[];
  /** Fields that the draft does not tell; a State's come as one, {@link COUNTRY_FIELD}. */
  readonly fields: readonly string[];
  /** Those of them that stand in square brackets still. */
  readonly missing: readonly string[];
}

/** The field for which a State is chosen. */
export const COUNTRY_FIELD = "le pays";

/** A new resolution as the drafter asks for it; the draft tells the rest. */
export type AskedResolution = Omit<NewResolution, "session">;

export type StandardsRead =
  { readonly paragraphs: readonly StandardParagraph[] } | { readonly refused: Bilingual };

/** What the follow-up table is given as. */
export type FollowUpFormat = "csv" | "html";

/** A roll as the drafter asks for it. */
export interface RollAsked {
  readonly request: SessionRequest;
  /** The session that the text stands at, where its headings do not say it. */
  readonly from: number | null;
  /** Identifiers; null for the whole draft, its title page with it. */
  readonly resolutions: readonly string[] | null;
  /** Number the resolutions anew from 1. */
  readonly renumber: boolean;
}

/** What a roll to another session would change, or why it cannot be. */
export type Rolled =
  | { readonly plan: RollPlan; readonly halfRolled: HalfRolled | null }
  | {
      readonly refusals: readonly Bilingual[];
      /** Where the draft stands between two sessions: what was found, and the ways on. */
      readonly halfRolled: HalfRolled | null;
    };

/**
 * The engine as the pane asks it: every answer comes later, so that it can run off the page's thread.
 * `read` keeps the draft that the following questions are about; answers come in the order of the
 * questions, so what the drafter waits for is asked first and the lint last.
 */
export interface Engine {
  /** What the rules are called and why they matter. */
  rules(): Promise<readonly RuleText[]>;
  read(paragraphs: readonly Paragraph[]): Promise<DraftRead>;
  /** What the rules find in the draft, by a house style; null for the Council's. */
  lint(style: StyleFile | null): Promise<Linted>;
  /** What a style file says, before it is used. */
  readStyle(file: StyleFile): Promise<StyleRead>;
  /** Clauses for the paragraph of the draft, best first. */
  suggestions(
    paragraph: number,
    limit: number,
    parts: SuggestedParts,
  ): Promise<readonly Suggestion[]>;
  /** Clauses by words, ready for the paragraph of the draft where one is given. */
  search(text: string, lookup: Lookup, paragraph: number | null): Promise<readonly Found[]>;
  /** The follow-up paragraph of a resolution of the draft, or null. */
  followUp(resolution: string): Promise<InsertEdit | null>;
  /**
   * The drafter's own and the shipped standard paragraphs as they would go into a resolution of the
   * draft. @param given what was typed for the fields, by the paragraph's id
   */
  standards(
    resolution: string | null,
    own: readonly StandardParagraph[],
    given: Readonly<Record<string, GivenFields>>,
  ): Promise<readonly Standard[]>;
  /** Where a filled standard paragraph goes, the cursor being in that paragraph; null outside resolutions. */
  placeStandard(at: number, standard: Pick<Standard, "part" | "runs">): Promise<InsertEdit | null>;
  /** A place of the draft as a standard paragraph, or null where nothing is written. */
  standardFrom(place: Place): Promise<DraftedStandard | null>;
  /** The paragraphs of a file of standard paragraphs, or the sentence that refuses it. */
  readStandards(file: GivenFile): Promise<StandardsRead>;
  /** The edits of a new resolution of the draft, or why there are none. */
  newResolution(asked: AskedResolution): Promise<NewResolutionAnswer>;
  /** Who the draft asks for what, with the collections' earlier requests. */
  requests(): Promise<readonly Request[]>;
  /** The same as a file. @param name the draft's, as the table shows it */
  followUpTable(name: string, format: FollowUpFormat, language: Language): Promise<string>;
  /** The draft at another session. */
  roll(asked: RollAsked): Promise<Rolled>;
  /** The edits of the findings' fixes that do not overlap. */
  fixes(findings: readonly Finding[]): Promise<readonly Edit[]>;
  /** The collections as they were stored. */
  library(): Promise<Library>;
  /** Tells the library now and at every change; gives the way to stop. */
  watchLibrary(listener: (library: Library) => void): () => void;
  /** Reads a file in its turn; the library tells how far it is. */
  importCollection(file: GivenFile): Promise<Imported>;
  /** Stops an import of the library's. */
  cancelImport(id: number): Promise<void>;
  /** Gives what was removed; null where it is not there. */
  removeCollection(id: string): Promise<Shelved | null>;
  /** Takes the last removal or replacement back. */
  undoLibrary(): Promise<void>;
  switchCollection(id: string, on: boolean): Promise<void>;
}
