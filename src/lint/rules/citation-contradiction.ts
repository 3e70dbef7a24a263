import { fold } from "../../language/fold";
import type { Paragraph } from "../../model/paragraph";
import type { Citation } from "../../model/resolution";
import type { Reading } from "../draft";
import type { DraftRule, Fault } from "../rule";
import { stretchesOf } from "../stretches";
import { instrumentTitles } from "../instrument-titles";
import { twoDates } from "../two-dates";
import { twoQuotations } from "../two-quotations";

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

const SUBJECT =
  /^\s*(?:\([^)]*\)\s*)?(?:sur|intitulée?\s*:?)\s+(?<quote>«\s*)?(?<title>[^,;.:»()]{12,120})/;
const LINK_WORDS =
  /^(?:les?|la|du|des?|une?|dans|au|aux|et|ou|sur|par|pour|avec|en|a|l|d|relative?s?|matiere)$/;

const meaning = (title: string): Set<string> =>
  new Set(
    fold(title)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "" && !LINK_WORDS.test(word))
      .map((word) => word.replace(/s$/, "")),
  );

interface Title {
  readonly words: ReadonlySet<string>;
  readonly title: string;
  readonly quoted: boolean;
}

/** One resolution cited with two titles. */
function* twoTitles(
  citations: readonly Citation[],
  paragraphs: readonly Paragraph[],
): Iterable<Fault> {
  const titles = new Map<string, Title>();
  for (const citation of citations) {
    const key = citation.body === "UNSC" ? null : textOf(citation);
    const paragraph = paragraphs[citation.paragraph];
    const match =
      key === null || !paragraph ? null : SUBJECT.exec(paragraph.text.slice(citation.end));
    const title = match?.groups?.["title"]?.trim().replace(/\s(?:adoptée?s?|tenue?s?)\s.*$/, "");
    if (!match || !title || key === null) continue;
    const words = meaning(title);
    const quoted = match.groups?.["quote"] !== undefined;
    const before = titles.get(key);
    if (before === undefined) {
      titles.set(key, { words, title, quoted });
      continue;
    }
    const common = [...words].filter((word) => before.words.has(word)).length;
    const fewer = Math.min(words.size, before.words.size);
    // A title cut short is no other title; between quotation marks it stands word for word.
    const cut = common === fewer && !(quoted && before.quoted && words.size === before.words.size);
    if (fewer < 2 || cut || fold(title) === fold(before.title)) continue;
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
    const stretches = stretchesOf(reading);
    const lists = stretches.map((stretch) => stretch.paragraphs);
    const citations = outline.resolutions.flatMap((resolution) => resolution.citations);
    yield* twoWays(citations);
    yield* nearMisses(citations);
    yield* twoTitles(citations, paragraphs);
    yield* instrumentTitles(stretches);
    yield* twoDates(lists);
    yield* twoQuotations(lists);
  },
};
