import type { Body, SessionMention, SessionRole } from "../model/session";
import { councilSessions, sessionFacts, summitSessions } from "../model/session-register";
import type { ClauseText } from "./clause-text";
import type { FoundMention } from "./found-mention";

/** What roles depend on besides the clause itself. */
export interface RoleContext {
  /** The draft's own session, where known. */
  readonly session: number | null;
  readonly body: "CFM" | "Summit";
}

/** Decides body and role of the mentions of one clause; `before` are those of the clauses before. */
export function withRoles(
  found: readonly FoundMention[],
  clause: ClauseText,
  kind: SessionMention["kind"],
  context: RoleContext,
  before: readonly SessionMention[],
): readonly SessionMention[] {
  const mentions: SessionMention[] = [];
  for (const one of found) {
    if (kind === "chapeau" && (one.session === null || mentions.length > 0)) continue;
    const antecedent = one.anaphoric
      ? (mentions.at(-1) ?? before.findLast((mention) => mention.kind === null))
      : undefined;
    const body = one.body ?? antecedent?.body ?? bodyByNumber(one, context);
    if (body === null || (one.anaphoric && antecedent === undefined)) continue;
    mentions.push({
      ...clause.place(one.start, one.end),
      session: one.session ?? antecedent?.session ?? null,
      body,
      role: antecedent?.role ?? roleOf(one, body, kind, context),
      form: one.form,
      phrase: clause.place(one.phraseStart, one.phraseEnd),
      kind: one.form === "symbol" ? "symbol" : kind,
      extraordinary: one.quality !== "regular",
    });
  }
  return mentions;
}

/** A session whose body the clause leaves open: the draft's own organ, if its number can be. */
function bodyByNumber(mention: FoundMention, context: RoleContext): Body | null {
  if (mention.session === null)
    return mention.cue === "coming" || mention.cue === "asked" ? context.body : null;
  if (context.session === null) return context.body;
  return mention.session <= context.session + 3 ? context.body : "UNGA";
}

function roleOf(
  mention: FoundMention,
  body: Body,
  kind: SessionMention["kind"],
  context: RoleContext,
): SessionRole {
  if (kind !== null) return "current";
  if (mention.cue === "present") return "current";
  const ours = body === "CFM" || body === "Summit";
  if (mention.cue === "asked" && ours) return "report-to";
  if (mention.cue === "held") return "historical";
  if (mention.cue === "coming" && mention.form === "relative") return "announced";
  const regular = mention.quality === "regular" && mention.session !== null;
  if (regular && body !== "other" && body !== "UNSC") {
    const byNumber = roleByNumber(mention.session ?? 0, body, context);
    if (byNumber !== null) return mention.cue === "coming" ? later(byNumber) : byNumber;
  }
  return mention.cue === "coming" ? "announced" : "historical";
}

/** What the words announce is to come, unless the number says that it was held long ago. */
const later = (role: SessionRole): SessionRole => (role === "current" ? "announced" : role);

/** Where the number alone places the session against the draft's; null where it cannot. */
function roleByNumber(number: number, body: Body, context: RoleContext): SessionRole | null {
  if (context.session === null) return null;
  if (body === context.body) {
    if (number === context.session) return "current";
    return number < context.session ? "historical" : "announced";
  }
  const day = sessionFacts(context.body, context.session)?.opened ?? null;
  if (day === null) return null;
  return openedOn(number, body) <= day ? "historical" : "announced";
}

/** ISO day on which a session opened or is due; the Assembly's nth opens in September of 1945 + n. */
function openedOn(number: number, body: Body): string {
  if (body === "UNGA") return `${1945 + number}-09-15`;
  const sessions = body === "CFM" ? councilSessions : summitSessions;
  return sessions.find((session) => session.number === number)?.opened ?? "9999-12-31";
}
