import type { WordFile } from "../../src/index";

/** What the markup of a document says. */
export type Markup = Pick<WordFile, "paragraphs" | "warnings">;

/** Reads the flat OPC that Word gives. */
export type ReadMarkup = (xml: string) => Promise<Markup>;

export type MarkupAnswer =
  | { readonly id: number; readonly markup: Markup }
  | { readonly id: number; readonly trouble: string };

/** Reads it on another thread: a collection of 188 pages holds the page up for some 200 ms otherwise. */
export function readMarkupAside(worker: Worker): ReadMarkup {
  const waiting = new Map<number, (answer: MarkupAnswer) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<MarkupAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  return (xml) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => {
        if ("markup" in answer) resolve(answer.markup);
        else reject(new Error(answer.trouble));
      });
      worker.postMessage({ id, xml });
    });
}
