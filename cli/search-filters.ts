import type { ClauseIndex, SearchOptions } from "../src/index";
import type { Call } from "./options";
import { UsageError } from "./terminal";

/** The options that narrow a search. */
export const FILTERS = {
  part: { type: "string" },
  verb: { type: "string" },
  sessions: { type: "string" },
  committee: { type: "string" },
  collection: { type: "string", multiple: true },
  limit: { type: "string" },
} as const;

/** `47`, `44-47`, `44-` (and since). */
const SESSIONS = /^(\d{1,3})(-(\d{1,3})?)?$/;

/** Reads the filters that a call gives. @throws UsageError */
export function searchFilters(asked: Call, index: ClauseIndex): SearchOptions {
  const collections = asked.all("collection");
  for (const name of collections) {
    if (!index.collections.includes(name))
      throw new UsageError({
        fr: `aucun recueil ne s’appelle « ${name} » ; recueils\u00a0: ${index.collections.join(", ")}.`,
        en: `no collection is called “${name}”; collections: ${index.collections.join(", ")}.`,
      });
  }
  return {
    part:
      asked.one("part") === undefined
        ? undefined
        : asked.choice<"operative" | "preamble">("part", ["operative", "preamble"]),
    verb: asked.one("verb"),
    sessions: sessionsOf(asked.one("sessions")),
    committee: asked.one("committee"),
    collections: collections.length === 0 ? undefined : collections,
    limit: asked.count("limit"),
  };
}

function sessionsOf(text: string | undefined): SearchOptions["sessions"] {
  if (text === undefined) return undefined;
  const [, first, range, last] = SESSIONS.exec(text) ?? [];
  const from = Number(first);
  const to = range === undefined ? from : last === undefined ? undefined : Number(last);
  if (first === undefined || from > (to ?? Infinity))
    throw new UsageError({
      fr: `l’option --sessions attend une session ou un intervalle (47, 44-47, 44-), pas « ${text} ».`,
      en: `option --sessions takes a session or a range (47, 44-47, 44-), not “${text}”.`,
    });
  return { from, to };
}
