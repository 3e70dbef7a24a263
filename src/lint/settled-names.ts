import type { HouseStyle } from "./house-style";
import { kept } from "./kept";
import { keptText } from "./kept-text";
import { foldOf } from "./written-names";

/** A link word between two words of a name. */
const PARTICLE = /(?<=[- ])(?:de|du|des|la|le|les)[- ]/g;

/** What spellings of one name share: its letters, link words aside. */
export const nameLetters = keptText((text) =>
  foldOf(text)
    .replace(PARTICLE, "")
    .replace(/[^a-z0-9]/g, ""),
);

const settledLetters = kept((style: HouseStyle) =>
  style.terms
    .flatMap((term) => [term.preferred, ...term.instead])
    .map(nameLetters)
    .filter((letters) => letters.length > 8),
);

/** True where the house's terms say how the name is written. */
export function isSettled(text: string, style: HouseStyle): boolean {
  const letters = nameLetters(text);
  return settledLetters(style).some((one) => letters.includes(one) || one.includes(letters));
}
