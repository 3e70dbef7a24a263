import type { Resolution } from "../../model/resolution";
import type { Place } from "../../model/place";
import { comparison, overDraft } from "../comparison";
import type { DraftRule, Fault } from "../rule";

interface Numbered extends Pick<Resolution, "number" | "session" | "committee" | "body"> {
  /** The heading. */
  readonly place: Place;
}

const seriesOf = ({ session, committee, body }: Numbered): string =>
  `${session}-${committee}-${body}`;

/** Faults by the paragraph of the heading. */
function outOfSequence(all: readonly Numbered[]): Readonly<Record<number, Fault>> {
  const faults: Record<number, Fault> = {};
  const seen = new Set<string>();
  const steps = all.flatMap(({ number }, at) => number - (all[at - 1]?.number ?? NaN));
  // A draft of a few resolutions out of a collection has no sequence to break.
  const whole = steps.filter((step) => step === 1).length * 2 > steps.length;
  for (const [at, one] of all.entries()) {
    const { number, place } = one;
    const before = all[at - 1];
    const follows = before !== undefined && seriesOf(before) === seriesOf(one);
    const key = `${number}/${seriesOf(one)}`;
    if (seen.has(key)) {
      faults[place.paragraph] = {
        ...place,
        severity: "warning",
        message: {
          fr: `Le numéro ${number} est déjà celui d’une autre résolution.`,
          en: `Number ${number} already belongs to another resolution.`,
        },
      };
    } else if (whole && follows && number !== before.number + 1) {
      faults[place.paragraph] = {
        ...place,
        severity: "info",
        message: {
          fr: `La résolution ${number} suit la ${before.number} : il en manque une, ou l’ordre est rompu.`,
          en: `Resolution ${number} follows ${before.number}: one is missing, or the order is broken.`,
        },
      };
    }
    seen.add(key);
  }
  return faults;
}

const sequence = comparison<Numbered, Readonly<Record<number, Fault>>>({
  said({ resolution, paragraphs, start }) {
    if (resolution === null) return new Map();
    const { number, session, committee, body, heading } = resolution;
    const { length } = paragraphs[heading - start]?.text ?? "";
    const place = { paragraph: heading, start: 0, end: length };
    return new Map([["", { number, session, committee, body, place }]]);
  },
  judge: outOfSequence,
  *marks({ place }, faults) {
    const fault = faults[place.paragraph];
    if (fault) yield fault;
  },
});

export const resolutionNumbering: DraftRule = {
  id: "resolution-numbering",
  scope: "draft",
  severity: "warning",
  summary: {
    fr: "Les résolutions d’un recueil se suivent.",
    en: "The resolutions of a collection are numbered one after another.",
  },
  why: {
    fr: "Deux résolutions du même numéro, ou un numéro sauté, et la table, les citations et le suivi se trompent de texte.",
    en: "With two resolutions of one number, or a number left out, contents, citations and follow-up point to the wrong text.",
  },
  examples: {
    within: "collection",
    bad: [
      {
        text: ["1", "2", "2"]
          .map(
            (number) =>
              `RÉSOLUTION N°${number}/48-POL\nSUR\nLES BIBLIOTHÈQUES\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.\n`,
          )
          .join("\n"),
        finds: ["RÉSOLUTION N°2/48-POL"],
      },
    ],
    good: [
      ["1", "2", "3"]
        .map(
          (number) =>
            `RÉSOLUTION N°${number}/48-POL\nSUR\nLES BIBLIOTHÈQUES\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.\n`,
        )
        .join("\n"),
    ],
  },
  check: overDraft(sequence),
};
