import type { HostMethod } from "../../richapi";
import { EventType } from "../events/EventHub";
import type { ExcelSession } from "../ExcelSession";

const NAMES: Record<string, number> = {
  ActivatedEvent: EventType.sheetActivated,
  AddedEvent: EventType.sheetAdded,
  CalculatedEvent: EventType.sheetCalculated,
  DataChangedEvent: EventType.sheetChanged,
  DeactivatedEvent: EventType.sheetDeactivated,
  DeletedEvent: EventType.sheetDeleted,
  SelectionChangedEvent: EventType.selectionChanged,
};

/** The hidden methods by which the client registers handlers, for one sheet (`target` gives its id) or for all. */
export function sheetEvents<T>(target: (object: T) => string | undefined): Record<string, HostMethod<T, ExcelSession>> {
  return eventMethods(NAMES, target);
}

export function eventMethods<T>(names: Readonly<Record<string, number>>, target: (object: T) => string | undefined): Record<string, HostMethod<T, ExcelSession>> {
  const methods: Record<string, HostMethod<T, ExcelSession>> = {};
  for (const [name, type] of Object.entries(names)) {
    methods[`_Register${name}`] = (object, _args, session) => session.events.register(type, target(object));
    methods[`_Unregister${name}`] = (object, _args, session) => session.events.unregister(type, target(object));
  }
  return methods;
}
