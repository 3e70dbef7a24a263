import { WORD_AT_WORK } from "./at-work";
import { SELECTION_CHANGED, windowExternal } from "./external";
import { DESKTOP } from "./profile";
import type { StoryParagraph } from "./story";
import { WordHost } from "./word-host";

/** What a browser test reaches of the Word in the page. */
export interface WordInPage {
  /** The drafter puts the cursor in the first paragraph that begins so. */
  click(beginning: string): void;
  /** Someone types at the end of the first paragraph that begins so. */
  type(beginning: string, text: string): void;
  texts(): readonly string[];
  tracking(): string;
  /** The document as Word would save it, in base64. */
  save(): string;
  /** Start and length of the page's own long tasks (over 50 ms), in milliseconds; Word's are left out. */
  tasks(): readonly (readonly [number, number])[];
  /** When the page first asked Word for something. */
  asked(): number;
}

/** Puts a Word with this document (base64) behind the page, before Office.js comes. */
export function installWord(document64: string): void {
  const begun = performance.now();
  const bytes = Uint8Array.from(atob(document64), (letter) => letter.charCodeAt(0));
  const word = new WordHost(bytes, DESKTOP);
  const events = new Map<number, () => void>();
  word.selectionChanged = () => events.get(SELECTION_CHANGED)?.();
  const wordAtWork: { readonly from: number; readonly to: number }[] = [];
  const seam = windowExternal({
    wordApi: DESKTOP.wordApi,
    answer: (request) => {
      const from = performance.now();
      const answer = word.answer(request);
      wordAtWork.push({ from, to: performance.now() });
      performance.measure(WORD_AT_WORK, { start: from });
      return answer;
    },
    listen: (event, raise) => events.set(event, raise),
    unlisten: (event) => events.delete(event),
    settings: () => word.settings,
  });
  Object.defineProperty(window, "external", { value: seam, configurable: true });
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: "longtask",
    buffered: true,
  });

  const visible = (at: number): string =>
    word
      .paragraph(at)
      .letters.filter((letter) => letter.deleted === null)
      .map((letter) => letter.text)
      .join("");
  const texts = (): readonly string[] => word.document.paragraphs.map((_, at) => visible(at));
  const beginningSo = (beginning: string): StoryParagraph =>
    word.paragraph(texts().findIndex((text) => text.startsWith(beginning)));
  const inPage: WordInPage = {
    click: (beginning) => {
      word.select(beginningSo(beginning), 3);
    },
    type: (beginning, text) => word.type(beginningSo(beginning), text),
    texts,
    tracking: () => word.document.tracking,
    save: () =>
      btoa(Array.from(word.document.save(), (byte) => String.fromCharCode(byte)).join("")),
    tasks: () =>
      tasks
        .filter(({ startTime, duration }) => {
          const end = startTime + duration;
          return !wordAtWork.some(({ from, to }) => from >= startTime && to <= end);
        })
        .map(({ startTime, duration }) => [Math.round(startTime), Math.round(duration)] as const),
    asked: () => wordAtWork[0]?.from ?? Infinity,
  };
  Object.assign(window, { wordInPage: inPage });
  // That Word opens its document before the pane's page begins is no work of the pane's.
  performance.measure(WORD_AT_WORK, { start: begun });
}
