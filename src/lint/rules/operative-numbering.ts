import type { Edit } from "../../model/edit";
import type { ClauseLabel, OperativeParagraph } from "../../model/resolution";
import type { Place } from "../../model/place";
import type { Fault, ResolutionRule } from "../rule";
import { breaks, type Break } from "../sequence";

interface Numbered {
  readonly label: ClauseLabel;
  readonly number: number;
  readonly place: Place;
}

const numbered = (operative: readonly OperativeParagraph[]): Numbered[] =>
  operative.flatMap(({ label, paragraph }) =>
    label?.number == null
      ? []
      : [{ label, number: label.number, place: label.place ?? { paragraph, start: 0, end: 0 } }],
  );

/** The fix that rewrites typed numbers; the word processor's own it cannot. */
function renumber(all: readonly Numbered[], { wrong, expected }: Break): Pick<Fault, "fix"> {
  let next = expected - 1;
  const edits: Edit[] = [];
  for (const index of wrong) {
    const one = all[index];
    if (!one) continue;
    if (one.label.from === "list") return {};
    if (one.label.suffix === "") next += 1;
    if (one.number === next) continue;
    edits.push({ ...one.place, text: one.label.text.replace(/\d+/, String(next)) });
  }
  return { fix: { title: { fr: "Renuméroter", en: "Renumber" }, edits } };
}

function said({ number, label }: Numbered, expected: number, before: number): Fault["message"] {
  const list =
    label.from === "list"
      ? {
          fr: " La liste automatique ne suit pas : la faire continuer ou recommencer à 1.",
          en: " The automatic list does not follow: make it continue, or restart at 1.",
        }
      : { fr: "", en: "" };
  const what =
    number === before
      ? { fr: `Le numéro ${number} est répété`, en: `Number ${number} is repeated` }
      : before === 0
        ? {
            fr: `La liste ne recommence pas à 1 : elle commence à ${number}`,
            en: `The list does not restart at 1: it begins at ${number}`,
          }
        : number > expected
          ? {
              fr: `La numérotation saute de ${before} à ${number}`,
              en: `The numbering jumps from ${before} to ${number}`,
            }
          : {
              fr: `Le numéro ${number} vient après ${before}`,
              en: `Number ${number} follows ${before}`,
            };
  const end =
    before === 0
      ? { fr: ".", en: "." }
      : { fr: ` : ${expected} est attendu.`, en: `: ${expected} is expected.` };
  return { fr: `${what.fr}${end.fr}${list.fr}`, en: `${what.en}${end.en}${list.en}` };
}

export const operativeNumbering: ResolutionRule = {
  id: "operative-numbering",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Les paragraphes du dispositif se suivent de 1 en 1, sans trou ni répétition.",
    en: "Operative paragraphs are numbered one by one, without gap or repeat.",
  },
  why: {
    fr: "Une résolution se cite par paragraphe ; deux paragraphes 5, ou aucun, et la citation ne désigne plus rien.",
    en: "A resolution is cited by paragraph; with two paragraphs 5, or none, a citation points nowhere.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque.\n3. **INVITE** les États membres à ouvrir des salles de lecture.",
        finds: ["3."],
        fixed:
          "1. **SALUE** l'ouverture d'une bibliothèque.\n2. **INVITE** les États membres à ouvrir des salles de lecture.",
      },
    ],
    good: [
      "1. **SALUE** l'ouverture d'une bibliothèque.\n1 bis. **NOTE** son succès.\n2. **INVITE** les États membres à ouvrir des salles de lecture.",
    ],
  },
  *check(resolution) {
    const all = numbered(resolution.operative);
    const found = breaks(
      all.map(({ number }) => number),
      (index) => all[index]?.label.suffix !== "",
    );
    for (const fault of found) {
      const one = all[fault.at];
      if (!one) continue;
      const before = all[fault.at - 1]?.number ?? 0;
      yield { ...one.place, message: said(one, fault.expected, before), ...renumber(all, fault) };
    }
  },
};
