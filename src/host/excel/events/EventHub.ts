import type { Area } from "../../model";
import { areaName } from "../../model";
import type { HostEvent } from "../../richapi";
import { EVENT_CATEGORY } from "../../richapi";
import { overlaps } from "../area";
import { sheetGuid } from "../ids";
import type { RangeRef } from "../RangeRef";

/** Event types of the client. */
export const EventType = { sheetChanged: 10, sheetActivated: 11, sheetDeactivated: 12, sheetAdded: 13, selectionChanged: 14, sheetDeleted: 15, sheetCalculated: 16, rowsSorted: 19, tableChanged: 101, tableAdded: 102, tableDeleted: 103, workbookSelectionChanged: 2 } as const;

const WORKBOOK = "Workbook";

/** Collects the events of a batch for the handlers that the add-in registered. */
export class EventHub {
  #registered = new Map<string, number>();
  #queue: HostEvent[] = [];
  #ranges = new Map<string, RangeRef>();
  #nextRange = 1;

  register(type: number, target: string = WORKBOOK): void {
    const key = `${type} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string = WORKBOOK): void {
    const key = `${type} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** The range that an event's `getRange` asks for. */
  range(referenceId: string): RangeRef | undefined {
    return this.#ranges.get(referenceId);
  }

  /** Events since the last call, in the order of their causes. */
  take(): HostEvent[] {
    const taken = this.#queue;
    this.#queue = [];
    return taken;
  }

  raise(type: number, target: string, message: Record<string, unknown>): void {
    for (const targetId of target === WORKBOOK ? [WORKBOOK] : [target, WORKBOOK]) {
      if (this.#registered.has(`${type} ${targetId}`)) this.#push(type, targetId, message);
    }
  }

  #push(type: number, targetId: string, message: Record<string, unknown>): void {
    this.#queue.push({ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message: JSON.stringify(message), isRemoteOverride: false });
  }

  cellsChanged(range: RangeRef, changeType: string, origin: "addin" | "user", details?: Record<string, unknown>): void {
    if (this.#registered.size === 0) return;
    const worksheetId = sheetGuid(range.sheet);
    const referenceId = `ev${this.#nextRange++}`;
    this.#ranges.set(referenceId, range);
    const message = { changeType, source: "Local", worksheetId, address: areaName(range.area), referenceId, triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown", shiftDirection: "None", ...details };
    this.raise(EventType.sheetChanged, worksheetId, message);
    for (const table of range.sheet.tables) {
      if (overlaps(table.area, range.area)) this.raise(EventType.tableChanged, String(table.id), { ...message, tableId: String(table.id) });
    }
  }

  /** The client is not told who sorted, the add-in or a person. */
  rowsSorted({ sheet, area }: RangeRef): void {
    const worksheetId = sheetGuid(sheet);
    this.raise(EventType.rowsSorted, worksheetId, { source: "Local", worksheetId, address: areaName(area) });
  }

  selectionChanged(worksheetId: string, area: Area): void {
    this.raise(EventType.selectionChanged, worksheetId, { address: areaName(area), worksheetId });
    // The client registers this one by itself, so it always gets it.
    this.#push(EventType.workbookSelectionChanged, "", {});
  }
}
