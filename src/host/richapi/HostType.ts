import { RichApiError } from "./RichApiError";

/** An object of the host: the tag of its type and the thing that the type's members work on. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly target: unknown,
  ) {}
}

/** One property of a type: a value (`get`, `set`) or another object (`object`; null = the null object). */
export interface HostProperty<T, C> {
  get?(target: T, host: C): unknown;
  set?(target: T, value: unknown, host: C): void;
  object?(target: T, host: C): HostObject | null;
}

/** A method: returns a value, an object, null (a null object) or nothing. */
export type HostMethod<T, C> = (target: T, args: readonly unknown[], host: C) => unknown;

/**
 * The members of one Office.js class. `name` is the tag that errors and the client use ("Range"); it is never taken from a
 * constructor, because a bundler renames those.
 */
export interface HostType<T, C> {
  readonly name: string;
  readonly properties: Readonly<Record<string, HostProperty<T, C>>>;
  readonly methods: Readonly<Record<string, HostMethod<T, C>>>;
  /** Makes it a collection: its items in order, and one of them by name, id or number. */
  items?(target: T, host: C): readonly HostObject[];
  item?(target: T, key: unknown, host: C): HostObject | undefined;
  /** Id under which a parent collection finds it again. */
  id?(target: T, host: C): string | number;
  /** Kept by reference id (ranges), so that it follows its cells. */
  readonly tracked?: boolean;
  /** False once the thing was deleted. */
  exists?(target: T, host: C): boolean;
  /** Members whose answer depends on calculated cells. */
  readonly calculated?: ReadonlySet<string>;
}

/** The types by their names. */
export type TypeRegistry<C> = ReadonlyMap<string, HostType<unknown, C>>;

/** Members of the object; an object whose type nobody registered is an error with its name. */
export function typeOf<C>(types: TypeRegistry<C>, object: HostObject): HostType<unknown, C> {
  const type = types.get(object.type);
  if (!type) throw new RichApiError("NotImplemented", `The local Excel does not implement ${object.type}.`);
  return type;
}

/** "GetRange" -> "getRange"; names that start with "_" stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" -> "Values", as query results name it. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
