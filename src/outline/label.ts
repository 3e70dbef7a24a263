import type { Paragraph } from "../model/paragraph";
import type { ClauseLabel } from "../model/resolution";
import { romanValue } from "../language/roman";
import { operativeVerb } from "../language/verbs";

/** A label with what tells its rank among others. */
export interface ReadLabel {
  readonly label: ClauseLabel;
  readonly kind: "decimal" | "letter" | "roman" | "bullet";
  /** What distinguishes its style (`1.` from `(1)`): labels of one list share it. */
  readonly style: string;
  /** Depth that the word processor gives, else null. */
  readonly level: number | null;
  /** What a single letter is if it is a roman numeral (`i)`): those around it decide. */
  readonly roman?: { readonly number: number; readonly style: string };
  /** Where the words begin. */
  readonly end: number;
}

const DECIMAL =
  /^[ \t]{0,8}(?:-[ \t]{0,3})?(\(?)(\d{1,3})[ ]?(bis|ter|quater|quinquies|sexies)?[ ]?(\t|[°)]|\.(?!\d)|-(?!\d))[ \t]?[-.)]?[ \t]{0,8}(?=\D|$)/;
const LETTER =
  /^[ \t]{0,8}(?:-[ \t]{0,3})?(\(?)([a-z]|([a-z])\3|[ivx]{2,6})[ ]?([).-])[ \t]{0,2}[-.]?(?=[ \t]|$)[ \t]{0,8}/;
/** A scanned number or point taken for a letter or a mark; a verb after it tells. */
const MISREAD = /^[ \t.']{0,4}([lIJSOB?\d]{1,3}) {0,2}[.,·_:][ \t_]{0,8}/;
/** The figures that such letters stand for. */
const READ_AS: Readonly<Record<string, string>> = {
  l: "1",
  I: "1",
  J: "1",
  S: "5",
  O: "0",
  B: "8",
};
/** « JO. », « IS. »: ten and what follows it, plain enough to stand before a garbled verb. */
const MISREAD_TENS = /^[ \t]{0,4}([lIJ1] ?[O0S5B]) {0,2}\.[ \t]{1,8}(?=[A-ZÀ-Þ])/;
/** A number whose point was lost; a verb after it and the end of a clause tell it from a footnote. */
const BARE = /^[ \t]{0,8}(\d{1,3})[ \t]{1,8}(?=[A-ZÀ-Þ])/;
/** A letter that a scan took for a sign. */
const MISREAD_LETTER = /^[ \t]{0,8}[!|[\]{}/],? ?\)[ \t]{1,8}(?=\p{L})/u;
const BULLET = /^[ \t]{0,8}(?:[-•·▪◦●■*—§]|o(?=\t))[ \t]{1,8}/;

const listKind = (format: string): ReadLabel["kind"] =>
  format === "bullet"
    ? "bullet"
    : /letter/i.test(format)
      ? "letter"
      : /roman/i.test(format)
        ? "roman"
        : "decimal";

/** The label before a clause: the word processor's, or the one typed at the head of the text. */
export function readLabel(paragraph: Paragraph, levelled: string): ReadLabel | null {
  const list = paragraph.label;
  if (list !== null && list.format !== "none") {
    const kind = listKind(list.format);
    return {
      label: {
        text: list.text,
        number: kind === "bullet" ? null : list.value,
        suffix: "",
        from: "list",
        place: null,
      },
      kind,
      style: `${list.list}/${list.level}`,
      level: list.level,
      end: 0,
    };
  }
  return typedLabel(paragraph, levelled);
}

/** A word longer than any label: most paragraphs begin with one. */
const WORD = /^[a-z]{7}/;

function typedLabel(paragraph: Paragraph, levelled: string): ReadLabel | null {
  if (WORD.test(levelled)) return null;
  const decimal = DECIMAL.exec(levelled);
  if (decimal !== null) {
    const [whole, opening, number, suffix = "", closing] = decimal;
    const style = opening === "(" ? "(1)" : closing === ")" ? "1)" : "1.";
    return typed(paragraph, whole.length, "decimal", Number(number), style, suffix);
  }
  const tens = MISREAD_TENS.exec(paragraph.text);
  const misread = tens ?? MISREAD.exec(paragraph.text) ?? bareNumber(paragraph.text);
  if (misread !== null && (tens ?? operativeVerb(paragraph.text, misread[0].length, levelled))) {
    const [whole, signs = ""] = misread;
    const number = Number(
      signs.replaceAll(" ", "").replace(/\D/g, (sign) => READ_AS[sign] ?? sign),
    );
    return typed(paragraph, whole.length, "decimal", Number.isNaN(number) ? null : number, "1.");
  }
  const letter = LETTER.exec(levelled);
  if (letter !== null) {
    const [whole, opening = "", letters = "", , closing = ""] = letter;
    const as = paragraph.text.charAt(whole.indexOf(letters));
    const lower = as === levelled.charAt(whole.indexOf(letters)) || closing === ")";
    if (lower) {
      const roman = letters.length > 1 ? romanValue(letters) : null;
      const single = letters.length === 1 ? romanValue(letters) : null;
      const value = roman ?? letters.charCodeAt(0) - 96 + 26 * (letters.length - 1);
      const kind = roman === null ? "letter" : "roman";
      const read = typed(paragraph, whole.length, kind, value, `${opening}${kind}${closing}`);
      return single === null
        ? read
        : { ...read, roman: { number: single, style: `${opening}roman${closing}` } };
    }
  }
  const sign = MISREAD_LETTER.exec(paragraph.text);
  if (sign !== null) return typed(paragraph, sign[0].length, "letter", null, "letter)");
  const bullet = BULLET.exec(levelled);
  return bullet === null ? null : typed(paragraph, bullet[0].length, "bullet", null, "bullet");
}

function bareNumber(text: string): RegExpExecArray | null {
  const bare = BARE.exec(text);
  return bare !== null && /[;:]\s{0,4}$/.test(text.slice(-8)) ? bare : null;
}

/** A label of the characters up to a position. */
function typed(
  { text, index }: Paragraph,
  end: number,
  kind: ReadLabel["kind"],
  number: number | null,
  style: string,
  suffix = "",
): ReadLabel {
  const written = text.slice(0, end);
  const start = written.length - written.trimStart().length;
  const stop = written.trimEnd().length;
  return {
    label: {
      text: text.slice(start, stop),
      number,
      suffix,
      from: "typed",
      place: { paragraph: index, start, end: stop },
    },
    kind,
    style,
    level: null,
    end,
  };
}
