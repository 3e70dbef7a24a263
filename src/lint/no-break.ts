/** The space that keeps a mark from beginning a line (U+00A0). */
export const NO_BREAK = "\u00a0";
