import { fold } from "../language/fold";
import type { Citation } from "../model/resolution";
import { textOf } from "./cited-two-ways";
import { comparison } from "./comparison";
import type { Fault } from "./rule";
import { groupBy } from "./group-by";
import type { Stretch } from "./stretches";

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

/** A resolution cited with its title. */
interface Titled {
  readonly citation: Citation;
  readonly title: string;
  readonly quoted: boolean;
  /** Where the title starts. */
  readonly start: number;
  readonly words: ReadonlySet<string>;
}

function titled(citation: Citation, { paragraphs, start }: Stretch): readonly Titled[] {
  if (citation.body === "UNSC" || textOf(citation) === null) return [];
  const text = paragraphs[citation.paragraph - start]?.text ?? "";
  const match = SUBJECT.exec(text.slice(citation.end));
  const title = match?.groups?.["title"]?.trim().replace(/\s(?:adoptée?s?|tenue?s?)\s.*$/, "");
  if (!match || !title) return [];
  const from = citation.end + match[0].lastIndexOf(title);
  const quoted = match.groups?.["quote"] !== undefined;
  return [{ citation, title, quoted, start: from, words: meaning(title) }];
}

/** The title that came first holds. */
type Verdict = Pick<Titled, "title" | "quoted" | "words">;

function* marks(all: readonly Titled[], first: Verdict): Iterable<Fault> {
  for (const { citation, title, quoted, start, words } of all) {
    const common = [...words].filter((word) => first.words.has(word)).length;
    const fewer = Math.min(words.size, first.words.size);
    // A title cut short is no other title; between quotation marks it stands word for word.
    const cut = common === fewer && !(quoted && first.quoted && words.size === first.words.size);
    if (fewer < 2 || cut || fold(title) === fold(first.title)) continue;
    yield {
      paragraph: citation.paragraph,
      start,
      end: start + title.length,
      severity: common * 2 < fewer ? "warning" : "info",
      message: {
        fr: `La résolution ${citation.text} est citée ailleurs sous le titre « ${first.title} ».`,
        en: `Resolution ${citation.text} is cited elsewhere with the title “${first.title}”.`,
      },
    };
  }
}

/** One resolution cited with two titles. */
export const citedTwoTitles = comparison<readonly Titled[], Verdict>({
  said: (stretch) =>
    groupBy(
      (stretch.resolution?.citations ?? []).flatMap((citation) => titled(citation, stretch)),
      ({ citation }) => textOf(citation),
    ),
  judge([first]) {
    const [one] = first ?? [];
    return one ? { title: one.title, quoted: one.quoted, words: one.words } : null;
  },
  marks,
});
