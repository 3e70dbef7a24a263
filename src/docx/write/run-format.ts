import type { XmlElement } from "../xml-element";

/** Formatting to set; what is absent stays as it is. */
export interface WantedFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly superscript?: boolean;
}

/** The order of a run's properties in the schema (`CT_RPr`), as far as it matters for ours. */
const ORDER = [
  ..."ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline".split(
    " ",
  ),
  ..."shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position".split(
    " ",
  ),
  ..."sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout".split(
    " ",
  ),
  ..."specVanish oMath".split(" "),
].map((name) => `w:${name}`);

/** What a new run takes of a neighbour beside bold, italic and superscript: how its letters look. */
const BASIC = new Set(
  "rFonts color spacing w kern sz szCs rtl lang".split(" ").map((name) => `w:${name}`),
);
/** Marks of tracked changes, which say nothing about formatting. */
const REVISIONS = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"]);

interface Property {
  readonly name: string;
  readonly xml: string;
}

const switched = (name: string, on: boolean): Property => ({
  name: `w:${name}`,
  xml: on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`,
});

function wantedProperties(wanted: WantedFormat): Property[] {
  const properties: Property[] = [];
  const { bold, italic, superscript } = wanted;
  if (bold !== undefined) properties.push(switched("b", bold), switched("bCs", bold));
  if (italic !== undefined) properties.push(switched("i", italic), switched("iCs", italic));
  if (superscript !== undefined) {
    const value = superscript ? "superscript" : "baseline";
    properties.push({ name: "w:vertAlign", xml: `<w:vertAlign w:val="${value}"/>` });
  }
  return properties;
}

function merged(properties: readonly Property[], wanted: WantedFormat): Property[] {
  const set = wantedProperties(wanted);
  const result = properties.filter(({ name }) => !set.some((property) => property.name === name));
  for (const property of set) {
    const rank = ORDER.indexOf(property.name);
    // After the last one that the schema puts before it; extensions come last.
    const before = result.findLastIndex(({ name }) => {
      const place = ORDER.indexOf(name);
      return place >= 0 && place < rank;
    });
    result.splice(before + 1, 0, property);
  }
  return result;
}

const propertiesOf = (rPr: XmlElement | null): Property[] =>
  (rPr?.children() ?? []).map((child) => ({ name: child.name, xml: child.raw }));

const written = (properties: readonly Property[], more = ""): string => {
  const content = properties.map(({ xml }) => xml).join("") + more;
  return content === "" ? "" : `<w:rPr>${content}</w:rPr>`;
};

/**
 * Properties of a run with some formatting set. With `change` (the attributes of a revision) the
 * old ones are kept in a `w:rPrChange`; one that is there already keeps the oldest state.
 */
export function formatted(
  rPr: XmlElement | null,
  wanted: WantedFormat,
  change: (() => string) | null,
): string {
  const all = propertiesOf(rPr);
  const own = all.filter(({ name }) => name !== "w:rPrChange");
  const known = all.find(({ name }) => name === "w:rPrChange")?.xml;
  const old = own.map(({ xml }) => xml).join("");
  const fresh =
    change === null ? "" : `<w:rPrChange ${change()}><w:rPr>${old}</w:rPr></w:rPrChange>`;
  return written(merged(own, wanted), known ?? fresh);
}

/** Properties for new text beside old: the same formatting without its history. */
export const formattedLike = (rPr: XmlElement | null, wanted: WantedFormat): string =>
  written(
    merged(
      propertiesOf(rPr).filter(({ name }) => !REVISIONS.has(name)),
      wanted,
    ),
  );

/** Properties for a new paragraph's text: the neighbour's font, size, colour and language only. */
export const basicLike = (rPr: XmlElement | null, wanted: WantedFormat): string =>
  written(
    merged(
      propertiesOf(rPr).filter(({ name }) => BASIC.has(name)),
      wanted,
    ),
  );
