import { fold } from "../../language/fold";
import type { Paragraph } from "../../model/paragraph";
import type { Citation } from "../../model/resolution";
import type { Reading } from "../draft";
import { instrumentsIn, type InstrumentName } from "../instrument-names";
import type { DraftRule, Fault } from "../rule";
import { stretchesOf } from "../stretches";
import { twoDates } from "../two-dates";

/** What two citations of one text share. */
const textOf = (citation: Citation): string | null =>
  citation.body === "UNSC"
    ? `UNSC ${citation.number}`
    : (citation.body === "CFM" || citation.body === "Summit") && citation.session !== null
      ? `${citation.body} ${citation.number}/${citation.session}`
      : null;

/** What they may contradict each other in. */
const detailOf = (citation: Citation): string | null =>
  citation.body === "UNSC"
    ? citation.session === null
      ? null
      : String(citation.session)
    : citation.committee;

function grouped(citations: readonly Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = textOf(citation);
    if (key === null || detailOf(citation) === null) continue;
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
  }
  return groups;
}

/** The detail that most of a group have; of two alike, the one that came first. */
function prevailing(group: readonly Citation[]): string {
  const counts = new Map<string, number>();
  for (const citation of group) {
    const detail = detailOf(citation) ?? "";
    counts.set(detail, (counts.get(detail) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function* twoWays(citations: readonly Citation[]): Iterable<Fault> {
  for (const group of grouped(citations).values()) {
    const right = prevailing(group);
    for (const citation of group) {
      if (detailOf(citation) === right) continue;
      const other = group.find((one) => detailOf(one) === right)?.text ?? right;
      yield {
        paragraph: citation.paragraph,
        start: citation.start,
        end: citation.end,
        message: {
          fr: `Le même texte est cité ailleurs « ${other} ».`,
          en: `The same text is cited “${other}” elsewhere.`,
        },
      };
    }
  }
}

const digitsApart = (a: string, b: string): number =>
  a.length === b.length ? [...a].filter((digit, at) => digit !== b[at]).length : 9;

/** A United Nations text cited once, one digit away from one cited at least twice. */
function* nearMisses(citations: readonly Citation[]): Iterable<Fault> {
  const counts = new Map<string, { readonly first: Citation; count: number }>();
  for (const citation of citations) {
    if (citation.body !== "UNGA" && citation.body !== "UNSC") continue;
    const key = `${citation.body} ${citation.session ?? ""}/${citation.number}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { first: citation, count: 1 });
  }
  for (const { first, count } of counts.values()) {
    if (count > 1 || first.number < 100) continue;
    const near = [...counts.values()].find(
      (other) =>
        other.count > 1 &&
        other.first.body === first.body &&
        other.first.session === first.session &&
        (String(other.first.number) === `1${first.number}` ||
          (first.body === "UNGA" &&
            digitsApart(String(other.first.number), String(first.number)) === 1)),
    );
    if (!near) continue;
    yield {
      paragraph: first.paragraph,
      start: first.start,
      end: first.end,
      severity: "info",
      message: {
        fr: `Le projet cite ailleurs « ${near.first.text} », à un chiffre près : est-ce le même texte ?`,
        en: `The draft cites “${near.first.text}” elsewhere, one digit away: is it the same text?`,
      },
    };
  }
}

const SUBJECT = /^\s*(?:\([^)]*\)\s*)?(?:sur|intitulée?\s*:?)\s+(?:«\s*)?([^,;.:»()]{12,120})/;
const LINK_WORDS =
  /^(?:les?|la|du|des?|une?|dans|au|aux|et|ou|sur|par|pour|avec|en|a|l|d|relative?s?|matiere)$/;

const meaning = (title: string): Set<string> =>
  new Set(
    fold(title)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "" && !LINK_WORDS.test(word))
      .map((word) => word.replace(/s$/, "")),
  );

/** One resolution cited with two titles. */
function* twoTitles(
  citations: readonly Citation[],
  paragraphs: readonly Paragraph[],
): Iterable<Fault> {
  const titles = new Map<string, { readonly words: Set<string>; readonly title: string }>();
  for (const citation of citations) {
    const key = citation.body === "UNSC" ? null : textOf(citation);
    const paragraph = paragraphs[citation.paragraph];
    const match =
      key === null || !paragraph ? null : SUBJECT.exec(paragraph.text.slice(citation.end));
    const title = match?.[1]?.trim().replace(/\s(?:adoptée?s?|tenue?s?)\s.*$/, "");
    if (!match || !title || key === null) continue;
    const words = meaning(title);
    const before = titles.get(key);
    if (before === undefined) {
      titles.set(key, { words, title });
      continue;
    }
    const common = [...words].filter((word) => before.words.has(word)).length;
    const fewer = Math.min(words.size, before.words.size);
    // A title cut short is no other title.
    if (fewer < 2 || common === fewer) continue;
    const start = citation.end + match[0].lastIndexOf(title);
    yield {
      paragraph: citation.paragraph,
      start,
      end: start + title.length,
      severity: common * 2 < fewer ? "warning" : "info",
      message: {
        fr: `La résolution ${citation.text} est citée ailleurs sous le titre « ${before.title} ».`,
        en: `Resolution ${citation.text} is cited elsewhere with the title “${before.title}”.`,
      },
    };
  }
}

/** A treaty, code or declaration whose title is cited in other words. */
function* instruments(lists: readonly (readonly Paragraph[])[]): Iterable<Fault> {
  const groups = new Map<string, InstrumentName[]>();
  for (const name of lists.flatMap(instrumentsIn)) {
    const group = groups.get(name.substance);
    if (group) group.push(name);
    else groups.set(name.substance, [name]);
  }
  for (const group of groups.values()) {
    const counts = new Map<string, number>();
    for (const { wording } of group) counts.set(wording, (counts.get(wording) ?? 0) + 1);
    if (counts.size < 2) continue;
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const right = group.find(({ wording }) => wording === most?.[0]);
    for (const name of group) {
      if (!right || name.wording === right.wording) continue;
      yield {
        paragraph: name.paragraph.index,
        start: name.start,
        end: name.end,
        severity: "info",
        message: {
          fr: `Ce titre est cité ailleurs « ${right.text}… ».`,
          en: `This title is cited “${right.text}…” elsewhere.`,
        },
      };
    }
  }
}

export const citationContradiction: DraftRule = {
  id: "citation-contradiction",
  scope: "draft",
  severity: "warning",
  summary: {
    fr: "Un texte se cite d’une seule façon.",
    en: "A text is cited in one way.",
  },
  why: {
    fr: "Une résolution citée sous deux cotes en paraît deux, dont une n’existe pas.",
    en: "A resolution cited under two symbols looks like two, one of which does not exist.",
  },
  examples: {
    within: "preamble",
    bad: [
      {
        text: "Rappelant la résolution n°5/25-P sur l'eau ;\n\nSaluant la résolution n°5/25-P et son suivi ;\n\nRéaffirmant la résolution n°5/25-POL :",
        finds: ["n°5/25-POL"],
      },
    ],
    good: [
      "Rappelant la résolution n°5/25-P sur l'eau ;\n\nSaluant les résolutions n°5/25-P et 5/26-POL :",
    ],
  },
  *check(reading: Reading) {
    const { outline, paragraphs } = reading;
    const lists = stretchesOf(reading).map((stretch) => stretch.paragraphs);
    const citations = outline.resolutions.flatMap((resolution) => resolution.citations);
    yield* twoWays(citations);
    yield* nearMisses(citations);
    yield* twoTitles(citations, paragraphs);
    yield* instruments(lists);
    yield* twoDates(lists);
  },
};
