import type { Paragraph } from "../model/paragraph";
import { readLine } from "../outline/line";

/** A paragraph's text levelled (`level`): same offsets. The outline read it so, and kept it. */
export const levelled = (paragraph: Paragraph): string => readLine(paragraph).levelled;
