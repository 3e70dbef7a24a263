import type { Citation } from "../model/resolution";
import { comparison } from "./comparison";
import { groupBy } from "./group-by";

const digitsApart = (a: string, b: string): number =>
  a.length === b.length ? [...a].filter((digit, at) => digit !== b[at]).length : 9;

/** For the number of a text cited once: how one nearly the same, cited twice or more, is cited. */
type Verdict = Readonly<Record<string, string>>;

function judge(all: readonly (readonly Citation[])[]): Verdict {
  const byNumber = [...groupBy(all.flat(), ({ number }) => String(number))];
  const verdict: Record<string, string> = {};
  for (const [number, [first, ...others]] of byNumber) {
    if (!first || others.length > 0 || first.number < 100) continue;
    const near = byNumber.find(
      ([other, { length }]) =>
        length > 1 &&
        (other === `1${number}` || (first.body === "UNGA" && digitsApart(other, number) === 1)),
    );
    if (near) verdict[number] = near[1][0]?.text ?? near[0];
  }
  return verdict;
}

/** A United Nations text cited once, one digit away from one of its session or year cited at least twice. */
export const citedNearMiss = comparison<readonly Citation[], Verdict>({
  said: ({ resolution }) =>
    groupBy(resolution?.citations ?? [], ({ body, session }) =>
      body === "UNGA" || body === "UNSC" ? `${body} ${session ?? ""}` : null,
    ),
  judge,
  *marks(citations, verdict) {
    for (const { paragraph, start, end, number } of citations) {
      const near = verdict[number];
      if (near === undefined) continue;
      yield {
        paragraph,
        start,
        end,
        severity: "info",
        message: {
          fr: `Le projet cite ailleurs « ${near} », à un chiffre près : est-ce le même texte ?`,
          en: `The draft cites “${near}” elsewhere, one digit away: is it the same text?`,
        },
      };
    }
  },
});
