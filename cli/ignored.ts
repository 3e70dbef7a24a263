import {
  documentSettings,
  IGNORED_SETTING,
  readIgnored,
  sift,
  type Finding,
  type Sifted,
  type WordFile,
} from "../src/index";

/** Parts findings by the decisions that the document keeps; a text file (null) keeps none. */
export function siftedBy(word: WordFile | null, findings: readonly Finding[]): Sifted {
  const kept = word && documentSettings(word).get(IGNORED_SETTING);
  return sift(findings, kept ? readIgnored(kept).decisions : [], word?.paragraphs ?? []);
}
