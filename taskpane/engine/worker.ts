import { openCollectionStore } from "./collection-store";
import type { Engine } from "./engine";
import { localEngine } from "./local-engine";
import type { Answer, Question } from "./worker-engine";

/** The engine on its own thread: questions in, answers out, in the order they are ready. */
const engine = localEngine(openCollectionStore());

const ask = (name: keyof Engine, given: readonly unknown[]): Promise<unknown> =>
  (engine[name] as (...given: readonly unknown[]) => Promise<unknown>)(...given);

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const answer = (sent: Answer): void => self.postMessage(sent);
  ask(data.name, data.given).then(
    (value) => answer({ id: data.id, value }),
    (trouble: unknown) =>
      answer({
        id: data.id,
        trouble: trouble instanceof Error ? trouble.message : String(trouble),
      }),
  );
});
