import type { Bilingual } from "../model/bilingual";
import type { Outline } from "../model/resolution";

/** What a draft between two sessions was found to say. */
export interface HalfRolled {
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
  return {
    found,
    roads: [
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
    ],
  };
}
