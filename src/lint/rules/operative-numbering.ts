import type { Edit } from "../../model/edit";
import type { ClauseLabel, OperativeParagraph } from "../../model/resolution";
import type { Place } from "../../model/place";
import type { Fault, ResolutionRule } from "../rule";

interface Numbered {
  readonly label: ClauseLabel;
  readonly number: number;
  readonly place: Place;
  readonly expected: number;
}

/** What each number should be: one more than before, the same for `bis`, `ter`… */
function expectations(operative: readonly OperativeParagraph[]): Numbered[] {
  let last = 0;
  return operative.flatMap(({ label, paragraph }) => {
    if (label?.number == null) return [];
    if (label.suffix === "") last += 1;
    const place = label.place ?? { paragraph, start: 0, end: 0 };
    return [{ label, number: label.number, place, expected: last }];
  });
}

const rewritten = ({ label, place, expected }: Numbered): Edit => ({
  ...place,
  text: label.text.replace(/\d+/, String(expected)),
});

/** The fix that rewrites typed numbers; the word processor's own it cannot. */
const renumber = (wrong: readonly Numbered[]): Pick<Fault, "fix"> =>
  wrong.every(({ label }) => label.from === "typed")
    ? {
        fix: {
          title: { fr: "Renuméroter la suite", en: "Renumber from here" },
          edits: wrong.filter((one) => one.number !== one.expected).map(rewritten),
        },
      }
    : {};

function said({ number, expected, label }: Numbered, before: number): Fault["message"] {
  const list =
    label.from === "list"
      ? {
          fr: " La liste automatique ne suit pas : la faire continuer ou recommencer à 1.",
          en: " The automatic list does not follow: make it continue, or restart at 1.",
        }
      : { fr: "", en: "" };
  const what =
    number === before
      ? { fr: `Le numéro ${number} est répété`, en: `Number ${number} is repeated` }
      : number > expected
        ? {
            fr: `La numérotation saute de ${before} à ${number}`,
            en: `The numbering jumps from ${before} to ${number}`,
          }
        : {
            fr: `Le numéro ${number} vient après ${before}`,
            en: `Number ${number} follows ${before}`,
          };
  return {
    fr: `${what.fr} : ${expected} est attendu.${list.fr}`,
    en: `${what.en}: ${expected} is expected.${list.en}`,
  };
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
    fr: "Une résolution se cite par paragraphe ; deux paragraphes 5, ou aucun, et la citation ne désigne plus rien.",
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
    const all = expectations(resolution.operative);
    let offset = 0;
    for (let at = 0; at < all.length; at++) {
      const one = all[at];
      if (!one || one.number - one.expected === offset) continue;
      const next = all[at + 1];
      const before = all[at - 1]?.number ?? 0;
      const message = said({ ...one, expected: one.expected + offset }, before);
      const swapped = next?.number === one.expected + offset && one.number === next.number + 1;
      const alone = next !== undefined && next.number - next.expected === offset;
      if (swapped) {
        yield { ...one.place, message, ...renumber([one, next]) };
        at += 1;
      } else if (alone && offset === 0) {
        yield { ...one.place, message, ...renumber([one]) };
      } else {
        yield { ...one.place, message, ...renumber(all.slice(at)) };
        offset = one.number - one.expected;
      }
    }
  },
};
