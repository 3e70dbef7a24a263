import type { Rule } from "../rule";
import { announcedPast } from "./announced-past";
import { annexPresent } from "./annex-present";
import { balancedMarks } from "./balanced-marks";
import { capitalAccents } from "./capital-accents";
import { chainedVerb } from "./chained-verb";
import { chapeauFormula } from "./chapeau-formula";
import { citationContradiction } from "./citation-contradiction";
import { citationFormat } from "./citation-format";
import { citationSession } from "./citation-session";
import { citationUnknown } from "./citation-unknown";
import { consistentNaming } from "./consistent-naming";
import { currentSession } from "./current-session";
import { dateValid } from "./date-valid";
import { explicitSession } from "./explicit-session";
import { followUpLast } from "./follow-up-last";
import { followUpPresent } from "./follow-up-present";
import { followUpWording } from "./follow-up-wording";
import { frenchSpacing } from "./french-spacing";
import { headingFormat } from "./heading-format";
import { leftover } from "./leftover";
import { letterScript } from "./letter-script";
import { numberingFormat } from "./numbering-format";
import { operativeNumbering } from "./operative-numbering";
import { operativePunctuation } from "./operative-punctuation";
import { operativeVerbBold } from "./operative-verb-bold";
import { operativeVerbBoldSpan } from "./operative-verb-bold-span";
import { operativeVerbCapitals } from "./operative-verb-capitals";
import { operativeVerbForm } from "./operative-verb-form";
import { operativeVerbSpelling } from "./operative-verb-spelling";
import { ordinalSuperscript } from "./ordinal-superscript";
import { preambleOpening } from "./preamble-opening";
import { preamblePunctuation } from "./preamble-punctuation";
import { quotationMarks } from "./quotation-marks";
import { repeatedParagraph } from "./repeated-paragraph";
import { reportSession } from "./report-session";
import { resolutionNumbering } from "./resolution-numbering";
import { revisionMark } from "./revision-mark";
import { sessionFacts } from "./session-facts";
import { splitClause } from "./split-clause";
import { subItemNumbering } from "./sub-item-numbering";
import { terminology } from "./terminology";
import { tocMatches } from "./toc-matches";

/** Every rule, in the order of the page of rules. */
export const rules: readonly Rule[] = [
  operativeNumbering,
  numberingFormat,
  subItemNumbering,
  resolutionNumbering,
  operativeVerbForm,
  operativeVerbSpelling,
  operativeVerbBold,
  operativeVerbBoldSpan,
  operativeVerbCapitals,
  chainedVerb,
  capitalAccents,
  currentSession,
  reportSession,
  explicitSession,
  sessionFacts,
  announcedPast,
  dateValid,
  citationFormat,
  citationContradiction,
  citationSession,
  citationUnknown,
  headingFormat,
  tocMatches,
  chapeauFormula,
  preambleOpening,
  followUpPresent,
  followUpWording,
  followUpLast,
  splitClause,
  leftover,
  revisionMark,
  annexPresent,
  preamblePunctuation,
  operativePunctuation,
  frenchSpacing,
  quotationMarks,
  balancedMarks,
  ordinalSuperscript,
  letterScript,
  terminology,
  consistentNaming,
  repeatedParagraph,
];
