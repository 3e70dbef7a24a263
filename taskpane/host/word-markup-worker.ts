import type { MarkupAnswer } from "./word-markup";
import { readMarkupHere } from "./word-markup-here";

/** The other side of `readMarkupAside`. */
self.addEventListener("message", ({ data }: MessageEvent<{ id: number; xml: string }>) => {
  const answer = (sent: MarkupAnswer): void => self.postMessage(sent);
  readMarkupHere(data.xml).then(
    (markup) => answer({ id: data.id, markup }),
    (trouble: unknown) => answer({ id: data.id, trouble: String(trouble) }),
  );
});
