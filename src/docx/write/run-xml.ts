import type { XmlElement } from "../xml-element";
import { escapeXml } from "../xml-text";

/** Text as the children of a run: tabs and breaks are elements of their own. */
export const textXml = (text: string, element: "w:t" | "w:delText" = "w:t"): string =>
  text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      if (piece === "\n") return "<w:br/>";
      if (piece === "") return "";
      return `<${element} xml:space="preserve">${escapeXml(piece)}</${element}>`;
    })
    .join("");

/** A new run; `properties` is a whole `w:rPr` or nothing. */
export const runXml = (properties: string, text: string): string =>
  `<w:r>${properties}${textXml(text)}</w:r>`;

const DELETED_NAMES: Readonly<Record<string, string>> = {
  "w:t": "w:delText",
  "w:instrText": "w:delInstrText",
};

/** A child of a run as it stands in a deletion: text and field codes have names of their own there. */
export function deletedChild(child: XmlElement): string {
  const name = DELETED_NAMES[child.name];
  if (name === undefined) return child.raw;
  const space = child.attribute("xml:space") === "preserve" ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${child.inner}</${name}>`;
}
