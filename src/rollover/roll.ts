import { mannerOf } from "../language/manner";
import type { SessionData } from "../language/session-wording";
import type { Bilingual } from "../model/bilingual";
import type { Paragraph } from "../model/paragraph";
import type { Clause, OperativeParagraph, Outline, Resolution } from "../model/resolution";
import { sessionFacts } from "../model/session-register";
import { outline } from "../outline/outline";
import { announcedDetails } from "./announced-details";
import type { Change, RollPlan } from "./change";
import { frontMatterChanges } from "./front-matter";
import { halfRolled, type HalfRolled } from "./half-rolled";
import { officeHolders } from "./office-holders";
import { overtakenRemarks } from "./overtaken";
import { predecessorChanges } from "./predecessor";
import type { RollContext } from "./roll-context";
import { sessionChanges } from "./session-changes";

export interface RollOptions {
  /** The session that the text stands at; where absent, what its headings say. */
  readonly from?: number;
  /** Identifiers of the resolutions to roll; all where absent, the title page with them. */
  readonly resolutions?: readonly string[];
  /** Number the resolutions anew from 1, in the order they stand. */
  readonly renumber?: boolean;
}

/** The plan, or why there is none. */
export type RollAnswer =
  | {
      readonly plan: RollPlan;
      readonly refusal: null;
      /** Set where the draft stands between two sessions and is rolled on from the later one. */
      readonly halfRolled: HalfRolled | null;
    }
  | {
      readonly plan: null;
      readonly refusal: Bilingual;
      /** Set where the draft stands between two sessions. */
      readonly halfRolled: HalfRolled | null;
    };

/** What becomes of a text at another session. Nothing is written: a plan to look through. */
export function rollForward(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  to: SessionData,
  options: RollOptions = {},
): RollAnswer {
  const refuse = (refusal: Bilingual, between: HalfRolled | null = null): RollAnswer => ({
    plan: null,
    refusal,
    halfRolled: between,
  });
  const body = outlined.session?.body ?? "CFM";
  const from = options.from ?? outlined.session?.number;
  if (from === undefined || outlined.resolutions.length === 0) return refuse(NO_SESSION);
  const between = options.from === undefined ? halfRolled(outlined, body) : null;
  if (between?.found.some(({ session }) => session === to.number))
    return refuse(between.sentence, between);
  if (to.number <= from) return refuse(notLater(from, to.number));
  const unknown = options.resolutions?.find(
    (id) => !outlined.resolutions.some((resolution) => resolution.id === id),
  );
  if (unknown !== undefined) return refuse(noResolution(unknown));

  const read =
    outlined.session?.number === from ? outlined : outline(paragraphs, { session: from });
  const chosen = read.resolutions.filter(
    (resolution) => options.resolutions?.includes(resolution.id) ?? true,
  );
  const context: RollContext = {
    paragraphs,
    body,
    from,
    past: pastSession(body, from),
    to,
    manner: mannerOf(chosen.flatMap(({ start, end }) => paragraphs.slice(start, end + 1))),
  };
  const numberOf = (resolution: Resolution, rank: number): number =>
    options.renumber === true ? rank + 1 : resolution.number;
  const rolled = new Map(
    chosen.map((resolution, rank) => [
      `${resolution.number}-${resolution.committee}`,
      numberOf(resolution, rank),
    ]),
  );
  const changes = [
    ...frontMatterChanges(context, read, rolled, options.resolutions === undefined),
    ...chosen.flatMap((resolution, rank) =>
      resolutionChanges(context, resolution, numberOf(resolution, rank)),
    ),
  ];
  const plan: RollPlan = {
    from,
    to: to.number,
    resolutions: chosen.map(({ id }) => id),
    changes: inOrder(changes),
  };
  return { plan, refusal: null, halfRolled: between };
}

function resolutionChanges(
  context: RollContext,
  resolution: Resolution,
  number: number,
): readonly Change[] {
  const written = [
    ...sessionChanges(context, resolution, number),
    ...predecessorChanges(context, resolution),
    ...resolution.sessionMentions
      .map((mention) => announcedDetails(context, resolution, mention))
      .filter((change) => change !== null),
  ];
  const remarks = [...resolution.preamble, ...resolution.operative].flatMap(
    (clause: Clause | OperativeParagraph) => {
      const items: readonly Clause[] = "subItems" in clause ? clause.subItems : [];
      return [clause, ...items]
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap((paragraph) => {
          const settled = written
            .filter(({ place }) => place.paragraph === paragraph)
            .map(({ place }) => place);
          return [
            ...overtakenRemarks(context, resolution, paragraph, settled),
            ...officeHolders(context, resolution, paragraph),
          ];
        });
    },
  );
  return [...written, ...remarks];
}

const inOrder = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort(
    (one, other) =>
      one.place.paragraph - other.place.paragraph || one.place.start - other.place.start,
  );

function pastSession(body: "CFM" | "Summit", number: number): SessionData | null {
  const facts = sessionFacts(body, number);
  if (facts === null) return null;
  const { city, country, opened, closed } = facts;
  return { number, city, country, opens: opened, closes: closed, theme: null };
}

const NO_SESSION: Bilingual = {
  fr: "Aucune résolution de session connue n’a été trouvée\u00a0: ouvrez un recueil ou un projet, ou indiquez sa session.",
  en: "No resolution of a known session was found: open a collection or a draft, or give its session.",
};

const notLater = (from: number, to: number): Bilingual => ({
  fr: `Le texte est déjà de la ${from}ᵉ session\u00a0: choisissez une session postérieure, pas la ${to}ᵉ.`,
  en: `The text is already of session ${from}: choose a later session, not session ${to}.`,
});

const noResolution = (id: string): Bilingual => ({
  fr: `Le document ne contient pas la résolution ${id}\u00a0: vérifiez son numéro.`,
  en: `The document holds no resolution ${id}: check its number.`,
});
