import { level } from "../language/level";
import type { Paragraph } from "../model/paragraph";
import { kept } from "./kept";

/** A paragraph's text levelled (`level`): same offsets. Kept with the paragraph. */
export const levelled = kept((paragraph: Paragraph): string => level(paragraph.text));
