import { fold } from "../language/fold";
import type { Request } from "./requests";

/** A paragraph adopted before, as a corpus gives it. */
export interface AdoptedParagraph {
  /** `2/46-POL` */
  readonly resolution: string;
  readonly title: string;
  readonly number: string | null;
  readonly text: string;
}

/** Words that say nothing of what is asked. */
const COMMON = 4;
/** So much of the request's words must stand in the earlier paragraph. */
const ENOUGH = 0.85;
/** And so much of its title's words in the earlier title: the standard formulas stand in every resolution. */
const SAME_TOPIC = 0.5;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^a-z]+/)
      .filter((word) => word.length >= COMMON),
  );

const sessionOf = (resolution: string): number => Number(/\/(\d+)/.exec(resolution)?.[1] ?? 0);

/** The same requests, each with the earlier paragraphs that ask as much; the draft's own session is left out. */
export function withEarlier(
  asked: readonly Request[],
  adopted: readonly AdoptedParagraph[],
): readonly Request[] {
  const earlier = adopted
    .map((paragraph) => ({
      ...paragraph,
      words: wordsOf(paragraph.text),
      topic: wordsOf(paragraph.title),
    }))
    .sort((one, other) => sessionOf(other.resolution) - sessionOf(one.resolution));
  return asked.map((request) => {
    const words = wordsOf(`${request.addressee ?? ""} ${request.request}`);
    const topic = wordsOf(request.title);
    const now = sessionOf(request.resolution);
    const found = earlier.filter(
      (paragraph) =>
        sessionOf(paragraph.resolution) < now &&
        shares(topic, paragraph.topic, SAME_TOPIC) &&
        shares(words, paragraph.words, ENOUGH),
    );
    return {
      ...request,
      earlier: found.map(({ resolution, number }) =>
        number === null ? resolution : `${resolution} § ${number}`,
      ),
    };
  });
}

function shares(words: ReadonlySet<string>, others: ReadonlySet<string>, part: number): boolean {
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return words.size > 0 && common >= part * words.size;
}
