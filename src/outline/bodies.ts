import { matchesIn } from "../language/matches";
import type { Body } from "../model/session";

/** A body named in a text. Offsets are those of the text. */
export interface BodyMention {
  readonly body: Body;
  readonly start: number;
  readonly end: number;
}

/**
 * Names of bodies, levelled, the longer before the shorter. A group of alternatives for each body;
 * which group matched tells the body.
 */
const COUNCIL =
  "conseils? des ministres(?: des affaires etrangeres)?|conferences? (?:islamiques? )?des ministres(?: des affaires etrangeres)?|conferences? ministerielles de l'(?:oci|organisation)|cmae|cimae|ccmae|cfm";
const SUMMIT =
  "oci au sommet|conferences? (?:islamiques? )?(?:extraordinaires? )?au sommet|conferences? au sommet islamiques?|sommets? (?:extraordinaires? )?(?:islamiques?|de l'oci|de l'organisation de la (?:cooperation|conference) islamique)(?: extraordinaires?)?";
const ASSEMBLY = "assemblees? generales?|agnu";
const SECURITY = "conseil de securite|csnu";
const OTHER =
  "conseil des droits de l'homme|cdh|hrc|commission(?: [a-z]{2,20})?|conferences? generales?|conferences? ministerielles?|conferences? d'examen|conferences? des (?:parties|chefs d'etats?)|comites?|sommets?|conferences?|groupes?|cpidh|isesco|icesco|unesco|ligue des etats arabes|union africaine|mouvement des non-alignes";
const NAMES = new RegExp(
  `\\b(?:(${COUNCIL})|(${SUMMIT})|(${ASSEMBLY})|(${SECURITY})|(${OTHER}))\\b`,
  "g",
);
const BY_GROUP: readonly Body[] = ["CFM", "Summit", "UNGA", "UNSC", "other"];

/** What follows a name and makes it another organisation's: « Sommet de la Ligue », « … de l'UA ». */
const ANOTHER =
  /^(?: (?:ordinaires?|extraordinaires?|annuels?))? (?:arabes?|africains?|de la ligue|de l'union|de l'ua|de l'uemoa|de la cedeao|du mouvement|du g ?\d|de l'isesco|de l'icesco|de la cica|de l'uci)(?![a-z])/;
const ISLAMIC_LATER = /^[^.;]{0,40}? (?:islamiques?|de l'oci)(?![a-z])/;

/** The bodies that a text names, found by where they stand. */
export class Bodies {
  private readonly starting = new Map<number, BodyMention>();
  readonly namesSecurityCouncil: boolean;

  /** @param all in order */
  constructor(readonly all: readonly BodyMention[]) {
    for (const body of all) this.starting.set(body.start, body);
    this.namesSecurityCouncil = all.some(({ body }) => body === "UNSC");
  }

  startingAt(position: number): BodyMention | undefined {
    return this.starting.get(position);
  }

  /** Those that start from a position on and before another, nearest first. */
  between(from: number, to: number): readonly BodyMention[] {
    const first = this.firstFrom(from);
    const last = this.firstFrom(to);
    return this.all.slice(first, last);
  }

  /** Rank of the first that starts at a position or after it, by halves. */
  private firstFrom(position: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.start ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** All bodies that a text names. */
export const bodiesIn = (levelled: string): Bodies => new Bodies(findBodies(levelled));

function findBodies(levelled: string): readonly BodyMention[] {
  const found: BodyMention[] = [];
  for (const match of matchesIn(levelled, NAMES)) {
    const end = match.index + match[0].length;
    const named = BY_GROUP.find((_, group) => match[group + 1] !== undefined) ?? "other";
    const after = levelled.slice(end, end + 60);
    const body = ANOTHER.test(after) ? "other" : named;
    found.push({ body: refined(match[0], body, after), start: match.index, end });
  }
  return found;
}

/** « du Sommet et du Conseil des Ministres »: the Organisation's own. */
const WITH_COUNCIL =
  /^ et (?:du|de la|des) (?:conseil|conference)s? (?:islamiques? )?des ministres/;

/** « le 1er Sommet islamique sur la Science »: a series of its own. */
const ON_THEME = /^ sur (?:la |le |les |l')/;

/** « Conférence des Ministres » alone and « Sommet » alone by what follows them. */
function refined(name: string, body: Body, after: string): Body {
  if (body === "CFM" && /ministres$/.test(name) && !/^ des affaires etrangeres/.test(after)) {
    return /^ (?:de|des|du) (?!l'oci|l'organisation|la cooperation)/.test(after) ? "other" : "CFM";
  }
  if (body === "other" && /^conferences?$/.test(name) && ISLAMIC_LATER.test(after)) {
    return /^ islamiques? [a-z']{0,20} ?au sommet/.test(after) ? "Summit" : "other";
  }
  if (/^sommets? islamiques?$/.test(name) && ON_THEME.test(after)) return "other";
  if (/^sommets?$/.test(name) && WITH_COUNCIL.test(after)) return "Summit";
  if (name === "conferences ministerielles" && !/^ (?:de|des|du|sur) /.test(after)) return "CFM";
  return body;
}
