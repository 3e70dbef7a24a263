/**
 * Claim: a scanner of our own, which keeps offsets, is worth having: faster than a SAX parser that
 * gives positions and than a DOM that gives none.
 */
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

import { parseXml } from "../src/docx/xml-parser";
import { collectionFile, mediansOf } from "./collection-file";

const part = "word/document.xml";
const xml = strFromU8(unzipSync(collectionFile())[part] ?? new Uint8Array());

function countTags(): number {
  let tags = 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("opentag", () => tags++);
  parser.write(xml).close();
  return tags;
}

const medians = await mediansOf(
  {
    "our scanner, a tree with offsets": () => parseXml(xml, part),
    "saxes, events with positions": countTags,
    "xmldom, a tree": () => new DOMParser().parseFromString(xml, "text/xml"),
  },
  11,
);
for (const [name, value] of Object.entries(medians)) console.log(`${name}: ${value.toFixed(1)} ms`);
