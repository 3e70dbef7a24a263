import type { Bilingual } from "../model/bilingual";
import type { Resolution } from "../model/resolution";
import type { Change } from "./change";
import { remark, textOf, type RollContext } from "./roll-context";

const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
const TITLE = String.raw`(?:S\.\s?E\.?M?\.?|Son Excellence|Sa Majesté|Son Altesse(?: Royale)?|M\.|Mr\.?|Mme|[Mm]onsieur|[Mm]adame|Dr\.?|[Pp]résidente?|[Pp]remi(?:er|ère) [Mm]inistre|[Rr]oi|[ÉEée]mir|[Ss]ecrétaire [Gg]énérale?|[Mm]inistre|[Aa]mbassadeur|[Pp]rince|[Cc]heikh)`;
const HOLDER = new RegExp(
  String.raw`(?<![\p{L}])${TITLE}(?:,? (?:le |la |l[’'])?${TITLE}){0,3},? (${WORD}(?: (?:${WORD}|[Aa]l-\p{L}+|[Bb]en|[Bb]in|[Oo]uld)){1,8})`,
  "gu",
);
/** « le Président de la République du Niger, Prénom Nom »: the office, then who holds it. */
const NAMED_AFTER = new RegExp(
  String.raw`(?<![\p{L}])${TITLE} (?:de |du |des |de la |de l[’']|d[’'])[^,;.()]{3,70}, (${WORD}(?: ${WORD}){1,4})(?=[ ,;.)])`,
  "gu",
);
/** « président en exercice du Sommet »: a chair that changes hands. */
const CHAIR = /(?<!\p{L})[Pp]résident(?:e|ence)? (?:en exercice|actuelle?)(?!\p{L})/gu;
/** Names of bodies and places that follow a title with a capital. */
const NO_NAME =
  /^(?:(?:Son|Sa) |Al-Azhar|Conseil|République|Comité|Assemblée|Nations|Affaires|Groupe|Commission|Sommet|Organisation|Général|Secrétaire|Unies|Exécutif|États|Etats)/;
/** « le Centre du Roi … »: a house that bears a name. */
const NAMESAKE =
  /(?:Centre|Université|Fondation|Prix|Mosquée|Fonds|Académie|Complexe|Institut)\s(?:(?:[a-zéèê]+|[Ii]nternational|[Mm]ondial)\s){0,4}(?:du|de la|de l[’']|de)?\s?$/u;

/** People named with their office: whether they still hold it, only the drafter knows. */
export function officeHolders(
  context: RollContext,
  resolution: Resolution,
  paragraph: number,
): readonly Change[] {
  const text = textOf(context, paragraph);
  const named = [...text.matchAll(HOLDER), ...text.matchAll(NAMED_AFTER)]
    .filter((match) => !NO_NAME.test(match[1] ?? ""))
    .filter((match) => !NAMESAKE.test(text.slice(Math.max(0, match.index - 60), match.index)));
  const apart = named.filter(
    (one, rank) => !named.slice(0, rank).some((other) => overlap(one, other)),
  );
  return [
    ...apart.map((match) => mark(context, resolution, paragraph, match, HOLDS)),
    ...[...text.matchAll(CHAIR)].map((match) =>
      mark(context, resolution, paragraph, match, CHAIRS),
    ),
  ];
}

const HOLDS: Bilingual = {
  fr: "Vérifiez que cette personne occupe encore cette fonction.",
  en: "Check that this person still holds this office.",
};

const CHAIRS: Bilingual = {
  fr: "Vérifiez qui exerce cette présidence à la nouvelle session.",
  en: "Check who holds this chair at the new session.",
};

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

const overlap = (one: RegExpExecArray, other: RegExpExecArray): boolean =>
  one.index < endOf(other) && other.index < endOf(one);

const mark = (
  context: RollContext,
  resolution: Resolution,
  paragraph: number,
  match: RegExpExecArray,
  reason: Bilingual,
): Change =>
  remark(
    context,
    paragraph,
    { start: match.index, end: endOf(match) },
    { kind: "office-holder", resolution: resolution.id, reason },
  );
