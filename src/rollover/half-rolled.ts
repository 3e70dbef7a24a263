import type { Bilingual } from "../model/bilingual";
import type { Outline } from "../model/resolution";

/** What a draft between two sessions was found to say. */
export interface HalfRolled {
  /** What was found and what can be done, for the drafter. */
  readonly sentence: Bilingual;
  /** Session numbers that headings, chapeaux and title page name, each with how many do. */
  readonly found: readonly { readonly session: number; readonly places: number }[];
  /** Finish the roll that was begun, or roll everything one session further. */
  readonly roads: readonly {
    readonly from: number;
    readonly to: number;
    readonly title: Bilingual;
  }[];
}

/** The sessions that the draft gives itself; null where it names one only. */
export function halfRolled(outlined: Outline, body: "CFM" | "Summit"): HalfRolled | null {
  const counts = new Map<number, number>();
  const mentions = [
    ...outlined.sessionMentions,
    ...outlined.resolutions.flatMap((resolution) => resolution.sessionMentions),
  ];
  for (const { role, kind, body: whose, session } of mentions) {
    if (role !== "current" || kind === null || whose !== body || session === null) continue;
    counts.set(session, (counts.get(session) ?? 0) + 1);
  }
  const found = [...counts]
    .map(([session, places]) => ({ session, places }))
    .sort((one, other) => one.session - other.session);
  const last = found.at(-1)?.session;
  const before = found.at(-2)?.session;
  if (last === undefined || before === undefined) return null;
  const roads = [
    {
      from: before,
      to: last,
      title: {
        fr: `Achever le passage de la ${before}ᵉ à la ${last}ᵉ session`,
        en: `Finish the roll from session ${before} to session ${last}`,
      },
    },
    {
      from: last,
      to: last + 1,
      title: {
        fr: `Tout porter à la ${last + 1}ᵉ session`,
        en: `Roll everything on to session ${last + 1}`,
      },
    },
  ];
  return { sentence: sentenceFor(found, roads), found, roads };
}

function sentenceFor(found: HalfRolled["found"], roads: HalfRolled["roads"]): Bilingual {
  const list = (one: (session: number, places: number) => string): string =>
    found.map(({ session, places }) => one(session, places)).join(", ");
  return {
    fr: `Le projet est entre deux sessions (${list((session, places) => `${session}ᵉ\u00a0: ${places} mentions`)}). Choisissez\u00a0: ${roads.map(({ title }) => title.fr.toLowerCase()).join(", ou ")}.`,
    en: `The draft stands between two sessions (${list((session, places) => `session ${session}: ${places} mentions`)}). Choose: ${roads.map(({ title }) => title.en.toLowerCase()).join(", or ")}.`,
  };
}
