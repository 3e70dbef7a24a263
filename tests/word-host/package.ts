import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a .docx, by their names in the zip. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const openParts = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

export const saveParts = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 1 });

export const partText = (parts: Parts, name: string): string => {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`test host: the document has no ${name}`);
  return strFromU8(bytes).replace(/^\uFEFF/, "");
};

export const withPart = (parts: Parts, name: string, text: string): Parts =>
  new Map(parts).set(name, strToU8(text));

const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The flat OPC that Word's `getOoxml` gives: every XML part in one text. */
export function flatOpc(parts: Parts, documentXml: string): string {
  const types = partText(parts, "[Content_Types].xml");
  const typeOf = (name: string): string =>
    new RegExp(`PartName="/${name.replace(/[.[\]]/g, "\\$&")}"[^>]*ContentType="([^"]*)"`).exec(
      types,
    )?.[1] ??
    new RegExp(`ContentType="([^"]*)"[^>]*PartName="/${name}"`).exec(types)?.[1] ??
    (name.endsWith(".rels")
      ? "application/vnd.openxmlformats-package.relationships+xml"
      : name === "word/document.xml"
        ? CONTENT_TYPE
        : "application/xml");
  const written = [...parts.keys()]
    .filter((name) => /\.(xml|rels)$/.test(name) && name !== "[Content_Types].xml")
    .map((name) => {
      const xml = name === "word/document.xml" ? documentXml : partText(parts, name);
      const body = xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
      return `<pkg:part pkg:name="/${name}" pkg:contentType="${typeOf(name)}"><pkg:xmlData>${body}</pkg:xmlData></pkg:part>`;
    });
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${written.join("")}</pkg:package>`;
}
