import { WireRefusal } from "./refusal";
import type { Classes, HostObject } from "./wire";

/** A member and the requirement set that brought it. */
type Member<F> = readonly [since: string, member: F];

/** One class of the API over targets of type T. What is not in the table is not built. */
export interface ClassTable<T> {
  readonly id?: (target: T) => string;
  readonly get?: Readonly<Record<string, Member<(target: T) => unknown>>>;
  readonly set?: Readonly<Record<string, Member<(target: T, value: unknown) => void>>>;
  readonly objects?: Readonly<Record<string, Member<(target: T) => HostObject | null>>>;
  readonly methods?: Readonly<
    Record<string, Member<(target: T, args: readonly unknown[]) => unknown>>
  >;
}

/** The classes of a host that stops at one requirement set: later members are refused as Word does. */
export function classesOf(
  root: HostObject,
  tables: Readonly<Record<string, ClassTable<never>>>,
  wordApi: string,
): Classes {
  const find = (object: HostObject, group: keyof ClassTable<never>, name: string) => {
    const members = tables[object.kind]?.[group] as
      Readonly<Record<string, Member<(...args: unknown[]) => unknown>>> | undefined;
    const member = members?.[name];
    if (!member) throw new Error(`test host: ${object.kind}.${name} is not built`);
    if (later(member[0], wordApi))
      throw new WireRefusal(
        "ApiNotFound",
        "The API you are trying to use could not be found. It may be available in a newer version of Word.",
        `${object.kind}.${name}`,
      );
    return member[1];
  };
  return {
    root,
    id: (object) =>
      (tables[object.kind]?.id as ((target: unknown) => string) | undefined)?.(object.target) ??
      null,
    get: (object, name) => find(object, "get", name)(object.target),
    set: (object, name, value) => void find(object, "set", name)(object.target, value),
    navigate: (object, name) => find(object, "objects", name)(object.target) as HostObject | null,
    call: (object, name, args) => find(object, "methods", name)(object.target, args),
    members: (object) => ({
      scalars: Object.keys(tables[object.kind]?.get ?? {}),
      objects: Object.keys(tables[object.kind]?.objects ?? {}),
    }),
    create: (name) => {
      // The client tells these its start-up and its telemetry; nothing is asked of them.
      if (/^Microsoft\.(InternalService|Telemetry)\./.test(name))
        return { kind: "ClientService", target: {} };
      if (!name.endsWith("SearchOptions")) throw new Error(`test host: new ${name} is not built`);
      return { kind: "SearchOptions", target: {} };
    },
  };
}

/** Whether requirement set `a` came after `b`. */
function later(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA === majorB ? minorA > minorB : majorA > majorB;
}
