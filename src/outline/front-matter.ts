import type { ContentsEntry } from "../model/resolution";
import type { SessionMention } from "../model/session";
import { readClause, type ClauseReading } from "./clause-reading";
import { contentsEntry } from "./contents";
import type { Line } from "./line";
import { withRoles, type RoleContext } from "./session-roles";

/** What stands before the first resolution: title page and table of contents. */
export interface FrontMatter {
  readonly contents: readonly ContentsEntry[];
  readonly clauses: readonly ClauseReading[];
  /** Sessions that the title page or the symbol names. */
  readonly sessions: readonly number[];
}

/** Reads front matter. */
export function readFrontMatter(lines: readonly Line[]): FrontMatter {
  const contents: ContentsEntry[] = [];
  const clauses: ClauseReading[] = [];
  for (const block of blocks(lines)) {
    const [first] = block;
    const entry = first?.contents === true ? contentsEntry(first) : null;
    if (entry === null) clauses.push(readClause(block, "title-page", false));
    else contents.push(entry);
  }
  const sessions = clauses.flatMap((clause) =>
    clause.mentions.flatMap((mention) =>
      mention.session !== null && mention.body === "CFM" ? [mention.session] : [],
    ),
  );
  return { contents, clauses, sessions };
}

/** Lines that touch are one block, so that a title broken over lines reads whole. */
function blocks(lines: readonly Line[]): readonly Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const block = found.at(-1);
    const before = block?.at(-1);
    const touches =
      before !== undefined &&
      !line.contents &&
      !before.contents &&
      before.paragraph.line !== null &&
      line.paragraph.line === before.paragraph.line + 1;
    if (touches) block?.push(line);
    else found.push([line]);
  }
  return found;
}

/** Session mentions of the title page. */
export const frontMentions = (
  front: FrontMatter,
  context: RoleContext,
): readonly SessionMention[] =>
  front.clauses.flatMap((clause) =>
    withRoles(clause.mentions, clause.text, clause.kind, context, []).filter(
      (mention) => mention.session !== null,
    ),
  );
