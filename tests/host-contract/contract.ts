import type { Host } from "../../taskpane/host/host";

/** What a case needs beside the host: the drafter's hands, and the file as it would be saved. */
export interface Driver {
  readonly host: Host;
  /** The drafter selects; `start` equals `end` for a cursor. */
  select(paragraph: number, start: number, end: number): Promise<void>;
  /** Someone types at the end of a paragraph, without the host. */
  type(paragraph: number, text: string): Promise<void>;
  /** The file as it would be saved now. */
  save(): Promise<Uint8Array>;
}

/** What not every host under test has. */
export type Need = "tracking" | "selection" | "typing" | "no-break-hyphens" | "saved settings";

/** One case of the contract: it runs in Jest and in a page alike, so it throws where it fails. */
export interface ContractCase {
  readonly name: string;
  /** What it cannot run without: hosts that lack it leave the case out. */
  readonly needs?: readonly Need[];
  readonly document: () => Uint8Array;
  run(driver: Driver): Promise<void>;
}

/** @throws Error unless both are the same, by structure */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

/** The `reason` of a refusal; `null` where the work was done. */
export const refusal = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return null;
  } catch (thrown) {
    return String((thrown as { reason?: unknown }).reason ?? thrown);
  }
};

export const texts = async ({ host }: Driver): Promise<readonly string[]> =>
  (await host.read()).paragraphs.map((paragraph) => paragraph.text);

/** The stretches of a paragraph that are bold (or superscript), as text. */
export async function stretches(
  { host }: Driver,
  paragraph: number,
  field: "bold" | "superscript",
): Promise<readonly string[]> {
  const found = (await host.read()).paragraphs[paragraph];
  let end = -1;
  const parts: string[] = [];
  for (const run of found?.runs.filter((each) => each[field]) ?? []) {
    const text = found?.text.slice(run.start, run.end) ?? "";
    if (run.start === end) parts.push(`${parts.pop() ?? ""}${text}`);
    else parts.push(text);
    end = run.end;
  }
  return parts;
}
