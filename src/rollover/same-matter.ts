import { fold } from "../language/fold";
import { level } from "../language/level";

const TOPIC =
  /^[\s,]{0,2}(?:sur |concernant |relative a (?:la |l')?|relative aux? |portant sur )([^;,()]{5,200}?)(?=\s?[;,().]| adopte| issue?| de la \d|$)/;

const ALIKE = 0.6;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^a-z]+/)
      .filter((word) => word.length >= 4),
  );

/** What a citation says that the resolution is about, from the text after it; null where it does not say. */
export const citedTopic = (after: string): string | null => TOPIC.exec(level(after))?.[1] ?? null;

/** Whether a topic and a title are of one matter: most words of the shorter stand in the longer. */
export function sameMatter(topic: string, title: string): boolean {
  const one = wordsOf(topic);
  const other = wordsOf(title);
  const common = [...one].filter((word) => other.has(word)).length;
  return common > 0 && common >= ALIKE * Math.min(one.size, other.size);
}
