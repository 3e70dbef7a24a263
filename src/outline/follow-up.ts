const ASKS = /(?:demande|prie|charge|invite|recommande|decide|mandate)(?![a-z])/;
const REPORTS =
  /(?:faire|presenter|soumettre|fournir|remettre|rendre|adresser|presente|soumette|fasse)[^.;]{0,60}(?:rapports?|compte)(?![a-z])|compte rendu|rapport (?:a ce sujet|a cet egard|y afferent|d'etape|detaille)/;
const TO_WHOM =
  /(?:a|au|aux|lors de|lors du|devant|pour|avec)\s(?:la |l'|sa |ses |les )?(?:[a-z0-9-]{1,30} ){0,2}(?:sessions?|reunions?|conseil des ministres|cmae|cimae|conference islamique|sommet|conference des ministres)(?![a-z])/;

const FOLLOWS =
  /(?:suivre|suivi)[^.;]{0,40}mise en (?:œ|oe)uvre[^.;]{0,20}(?:presente|cette) resolution/;

/** Whether an operative paragraph, levelled, asks that the resolution be followed, report or none. */
export const asksToFollow = (levelled: string): boolean =>
  ASKS.test(levelled) && FOLLOWS.test(levelled);

/** Whether an operative paragraph, levelled, asks for a report to a coming session. */
export function isFollowUp(levelled: string): boolean {
  const asks = ASKS.exec(levelled);
  if (asks === null) return false;
  const rest = levelled.slice(asks.index);
  return REPORTS.test(rest) && TO_WHOM.test(rest);
}
