import { readDocx } from "../../src/index";
import { same, texts, type ContractCase, type Need } from "./contract";
import { runXml, sampleDocx, type SampleParagraph } from "./sample-docx";

const MARK = `w:id="9" w:author="Relecture" w:date="2026-10-05T08:00:00Z"`;

const field = (result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF annexe </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runXml(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const deleted = (text: string): string =>
  `<w:del ${MARK}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

const inserted = (text: string): string => `<w:ins ${MARK}>${runXml(text)}</w:ins>`;

/** A paragraph that is odd in the file, how it reads, and a word of it to replace. */
interface Odd {
  readonly name: string;
  readonly paragraph: SampleParagraph | string;
  readonly reads: string;
  /** Each is replaced; what stands between is kept. */
  readonly replace: readonly (readonly [word: string, by: string])[];
  readonly needs?: readonly Need[];
}

const ODD: readonly Odd[] = [
  {
    name: "letters outside the basic plane",
    paragraph: "Notant 𝔄𝔅 et 🕌 avec les 📚 de la ville ;",
    reads: "Notant 𝔄𝔅 et 🕌 avec les 📚 de la ville ;",
    replace: [
      ["🕌", "🏛️"],
      ["ville", "région"],
    ],
  },
  {
    name: "letters with their accents apart",
    paragraph: "Notant l’e\u0301cole et l’e\u0301tude ;",
    reads: "Notant l’e\u0301cole et l’e\u0301tude ;",
    replace: [["tude", "quipe"]],
  },
  {
    name: "no-break spaces, wide and narrow",
    paragraph: "Lire\u00a0: «\u202fla ville\u202f» et «\u00a0la mer\u00a0»\u202f;",
    reads: "Lire\u00a0: «\u202fla ville\u202f» et «\u00a0la mer\u00a0»\u202f;",
    replace: [
      ["\u202fla ville\u202f", "\u00a0la ville\u00a0"],
      ["mer", "côte"],
    ],
  },
  {
    name: "hyphens that do not break",
    paragraph: {
      text: "",
      xml: `${runXml("Note 12")}<w:r><w:noBreakHyphen/></w:r>${runXml("A du comité.")}`,
    },
    reads: "Note 12\u2011A du comité.",
    replace: [["comité", "groupe"]],
    needs: ["no-break-hyphens"],
  },
  {
    name: "runs from right to left",
    paragraph: {
      text: "",
      xml: `${runXml("Rappelant « ")}${runXml("المكتبة العامة", "<w:rtl/>")}${runXml(" » de la ville ;")}`,
    },
    reads: "Rappelant « المكتبة العامة » de la ville ;",
    replace: [
      ["العامة", "الكبرى"],
      ["ville", "région"],
    ],
  },
  {
    name: "a word that the file keeps in pieces",
    paragraph: {
      text: "",
      xml: `${runXml("Rappelant la biblio")}${runXml("thè")}<w:proofErr w:type="spellStart"/>${runXml("que de la vi")}${runXml("lle ;")}`,
    },
    reads: "Rappelant la bibliothèque de la ville ;",
    replace: [
      ["bibliothèque", "médiathèque"],
      ["ville", "région"],
    ],
  },
  {
    name: "hidden text",
    paragraph: {
      text: "",
      xml: `${runXml("Rappelant ")}${runXml("(à vérifier) ", "<w:vanish/>")}${runXml("la visite de la ville ;")}`,
    },
    reads: "Rappelant la visite de la ville ;",
    replace: [["ville", "région"]],
  },
  {
    name: "a field's result",
    paragraph: {
      text: "",
      xml: `${runXml("Voir l’")}${field("annexe 2")}${runXml(" de la note.")}`,
    },
    reads: "Voir l’annexe 2 de la note.",
    replace: [["note", "lettre"]],
  },
  {
    name: "a link",
    paragraph: {
      text: "",
      xml: `${runXml("Voir ")}<w:hyperlink w:anchor="a">${runXml("la page du fonds")}</w:hyperlink>${runXml(" de la ville.")}`,
    },
    reads: "Voir la page du fonds de la ville.",
    replace: [["ville", "région"]],
  },
  {
    name: "a content control in the line",
    paragraph: {
      text: "",
      xml: `${runXml("Réuni à ")}<w:sdt><w:sdtPr/><w:sdtContent>${runXml("Niamey")}</w:sdtContent></w:sdt>${runXml(" le jour dit.")}`,
    },
    reads: "Réuni à Niamey le jour dit.",
    replace: [["jour dit", "lendemain"]],
  },
  {
    name: "a paragraph in a content control",
    paragraph: { text: "Réuni le jour dit.", control: true },
    reads: "Réuni le jour dit.",
    replace: [["jour dit", "lendemain"]],
  },
  {
    name: "a comment's range and mark",
    paragraph: {
      text: "",
      xml: `<w:commentRangeStart w:id="1"/>${runXml("Rappelant la visite")}<w:commentRangeEnd w:id="1"/>${runXml(" de la ville ;")}`,
    },
    reads: "Rappelant la visite de la ville ;",
    replace: [
      ["visite", "mission"],
      ["ville", "région"],
    ],
  },
  {
    name: "text that someone has deleted",
    paragraph: {
      text: "",
      xml: `${runXml("Rappelant ")}${deleted("la longue ")}${runXml("la visite de la ville ;")}`,
    },
    reads: "Rappelant la visite de la ville ;",
    replace: [["ville", "région"]],
  },
  {
    name: "text that someone has inserted, and within it",
    paragraph: {
      text: "",
      xml: `${runXml("Rappelant la visite")}${inserted(" des archives et du musée")}${runXml(" de la ville ;")}`,
    },
    reads: "Rappelant la visite des archives et du musée de la ville ;",
    replace: [
      ["musée", "théâtre"],
      ["ville", "région"],
    ],
  },
  {
    name: "a word that someone has replaced",
    paragraph: {
      text: "",
      xml: `${runXml("Notant la ")}${deleted("46")}${inserted("47")}${runXml("ème session et la 47ème réunion ;")}`,
    },
    reads: "Notant la 47ème session et la 47ème réunion ;",
    replace: [["47ème réunion", "48ème réunion"]],
  },
];

const around = (paragraph: SampleParagraph | string): Uint8Array =>
  sampleDocx(["Avant.", paragraph, "Après."]);

const reads = ({ name, paragraph, reads: text, needs }: Odd): ContractCase => ({
  name: `reads ${name}`,
  needs,
  document: () => around(paragraph),
  run: async (driver) => same(await texts(driver), ["Avant.", text, "Après."], "texts"),
});

const writes = ({ name, paragraph, reads: before, replace, needs = [] }: Odd): ContractCase => ({
  name: `corrects beside and in ${name}`,
  needs: ["tracking", ...needs],
  document: () => around(paragraph),
  run: async (driver) => {
    const edits = replace.map(([word, text]) => {
      const start = before.lastIndexOf(word);
      return { paragraph: 1, start, end: start + word.length, text };
    });
    let after = before;
    for (const { start, end, text } of edits.toReversed())
      after = after.slice(0, start) + text + after.slice(end);
    await driver.host.apply(edits, await driver.host.read());
    same(await texts(driver), ["Avant.", after, "Après."], "texts");
    const saved = readDocx(await driver.save()).paragraphs.map((each) => each.text);
    same(saved, ["Avant.", after, "Après."], "saved texts");
  },
});

export const ODD_TEXT_CASES: readonly ContractCase[] = [...ODD.map(reads), ...ODD.map(writes)];
