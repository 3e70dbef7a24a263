import { singleSpaced } from "../language/level";
import { isWithinEdits } from "../language/edit-distance";

const OPENING =
  /^(?:le |la |l')(?:(?:[a-z0-9-]{2,30} ){0,3}session|conseil|conference|assemblee|commission|comite|sommet|reunion|congres|forum)(?![a-z])|^les (?:rois|chefs|ministres)(?![a-z])/;
const SITTING = /(?:reuni|tenue?s?|session|siegeant)(?![a-z])/;

/** How far the sitting of an organ is looked for, and how long a line that only names it may be. */
const REACH = 400;
const NAME = 90;

/** Whether a text, levelled, opens a resolution by naming the organ that speaks. */
export function namesOrgan(levelled: string, body: number): boolean {
  const start = singleSpaced(levelled.slice(body, body + REACH));
  if (!OPENING.test(start)) return start.length < LONGEST && isScannedOrgan(start);
  return start.length < NAME
    ? /[,;:]\s{0,3}$/.test(start) || SITTING.test(start) || isScannedOrgan(start)
    : SITTING.test(start) && !/\.\s{0,3}$/.test(levelled.slice(-5));
}

/** Organs that stand alone on a line, letters only. */
const ALONE = [
  "lassembleegenerale",
  "leconseildesecurite",
  "leconseileconomiqueetsocial",
  "leconseildesdroitsdelhomme",
  "leconseildetutelle",
  "laconferencedesparties",
  "lacommissiondesdroitsdelhomme",
];
const LONGEST = 48;
/** Letters that a scan may get wrong in such a name: « L' Assemblec gf:nerale ». */
const MISREAD = 4;

/** An organ's name alone on its line, whatever a scan made of its spaces, signs and letters. */
function isScannedOrgan(line: string): boolean {
  const letters = line.replace(/[^a-z]/g, "");
  return (
    letters.startsWith("l") &&
    letters.length > 14 &&
    ALONE.some((name) => isWithinEdits(letters, name, MISREAD))
  );
}
