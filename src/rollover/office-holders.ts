import type { Resolution } from "../model/resolution";
import type { Change } from "./change";
import { remark, textOf, type RollContext } from "./roll-context";

const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
const TITLE = String.raw`(?:S\.\s?E\.?M?\.?|Son Excellence|Sa Majesté|Son Altesse(?: Royale)?|M\.|Mme|Dr\.?|[Pp]résidente?|[Pp]remi(?:er|ère) [Mm]inistre|[Rr]oi|[ÉEée]mir|[Ss]ecrétaire [Gg]énérale?|[Mm]inistre|[Aa]mbassadeur|[Pp]rince|[Cc]heikh)`;
const HOLDER = new RegExp(
  String.raw`(?<![\p{L}])${TITLE}(?:,? (?:le |la |l[’'])?${TITLE}){0,3},? (${WORD}(?: (?:${WORD}|[Aa]l-\p{L}+|[Bb]en|[Bb]in|[Oo]uld)){1,8})`,
  "gu",
);
/** Names of bodies and places that follow a title with a capital. */
const NO_NAME =
  /^(?:Conseil|République|Comité|Assemblée|Nations|Affaires|Groupe|Commission|Sommet|Organisation|Général|Secrétaire|Unies|Exécutif|États|Etats)/;
/** « le Centre du Roi … »: a house that bears a name. */
const NAMESAKE =
  /(?:Centre|Université|Fondation|Prix|Mosquée|Fonds|Académie|Complexe|Institut)\s(?:du|de la|de l[’']|de)?\s?$/u;

/** People named with their office: whether they still hold it, only the drafter knows. */
export function officeHolders(
  context: RollContext,
  resolution: Resolution,
  paragraph: number,
): readonly Change[] {
  const text = textOf(context, paragraph);
  return [...text.matchAll(HOLDER)]
    .filter((match) => !NO_NAME.test(match[1] ?? ""))
    .filter((match) => !NAMESAKE.test(text.slice(Math.max(0, match.index - 40), match.index)))
    .map((match) =>
      remark(
        context,
        paragraph,
        { start: match.index, end: match.index + match[0].length },
        {
          kind: "office-holder",
          resolution: resolution.id,
          reason: {
            fr: "Vérifiez que cette personne occupe encore cette fonction.",
            en: "Check that this person still holds this office.",
          },
        },
      ),
    );
}
