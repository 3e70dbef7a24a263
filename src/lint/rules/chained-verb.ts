import { matchesIn } from "../../language/matches";
import { operativeVerb } from "../../language/verbs";
import type { Paragraph } from "../../model/paragraph";
import type { OperativeParagraph } from "../../model/resolution";
import { write, writeVerb } from "../fix";
import { latin } from "../latin";
import { levelled } from "../levelled";
import type { HouseStyle } from "../house-style";
import type { Fault, ResolutionRule } from "../rule";
import { anyBold, span } from "../span";

/** After a semicolon, or a full stop with or without a pronoun: what may stand before a verb that goes on. */
const LINK = latin(
  /(?:;\s*(?:et\s+)?(?:(?:les|lui|leur|en outre|à cet égard),?\s+)?|\.\s+(?:(?:Elle|Il)\s+|(?=\p{Lu})))(?=\p{L}['’]?\p{Ll})/gu,
);

/** Verbs in small letters after a link. */
function* small(paragraph: Paragraph, style: HouseStyle): Iterable<Fault> {
  const plain = levelled(paragraph);
  for (const link of matchesIn(paragraph.text, LINK)) {
    const at = link.index + link[0].length;
    const verb = operativeVerb(paragraph.text, at, plain);
    if (verb === null || anyBold(paragraph, at, verb.end)) continue;
    if (!/^[\s,]/.test(paragraph.text.slice(verb.end, verb.end + 1))) continue;
    if (/^,?\s(?:verbale|conceptuelle)/.test(paragraph.text.slice(verb.end))) continue;
    const place = span(paragraph, at, verb.end);
    const { finite } = verb.entry;
    yield {
      ...place,
      message: {
        fr: `« ${paragraph.text.slice(at, verb.end)} » est un verbe du dispositif : « ${finite} », en gras.`,
        en: `“${paragraph.text.slice(at, verb.end)}” is an operative verb: “${finite}”, in bold.`,
      },
      fix: writeVerb(place, finite, style),
    };
  }
}

/** Bold verbs of the chain in small letters, or after a full stop. */
function* chained(paragraph: Paragraph, { verbs }: OperativeParagraph): Iterable<Fault> {
  for (const verb of verbs) {
    if (!verb.chained || verb.paragraph !== paragraph.index) continue;
    if (!anyBold(paragraph, verb.start, verb.end)) {
      if (verb.text !== verb.text.toUpperCase()) continue;
      const edits = [{ ...span(paragraph, verb.start, verb.end), bold: true }];
      yield {
        ...span(paragraph, verb.start, verb.end),
        message: {
          fr: `« ${verb.text} » continue le dispositif : en gras, comme le premier verbe.`,
          en: `“${verb.text}” goes on with the operative part: in bold, like the first verb.`,
        },
        fix: { title: { fr: "Mettre en gras", en: "Set in bold" }, edits },
      };
      continue;
    }
    const stop = /\.\s+Et\s+$/.exec(paragraph.text.slice(0, verb.start));
    if (!stop) continue;
    const place = span(paragraph, stop.index, verb.start);
    yield {
      ...place,
      message: {
        fr: "Les verbes d’un paragraphe s’enchaînent par « ; et », non par un point.",
        en: "The verbs of one paragraph are chained with “; et”, not with a full stop.",
      },
      fix: write(place, " ; et "),
    };
  }
}

export const chainedVerb: ResolutionRule = {
  id: "chained-verb",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Un verbe enchaîné après « ; » est composé comme le premier.",
    en: "A verb chained after “;” is set like the first one.",
  },
  why: {
    fr: "Ce que la résolution demande en second se perd quand le verbe ne se voit pas.",
    en: "What the resolution asks for second is lost when its verb does not show.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque ; et invite les lecteurs à s'y rendre.",
        finds: ["invite"],
        fixed:
          "1. **SALUE** l'ouverture d'une bibliothèque ; et **INVITE** les lecteurs à s'y rendre.",
      },
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque ; et INVITE les lecteurs à s'y rendre.",
        finds: ["INVITE"],
        fixed:
          "1. **SALUE** l'ouverture d'une bibliothèque ; et **INVITE** les lecteurs à s'y rendre.",
      },
    ],
    good: [
      "1. **SALUE** l'ouverture d'une bibliothèque ; et **INVITE** les lecteurs à s'y rendre.",
      "1. **SALUE** les bibliothèques qui prêtent, et invite à lire.",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    if (style.verbs !== "bold-capitals") return;
    for (const operative of resolution.operative) {
      for (const index of operative.paragraphs) {
        const paragraph = paragraphs[index];
        if (!paragraph) continue;
        yield* small(paragraph, style);
        yield* chained(paragraph, operative);
      }
    }
  },
};
