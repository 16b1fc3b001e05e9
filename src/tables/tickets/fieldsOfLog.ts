import type { TicketField } from "../../service-level/ticket";
import type { ColumnRecognition, RecognisedColumn } from "../recognise";
import { onceEach } from "../onceEach";
import type { Cell, TableSource } from "../types";
import { idOf } from "./categoryColumn";
import { compareTimes } from "./compareTimes";
import { fieldsNamed, type LogColumns } from "./logColumns";

/** Fields whose changes a log of fields may tell. */
const TOLD: readonly TicketField[] = ["status", "priority", "type", "service", "group", "assignee"];

/**
 * A log of which each row tells of one field and its new value, with a column for each of these fields that has none, or only one of what it is at present: in each row what the field is from then on, and
 * before its first change what it was by its old value. `undefined`: the log is no such log.
 */
export function fieldsOfLog(
  source: TableSource, recognition: ColumnRecognition, log: LogColumns | undefined, at: Float64Array | undefined,
): { readonly source: TableSource; readonly recognition: ColumnRecognition } | undefined {
  const id = recognition.columns.get("id");
  if (log?.field === undefined || log.newValue === undefined || id === undefined || at === undefined) return undefined;
  const fieldIndex = log.field;
  const [header, fields] = [source.headers[fieldIndex], fieldsNamed(source.column(fieldIndex))];
  const [after, before] = [log.newValue, log.oldValue].map((index) => (index === undefined ? undefined : source.column(index)));
  const ids = source.column(id.index).map(idOf);
  const rows = [...ids.keys()].sort((a, b) => compareTimes(at[a], at[b]) || a - b);
  const added = TOLD.filter((field) => fields.includes(field) && !changesByRow(source, ids, recognition.columns.get(field)));
  const first = source.headers.length;
  const valuesIn = (field: TicketField) => {
    const present = recognition.columns.get(field);
    return valuesOf(rows, ids, present && source.column(present.index), (row) => (fields[row] === field ? { before: before?.[row] ?? "", after: after![row] } : undefined));
  };
  return {
    source: {
      ...source,
      headers: [...source.headers, ...added.map(() => header)],
      column: onceEach((index) => (index < first ? source.column(index) : valuesIn(added[index - first]))),
    },
    recognition: {
      ...recognition,
      columns: new Map([...recognition.columns, ...added.map((field, position) => [field, { ...id, field, index: first + position, header, values: "words" as const }] as const)]),
    },
  };
}

/** Whether a column tells more of a field than what it is at present, the same in each row of a ticket. */
function changesByRow(source: TableSource, ids: readonly string[], column: RecognisedColumn | undefined): boolean {
  if (column === undefined) return false;
  const cells = source.column(column.index);
  const present = new Map<string, Cell>();
  return ids.some((id, row) => {
    const before = present.get(id);
    present.set(id, cells[row]);
    return before !== undefined && before !== cells[row];
  });
}

/** What a field is in each row of its ticket; `rows` in time order. Of a ticket with no change of it, it is what it is at `present`. */
function valuesOf(rows: readonly number[], ids: readonly string[], present: readonly Cell[] | undefined, changeIn: (row: number) => { readonly before: Cell; readonly after: Cell } | undefined): Cell[] {
  const values = new Map<string, Cell>();
  for (const row of rows) {
    const change = changeIn(row);
    if (change !== undefined && !values.has(ids[row])) values.set(ids[row], change.before);
  }
  const cells = new Array<Cell>(ids.length).fill("");
  for (const row of rows) {
    const change = changeIn(row);
    if (change !== undefined) values.set(ids[row], change.after);
    cells[row] = values.get(ids[row]) ?? present?.[row] ?? "";
  }
  return cells;
}
