/** Milliseconds of work before the page may do something else. */
const SLICE = 12;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs work that tells how far it is, a slice at a time.
 * @param between called between slices with how far it is; what it throws ends the work
 */
export async function inSlices<Result>(
  work: Generator<number, Result>,
  between: (done: number) => void,
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    between(step.value);
    begun = performance.now();
  }
}
