import type { Fault, DraftRule } from "../rule";

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
  *check({ outline, paragraphs }): Iterable<Fault> {
    const seen = new Set<string>();
    const steps = outline.resolutions.flatMap(
      ({ number }, at, all) => number - (all[at - 1]?.number ?? NaN),
    );
    // A draft of a few resolutions out of a collection has no sequence to break.
    const whole = steps.filter((step) => step === 1).length * 2 > steps.length;
    for (const [
      at,
      { number, session, committee, body, heading },
    ] of outline.resolutions.entries()) {
      const series = `${session}-${committee}-${body}`;
      const before = outline.resolutions[at - 1];
      const follows =
        before?.session === session && before.committee === committee && before.body === body;
      const key = `${number}/${series}`;
      const place = { paragraph: heading, start: 0, end: paragraphs[heading]?.text.length ?? 0 };
      if (seen.has(key)) {
        yield {
          ...place,
          severity: "warning",
          message: {
            fr: `Le numéro ${number} est déjà celui d’une autre résolution.`,
            en: `Number ${number} already belongs to another resolution.`,
          },
        };
      } else if (whole && follows && number !== before.number + 1) {
        yield {
          ...place,
          severity: "info",
          message: {
            fr: `La résolution ${number} suit la ${before.number} : il en manque une, ou l’ordre est rompu.`,
            en: `Resolution ${number} follows ${before.number}: one is missing, or the order is broken.`,
          },
        };
      }
      seen.add(key);
    }
  },
};
