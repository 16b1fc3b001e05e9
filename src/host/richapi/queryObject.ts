import type { HostObject, TypeRegistry } from "./HostType";
import { typeOf, wireName } from "./HostType";
import type { QueryInfo } from "./protocol";
import { RichApiError } from "./RichApiError";

/** How results name things: Query answers "Values" and "_Items", QueryAsJson answers "values" and "items". */
export interface ResultNames {
  member(name: string): string;
  readonly items: string;
  readonly id: string;
}

export const QUERY_NAMES: ResultNames = { member: wireName, items: "_Items", id: "_Id" };
export const JSON_NAMES: ResultNames = { member: (name) => name, items: "items", id: "_Id" };

/** Properties asked for, as a tree: `format/fill/color` is three levels. `all` asks for every value of the level. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

export interface Query<C> {
  readonly host: C;
  readonly types: TypeRegistry<C>;
  readonly names: ResultNames;
  referenceId(object: HostObject): string | undefined;
  /** Told the member that is being read, for the location of an error. */
  readonly place: { name: string };
}

/** Answers a load: the values selected, nested objects and collections. A member that does not exist is an error with its name. */
export function queryObject<C>(object: HostObject, query: QueryInfo | undefined, how: Query<C>): Record<string, unknown> {
  return readObject(object, selectionOf(query), how, query?.Top, query?.Skip);
}

function selectionOf(query: QueryInfo | undefined): Selection {
  const root: Selection = { all: false, members: new Map() };
  const select = query?.Select ?? [];
  for (const path of select) addPath(root, path);
  for (const path of query?.Expand ?? []) addPath(root, path);
  if (select.length === 0) root.all = true;
  return root;
}

function addPath(root: Selection, path: string): void {
  let level = root;
  for (const name of path.split(/[/.]/)) {
    if (name === "" || name === "$none") return;
    if (name === "*" || name === "$all") {
      level.all = true;
      return;
    }
    let next = level.members.get(name);
    if (!next) level.members.set(name, (next = { all: false, members: new Map() }));
    level = next;
  }
}

function readObject<C>(object: HostObject, selection: Selection, how: Query<C>, top?: number, skip?: number): Record<string, unknown> {
  const type = typeOf(how.types, object);
  const { target } = object;
  const result: Record<string, unknown> = {};
  const reference = how.referenceId(object);
  if (reference !== undefined) result._ReferenceId = reference;
  if (type.items) {
    const start = skip ?? 0;
    const items = type.items(target, how.host);
    const wanted = top === undefined && start === 0 ? items : items.slice(start, top === undefined ? undefined : start + top);
    const own = [...selection.members].filter(([name]) => type.properties[name]);
    const ofItems: Selection = { all: selection.all, members: new Map([...selection.members].filter(([name]) => !type.properties[name] || name === "items")) };
    result[how.names.items] = wanted.map((item) => readObject(item, ofItems, how));
    for (const [name] of own) readMember(object, name, selection.members.get(name) as Selection, how, result);
    return result;
  }
  if (type.id) result[how.names.id] = type.id(target, how.host);
  if (selection.all) {
    for (const [name, property] of Object.entries(type.properties)) if (property.get && !name.startsWith("_")) readMember(object, name, selection, how, result);
  }
  for (const [name, below] of selection.members) readMember(object, name, below, how, result);
  return result;
}

function readMember<C>(object: HostObject, name: string, below: Selection, how: Query<C>, result: Record<string, unknown>): void {
  const property = typeOf(how.types, object).properties[name];
  const key = how.names.member(name);
  how.place.name = `${object.type}.${name}`;
  if (!property) throw new RichApiError("NotImplemented", `The local Excel does not implement ${how.place.name}.`);
  if (property.object) {
    const child = property.object(object.target, how.host);
    result[key] = child === null ? { _IsNull: true } : readObject(child, below.members.size ? below : { all: true, members: below.members }, how);
  } else if (property.get) {
    result[key] = property.get(object.target, how.host);
  }
}
