import { level } from "../language/level";
import type { Resolution } from "../model/resolution";
import type { Change } from "./change";
import { datedSpans, type DatedSpan } from "./dated-spans";
import type { Span } from "./day-spans";
import { remark, textOf, type RollContext } from "./roll-context";

/** Words that speak of what is to come. */
const TO_COME =
  /(?<![a-z])(?:prochaine?s?|futures?|prevue?s? (?:a|au|aux|en|pour|les?|du|dans|courant)|a venir|se tiendra|se tiendront|aura lieu|auront lieu|devant (?:se|avoir)|doit se|d'ici|en cours de preparation)(?![a-z])/;

const SO_FAR = /(?<![a-z])(?:a ce jour|jusqu'a (?:present|ce jour)|a l'heure actuelle)(?![a-z])/g;

/** What time has overtaken, as remarks: dates that were to come and are past, figures as of then. */
export function overtakenRemarks(
  context: RollContext,
  resolution: Resolution,
  paragraph: number,
  settled: readonly Span[],
): readonly Change[] {
  const levelled = level(textOf(context, paragraph));
  const overlaps = (span: Span): boolean =>
    settled.some(({ start, end }) => span.start < end && start < span.end);
  const dates = datedSpans(levelled)
    .filter((date) => isOvertaken(context, levelled, date) && !overlaps(date))
    .map((date) =>
      remark(context, paragraph, date, {
        kind: "overtaken",
        resolution: resolution.id,
        reason: {
          fr: "Cette échéance sera passée à l’ouverture de la session\u00a0: mettez la phrase à jour ou retirez-la.",
          en: "This date will be past when the session opens: bring the sentence up to date or take it out.",
        },
      }),
    );
  const figures = [...levelled.matchAll(SO_FAR)].map((match) =>
    remark(
      context,
      paragraph,
      { start: match.index, end: match.index + match[0].length },
      {
        kind: "overtaken",
        resolution: resolution.id,
        reason: {
          fr: "L’état «\u00a0à ce jour\u00a0» est celui de la session passée\u00a0: vérifiez les chiffres et les faits.",
          en: "“To date” was true at the last session: check the figures and facts.",
        },
      },
    ),
  );
  return [...dates, ...figures];
}

/** To come when the text was adopted (by its date, or by its words), and past at the new session. */
function isOvertaken({ past, to }: RollContext, levelled: string, date: DatedSpan): boolean {
  if (date.last >= to.opens) return false;
  if (past !== null && date.first > past.closes) return true;
  const before = levelled.slice(Math.max(0, date.start - 120), date.end);
  const sentence = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  return TO_COME.test(sentence);
}
