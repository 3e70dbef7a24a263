import { level } from "../language/level";
import { findCitations } from "../outline/find-citations";
import type { ClauseCitation } from "./collection";

/** Same for citations of the same resolution; « 56/45-P » and « 56/45-POL » are written alike. */
export const citationKey = ({
  body,
  number,
  session,
  committee,
}: Pick<ClauseCitation, "body" | "number" | "session" | "committee">): string =>
  `${body} ${number}/${session ?? ""}${committee?.charAt(0) ?? ""}`;

/** The keys of the resolutions that a text cites. */
export const citationKeys = (text: string): ReadonlySet<string> =>
  new Set(findCitations(text, level(text)).map(citationKey));
