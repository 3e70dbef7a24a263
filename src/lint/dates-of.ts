import { dates, type DateMention } from "../language/dates";
import type { Paragraph } from "../model/paragraph";
import { kept } from "./kept";
import { levelled } from "./levelled";

/** A number before what may be a month of either calendar. */
const DATED =
  /\d(?:er)?\s{1,2}(?:jan|f[eé]v|mar|avr|mai|jui|ao[uû]|sep|oct|nov|d[eé]c|mo?u?h|saf|rab|d?j[ou]|ra|[cs]h|dh|z)|\d[/.]\d{1,2}[/.]\d/i;

/** The dates of a paragraph (`dates`), kept with it. */
export const datesOf = kept((paragraph: Paragraph): readonly DateMention[] =>
  DATED.test(paragraph.text) ? dates(paragraph.text, levelled(paragraph)) : [],
);
