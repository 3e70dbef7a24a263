import {
  followUpCsv,
  followUpHtml,
  requests,
  withEarlier,
  type ClauseIndex,
  type Language,
  type Outline,
  type Paragraph,
  type Request,
} from "../../src/index";
import type { FollowUpFormat } from "./engine";

/** What the draft asks of whom, each with the earlier resolutions that asked as much. */
export function requestsIn(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  index: ClauseIndex,
  drawnOn: readonly string[] | undefined,
): readonly Request[] {
  const adopted = (drawnOn ?? index.collections)
    .flatMap((collection) => index.clauses(collection))
    .filter(({ part }) => part === "operative");
  return withEarlier(requests(paragraphs, outlined), adopted);
}

/** The table as a file: for a spreadsheet, or as a page. */
export function followUpFile(
  asked: readonly Request[],
  name: string,
  format: FollowUpFormat,
  language: Language,
): string {
  const files = [{ file: name, requests: asked }];
  return format === "csv"
    ? followUpCsv(files, language, "spreadsheet")
    : followUpHtml(files, language);
}
