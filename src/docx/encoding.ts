import { strFromU8, strToU8 } from "fflate";

import { DocumentError } from "./document-error";

/** Text of a part, and the way back to bytes in the encoding that it came in. */
export interface Decoded {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

/**
 * Decodes XML as its byte order mark or declaration says (XML 1.0, appendix F): UTF-8, UTF-16,
 * ASCII or Latin-1. @throws DocumentError for another encoding or bytes that are not text
 */
export function decodeXml(bytes: Uint8Array, part: string): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 2, true, part);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 2, false, part);
  if (first === 0x3c && second === 0) return utf16(bytes, 0, true, part);
  if (first === 0 && second === 0x3c) return utf16(bytes, 0, false, part);
  if (first === UTF8_MARK[0] && second === UTF8_MARK[1] && third === UTF8_MARK[2]) {
    return utf8(bytes, 3, part);
  }
  const declaration = strFromU8(bytes.subarray(0, 200), true);
  const name = (DECLARED.exec(declaration)?.[1] ?? "utf-8").toLowerCase();
  if (name === "utf-8" || name === "utf8" || name === "us-ascii") return utf8(bytes, 0, part);
  if (name === "iso-8859-1" || name === "latin1") return latin1(bytes);
  throw new DocumentError("broken-xml", `${part} is written in ${name}, which is not supported.`);
}

function utf8(bytes: Uint8Array, mark: number, part: string): Decoded {
  const content = bytes.subarray(mark);
  const text = strFromU8(content);
  // Bytes that are not UTF-8 were replaced silently; then the way back would change the file.
  if (text.includes("\uFFFD") && !sameBytes(strToU8(text), content)) {
    throw new DocumentError("broken-xml", `${part} holds bytes that are not UTF-8 text.`);
  }
  return { text, encode: (changed) => withMark(UTF8_MARK.slice(0, mark), strToU8(changed)) };
}

function utf16(bytes: Uint8Array, mark: number, little: boolean, part: string): Decoded {
  if (bytes.length % 2 !== 0) {
    throw new DocumentError("broken-xml", `${part} ends in the middle of a UTF-16 character.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  const codes: number[] = [];
  for (let at = mark; at < bytes.length; at += 2) {
    codes.push(view.getUint16(at, little));
    if (codes.length === 8192) pieces.push(String.fromCharCode(...codes.splice(0)));
  }
  pieces.push(String.fromCharCode(...codes));
  const encode = (changed: string): Uint8Array => {
    const out = new Uint8Array(changed.length * 2);
    const outView = new DataView(out.buffer);
    for (let at = 0; at < changed.length; at++) {
      outView.setUint16(at * 2, changed.charCodeAt(at), little);
    }
    return withMark([...bytes.subarray(0, mark)], out);
  };
  return { text: pieces.join(""), encode };
}

function latin1(bytes: Uint8Array): Decoded {
  const encode = (changed: string): Uint8Array =>
    strToU8(
      changed.replace(/[^\x00-\xff]/gu, (char) => `&#${String(char.codePointAt(0))};`),
      true,
    );
  return { text: strFromU8(bytes, true), encode };
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

function withMark(mark: readonly number[], content: Uint8Array): Uint8Array {
  if (mark.length === 0) return content;
  const bytes = new Uint8Array(mark.length + content.length);
  bytes.set(mark);
  bytes.set(content, mark.length);
  return bytes;
}
