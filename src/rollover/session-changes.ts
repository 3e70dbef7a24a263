import { level } from "../language/level";
import type { Bilingual } from "../model/bilingual";
import type { Resolution } from "../model/resolution";
import type { SessionMention } from "../model/session";
import type { Change } from "./change";
import { chapeauChange } from "./chapeau-change";
import { numberAs } from "./number-as";
import { ownNumber, rewriting, textOf, type Replacement, type RollContext } from "./roll-context";

/** Heading, chapeau, reports and what is announced: the mentions that the new session moves. */
export function sessionChanges(
  context: RollContext,
  resolution: Resolution,
  newNumber: number,
): readonly Change[] {
  return resolution.sessionMentions.flatMap((mention) => {
    const change = changeOf(context, resolution, mention, newNumber);
    return change === null ? [] : [change];
  });
}

function changeOf(
  context: RollContext,
  resolution: Resolution,
  mention: SessionMention,
  newNumber: number,
): Change | null {
  const number = ownNumber(context, mention);
  if (number === null) return null;
  if (mention.role === "current") {
    if (mention.kind === "chapeau") return chapeauChange(context, mention, resolution.id);
    if (mention.kind !== null) return headingChange(context, resolution, mention, newNumber);
    return number === context.to.number ? null : presentChange(context, resolution, mention);
  }
  const due = context.to.number + 1;
  if (mention.role === "report-to") return dueChange(context, resolution, mention, REPORT(due));
  if (mention.role === "announced" && number <= due)
    return dueChange(context, resolution, mention, ANNOUNCED(due));
  return null;
}

const REPORT = (due: number): Bilingual => ({
  fr: `Le rapport va à la session qui suit celle du projet\u00a0: la ${due}ᵉ.`,
  en: `The report goes to the session after the draft’s: session ${due}.`,
});

const ANNOUNCED = (due: number): Bilingual => ({
  fr: `La session à venir est désormais la ${due}ᵉ.`,
  en: `The session to come is now session ${due}.`,
});

function headingChange(
  context: RollContext,
  resolution: Resolution,
  mention: SessionMention,
  newNumber: number,
): Change | null {
  const text = textOf(context, mention.paragraph);
  const replacements: Replacement[] = [
    { ...mention, text: numberAs(text, mention, context.to.number) },
  ];
  const number = /(\d+)\s*\/\s*$/.exec(text.slice(0, mention.start));
  if (number !== null)
    replacements.push({
      start: number.index,
      end: number.index + (number[1] ?? "").length,
      text: String(newNumber),
    });
  return rewriting(context, mention.paragraph, replacements, {
    kind: "heading",
    certainty: "certain",
    resolution: resolution.id,
    reason: {
      fr: `L’intitulé porte le numéro de la ${context.to.number}ᵉ session.`,
      en: `The heading bears the number of session ${context.to.number}.`,
    },
  });
}

/** « la 47ème session », the sitting one, in a clause: this session now, or what it did before. */
function presentChange(
  context: RollContext,
  resolution: Resolution,
  mention: SessionMention,
): Change | null {
  const text = textOf(context, mention.paragraph);
  const { to } = context;
  return rewriting(
    context,
    mention.paragraph,
    [{ ...mention, text: numberAs(text, mention, to.number) }],
    {
      kind: "sitting-session",
      certainty: "to-confirm",
      resolution: resolution.id,
      reason: {
        fr: `La clause parlait de la session qui siégeait\u00a0: c’est la ${to.number}ᵉ désormais, à moins qu’elle ne rappelle ce qui s’y est passé.`,
        en: `The clause spoke of the sitting session: that is session ${to.number} now, unless it recalls what happened then.`,
      },
    },
  );
}

/** A session to come, and the year after it that cannot be its own any more (« en 2020 »). */
function dueChange(
  context: RollContext,
  resolution: Resolution,
  mention: SessionMention,
  reason: Bilingual,
): Change | null {
  const { to } = context;
  const text = textOf(context, mention.paragraph);
  const replacements: Replacement[] = [
    { ...mention, text: numberAs(text, mention, to.number + 1) },
  ];
  const end = mention.phrase.paragraph === mention.paragraph ? mention.phrase.end : mention.end;
  const year = /^[^.;,]{0,50}?( en ((?:19|20)\d\d))(?!\d)/.exec(level(text.slice(end, end + 80)));
  const stale = year !== null && Number(year[2]) < Number(to.opens.slice(0, 4));
  if (stale) {
    const start = end + year[0].length - (year[1] ?? "").length;
    replacements.push({ start, end: end + year[0].length, text: "" });
  }
  return rewriting(context, mention.paragraph, replacements, {
    kind: "report",
    certainty: "certain",
    resolution: resolution.id,
    reason: stale
      ? {
          fr: `${reason.fr} L’année ${year[2]} est passée\u00a0: elle tombe.`,
          en: `${reason.en} The year ${year[2]} is over and goes.`,
        }
      : reason,
  });
}
