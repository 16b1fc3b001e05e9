import type { TicketField } from "../../service-level/ticket";
import { joinTables, partsOf } from "../joinTables";
import type { Cell, TableSource } from "../types";
import * as vocabulary from "../vocabulary/headers";
import { whole } from "../vocabulary/words";
import { isEventLog } from "./isEventLog";
import { fieldNamed } from "./fieldNamed";
import { isLogHeader, LOG_HEADERS } from "./logHeaders";
import { plainWords } from "./normaliseHeader";
import type { RecognisedColumn } from "./recogniseColumns";

type Columns = ReadonlyMap<TicketField, RecognisedColumn>;

/** A number that counts rows, and may start again each month. */
const RUNNING_NUMBER = /^(?:(?:sl|sr|s|serial|row|lfd|lopende|volg) )?(?:number|no|nr|num|nummer|numero|номер|番号)$|^№|^number$/;

/**
 * A ticket opens and closes once. Where most ids stand in several rows with other times, those are the times of the steps that the rows tell of: the
 * end of a step is when it was written down, or its start where each state lasts until the next one begins. A mere running number that
 * starts again is then no id at all, unless the rows say what happened. A mere "Timestamp" in a list without an opening is that.
 * What the column map says is not questioned.
 */
export function withEventTime(whole: TableSource, columns: Columns): Columns {
  const source = joinTables(partsOf(whole).map(top));
  const id = columns.get("id");
  const [opened, closed, changed] = (["opened", "closed", "changed at"] as const).map((field) => columns.get(field));
  const since = id === undefined || changed?.confidence === 1 || !tellsOfFields(source) ? -1 : source.headers.findIndex((header) => SINCE.test(plainWords(header)));
  if (since >= 0 && isEventLog(source, id!.index, since)) return withValuesSince(since, source.headers[since], columns, id!);
  if (changed !== undefined) return opened === undefined && changed.confidence < 1 && TIME_OF_ANSWER.test(plainWords(changed.header)) && !isEventLog(source, id?.index, changed.index) ? openedBy(changed, columns) : columns;
  if (id === undefined) return columns;
  const [opens, closes] = [opened, closed].map((column) => column !== undefined && column.confidence < 1 && isEventLog(source, id.index, column.index));
  if (!opens && !closes) return columns;
  const kept = new Map(columns);
  if (id.confidence < 1 && RUNNING_NUMBER.test(plainWords(id.header)) && countRows(source.column(id.index)) && !source.headers.some(isLogHeader)) {
    kept.delete("id");
    return kept;
  }
  const time = closes && !(opens && areStates(source, id.index, opened!.index, closed!.index)) ? closed! : opened!;
  if (closes) kept.delete("closed");
  if (time === opened) kept.delete("opened");
  return kept.set("changed at", { ...time, field: "changed at" });
}

/** Whether they are whole numbers from 1 on: "INC01" is none, nor do the numbers of a desk begin with 1 in every export. */
function countRows(ids: readonly Cell[]): boolean {
  const numbers = ids.filter((cell) => cell !== "").map(Number);
  return numbers.includes(1) && numbers.every(Number.isInteger);
}

/** From when on a field has the value of the row, where ServiceNow measures how long it has each. */
const SINCE = /^(?:mi )?start(?: time)?$/;
const UNTIL = /^(?:mi )?end(?: time)?$/;

/** Whether each row names a field of the ticket and its new value; a list of parts and their prices does not. */
function tellsOfFields(source: TableSource): boolean {
  const words = source.headers.map(plainWords);
  const field = words.findIndex((header) => LOG_HEADERS.field.test(header));
  return field >= 0 && words.some((header) => LOG_HEADERS.newValue.test(header)) && [...new Set(source.column(field))].some((cell) => fieldNamed(String(cell)) !== undefined);
}

function withValuesSince(index: number, header: string, columns: Columns, id: RecognisedColumn): Columns {
  const kept = new Map([...columns].filter(([, column]) => column.confidence === 1 || (column.index !== index && !UNTIL.test(plainWords(column.header)))));
  return kept.set("changed at", { ...id, field: "changed at", index, header, confidence: 0.9, matched: plainWords(header), values: "dates" });
}

const TIME_OF_ANSWER = whole(vocabulary.TIME_OF_ANSWER);

function openedBy(changed: RecognisedColumn, columns: Columns): Columns {
  const kept = new Map(columns);
  kept.delete("changed at");
  return kept.set("opened", { ...changed, field: "opened" });
}

/** So many rows of a sheet tell what it is. */
const ROWS_LOOKED_AT = 20_000;

function top(source: TableSource): TableSource {
  return source.size <= ROWS_LOOKED_AT ? source : { ...source, size: ROWS_LOOKED_AT, column: (index) => source.column(index).slice(0, ROWS_LOOKED_AT) };
}

/** Whether most rows of a ticket begin when the row before them ends. */
function areStates(source: TableSource, idIndex: number, startIndex: number, endIndex: number): boolean {
  const [ids, starts, ends] = [idIndex, startIndex, endIndex].map((index) => source.column(index));
  const lastEnd = new Map<Cell, Cell>();
  let rows = 0;
  let following = 0;
  for (let row = 0; row < ids.length; row++) {
    const before = lastEnd.get(ids[row]);
    if (before !== undefined) {
      rows++;
      if (before === starts[row]) following++;
    }
    lastEnd.set(ids[row], ends[row]);
  }
  return following > rows / 2;
}
