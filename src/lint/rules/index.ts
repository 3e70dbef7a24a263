import type { Rule } from "../rule";
import { chainedVerb } from "./chained-verb";
import { frenchSpacing } from "./french-spacing";
import { letterScript } from "./letter-script";
import { numberingFormat } from "./numbering-format";
import { operativeNumbering } from "./operative-numbering";
import { operativeVerbBold } from "./operative-verb-bold";
import { operativeVerbBoldSpan } from "./operative-verb-bold-span";
import { operativeVerbCapitals } from "./operative-verb-capitals";
import { operativeVerbForm } from "./operative-verb-form";
import { operativeVerbSpelling } from "./operative-verb-spelling";
import { ordinalSuperscript } from "./ordinal-superscript";
import { quotationMarks } from "./quotation-marks";

/** Every rule, in the order of the page of rules. */
export const rules: readonly Rule[] = [
  operativeNumbering,
  numberingFormat,
  operativeVerbBold,
  operativeVerbBoldSpan,
  operativeVerbCapitals,
  operativeVerbForm,
  operativeVerbSpelling,
  chainedVerb,
  frenchSpacing,
  quotationMarks,
  ordinalSuperscript,
  letterScript,
];
