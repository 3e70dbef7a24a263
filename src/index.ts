/** The engine's whole public surface. */

// model
export type { Bilingual, Language } from "./model/bilingual";
export type {
  Formatting,
  ListLabel,
  Paragraph,
  ParagraphStyle,
  Run,
  TrackedSpan,
  Warning,
} from "./model/paragraph";
export { NORMAL_STYLE, PLAIN } from "./model/paragraph";
export type { Place } from "./model/place";
export type {
  DeleteEdit,
  Edit,
  FormatEdit,
  InsertEdit,
  NewParagraph,
  NewRun,
  ReplaceEdit,
} from "./model/edit";
export { applyEdits } from "./model/apply-edits";
export { isDelete, isFormat, isInsert, isReplace } from "./model/edit";
export type {
  Body,
  DraftSession,
  SessionFacts,
  SessionMention,
  SessionRole,
} from "./model/session";
export type {
  Annex,
  Citation,
  Clause,
  ClauseLabel,
  ContentsEntry,
  OperativeParagraph,
  Outline,
  Part,
  Resolution,
  Standing,
  SubItem,
  VerbPhrase,
} from "./model/resolution";

export {
  councilSessions,
  sessionFacts,
  sessionHeldIn,
  summitSessions,
} from "./model/session-register";

// language
export type { DateMention, DayMention } from "./language/dates";
export { dates, isoDay } from "./language/dates";
export { fold } from "./language/fold";
export { level } from "./language/level";
export type { Gender, OrdinalMatch } from "./language/ordinals";
export {
  ordinalInFigures,
  ordinalInWords,
  ordinalMark,
  ordinals,
  ordinalValue,
} from "./language/ordinals";
export type { VerbEntry, VerbMatch } from "./language/verbs";
export {
  nearOperativeVerb,
  operativeVerb,
  participle,
  preambularOpening,
  verbEntries,
} from "./language/verbs";

// docx
export { DocumentError } from "./docx/document-error";
export { documentSettings } from "./docx/document-settings";
export { documentSentence } from "./docx/document-sentence";
export type { WordFile } from "./docx/read-docx";
export { readDocx, readFlatOpc } from "./docx/read-docx";
export type { WriteOptions } from "./docx/write-docx";
export { writeDocx } from "./docx/write-docx";

// outline
export type { CitationTie } from "./outline/citation-ties";
export { citationTies } from "./outline/citation-ties";
export { outline, reoutline } from "./outline/outline";
export type { ParagraphChange } from "./outline/reread";
export { standing } from "./outline/standing";
export { readText } from "./outline/read-text";

// lint
export type { Finding, Fix, Severity } from "./lint/finding";
export type { Draft, DraftOptions, Precedents } from "./lint/draft";
export { draft } from "./lint/draft";
export type { LintOptions, LintResult } from "./lint/lint";
export { lint } from "./lint/lint";
export { rules } from "./lint/rules/index";
export { fixEdits } from "./lint/fix";
export type { Anchor, Ignored, Sifted } from "./lint/ignore";
export { IGNORED_SETTING, ignoreOnce, ignoreRule, readIgnored, sift } from "./lint/ignore";
export type { HouseStyle, Term } from "./lint/house-style";
export { DEFAULT_STYLE, houseStyle, StyleError, UNITED_NATIONS_STYLE } from "./lint/house-style";
export type { StyleChanges, StyleFile } from "./lint/style-file";
export {
  keptStyle,
  LONGEST_STYLE,
  readStyle,
  STYLE_SETTING,
  styleChanges,
  styleSetting,
} from "./lint/style-file";
export type { BadExample, Fault, Rule } from "./lint/rule";

// clauses
export type { Adopted } from "./clauses/adopted";
export { adopted } from "./clauses/adopted";
export type { ClauseCitation, ClauseSession, Collection, CorpusClause } from "./clauses/collection";
export { collection } from "./clauses/collection";
export type { ClauseIndex, ClauseSource, Hit, SearchOptions } from "./clauses/clause-index";
export type { ClausePort, ClauseQuestion } from "./clauses/clause-port";
export { answer } from "./clauses/clause-port";
export { clauseIndex, indexing, loadIndex } from "./clauses/indexing";
export type { BuildProgress } from "./clauses/search/build-index";
export { IndexFormatError } from "./clauses/search/index-file";
export type { Difference } from "./clauses/word-difference";
export { wordDifference } from "./clauses/word-difference";
export type { Situation } from "./clauses/cursor";
export type { SuggestOptions, Suggestion } from "./clauses/suggest";
export { suggest, suggestionQuestion, suggestionsFrom } from "./clauses/suggest";
export type { VerbChoice } from "./clauses/clause-insertion";
export { clauseInsertion } from "./clauses/clause-insertion";
export type { Version } from "./clauses/lineage";
export { lineage } from "./clauses/lineage";
export { followUpInsertion } from "./clauses/follow-up";

export type { StandardParagraph } from "./clauses/standard-paragraph";
export {
  readStandardParagraphs,
  StandardParagraphsError,
  writeStandardParagraphs,
} from "./clauses/standard-paragraph";
export type { StandardFacts } from "./clauses/standard-fields";
export { STANDARD_FIELDS, standardFields } from "./clauses/standard-fields";
export type { FilledParagraph } from "./clauses/fill-standard";
export { fillStandard } from "./clauses/fill-standard";
export type { DraftedStandard } from "./clauses/standard-from-draft";
export { standardFromDraft } from "./clauses/standard-from-draft";
export { standardInsertion } from "./clauses/standard-insertion";

// sessions and States in French
export type { Manner } from "./language/manner";
export { mannerOf } from "./language/manner";
export type { Country } from "./language/countries";
export { MEMBER_STATES } from "./language/countries";
export type { SessionData } from "./language/session-wording";
export { chapeau, COUNCIL } from "./language/session-wording";

// rollover
export type { Certainty, Change, ChangeKind, RollPlan } from "./rollover/change";
export { countChanges, rollEdits } from "./rollover/change";
export type { HalfRolled } from "./rollover/half-rolled";
export type { SessionAnswer, SessionRequest } from "./rollover/next-session";
export { nextSession } from "./rollover/next-session";
export type { NewResolution, NewResolutionAnswer } from "./rollover/new-resolution";
export { newResolution, nextNumber } from "./rollover/new-resolution";
export type { RollAnswer, RollOptions } from "./rollover/roll";
export { rollForward } from "./rollover/roll";

// report
export type { FileReport } from "./report/file-report";
export { outlineJson, outlineText } from "./report/outline-report";
export { htmlReport } from "./report/html";
export { jsonReport } from "./report/json";
export { sarifReport } from "./report/sarif";
export { textReport } from "./report/text";
export type { AdoptedParagraph } from "./report/earlier-requests";
export { withEarlier } from "./report/earlier-requests";
export type { CsvFor, FollowUpFile } from "./report/follow-up-table";
export { followUpCsv, followUpHtml, followUpJson } from "./report/follow-up-table";
export type { Request } from "./report/requests";
export { requests } from "./report/requests";
