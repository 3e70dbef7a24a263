/**
 * Puts a text on the clipboard. Word on the web shows the pane in a frame that may not use the
 * clipboard's own interface: then by the page's command.
 *
 * @throws Error where both are refused
 */
export async function toClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    byCommand(text);
  }
}

function byCommand(text: string): void {
  const copied = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", copied);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", copied);
  if (!done) throw new Error("clipboard");
}
