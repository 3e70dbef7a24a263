import { SETTINGS_NAMESPACE, settingsPart } from "../document-settings";
import type { ZipParts } from "../package-parts";
import { escapeXml } from "../xml-text";
import type { GrowingParts } from "./growing-parts";

/** Writes settings into the custom XML part that holds them, making it where there is none. */
export function writeSettings(
  settings: ReadonlyMap<string, string>,
  parts: ZipParts,
  main: string,
  growing: GrowingParts,
): void {
  const known = settingsPart(parts, main);
  if (known === null && settings.size === 0) return;
  const name = known?.name ?? freeName(parts);
  const written = [...settings]
    .map(([key, value]) => `<setting name="${escapeXml(key)}">${escapeXml(value)}</setting>`)
    .join("");
  growing.write(name, `<settings xmlns="${SETTINGS_NAMESPACE}">${written}</settings>`);
  if (known !== null) return;
  growing.relate("customXml", name);
  growing.declare(name, "application/xml");
}

/** Word calls them `item1.xml` and so on (ECMA-376 part 1, 15.2.5). */
function freeName(parts: ZipParts): string {
  let rank = 1;
  while (parts.names.includes(`customXml/item${rank}.xml`)) rank++;
  return `customXml/item${rank}.xml`;
}
