import { invalidArgument, itemNotFound, WireRefusal } from "./refusal";

/** An object of the document as the wire knows it: the name of its class and what it stands for. */
export interface HostObject {
  readonly kind: string;
  readonly target: unknown;
  /** The members of a collection, made when it is read. */
  readonly items?: () => readonly HostObject[];
}

/** The classes of the document. Every look-up throws by name where the host does not know a member. */
export interface Classes {
  readonly root: HostObject;
  id(object: HostObject): string | null;
  /** A scalar property. */
  get(object: HostObject, name: string): unknown;
  set(object: HostObject, name: string, value: unknown): void;
  /** A navigation property; null for a null object. */
  navigate(object: HostObject, name: string): HostObject | null;
  call(object: HostObject, name: string, args: readonly unknown[]): unknown;
  /** The names of scalar and of navigation properties, PascalCase. */
  members(object: HostObject): {
    readonly scalars: readonly string[];
    readonly objects: readonly string[];
  };
  create(name: string): HostObject;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WireRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface WireAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;

/** Classes whose objects the client never gives back. */
const UNTRACKED = new Set(["Document", "Body", "Font", "SearchOptions", "ClientService"]);

/** References are never used twice, not even by the host of the next document. */
let next = 1;

/** Answers requests of the client over a document's classes, and keeps the references it gave out. */
export class Wire {
  private readonly references = new Map<string, HostObject>();

  constructor(private readonly classes: Classes) {}

  /** References that the client has not given back. */
  get kept(): number {
    return this.references.size;
  }

  answer(request: WireRequest): WireAnswer {
    const batch = new Batch(request, this.classes, this.references, () => next++);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries())
      try {
        results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
      } catch (thrown) {
        const refusal = thrown instanceof WireRefusal ? thrown : notBuilt(thrown);
        const { code: Code, message: Message, location: Location } = refusal;
        return { Results: results, Error: { Code, Message, ActionIndex: index, Location } };
      }
    return { Results: results };
  }
}

/** One request: its object paths are resolved once, in the order that actions need them. */
class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly given = new Map<HostObject, string>();

  constructor(
    private readonly request: WireRequest,
    private readonly classes: Classes,
    private readonly references: Map<string, HostObject>,
    private readonly number: () => number,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object);
      case ACTION.query:
        return this.project(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.method(object, action);
      case ACTION.set:
        this.classes.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new Error(`test host: action type ${action.ActionType} is not built`);
    }
  }

  private method(object: HostObject, action: Action): unknown {
    const args = this.args(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      this.references.delete(String(args[0]));
      return null;
    }
    return this.classes.call(object, action.Name, args);
  }

  private identity(object: HostObject): object {
    if (UNTRACKED.has(object.kind)) return {};
    const id = this.classes.id(object);
    return { ...(id === null ? {} : { _Id: id }), _ReferenceId: this.keep(object) };
  }

  private keep(object: HostObject): string {
    const known = this.given.get(object);
    if (known) return known;
    const reference = `${object.kind}:${this.number()}`;
    this.given.set(object, reference);
    this.references.set(reference, object);
    return reference;
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => {
      const path = paths[at];
      return path ? this.resolve(path) : value;
    });
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument(`object path ${id}`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    const object = parent === null ? null : this.follow(path, parent ?? this.classes.root);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, parent: HostObject): HostObject | null {
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.classes.root;
      case PATH.create:
        return this.classes.create(path.Name);
      case PATH.method:
        return this.classes.call(parent, path.Name, args) as HostObject | null;
      case PATH.property:
        return this.classes.navigate(parent, path.Name);
      case PATH.indexer: {
        const found = parent.items?.().find((item) => this.classes.id(item) === args[0]);
        if (!found) throw itemNotFound(path.Name);
        return found;
      }
      case PATH.reference: {
        const found = this.references.get(path.Name);
        if (!found) throw new WireRefusal("InvalidObjectPath", `${path.Name} is not tracked`);
        this.given.set(found, path.Name);
        return found;
      }
      default:
        throw new Error(`test host: object path type ${path.ObjectPathType} is not built`);
    }
  }

  /** Only what was selected: then what was not loaded is not there, as in Word. */
  private project(object: HostObject, select: readonly string[]): object {
    const answer: Record<string, unknown> = { ...this.identity(object) };
    if (object.items) {
      answer["_Items"] = object.items().map((item) => this.project(item, select));
      return answer;
    }
    const { scalars, objects } = this.classes.members(object);
    const nested = new Map<string, string[]>();
    const names: string[] = [];
    for (const each of select.filter((name) => !name.startsWith("_"))) {
      const [head = "", ...tail] = each.split("/");
      const scalar = scalars.find((name) => same(name, head));
      const inner = objects.find((name) => same(name, head));
      if (scalar) names.push(scalar);
      else if (inner)
        nested.set(inner, [...(nested.get(inner) ?? []), ...(tail.length ? [tail.join("/")] : [])]);
      else throw invalidArgument(`${object.kind}.load(${each})`);
    }
    if (select.length === 0) names.push(...scalars);
    for (const name of names) answer[name] = this.classes.get(object, name);
    for (const [name, inside] of nested) {
      const found = this.classes.navigate(object, name);
      answer[name] = found === null ? null : this.project(found, inside);
    }
    return answer;
  }
}

/** A gap of this host: never mistaken for a refusal of Word's. */
const notBuilt = (thrown: unknown): WireRefusal => new WireRefusal("NotBuilt", String(thrown));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
