import type { Body } from "../model/session";
import { Coverage } from "../language/coverage";
import { bodiesIn, type Bodies } from "./bodies";
import { cueOf } from "./cues";
import type { FoundMention } from "./found-mention";
import { numberedSessions, type NumberedSessions } from "./numbered-sessions";
import { citySummits, numberByPlace } from "./placed-sessions";
import { relativeSessions } from "./relative-sessions";
import { symbolSessions } from "./symbol-sessions";

/** Every session that a clause names, in order. */
export function findMentions(
  text: string,
  levelled: string,
  namedBodies: () => Bodies = () => bodiesIn(levelled),
): readonly FoundMention[] {
  if (!/session|sommet|conf|conseil|cmae|cimae|cfm|assembl|reunion|seance/.test(levelled))
    return [];
  const bodies = namedBodies();
  const symbols = symbolSessions(levelled);
  const numbered = numberedSessions(text, levelled).flatMap((group) =>
    fromNumbers(group, levelled, bodies),
  );
  const taken = [...symbols, ...numbered];
  const read = new Coverage(text.length);
  for (const one of taken) read.add(one.phraseStart, one.phraseEnd);
  for (const summit of citySummits(levelled)) {
    if (read.overlaps(summit.phraseStart, summit.phraseEnd)) continue;
    read.add(summit.phraseStart, summit.phraseEnd);
    taken.push(summit);
  }
  const relative = relativeSessions(levelled, bodies, read);
  const all = [...taken, ...relative].sort((one, other) => one.start - other.start);
  return all.map((mention) => placed(levelled, mention));
}

/** Adds what the sentence around says: the time, and the number where place and year give it. */
function placed(levelled: string, mention: FoundMention): FoundMention {
  const after = sentenceAfter(levelled, mention);
  const resumed = levelled.slice(mention.phraseStart, mention.phraseEnd).includes("reprise");
  const session = mention.session ?? (resumed ? null : numberByPlace(mention, after));
  return { ...mention, session, cue: cueAt(levelled, mention, after) };
}

const sentenceAfter = (levelled: string, { phraseEnd }: FoundMention): string =>
  levelled.slice(phraseEnd, phraseEnd + 140).split(/;|\. /, 1)[0] ?? "";

function fromNumbers(
  group: NumberedSessions,
  levelled: string,
  bodies: Bodies,
): readonly FoundMention[] {
  const first = group.numbers[0];
  const last = group.numbers.at(-1);
  if (first === undefined || last === undefined) return [];
  const owner = bodyOfHead(group, levelled, bodies);
  if (owner === "none") return [];
  const phraseEnd = Math.max(group.head.end, owner?.end ?? 0);
  const mention = (session: number, start: number, end: number): FoundMention => ({
    start,
    end,
    phraseStart: first.start,
    phraseEnd,
    session,
    body: owner?.body ?? null,
    form: last.form,
    quality: group.quality,
    anaphoric: false,
    cue: null,
  });
  return group.numbers.map((number) => mention(number.value, number.start, number.end));
}

const LINK =
  /^(?:\s(?:ordinaires?|extraordinaires?|speciales?|annuelles?|reprise|ministerielles?|d'urgence|islamiques?|consacree? [^,;.]{0,30})){0,2},?\s{0,2}(?:\([^)]{0,80}\)\s{0,2})?(?:du|de la|de l'|des|de|d')\s{0,2}/;

/** « de l'Assemblée … », « du Parlement »: an organ that is none of those known; « de l'OCI » is ours. */
const isAnother = (link: string, after: string): boolean =>
  /(?:du|de la|de l')\s{0,2}$/.test(link) &&
  /^(?!oci\b|organisation|paix|vision)[a-z]{4}/.test(after);

type Owner = { readonly body: Body; readonly end: number } | null | "none";

/** Whose session it is: what the head is, what follows it, or who is named before with « sa ». */
function bodyOfHead(group: NumberedSessions, levelled: string, bodies: Bodies): Owner {
  const { head } = group;
  const value = group.numbers[0]?.value ?? 0;
  const itself = bodies.startingAt(head.start);
  if (head.name.startsWith("seance") || value >= 1000) {
    return !bodies.namesSecurityCouncil && value < 1000 ? "none" : { body: "UNSC", end: head.end };
  }
  if (itself !== undefined) return itself;
  const link = LINK.exec(levelled.slice(head.end, head.end + 140));
  const at = head.end + (link?.[0].length ?? 0);
  const following = link === null ? undefined : bodies.startingAt(at);
  if (following !== undefined) return following;
  if (link !== null && /^conseil(?![a-z])(?! d)/.test(levelled.slice(at, at + 10))) {
    return { body: "CFM", end: at + "conseil".length };
  }
  if (link !== null && isAnother(link[0], levelled.slice(at, at + 14))) {
    return { body: "other", end: head.end };
  }
  if (isAssemblyYear(levelled, group, value)) return { body: "UNGA", end: head.end };
  return ownerBefore(group, levelled, bodies);
}

/** « 1993, 48ème session »: the Assembly's nth session opens in 1945 + n. */
function isAssemblyYear(levelled: string, group: NumberedSessions, value: number): boolean {
  const start = group.numbers[0]?.start ?? 0;
  const year = /(?<!\d)((?:19|20)\d\d)\s{0,2}[,(]?\s{0,2}(?:a la |la |lors de la )?$/.exec(
    levelled.slice(Math.max(0, start - 24), start),
  );
  if (year === null) return false;
  const opened = Number(year[1]) - 1945;
  return value === opened || value === opened - 1;
}

/** How far back the owner of « sa 41ème session » is looked for. */
const REACH = 400;

function ownerBefore(group: NumberedSessions, levelled: string, bodies: Bodies): Owner {
  const start = group.numbers[0]?.start ?? 0;
  const from = Math.max(0, start - REACH);
  const sentence = from + levelled.slice(from, start).lastIndexOf(";") + 1;
  const own = /(?:^|\s)(?:sa|ses|leurs?)\s{0,2}$/.test(
    levelled.slice(Math.max(0, start - 8), start),
  );
  const nearest = bodies.between(sentence, start).at(-1);
  if (nearest !== undefined && nearest.end <= start && (own || start - nearest.end < 60)) {
    return { body: nearest.body, end: group.head.end };
  }
  return group.quality === "special" ? { body: "UNGA", end: group.head.end } : null;
}

/** The words around a mention, within its sentence. */
function cueAt(levelled: string, mention: FoundMention, after: string): FoundMention["cue"] {
  const from = Math.max(0, mention.phraseStart - 240);
  const before = levelled.slice(from, mention.phraseStart);
  const stop = Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "));
  const phrase = levelled.slice(mention.phraseStart, mention.phraseEnd);
  return cueOf(before.slice(stop + 1), phrase, after, mention.session !== null);
}
