import type { HostType, TypeRegistry } from "./HostType";
import { HostObject, memberName, typeOf } from "./HostType";
import type { ObjectReferences } from "./ObjectReferences";
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody } from "./protocol";
import { ActionType, ObjectPathType } from "./protocol";
import { JSON_NAMES, QUERY_NAMES, queryObject } from "./queryObject";
import { RichApiError } from "./RichApiError";

/** What the interpreter needs of the application it drives. */
export interface RichApiHost<C> {
  /** Handed to every member. */
  readonly context: C;
  readonly types: TypeRegistry<C>;
  readonly root: HostObject;
  /** Objects that the client makes by their full name, e.g. "Microsoft.ExcelServices.CustomFunctions". */
  newObject?(name: string): HostObject | undefined;
  /** Called before a member that reads calculated cells; a promise makes the batch wait. */
  beforeCalculatedRead(): Promise<void> | undefined;
}

/** One request while it is carried out, action by action. What was done before an error stays done, as in Excel. */
export class BatchRun<C> {
  readonly response: ResponseBody = { Results: [], TraceIds: [] };
  readonly #objects = new Map<number, HostObject | null>();
  readonly #kept: ReadonlySet<number>;

  constructor(
    private readonly host: RichApiHost<C>,
    private readonly references: ObjectReferences,
    private readonly body: RequestBody,
  ) {
    this.#kept = new Set(body.Actions.filter((action) => action.ActionType === ActionType.Method && action.Name === "_KeepReference").map((action) => action.ObjectPathId));
  }

  /** Carries out actions `from` to `to`; false when one failed, with the error in the response. */
  async run(from: number, to: number): Promise<boolean> {
    for (let index = from; index < to; index++) {
      const action = this.body.Actions[index];
      const place = { name: "" };
      try {
        if (action.ActionType !== ActionType.Trace) {
          const wait = this.#readsCalculated(action) ? this.host.beforeCalculatedRead() : undefined;
          if (wait) await wait;
        }
        this.response.Results.push({ ActionId: action.Id, Value: this.#perform(action, place) });
      } catch (error) {
        const known = error instanceof RichApiError ? error : new RichApiError("GeneralException", `There was an internal error while processing the request: ${String(error)}`);
        this.response.Error = { Code: known.code, Message: known.message, HttpStatusCode: known.httpStatus, ActionIndex: index, Location: place.name };
        return false;
      }
    }
    return true;
  }

  /** Things that objects of this batch stand for, so that they can follow moved cells. */
  *targets(): Iterable<unknown> {
    for (const object of this.#objects.values()) if (object) yield object.target;
  }

  #readsCalculated(action: ActionInfo): boolean {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    if (!path) return false;
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        if (this.#objects.has(action.ObjectPathId) || path.ParentObjectPathId === undefined) return false;
        return this.#typeAt(path.ParentObjectPathId)?.calculated?.has(memberName(path.Name)) ?? false;
      }
      case ActionType.Method:
        return this.#typeAt(action.ObjectPathId)?.calculated?.has(memberName(action.Name)) ?? false;
      case ActionType.Query:
      case ActionType.QueryAsJson:
      case ActionType.RecursiveQuery: {
        const calculated = this.#typeAt(action.ObjectPathId)?.calculated;
        const select = action.QueryInfo?.Select;
        return !select?.length || select.some((name) => name.includes("/") || calculated?.has(name));
      }
      default:
        return false;
    }
  }

  #perform(action: ActionInfo, place: { name: string }): unknown {
    if (action.ActionType === ActionType.Trace) {
      this.response.TraceIds.push(action.Id);
      return null;
    }
    const object = this.#resolve(action.ObjectPathId, place);
    if (object === null) return null;
    const type = typeOf(this.host.types, object);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#instantiated(object, action.ObjectPathId);
      case ActionType.Query:
      case ActionType.QueryAsJson:
      case ActionType.RecursiveQuery: {
        place.name = type.name;
        this.#ensureExists(object);
        const query = action.ActionType === ActionType.RecursiveQuery ? action.RecursiveQueryInfo?.Queries[type.name] : action.QueryInfo;
        const names = action.ActionType === ActionType.QueryAsJson ? JSON_NAMES : QUERY_NAMES;
        return queryObject(object, query, { host: this.host.context, types: this.host.types, names, place, referenceId: (found) => this.references.idOf(found) });
      }
      case ActionType.Method: {
        const result = this.#call(object, action.Name, this.#arguments(action.ArgumentInfo, place), place);
        return result instanceof HostObject || result === undefined ? null : result;
      }
      case ActionType.SetProperty: {
        const [value] = this.#arguments(action.ArgumentInfo, place);
        this.#set(object, memberName(action.Name), value, place);
        return null;
      }
      case ActionType.Update: {
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, memberName(name), value, place);
        return null;
      }
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new RichApiError("NotImplemented", `The local Excel does not know action type ${action.ActionType}.`);
    }
  }

  #instantiated(object: HostObject, pathId: number): unknown {
    const { target } = object;
    const type = typeOf(this.host.types, object);
    if (type.tracked) return this.#kept.has(pathId) || this.references.idOf(object) ? { _ReferenceId: this.references.keep(object) } : {};
    return type.id ? { Id: type.id(target, this.host.context) } : {};
  }

  #resolve(pathId: number, place: { name: string }): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new RichApiError("InvalidObjectPath");
    const object = this.#follow(path, place);
    this.#objects.set(pathId, object);
    return object;
  }

  #follow(path: ObjectPathInfo, place: { name: string }): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.host.root;
      case ObjectPathType.Null:
        return null;
      case ObjectPathType.NewObject: {
        place.name = path.Name;
        const made = this.host.newObject?.(path.Name);
        if (!made) throw new RichApiError("NotImplemented", `The local Excel does not implement ${path.Name}.`);
        return made;
      }
      case ObjectPathType.ReferenceId: {
        const object = this.references.find(path.Name);
        if (!object) throw new RichApiError("ItemNotFound");
        return object;
      }
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? -1, place);
    if (parent === null) return null;
    const { target } = parent;
    const type = typeOf(this.host.types, parent);
    if (path.ObjectPathType === ObjectPathType.Property) {
      const name = memberName(path.Name);
      place.name = `${type.name}.${name}`;
      const property = type.properties[name];
      if (!property?.object) throw new RichApiError("NotImplemented", `The local Excel does not implement ${place.name}.`);
      this.#ensureExists(parent);
      return property.object(target, this.host.context);
    }
    const args = this.#arguments(path.ArgumentInfo, place);
    if (path.ObjectPathType === ObjectPathType.Indexer) {
      place.name = `${type.name}.getItem`;
      if (!type.item) throw new RichApiError("NotImplemented", `The local Excel does not implement ${place.name}.`);
      const item = type.item(target, args[0], this.host.context);
      if (!item) throw new RichApiError("ItemNotFound");
      return item;
    }
    const result = this.#call(parent, path.Name, args, place);
    if (result === null || result === undefined) return null;
    if (result instanceof HostObject) return result;
    throw new RichApiError("GeneralException", `${place.name} of the local Excel gave no object.`);
  }

  #call(object: HostObject, wire: string, args: readonly unknown[], place: { name: string }): unknown {
    const name = memberName(wire);
    place.name = `${object.type}.${name}`;
    if (name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    const method = typeOf(this.host.types, object).methods[name];
    if (!method) throw new RichApiError("NotImplemented", `The local Excel does not implement ${place.name}.`);
    this.#ensureExists(object);
    return method(object.target, args, this.host.context);
  }

  #set(object: HostObject, name: string, value: unknown, place: { name: string }): void {
    place.name = `${object.type}.${name}`;
    const property = typeOf(this.host.types, object).properties[name];
    if (!property) throw new RichApiError("NotImplemented", `The local Excel does not implement ${place.name}.`);
    if (!property.set) throw new RichApiError("InvalidArgument", `${place.name} cannot be set.`);
    this.#ensureExists(object);
    property.set(object.target, value, this.host.context);
  }

  #typeAt(pathId: number): HostType<unknown, C> | undefined {
    const object = this.#objects.get(pathId);
    return object ? typeOf(this.host.types, object) : undefined;
  }

  #ensureExists(object: HostObject): void {
    const type = typeOf(this.host.types, object);
    const { target } = object;
    if (type.exists && !type.exists(target, this.host.context)) throw new RichApiError(type.tracked ? "InvalidReference" : "ItemNotFound");
  }

  #arguments(info: ArgumentInfo | undefined, place: { name: string }): readonly unknown[] {
    const args = (info?.Arguments ?? []).map((argument) => this.#withObjects(argument, place));
    const referenced = info?.ReferencedObjectPathIds;
    if (!referenced) return args;
    return args.map((argument, index) => {
      const id = referenced[index];
      if (typeof id === "number" && id > 0) return this.#resolve(id, place) ?? undefined;
      if (Array.isArray(id)) return id.map((one, at) => (one > 0 ? this.#resolve(one, place) : (argument as unknown[])[at]));
      return argument;
    });
  }

  /** An object inside a plain argument comes as `{ _ObjectPathId }`, e.g. the source of a list validation. Matrices hold none. */
  #withObjects(argument: unknown, place: { name: string }): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    if ("_ObjectPathId" in argument) return this.#resolve(Number(argument._ObjectPathId), place);
    const isNested = Object.values(argument).some((value) => typeof value === "object" && value !== null);
    return isNested ? Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, this.#withObjects(value, place)])) : argument;
  }
}
