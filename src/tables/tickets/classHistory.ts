import type { CategoryColumn, ClassHistory } from "../../service-level/ticket";
import type { Cell } from "../types";
import type { Dictionary } from "./categoryColumn";
import type { EventRows } from "./eventsByTicket";

export const CLASS_FIELDS = ["service", "type", "priority", "group"] as const;
export type ClassField = (typeof CLASS_FIELDS)[number];

/** A column of the tickets that SLAs filter by, and the dictionary of its words. */
export interface ClassColumn extends CategoryColumn {
  readonly dictionary: Dictionary;
}

/** What a row of a log says about these fields: a cell, or `undefined` when it says nothing about one. */
export type ClassCells = (row: number, field: ClassField) => { readonly before: Cell | undefined; readonly after: Cell } | undefined;

/**
 * How service, type, priority and group of each ticket changed. A ticket of which they never changed has no entries. Where a log only tells
 * of changes, what a field was before the first of them is its old value, and after the last of them what the ticket says, or the new value
 * where the ticket says nothing. `undefined` when nothing ever changed.
 */
export function classHistory(events: EventRows, at: Float64Array, columns: Readonly<Record<ClassField, ClassColumn>>, opened: Float64Array, cells: ClassCells): ClassHistory | undefined {
  const offsets = new Uint32Array(events.offsets.length);
  const times: number[] = [];
  const codes: Record<ClassField, number[]> = { service: [], type: [], priority: [], group: [] };
  for (let ticket = 0; ticket + 1 < events.offsets.length; ticket++) {
    const first = times.length;
    const told = rowsOf(events, at, ticket);
    if (told.some((row) => CLASS_FIELDS.some((field) => cells(row, field) !== undefined))) {
      const values = valuesBefore(told, columns, ticket, cells);
      push(times, codes, Number.isNaN(opened[ticket]) ? at[told[0]] : opened[ticket], values);
      for (const row of told) addRow(row, first);
      if (times.length === first + 1) drop(times, codes);
      else for (const field of CLASS_FIELDS) codes[field][times.length - 1] = columns[field].codes[ticket] || codes[field][times.length - 1];
    }
    offsets[ticket + 1] = times.length;

    function addRow(row: number, start: number): void {
      const last = times.length - 1;
      const next = CLASS_FIELDS.map((field) => {
        const cell = cells(row, field);
        const code = cell === undefined ? 0 : columns[field].dictionary.code(cell.after);
        return code === 0 ? codes[field][last] : code;
      });
      if (CLASS_FIELDS.every((field, i) => codes[field][last] === next[i])) return;
      if (last === start && at[row] <= times[last]) CLASS_FIELDS.forEach((field, i) => (codes[field][last] = next[i]));
      else push(times, codes, at[row], next);
    }
  }
  if (times.length === 0) return undefined;
  const column = (field: ClassField) => Uint32Array.from(codes[field]);
  return { offsets, at: Float64Array.from(times), service: column("service"), type: column("type"), priority: column("priority"), group: column("group") };
}

function rowsOf({ offsets, rows }: EventRows, at: Float64Array, ticket: number): number[] {
  return [...rows.subarray(offsets[ticket], offsets[ticket + 1])].filter((row) => !Number.isNaN(at[row]));
}

function valuesBefore(rows: readonly number[], columns: Readonly<Record<ClassField, ClassColumn>>, ticket: number, cells: ClassCells): number[] {
  return CLASS_FIELDS.map((field) => {
    const first = rows.map((row) => cells(row, field)).find((cell) => cell !== undefined && columns[field].dictionary.code(cell.before ?? cell.after) !== 0);
    return first === undefined ? columns[field].codes[ticket] : columns[field].dictionary.code(first.before ?? first.after);
  });
}

function push(times: number[], codes: Record<ClassField, number[]>, at: number, values: readonly number[]): void {
  times.push(at);
  CLASS_FIELDS.forEach((field, i) => codes[field].push(values[i]));
}

function drop(times: number[], codes: Record<ClassField, number[]>): void {
  times.pop();
  for (const field of CLASS_FIELDS) codes[field].pop();
}
