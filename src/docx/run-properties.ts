import type { XmlElement } from "./xml-element";

/** Toggle properties (ECMA-376 part 1, 17.7.3) that show in what we read. */
export const TOGGLES = ["bold", "italic", "capitals", "strike", "hidden"] as const;
export type Toggle = (typeof TOGGLES)[number];

/** What one `w:rPr` says; what it leaves open is absent. */
export interface RunProperties {
  bold?: boolean;
  italic?: boolean;
  /** For complex scripts, such as Arabic. */
  boldComplex?: boolean;
  italicComplex?: boolean;
  capitals?: boolean;
  strike?: boolean;
  hidden?: boolean;
  /** Whether the run is set as complex script, so that the properties for it hold. */
  complex?: boolean;
  /** `superscript`, `subscript` or `baseline`. */
  position?: string;
  /** Character style. */
  style?: string;
}

const SWITCHES: Readonly<Record<string, Exclude<keyof RunProperties, "position" | "style">>> = {
  "w:b": "bold",
  "w:i": "italic",
  "w:bCs": "boldComplex",
  "w:iCs": "italicComplex",
  "w:caps": "capitals",
  "w:strike": "strike",
  "w:dstrike": "strike",
  "w:vanish": "hidden",
  "w:rtl": "complex",
  "w:cs": "complex",
};

/** Whether an on/off element is on: without a value it is (17.17.4). */
export function isOn(element: XmlElement): boolean {
  const value = element.attribute("w:val");
  return value === null || !["0", "false", "off"].includes(value);
}

export function readRunProperties(rPr: XmlElement | null): RunProperties {
  const properties: RunProperties = {};
  for (let child = rPr?.first ?? null; child !== null; child = child.next) {
    const key = SWITCHES[child.name];
    // `w:strike` off beside `w:dstrike` on is struck; so for rtl and cs.
    if (key !== undefined) properties[key] = isOn(child) || (properties[key] ?? false);
    else if (child.name === "w:vertAlign") {
      properties.position = child.attribute("w:val") ?? "baseline";
    } else if (child.name === "w:rStyle") properties.style = child.attribute("w:val") ?? "";
  }
  return properties;
}
