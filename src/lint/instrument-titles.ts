import { instrumentInTitle, instrumentsIn, type InstrumentName } from "./instrument-names";
import { byItself, comparison } from "./comparison";
import { groupBy } from "./group-by";
import type { Fault } from "./rule";
import type { Stretch } from "./stretches";

const entire = ({ text, tail }: InstrumentName): string =>
  tail === null ? `${text}…` : tail === "" ? text : `${text} ${tail}`;

/** The instrument of a resolution's own title, cited in other words in its text. */
function* readOwn({ resolution, paragraphs }: Stretch): Iterable<Fault> {
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

export const ownInstrument = byItself(readOwn);

const namesOwn = ({ resolution }: Stretch, { ownerless }: InstrumentName): boolean =>
  resolution !== null && instrumentInTitle(resolution.title)?.substance === ownerless.substance;

/** What most of a group have, and the first that has it. */
function prevalent(
  group: readonly InstrumentName[],
  trait: (one: InstrumentName) => string | null,
): Prevalent | null {
  const [most] = [...groupBy(group, trait)].sort(([, a], [, b]) => b.length - a.length);
  const first = most?.[1][0];
  return most && first ? { trait: most[0], shown: entire(first) } : null;
}

interface Prevalent {
  readonly trait: string;
  readonly shown: string;
}

interface Verdict {
  readonly wording: Prevalent | null;
  readonly tail: Prevalent | null;
}

function judge(all: readonly (readonly InstrumentName[])[]): Verdict | null {
  const group = all.flat();
  if (group.length < 2) return null;
  return {
    wording: prevalent(group, ({ wording }) => wording),
    tail: prevalent(group, ({ tail }) => tail),
  };
}

function* marks(names: readonly InstrumentName[], { wording, tail }: Verdict): Iterable<Fault> {
  for (const name of names) {
    const right =
      name.wording !== wording?.trait
        ? wording
        : name.tail === null || name.tail === tail?.trait
          ? null
          : tail;
    if (!right) continue;
    yield {
      paragraph: name.paragraph.index,
      start: name.start,
      end: name.end,
      severity: "info",
      message: {
        fr: `Ce titre est cité ailleurs « ${right.shown} ».`,
        en: `This title is cited “${right.shown}” elsewhere.`,
      },
    };
  }
}

/** A treaty, code or declaration whose title is cited in other words. */
export const instrumentTitles = comparison<readonly InstrumentName[], Verdict>({
  said: (stretch) =>
    groupBy(
      instrumentsIn(stretch.paragraphs).filter((name) => !namesOwn(stretch, name)),
      ({ substance }) => substance,
    ),
  judge,
  marks,
});
