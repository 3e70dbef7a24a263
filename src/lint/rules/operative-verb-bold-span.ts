import type { Paragraph } from "../../model/paragraph";
import type { Place } from "../../model/place";
import type { Resolution } from "../../model/resolution";
import { embolden } from "../fix";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

interface Covered {
  readonly start: number;
  readonly end: number;
}

/** Stretches of bold, whatever else changes inside them (an exponent, italics). */
function boldStretches(paragraph: Paragraph): Covered[] {
  const stretches: Covered[] = [];
  for (const run of paragraph.runs) {
    if (!run.bold) continue;
    const last = stretches.at(-1);
    if (last?.end === run.start) stretches[stretches.length - 1] = { ...last, end: run.end };
    else stretches.push(run);
  }
  return stretches;
}

/** « SE DÉCLARE PRÉOCCUPÉ » : the adjective belongs to the verb phrase. */
const DECLARES = /S['’]?E? ?D[ÉE]CLARE\s+$/;

/** The bold letters of a paragraph that none of the covered spans holds. */
function strays(paragraph: Paragraph, covered: readonly Covered[]): Place[] {
  const places: Place[] = [];
  for (const run of boldStretches(paragraph)) {
    let from = run.start;
    for (const { start, end } of [...covered, { start: run.end, end: run.end }]) {
      if (end <= from || start > run.end) continue;
      const text = paragraph.text.slice(from, Math.min(start, run.end));
      const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}'’])?/u.exec(text);
      if (words && start > from && !DECLARES.test(paragraph.text.slice(0, from + words.index))) {
        const at = from + words.index;
        places.push(span(paragraph, at, at + words[0].length));
      }
      from = Math.max(from, end);
    }
  }
  return places;
}

/** With the spaces around it, so that none stays bold. */
function widened({ text }: Paragraph, place: Place): Place {
  const before = /\s*$/.exec(text.slice(0, place.start))?.[0].length ?? 0;
  const after = /^\s*/.exec(text.slice(place.end))?.[0].length ?? 0;
  return { ...place, start: place.start - before, end: place.end + after };
}

function said(paragraph: Paragraph, place: Place, beside: boolean): Fault["message"] {
  const excerpt = paragraph.text.slice(place.start, place.end);
  return beside
    ? {
        fr: `Le gras s’arrête au verbe : « ${excerpt} » n’en est pas.`,
        en: `Bold stops at the verb: “${excerpt}” is no part of it.`,
      }
    : {
        fr: `« ${excerpt} » est en gras, hors de tout verbe du dispositif.`,
        en: `“${excerpt}” is bold, outside any operative verb.`,
      };
}

/** Paragraphs of the clauses, with the spans that may be bold in each. */
function* readable(resolution: Resolution): Iterable<readonly [number, readonly Covered[]]> {
  for (const clause of resolution.preamble) for (const at of clause.paragraphs) yield [at, []];
  for (const { paragraphs, verbs, label, subItems } of resolution.operative) {
    if (verbs.length === 0) continue;
    const mark = label?.place ?? null;
    for (const at of paragraphs) {
      yield [
        at,
        [...(mark?.paragraph === at ? [mark] : []), ...verbs.filter((v) => v.paragraph === at)],
      ];
    }
    for (const item of subItems) {
      const own = item.label?.place ?? null;
      for (const at of item.paragraphs) {
        yield [
          at,
          [...(own?.paragraph === at ? [own] : []), ...verbs.filter((v) => v.paragraph === at)],
        ];
      }
    }
  }
}

export const operativeVerbBoldSpan: ResolutionRule = {
  id: "operative-verb-bold-span",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Le gras couvre les verbes du dispositif, et rien d’autre.",
    en: "Bold covers the operative verbs and nothing else.",
  },
  why: {
    fr: "Un mot gras de trop change ce que le lecteur pressé croit décidé.",
    en: "One bold word too many changes what a reader in a hurry believes was decided.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE l'ouverture** d'une bibliothèque.",
        finds: ["l'ouverture"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque ; **et INVITE** les lecteurs à s'y rendre.",
        finds: ["et"],
        fixed:
          "1. **SALUE** l'ouverture d'une bibliothèque ; et **INVITE** les lecteurs à s'y rendre.",
      },
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque **en ville**.",
        finds: ["en ville"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque en ville.",
      },
    ],
    good: [
      "1. **SALUE VIVEMENT** l'ouverture d'une bibliothèque ; et **INVITE** les lecteurs à s'y rendre.",
      "1. **SALUE ET APPUIE** l'ouverture d'une bibliothèque.",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    if (style.verbs !== "bold-capitals") return;
    for (const [index, covered] of readable(resolution)) {
      const paragraph = paragraphs[index];
      if (!paragraph?.runs.some((run) => run.bold)) continue;
      if (paragraph.runs.every((run) => run.bold)) continue;
      for (const place of strays(paragraph, covered)) {
        const run = boldStretches(paragraph).find(
          (one) => one.start <= place.start && one.end >= place.end,
        );
        const beside = covered.some((one) => run && one.start < run.end && one.end > run.start);
        yield {
          ...place,
          message: said(paragraph, place, beside),
          fix: embolden(widened(paragraph, place), false),
        };
      }
    }
  },
};
