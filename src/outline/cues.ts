import { matchesIn } from "../language/matches";
import type { Cue } from "./found-mention";

const COMING_WORD = /^(?:pro)?chaine?s?|^futures?|^(?:a venir)/;
const COMING_AFTER =
  /^[^.;]{0,60}?(?:se tiendra|se tiendront|aura lieu|auront lieu|sera |seront |doit se tenir|devant se tenir|devra|prevue?s?(?![a-z])|pourrait|a venir)/;
const COMING_BEFORE =
  /(?:convocation de|convoquer|preparatoires? (?:a|de|du)|preparation de|preparatifs de|en vue de|accueillir|tenue prochaine de|candidature (?:a|pour))\s?(?:une|la|le|l'|sa|cette)?\s{0,2}$/;
const AGENDA_BEFORE = /(?:ordre du jour|au programme) d[^,;.]{0,70}$/;
const HELD_AFTER =
  /^[^.;]{0,90}?(?:tenue?s?|tenu|reunie?s?|accueillie?s?|organisee?s?|qui s'est|qui s'etait|adopte|ayant adopte|a adopte|a decide|a eu lieu|ont conclu)(?![a-z])/;
const HELD_BEFORE =
  /(?:adopte|approuve|issue?s?|tenue?s?|lors|resultats?|travaux|communique|declaration|decisions?|conformement|en marge|cree|prise?s?|presente|au cours|resolutions?)(?:e|s|es)?(?![a-z])[^.;]{0,60}$/;

const ASKED_VERB =
  /(?:rapports?|compte|soumettre|presenter|transmettre|recommandations?|etude|communication|suivi|informer|saisir)(?![a-z])/g;
const TOWARDS =
  /(?:^|\s)(?:a|au|aux|lors de|lors du|devant|devant le|pour|avant|d'ici|des|avec|aupres de|aupres du|durant|pendant|en|vers)\s?(?:la|le|l'|les|sa|ses|leur|une)?\s{0,2}$/;
const DONE_NEAR =
  /(?:adopte|approuve|tenu|issu|cree|presente(?!s? resolution)|soumis|contenu|rendu)e?s?(?:\s[^.;]{0,25})?$/;

/** What the words around a mention say of its time. `before` and `after` stay within the sentence. */
export function cueOf(before: string, phrase: string, after: string, numbered: boolean): Cue {
  if (/^presentes?(?![a-z])/.test(phrase)) return "present";
  if (isAsked(before)) return "asked";
  if (COMING_WORD.test(phrase)) return "coming";
  if (!numbered && AGENDA_BEFORE.test(before)) return "coming";
  if (HELD_AFTER.test(after.slice(0, 120)) && !comesFirst(after)) return "held";
  if (COMING_AFTER.test(after) || COMING_BEFORE.test(before.slice(-60))) return "coming";
  return HELD_BEFORE.test(before.slice(-120)) ? "held" : null;
}

/** « en faire rapport à la … », « soumettre à la … une étude », with nothing done in between. */
function isAsked(before: string): boolean {
  const tail = before.slice(-220);
  if (!TOWARDS.test(tail)) return false;
  const verb = lastMatch(tail, ASKED_VERB);
  if (verb === null) return false;
  return !DONE_NEAR.test(tail.slice(verb).replace(TOWARDS, ""));
}

function lastMatch(text: string, pattern: RegExp): number | null {
  let last: number | null = null;
  for (const match of matchesIn(text, pattern)) {
    last = match.index + match[0].length;
  }
  return last;
}

/** Whether what is to come is said before what was done. */
function comesFirst(after: string): boolean {
  const coming = COMING_AFTER.exec(after)?.[0].length ?? Infinity;
  const held = HELD_AFTER.exec(after)?.[0].length ?? Infinity;
  return coming < held;
}
