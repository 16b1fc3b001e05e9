import type { HostMethod } from "../../richapi";
import { EventType } from "../events/EventHub";
import type { ExcelSession } from "../ExcelSession";

/** Events of one sheet, and of all of them. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EventType.sheetActivated,
  CalculatedEvent: EventType.sheetCalculated,
  DataChangedEvent: EventType.sheetChanged,
  DeactivatedEvent: EventType.sheetDeactivated,
  RowSortedEvent: EventType.rowsSorted,
  SelectionChangedEvent: EventType.selectionChanged,
};

/** The hidden methods by which the client registers handlers, for one object (`target` gives its id) or for all. */
export function eventMethods<T>(names: Readonly<Record<string, number>>, target: (object: T) => string | undefined): Record<string, HostMethod<T, ExcelSession>> {
  const methods: Record<string, HostMethod<T, ExcelSession>> = {};
  for (const [name, type] of Object.entries(names)) {
    methods[`_Register${name}`] = (object, _args, session) => session.events.register(type, target(object));
    methods[`_Unregister${name}`] = (object, _args, session) => session.events.unregister(type, target(object));
  }
  return methods;
}
