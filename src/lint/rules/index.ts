import type { Rule } from "../rule";
import { currentSession } from "./current-session";
import { explicitSession } from "./explicit-session";
import { frenchSpacing } from "./french-spacing";
import { letterScript } from "./letter-script";
import { numberingFormat } from "./numbering-format";
import { operativeNumbering } from "./operative-numbering";
import { operativeVerbBold } from "./operative-verb-bold";
import { operativeVerbCapitals } from "./operative-verb-capitals";
import { ordinalSuperscript } from "./ordinal-superscript";
import { quotationMarks } from "./quotation-marks";
import { reportSession } from "./report-session";

/** Every rule, in the order of the page of rules. */
export const rules: readonly Rule[] = [
  operativeNumbering,
  numberingFormat,
  operativeVerbBold,
  operativeVerbCapitals,
  currentSession,
  reportSession,
  explicitSession,
  frenchSpacing,
  quotationMarks,
  ordinalSuperscript,
  letterScript,
];
