import type { Line } from "./line";
import { nextOf } from "./look-ahead";

/** How long the organ's name alone may be. */
const NAME = 60;

/** The organ named, or what a scan left of its name: a few words and a comma before the first clause. */
export function opensWithOrgan(line: Line, rest: readonly Line[]): boolean {
  if (line.chapeau) return !line.capitals;
  if (line.levelled.length > NAME || !endsOnComma(line) || line.startsSmall) return false;
  const next = nextOf(rest);
  return next?.preambular === true && !line.preambular && endsOnComma(next);
}

/** Ends as the United Nations' chapeaux and preambular clauses end. */
export const endsOnComma = ({ levelled }: Line): boolean => /,\s{0,4}$/.test(levelled.slice(-6));

/** A chapeau within the lines just after: these are still title. */
export const chapeauFollows = (rest: readonly Line[]): boolean =>
  rest.slice(0, 4).some((line) => line.chapeau && !line.capitals);
