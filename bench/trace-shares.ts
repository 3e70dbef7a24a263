/** Who took a page's main thread, out of a Chromium trace with the sampled stacks of a processor profile. */

interface Frame {
  readonly functionName: string;
  readonly url?: string;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly {
          readonly id: number;
          readonly parent?: number;
          readonly callFrame: Frame;
        }[];
        readonly samples?: readonly number[];
      };
    };
  };
}

/** Processor time of one task of the main thread, in milliseconds. */
export interface Task {
  readonly whole: number;
  /** Ours, what we call, and what React and Fluent do for the pane. */
  readonly ours: number;
  /** The editor's, and what React does for it. */
  readonly editors: number;
}

type Owner = "ours" | "editor" | "pane-or-editor" | "pane" | "browser";

const REACT = new Set(["performWorkOnRoot", "commitRoot", "flushPassiveEffects", "dispatchEvent"]);

/** The chunks are named for what is in them. */
function ownerOf(stack: readonly Frame[]): Owner {
  const within = (chunk: string): boolean => stack.some(({ url }) => url?.includes(`/${chunk}-`));
  if (within("ours")) return "ours";
  if (within("editor")) return "editor";
  if (!within("library")) return "browser";
  // Without React it is Fluent, which watches the page for what can take the focus.
  return stack.some(({ functionName }) => REACT.has(functionName)) ? "pane-or-editor" : "pane";
}

/** The tasks of the busiest page's main thread, in order. */
export function tasksOf(trace: string): readonly Task[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(thread),
  );
  const busy = new Map<string, number>();
  const run = traceEvents.filter(
    (event) => /RunTask$/.test(event.name) && mains.has(thread(event)),
  );
  for (const event of run)
    busy.set(thread(event), (busy.get(thread(event)) ?? 0) + (event.dur ?? 0));
  const [main] = [...busy].sort((one, other) => other[1] - one[1])[0] ?? [];

  // A worker has a profile too; the chunks of both are written by one more thread.
  const profile = traceEvents.find((event) => event.name === "Profile" && thread(event) === main);
  if (!profile) throw new Error("the trace holds no profile of the page");
  const samples = samplesOf(profile, traceEvents);
  return run
    .filter((event) => thread(event) === main)
    .sort((one, other) => one.ts - other.ts)
    .map((task) => shared(task, samples));
}

interface Sample {
  readonly at: number;
  readonly length: number;
  readonly owner: Owner;
}

function samplesOf(profile: TraceEvent, events: readonly TraceEvent[]): readonly Sample[] {
  const nodes = new Map<number, { readonly parent?: number; readonly callFrame: Frame }>();
  const owners = new Map<number, Owner>();
  const owner = (leaf: number): Owner => {
    const known = owners.get(leaf);
    if (known) return known;
    const stack: Frame[] = [];
    for (let node = nodes.get(leaf); node; node = nodes.get(node.parent ?? -1)) {
      stack.push(node.callFrame);
    }
    const found = ownerOf(stack);
    owners.set(leaf, found);
    return found;
  };
  let at = profile.args.data?.startTime ?? 0;
  return events
    .filter(
      ({ name, id, pid }) => name === "ProfileChunk" && id === profile.id && pid === profile.pid,
    )
    .sort((one, other) => one.ts - other.ts)
    .flatMap(({ args: { data } }) => {
      for (const node of data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      return (data?.cpuProfile?.samples ?? []).map((leaf, index) => {
        const length = data?.timeDeltas?.[index] ?? 0;
        at += length;
        return { at, length, owner: owner(leaf) };
      });
    });
}

/** A task's processor time, divided as its samples are; style, layout, paint and collection stay apart. */
function shared(task: TraceEvent, samples: readonly Sample[]): Task {
  const whole = (task.tdur ?? task.dur ?? 0) / 1000;
  const taken: Record<Owner, number> = {
    ours: 0,
    editor: 0,
    "pane-or-editor": 0,
    pane: 0,
    browser: 0,
  };
  let all = 0;
  const end = task.ts + (task.dur ?? 0);
  for (let index = firstFrom(samples, task.ts); index < samples.length; index++) {
    const sample = samples[index];
    if (!sample || sample.at > end) break;
    taken[sample.owner] += sample.length;
    all += sample.length;
  }
  if (all === 0) return { whole, ours: 0, editors: 0 };
  // Where a part of ours drew itself, all of React's work in the task is counted as ours.
  const react = taken["pane-or-editor"];
  const ours = taken.ours + taken.pane + (taken.ours > 0 ? react : 0);
  const editors = taken.editor + (taken.ours > 0 ? 0 : react);
  return { whole, ours: (whole * ours) / all, editors: (whole * editors) / all };
}

function firstFrom(samples: readonly Sample[], at: number): number {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
