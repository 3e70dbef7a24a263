export type Apostrophe = "’" | "'";

/** The apostrophe that a text types most; the typographic one where both come alike. */
export function apostropheOf(paragraphs: readonly { readonly text: string }[]): Apostrophe {
  let typewriter = 0;
  let typographic = 0;
  for (const { text } of paragraphs) {
    for (const letter of text) {
      if (letter === "'") typewriter += 1;
      else if (letter === "’") typographic += 1;
    }
  }
  return typewriter > typographic ? "'" : "’";
}

/** The text with every apostrophe as `apostrophe`. */
export const withApostrophe = (text: string, apostrophe: Apostrophe): string =>
  text.replace(/[’']/g, apostrophe);
