import { DocumentError } from "./document-error";
import type { ZipParts } from "./package-parts";
import { openedFile, type WordFile } from "./read-docx";
import { relationshipsOf } from "./relationships";
import { Warnings } from "./warnings";
import type { XmlElement } from "./xml-element";

/** The namespace of the custom XML part that holds our settings. */
export const SETTINGS_NAMESPACE = "urn:greffier:settings";

const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
/** Before the names of what the pane keeps through Word's own settings. */
const OURS = "greffier.";

/**
 * What Greffier keeps in a document, by name: in a custom XML part of its own, or where Word keeps
 * an add-in's settings (MS-OWEXML 2.2.5, each value as JSON). A part that cannot be read has none.
 */
export function documentSettings(file: WordFile): ReadonlyMap<string, string> {
  const { parts, name } = openedFile(file);
  const settings = new Map(wordSettings(parts));
  const root = settingsPart(parts, name)?.root;
  for (const setting of root?.children() ?? []) {
    const key = setting.attribute("name");
    if (key !== null) settings.set(key, setting.text);
  }
  return settings;
}

/** The custom XML part with our settings, or null where the document has none. */
export function settingsPart(
  parts: ZipParts,
  main: string,
): { readonly name: string; readonly root: XmlElement } | null {
  for (const { kind, target } of relationshipsOf(parts, main, new Warnings())) {
    if (kind !== "customXml" || target === null) continue;
    const root = readable(parts, target);
    if (root?.name === `{${SETTINGS_NAMESPACE}}settings`) return { name: target, root };
  }
  return null;
}

function* wordSettings(parts: ZipParts): Generator<readonly [string, string]> {
  for (const name of parts.names) {
    if (!/^word\/webextensions\/[^/]+\.xml$/i.test(name)) continue;
    const properties = readable(parts, name)?.child(`{${WEB_EXTENSION}}properties`);
    for (const property of properties?.children() ?? []) {
      const key = property.attribute("name") ?? "";
      const value = textOf(property.attribute("value") ?? "");
      if (key.startsWith(OURS) && value !== null) yield [key.slice(OURS.length), value];
    }
  }
}

function readable(parts: ZipParts, name: string): XmlElement | null {
  try {
    return parts.root(name);
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

/** The text that a JSON value is, or null where it is none. */
function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
