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
  if (!OPENING.test(start)) return isScannedOrgan(start);
  return start.length < NAME
    ? /[,;:]\s{0,3}$/.test(start) || SITTING.test(start) || isScannedOrgan(start)
    : SITTING.test(start) && !/\.\s{0,3}$/.test(levelled.slice(-5));
}

const ASSEMBLY = "lassembleegenerale";
/** Organs that stand alone on a line, letters only. */
const ALONE = [
  ASSEMBLY,
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

/** As short as the Assembly's name, and closed: more may be wrong in it (« L'Asscmblfr yénéralc, »). */
const SHORT = 32;
const MISREAD_MORE = 6;

/** An organ's name alone on its line, whatever a scan made of its spaces, signs and letters. */
export function isScannedOrgan(line: string): boolean {
  if (line.length >= LONGEST) return false;
  const letters = line.replace(/[^a-z]/g, "");
  if (letters.length <= 14 || !/^[^a-z]{0,4}[l'][^a-z]{0,4}/.test(line)) return false;
  const closed = line.length < SHORT && /[,.]\s{0,3}$/.test(line);
  return (
    (letters.startsWith("l") && ALONE.some((name) => isWithinEdits(letters, name, MISREAD))) ||
    (closed && isWithinEdits(letters, ASSEMBLY, MISREAD_MORE))
  );
}
