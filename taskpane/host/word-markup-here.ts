import { readFlatOpc } from "../../src/index";
import type { ReadMarkup } from "./word-markup";

/** Reads it on the thread it is called from; apart, so that the page need not load the reader. */
export const readMarkupHere: ReadMarkup = async (xml) => readFlatOpc(xml);
