import { matchesIn } from "../language/matches";
import { ordinals } from "../language/ordinals";
import type { Paragraph } from "../model/paragraph";
import { write } from "./fix";
import { levelled } from "./levelled";
import type { Fault } from "./rule";
import { span } from "./span";

/** The Conference of Foreign Ministers is the Council since the Charter of 2008, from its 35th session (Kampala) on. */
const COUNCIL_SINCE = 35;

const CONFERENCE =
  /\b(?:de )?la conference (?:islamique )?des ministres(?= des affaires etrangeres)/g;
const SESSION_BEFORE = /sessions? (?:ordinaire )?$/;
/** Someone who holds an office now, of what is now the Council. */
const OFFICE_BEFORE = /(?:presiden\w+|presidence)(?: en exercice| actuel\w*)? $/;

/** The Council under the name that it had before 2008, where a later session or a present office is meant. */
export function* formerCouncil(paragraph: Paragraph): Iterable<Fault> {
  const text = levelled(paragraph);
  if (!text.includes("onference ")) return;
  for (const match of matchesIn(text, CONFERENCE)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const number = SESSION_BEFORE.test(before) ? ordinals(before).at(-1)?.value : undefined;
    const late = number !== undefined && number >= COUNCIL_SINCE;
    if (!late && !OFFICE_BEFORE.test(before)) continue;
    const place = span(paragraph, match.index, match.index + match[0].length);
    const right = match[0].startsWith("de ")
      ? "du Conseil des Ministres"
      : "le Conseil des Ministres";
    yield {
      ...place,
      message: {
        fr: "Depuis la Charte de 2008 (35ᵉ session), l’organe s’appelle le Conseil des Ministres des Affaires étrangères.",
        en: "Since the Charter of 2008 (35th session) the organ is called the Council of Foreign Ministers.",
      },
      fix: write(place, right),
    };
  }
}
