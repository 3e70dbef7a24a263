import { level } from "../language/level";
import {
  bareSessionDays,
  hijriSessionDays,
  sessionPlace,
  THEME_FIELD,
} from "../language/session-wording";
import type { ContentsEntry, Outline } from "../model/resolution";
import type { Change } from "./change";
import { daysAfter, hijriDaysAfter } from "./day-spans";
import { numberAs } from "./number-as";
import { ownNumber, rewriting, textOf, type Replacement, type RollContext } from "./roll-context";

const REASON: Change["reason"] = {
  fr: "La page de titre nomme la nouvelle session, son lieu et ses dates.",
  en: "The title page names the new session, its place and its days.",
};

const CONTENTS_REASON: Change["reason"] = {
  fr: "La table des matières suit les intitulés.",
  en: "The table of contents follows the headings.",
};

/** Title page and contents. @param rolled the numbers that resolutions get, by « 12-POL » */
export function frontMatterChanges(
  context: RollContext,
  outlined: Outline,
  rolled: ReadonlyMap<string, number>,
  titlePage: boolean,
): readonly Change[] {
  const { to } = context;
  const contents = new Set(outlined.contents.map(({ paragraph }) => paragraph));
  const rewritten = new Map<number, readonly Replacement[]>();
  for (const entry of outlined.contents)
    rewritten.set(entry.paragraph, contentsLine(context, entry, rolled));
  for (const mention of titlePage ? outlined.sessionMentions : []) {
    if (mention.role !== "current" || mention.kind === null || contents.has(mention.paragraph))
      continue;
    if (ownNumber(context, mention) === null) continue;
    const text = textOf(context, mention.paragraph);
    const replacements = [...(rewritten.get(mention.paragraph) ?? [])];
    replacements.push({ ...mention, text: numberAs(text, mention, to.number) });
    const year = /^\/((?:19|20)\d\d)(?!\d)/.exec(text.slice(mention.end));
    if (year !== null)
      replacements.push({
        start: mention.end + 1,
        end: mention.end + year[0].length,
        text: to.opens.slice(0, 4),
      });
    rewritten.set(mention.paragraph, replacements);
  }
  if (titlePage) {
    for (const [paragraph, replacements] of titlePageFacts(context, outlined, contents))
      rewritten.set(paragraph, [...(rewritten.get(paragraph) ?? []), ...replacements]);
  }
  return [...rewritten].flatMap(([paragraph, replacements]) => {
    const inContents = contents.has(paragraph);
    const change = rewriting(context, paragraph, replacements, {
      kind: inContents ? "contents" : "title-page",
      certainty: "certain",
      resolution: null,
      reason: inContents ? CONTENTS_REASON : REASON,
    });
    return change === null ? [] : [change];
  });
}

/** « Résolution n°12/47-POL » in a line of the contents, with the number that the heading gets. */
function contentsLine(
  context: RollContext,
  entry: ContentsEntry,
  rolled: ReadonlyMap<string, number>,
): readonly Replacement[] {
  const next = rolled.get(`${entry.number}-${entry.committee}`);
  const symbol = new RegExp(
    String.raw`(?<!\d)${entry.number}(\s?\/\s?)${entry.session}(?!\d)`,
  ).exec(textOf(context, entry.paragraph));
  if (next === undefined || symbol === null) return [];
  const end = symbol.index + symbol[0].length;
  const session = String(entry.session).length;
  return [
    { start: symbol.index, end: symbol.index + String(entry.number).length, text: String(next) },
    { start: end - session, end, text: String(context.to.number) },
  ];
}

/** Theme, place, days and Hijri days, each in its line before the contents. */
function titlePageFacts(
  context: RollContext,
  outlined: Outline,
  contents: ReadonlySet<number>,
): ReadonlyMap<number, readonly Replacement[]> {
  const { to } = context;
  const end = Math.min(outlined.resolutions[0]?.heading ?? 0, ...[...contents.keys()]);
  const facts = new Map<number, readonly Replacement[]>();
  let placeLine: number | null = null;
  let daysSeen = false;
  for (let paragraph = 0; paragraph < end; paragraph += 1) {
    const text = textOf(context, paragraph);
    const levelled = level(text);
    const theme = /^\s*\(?\s*session\s*:\s*(.*?)\s*\)?\s*$/.exec(levelled)?.[1];
    if (theme !== undefined) {
      const start = levelled.indexOf(theme, levelled.indexOf(":") + 1);
      facts.set(paragraph, [{ start, end: start + theme.length, text: to.theme ?? THEME_FIELD }]);
      continue;
    }
    const days = daysAfter(text, 0);
    if (days !== null && !daysSeen) {
      daysSeen = true;
      const before = text.slice(0, days.start).replace(/[\s,:–-]+$/, "");
      const here: Replacement[] = [{ ...days, text: bareSessionDays(to) }];
      if (/\p{L}{3}/u.test(before)) here.push(placeAt(context, before, 0, before.length));
      else if (placeLine !== null) {
        const line = textOf(context, placeLine);
        facts.set(placeLine, [placeAt(context, line, 0, line.length)]);
      }
      facts.set(paragraph, [...here, ...hijri(context, text, days.end)]);
      continue;
    }
    const alone = daysSeen ? hijri(context, text, 0) : [];
    if (alone.length > 0) facts.set(paragraph, alone);
    if (text.trim() !== "") placeLine = /\d/.test(text) ? null : paragraph;
  }
  return facts;
}

function hijri(context: RollContext, text: string, from: number): readonly Replacement[] {
  const span = hijriDaysAfter(text, from);
  return span === null ? [] : [{ ...span, text: hijriSessionDays(context.to) }];
}

/** The place in the letters of the line that it replaces. */
function placeAt({ to }: RollContext, line: string, start: number, end: number): Replacement {
  const place = sessionPlace(to);
  return { start, end, text: line === line.toUpperCase() ? place.toUpperCase() : place };
}
