import {
  readStyle,
  styleChanges,
  StyleError,
  type HouseStyle,
  type StyleFile,
} from "../../src/index";
import type { StyleRead } from "./engine";

interface OpenedStyle<Read> {
  /** Null where the Council's customs hold. */
  readonly style: HouseStyle | null;
  readonly read: Read;
}

/** Reads a style file; what is none is refused in one sentence. */
export function openStyle(file: StyleFile): OpenedStyle<StyleRead> {
  const { name } = file;
  try {
    const style = readStyle(file);
    return { style, read: { name, changes: styleChanges(style) } };
  } catch (trouble) {
    if (!(trouble instanceof StyleError)) throw trouble;
    return { style: null, read: { name, refused: trouble.sentence } };
  }
}

/** Opens a file that is asked for again and again once: to the lint, the same object is the same style. */
export function styleKeeper(): (file: StyleFile | null) => OpenedStyle<StyleRead | null> {
  let last: { readonly file: StyleFile; readonly opened: OpenedStyle<StyleRead> } | null = null;
  return (file) => {
    if (!file) return { style: null, read: null };
    if (last?.file.name !== file.name || last.file.text !== file.text) {
      last = { file, opened: openStyle(file) };
    }
    return last.opened;
  };
}
