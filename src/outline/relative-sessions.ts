import type { Coverage } from "../language/coverage";
import { matchesIn } from "../language/matches";
import type { Bodies, BodyMention } from "./bodies";
import type { FoundMention } from "./found-mention";

const NAMED =
  /\b(sessions?|reunions?|sommets?|conferences?|assemblees? generales?)\b((?: (?:successives?|ordinaires?|extraordinaires?|speciales?|precedentes?|anterieures?|ministerielles?|prochaines?|reprises?)(?: et (?:extraordinaires?|speciales?))?){0,2})/g;
/** What may stand before the noun; looked for only where one is. */
const WHICH =
  /\b(presentes?|prochaine?s?|precedente?s?|dernieres?|derniers?|cette|ces|anterieure?s?|differente?s?|diverse?s?|futures?) $/;
const LONGEST_WHICH = 16;
const OF = /^,?\s{0,2}(?:du|de la|de l'|des|de|d')\s{0,2}$/;

/** Sessions named without a number, and bodies named for what their sessions do. */
export function relativeSessions(
  levelled: string,
  bodies: Bodies,
  read: Coverage,
): readonly FoundMention[] {
  const found: FoundMention[] = [];
  const add = (mention: FoundMention): void => {
    read.add(mention.phraseStart, mention.phraseEnd);
    found.push(mention);
  };
  for (const match of matchesIn(levelled, NAMED)) {
    const [whole, noun = "", quality = ""] = match;
    const lead = levelled.slice(Math.max(0, match.index - LONGEST_WHICH), match.index);
    const word = WHICH.exec(lead)?.[1];
    const start = match.index - (word === undefined ? 0 : word.length + 1);
    const end = match.index + whole.length;
    if (read.overlaps(start, end) || isTheme(levelled, start) || isOffice(levelled, start))
      continue;
    const owner = ownerOf(start, end, noun, levelled, bodies);
    if (noun.startsWith("reunion") && owner === null && isOfSomething(levelled, end)) continue;
    const pointing = /^(?:cette|ces)$/.test(word ?? "");
    if (!tells(word, noun, quality, owner)) continue;
    add({
      start,
      end: start + (word ?? noun).length,
      phraseStart: start,
      phraseEnd: Math.max(end, owner?.end ?? 0),
      session: null,
      body: owner?.body ?? (/^(?:present|prochain)/.test(word ?? "") ? "CFM" : null),
      form: "relative",
      quality: /speciale/.test(quality)
        ? "special"
        : /extraordinaire/.test(quality) && !/ordinaires? et/.test(quality)
          ? "extraordinary"
          : "regular",
      anaphoric: pointing,
      cue: null,
    });
  }
  for (const body of bodies.all) {
    if (body.body !== "CFM" && body.body !== "Summit") continue;
    if (read.overlaps(body.start, body.end) || isOffice(levelled, body.start)) continue;
    add({
      start: body.start,
      end: body.end,
      phraseStart: body.start,
      phraseEnd: body.end,
      session: null,
      body: body.body,
      form: "relative",
      quality: "regular",
      anaphoric: false,
      cue: null,
    });
  }
  return found;
}

/** « (Session de la paix) »: the theme that a session went by. */
const isTheme = (levelled: string, start: number): boolean =>
  /[(«"]\s{0,2}$/.test(levelled.slice(Math.max(0, start - 3), start));

/**
 * « le Président du Sommet », « la présidence du Conseil »: with its article, an office, whoever
 * holds it, and no session. A State that is called president without one (« en tant que présidente
 * du Sommet ») held the chair of one session, and names it.
 */
const isOffice = (levelled: string, start: number): boolean =>
  /(?:^|[^a-z])(?:le|la|au|du|les|des|aux) presiden(?:ts?|tes?|ce) (?:en exercice |actuel(?:le)? |sortante? )?(?:du|de la|de l'|des)\s?$/.test(
    levelled.slice(Math.max(0, start - 48), start),
  );

/** « la prochaine réunion du processus … »: a meeting of something else than the bodies known. */
const isOfSomething = (levelled: string, end: number): boolean =>
  /^ (?:du|de la|de l'|des|d')/.test(levelled.slice(end, end + 8));

function ownerOf(
  start: number,
  end: number,
  noun: string,
  levelled: string,
  bodies: Bodies,
): BodyMention | null {
  const nounStart = levelled.indexOf(noun, start);
  const itself = bodies.startingAt(nounStart);
  const following = bodies
    .between(end, end + 10)
    .find((body) => OF.test(levelled.slice(end, body.start)));
  if (itself === undefined || (itself.body === "other" && following !== undefined)) {
    return following ?? null;
  }
  return itself;
}

/** Whether the words name a session at all: « réunion » and « conférence » are most often none. */
function tells(
  word: string | undefined,
  noun: string,
  quality: string,
  owner: BodyMention | null,
): boolean {
  const relative = /^(?:present|prochain|precedent)/.test(word ?? "");
  const known = owner !== null && owner.body !== "other";
  if (noun.startsWith("session")) return owner !== null || word !== undefined || quality !== "";
  if (noun.startsWith("reunion"))
    return /^(?:present|prochain)/.test(word ?? "") && (owner === null || known);
  if (noun.startsWith("sommet")) return known || word !== undefined || quality !== "";
  if (noun.startsWith("assemblee")) return relative && known;
  return known || (relative && owner !== null) || /ministerielle/.test(quality);
}
