import { instrumentInTitle, instrumentsIn, type InstrumentName } from "./instrument-names";
import type { Fault } from "./rule";
import type { Stretch } from "./stretches";

/** Gives for one of a group the one that most are like, where it is not like them; null where it is. */
function prevalent<One>(
  group: readonly One[],
  trait: (one: One) => string | null,
): (one: One) => One | null {
  const counts = new Map<string, number>();
  for (const one of group) {
    const own = trait(one);
    if (own !== null) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const right = group.find((one) => trait(one) === most?.[0]) ?? null;
  return (one) => (trait(one) === null || trait(one) === most?.[0] ? null : right);
}

const entire = ({ text, tail }: InstrumentName): string =>
  tail === null ? `${text}…` : tail === "" ? text : `${text} ${tail}`;

/** The instrument of a resolution's own title, cited in other words in its text. */
function* ownInstrument({ resolution, paragraphs }: Stretch): Iterable<Fault> {
  const title = resolution === null ? null : instrumentInTitle(resolution.title);
  if (title === null) return;
  for (const { paragraph, start, end, ownerless } of instrumentsIn(paragraphs)) {
    if (ownerless.substance !== title.substance || ownerless.wording === title.wording) continue;
    yield {
      paragraph: paragraph.index,
      start,
      end,
      severity: "info",
      message: {
        fr: "Le titre de la résolution nomme ce texte autrement.",
        en: "The title of the resolution names this text otherwise.",
      },
    };
  }
}

const namesOwn = ({ resolution }: Stretch, { ownerless }: InstrumentName): boolean =>
  resolution !== null && instrumentInTitle(resolution.title)?.substance === ownerless.substance;

/** A treaty, code or declaration whose title is cited in other words. */
export function* instrumentTitles(stretches: readonly Stretch[]): Iterable<Fault> {
  for (const stretch of stretches) yield* ownInstrument(stretch);
  const groups = new Map<string, InstrumentName[]>();
  const others = stretches.flatMap((stretch) =>
    instrumentsIn(stretch.paragraphs).filter((name) => !namesOwn(stretch, name)),
  );
  for (const name of others) {
    const group = groups.get(name.substance);
    if (group) group.push(name);
    else groups.set(name.substance, [name]);
  }
  for (const group of groups.values()) {
    const words = prevalent(group, ({ wording }) => wording);
    const tails = prevalent(group, ({ tail }) => tail);
    for (const name of group) {
      const right = words(name) ?? tails(name);
      if (right === null) continue;
      yield {
        paragraph: name.paragraph.index,
        start: name.start,
        end: name.end,
        severity: "info",
        message: {
          fr: `Ce titre est cité ailleurs « ${entire(right)} ».`,
          en: `This title is cited “${entire(right)}” elsewhere.`,
        },
      };
    }
  }
}
