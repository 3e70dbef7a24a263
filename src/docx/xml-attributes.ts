const SPACE = 0x20;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/**
 * The value of an attribute as written in a start tag, or null. Each character is looked at once,
 * which a regular expression does not promise for tags made to be slow.
 */
export function attributeValue(
  source: string,
  start: number,
  end: number,
  isWanted: (rawName: string) => boolean,
): string | null {
  const skip = (from: number, goesOn: (code: number) => boolean): number => {
    let at = from;
    while (at < end && goesOn(source.charCodeAt(at))) at++;
    return at;
  };
  let at = skip(start + 1, isNamePart);
  while (at < end) {
    const nameStart = skip(at, (code) => code <= SPACE || code === SLASH);
    const nameEnd = skip(nameStart, isNamePart);
    const equals = skip(nameEnd, isSpace);
    if (source.charCodeAt(equals) !== EQUALS) {
      at = Math.max(equals, nameStart + 1);
      continue;
    }
    const open = skip(equals + 1, isSpace);
    const quote = source.charCodeAt(open);
    at = open;
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) continue;
    const close = source.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", open + 1);
    if (close < 0 || close >= end) return null;
    if (isWanted(source.slice(nameStart, nameEnd))) return source.slice(open + 1, close);
    at = close + 1;
  }
  return null;
}

const isSpace = (code: number): boolean => code <= SPACE;
const isNamePart = (code: number): boolean =>
  code > SPACE &&
  code !== SLASH &&
  code !== EQUALS &&
  code !== DOUBLE_QUOTE &&
  code !== SINGLE_QUOTE;
