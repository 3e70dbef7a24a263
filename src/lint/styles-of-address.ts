import { matchesIn } from "../language/matches";
import type { Bilingual } from "../model/bilingual";
import type { Paragraph } from "../model/paragraph";
import { write } from "./fix";
import type { Fault } from "./rule";
import { spanOf } from "./span";

/** An abbreviation before a person's name that French writes otherwise. */
interface StyleOfAddress {
  readonly wrong: RegExp;
  readonly right: string;
  readonly said: Bilingual;
}

const STYLES: readonly StyleOfAddress[] = [
  {
    wrong: /(?<![\p{L}.])S\.?E(?=\s(?:\p{Lu}\p{Ll}|M\.))/gu,
    right: "S.E.",
    said: {
      fr: "« Son Excellence » s’abrège « S.E. ».",
      en: "“Son Excellence” is abbreviated “S.E.”.",
    },
  },
  {
    wrong: /(?<!\p{L})Mr\.?(?=\s\p{Lu})/gu,
    right: "M.",
    said: {
      fr: "« Monsieur » s’abrège « M. » ; « Mr » est anglais.",
      en: "“Monsieur” is abbreviated “M.”; “Mr” is English.",
    },
  },
];

/** What any of them has. */
const ADDRESSED = /S\.?E |Mr/;

/** « S.E » and « Mr », for « S.E. » and « M. ». */
export function* stylesOfAddress(paragraph: Paragraph): Iterable<Fault> {
  if (!ADDRESSED.test(paragraph.text)) return;
  for (const { wrong, right, said } of STYLES) {
    for (const match of matchesIn(paragraph.text, wrong)) {
      const place = spanOf(paragraph, match);
      yield { ...place, message: said, fix: write(place, right) };
    }
  }
}
