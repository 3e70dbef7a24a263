import type { Bytes } from "./growable";

/** Appends a text as UTF-8; a lone surrogate becomes U+FFFD. (The engine has no `TextEncoder`.) */
export function pushText(bytes: Bytes, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes.push(unit);
    } else if (unit < 0x800) {
      bytes.push(0xc0 | (unit >> 6));
      bytes.push(0x80 | (unit & 63));
    } else {
      const code = text.codePointAt(at) ?? 0xfffd;
      const paired = code > 0xffff;
      const scalar = unit >= 0xd800 && unit <= 0xdfff && !paired ? 0xfffd : code;
      if (paired) {
        at += 1;
        bytes.push(0xf0 | (scalar >> 18));
        bytes.push(0x80 | ((scalar >> 12) & 63));
      } else {
        bytes.push(0xe0 | (scalar >> 12));
      }
      bytes.push(0x80 | ((scalar >> 6) & 63));
      bytes.push(0x80 | (scalar & 63));
    }
  }
}

/** Units collected before they become text: a call takes only so many arguments. */
const units = new Uint16Array(4096);

/** Reads what `pushText` wrote between two byte offsets. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let count = 0;
  for (let at = start; at < end;) {
    if (count > units.length - 2) {
      text += taken(count);
      count = 0;
    }
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      units[count++] = first;
      at += 1;
    } else if (first < 0xe0) {
      units[count++] = ((first & 31) << 6) | low(bytes, at + 1);
      at += 2;
    } else if (first < 0xf0) {
      units[count++] = ((first & 15) << 12) | (low(bytes, at + 1) << 6) | low(bytes, at + 2);
      at += 3;
    } else {
      const high = ((first & 7) << 18) | (low(bytes, at + 1) << 12);
      const beyond = (high | (low(bytes, at + 2) << 6) | low(bytes, at + 3)) - 0x10000;
      units[count++] = 0xd800 | (beyond >> 10);
      units[count++] = 0xdc00 | (beyond & 0x3ff);
      at += 4;
    }
  }
  return text + taken(count);
}

// Spreading a typed array walks an iterator: many times slower than handing it over.
const taken = (count: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);

/** The six bits of a byte that continues a character. */
const low = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) & 63;
