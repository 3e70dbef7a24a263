const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, as `matchAll` gives them, without the copy of the pattern that
 * `matchAll` makes: most texts have none, and then nothing is allocated.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
