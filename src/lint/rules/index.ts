import type { Rule } from "../rule";

/** Every rule, in the order of the page of rules. */
export const rules: readonly Rule[] = [];
