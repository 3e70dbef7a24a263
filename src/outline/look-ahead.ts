import { isAnnexTitle } from "./annex";
import type { Line } from "./line";
import { numberOf } from "./paragraph-signs";
import { opensParagraph, titlesSection } from "./section-heading";

/** The next line that is neither empty nor what a page left. */
export const nextOf = (rest: readonly Line[]): Line | undefined =>
  rest.find((line) => !line.blank && !line.note);

/** The number of the next numbered paragraph. */
export const nextNumber = (rest: readonly Line[]): number | null | undefined =>
  rest.find((line) => line.label?.kind === "decimal")?.label?.label.number;

/** Whether sub-items come next, as after the paragraph that they belong to. */
export function leadsSubItems(rest: readonly Line[]): boolean {
  const label = rest.find((line) => !line.blank)?.label ?? null;
  return label !== null && label.kind !== "decimal";
}

/** A title between sub-items, whose letters go on after it. */
export function titlesSubItems(line: Line, rest: readonly Line[]): boolean {
  const next = nextOf(rest)?.label ?? null;
  if (next === null || next.kind === "decimal" || line.levelled.length > 80) return false;
  return (next.roman?.number ?? next.label.number ?? 1) > 1;
}

/** A title under which the dispositif goes on. */
export const titlesNext = (line: Line, rest: readonly Line[]): boolean =>
  titlesSection(line) && opensParagraph(nextOf(rest));

/** Whether the next numbered line has the number that is awaited, and a verb: what is between is none of an annex. */
export function goesOnLater(ahead: readonly Line[], awaited: number): boolean {
  const next = ahead.find((line) => line.label?.kind === "decimal" || isAnnexTitle(line, "named"));
  return next !== undefined && next.operative !== null && numberOf(next) === awaited;
}

/** Whether several numbered lines follow and none opens with a verb in capitals. */
export function listsWithoutCapitals(ahead: readonly Line[]): boolean {
  const numbered = ahead.filter(({ label }) => label?.kind === "decimal");
  return numbered.length > 1 && numbered.every(({ operative }) => operative !== "capitals");
}
