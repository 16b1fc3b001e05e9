import type { HostObject } from "../richapi";
import { RichApiError } from "../richapi";
import { integerArgument } from "./arguments";
import type { ExcelSession, ExcelType } from "./ExcelSession";

/** A type as written: members that are left out have none. */
type Definition<T> = Partial<Omit<ExcelType<T>, "name">> & { readonly name: string };

export function defineType<T>(definition: Definition<T>): ExcelType<T> {
  return { properties: {}, methods: {}, ...definition };
}

type Collection<T> = Definition<T> & {
  items(target: T, session: ExcelSession): readonly HostObject[];
  /** Finds an item by name or id; by default there is none. */
  find?(target: T, key: string | number, session: ExcelSession): HostObject | undefined;
};

/** A collection type with the members that every Office.js collection has: count, getCount, getItem, getItemAt, getItemOrNullObject. */
export function defineCollection<T>({ find, ...definition }: Collection<T>): ExcelType<T> {
  const item = (target: T, key: unknown, session: ExcelSession) => {
    if (typeof key !== "string" && typeof key !== "number") throw new RichApiError("InvalidArgument");
    return find?.(target, key, session);
  };
  return {
    ...definition,
    item,
    properties: { count: { get: (target, session) => definition.items(target, session).length }, ...definition.properties },
    methods: {
      getCount: (target, _args, session) => definition.items(target, session).length,
      getItem: (target, [key], session) => found(item(target, key, session)),
      getItemOrNullObject: (target, [key], session) => item(target, key, session) ?? null,
      getItemAt: (target, [index], session) => found(definition.items(target, session)[integerArgument(index)]),
      ...definition.methods,
    },
  };
}

/** The object, or ItemNotFound. */
export function found<V>(value: V | undefined | null): V {
  if (value === undefined || value === null) throw new RichApiError("ItemNotFound");
  return value;
}

export const asBoolean = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw new RichApiError("InvalidArgument");
  return value;
};

export const asNumber = (value: unknown): number => {
  if (typeof value !== "number") throw new RichApiError("InvalidArgument");
  return value;
};

export const asText = (value: unknown): string => {
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return value;
};
