import { ordinals, type OrdinalMatch } from "../language/ordinals";

/** Ordinals that share one head: « les 39ème, 40ème et 42ème sessions ». Offsets of the text. */
export interface NumberedSessions {
  readonly numbers: readonly OrdinalMatch[];
  /** The noun after the last number. */
  readonly head: { readonly name: string; readonly start: number; readonly end: number };
  /** `extraordinary`: numbered apart from the regular sessions; `special`: the Assembly's. */
  readonly quality: "regular" | "extraordinary" | "special";
  /** Up to which range the numbers run when written « de la 25ème à la 30ème ». */
  readonly range: boolean;
}

const BETWEEN =
  /^\s{0,2}(?:,|et|ou|;|-|,\s{0,2}et|,\s{0,2}ainsi que|ainsi que|a)\s{0,2}(?:a |de )?(?:la |les |le |des |du |au |aux |l')?$/;
const RANGE = /^\s{0,2}(?:-|a la|a|au|jusqu'a la)\s{0,2}$/;
const HEAD =
  /^(?:\s{0,2}(?:et derniere|derniere|reunion de la|ordinaire|annuelle|speciale|extraordinaire|presente)){0,2}\s{0,2}(sessions?|sommets?|conferences?|cmae|cimae|cfm|conseils? des ministres|assemblees? generales?|seances?)(?![a-z])/;
/** How far « extraordinaire » may stand after the noun, and what begins another phrase. */
const REACH = 60;
const NEXT = /[,;.(]| et (?:de |par )?(?:la|les|aux|des|du|le)(?![a-z])/;
const EXTRAORDINARY = /extraordinaires?(?![a-z])/;
const SPECIAL = /^\s{0,2}(?:extraordinaire )?speciales?(?![a-z])/;

/** Finds numbered sessions, summits and conferences. */
export function numberedSessions(text: string, levelled: string): readonly NumberedSessions[] {
  const found: NumberedSessions[] = [];
  let group: OrdinalMatch[] = [];
  let range = false;
  for (const ordinal of ordinals(text, levelled)) {
    const last = group.at(-1);
    const between = last === undefined ? "" : levelled.slice(last.markEnd, ordinal.start);
    if (last !== undefined && between.length < 24 && BETWEEN.test(between)) {
      range ||= RANGE.test(between) && group.length === 1 && ordinal.value > last.value;
      group.push(ordinal);
    } else {
      group = [ordinal];
      range = false;
    }
    const after = levelled.slice(ordinal.markEnd, ordinal.markEnd + 90);
    const head = HEAD.exec(after);
    if (head === null) continue;
    const name = head[1] ?? "";
    const end = ordinal.markEnd + head[0].length;
    const phrase = levelled.slice(ordinal.markEnd, end + REACH).split(NEXT, 1)[0] ?? "";
    const special = SPECIAL.test(levelled.slice(end, end + 30));
    const extraordinary = EXTRAORDINARY.test(phrase);
    found.push({
      numbers: withBareNumbers(group, levelled),
      head: { name, start: end - name.length, end },
      quality: special ? "special" : extraordinary ? "extraordinary" : "regular",
      range,
    });
    group = [];
    range = false;
  }
  return found;
}

const BARE = /(?:^|[^\d/.])(\d{1,3})(\s{0,2}(?:,|et|-|,\s{0,2}et)\s{0,2})$/;

/** Numbers of the list that leave the mark to the last (« les 39, 40 et 42ème sessions »). */
function withBareNumbers(
  group: readonly OrdinalMatch[],
  levelled: string,
): readonly OrdinalMatch[] {
  const all = [...group];
  for (;;) {
    const first = all[0];
    if (first === undefined || first.form !== "figures" || all.length > 60) return all;
    const before = levelled.slice(Math.max(0, first.start - 12), first.start);
    const bare = BARE.exec(before);
    if (bare === null) return all;
    const digits = bare[1] ?? "";
    const start = first.start - (bare[2] ?? "").length - digits.length;
    if (Number(digits) >= first.value || !isListed(levelled, start)) return all;
    const end = start + digits.length;
    all.unshift({ value: Number(digits), form: "figures", start, end, markEnd: end });
  }
}

/** A bare number counts only after an article or another number, never after a month or « n° ». */
const isListed = (levelled: string, start: number): boolean =>
  /(?:(?:les|des|la|aux|ses|de|du|le) |\d\s?(?:,|et|-)\s?)$/.test(
    levelled.slice(Math.max(0, start - 8), start),
  );
