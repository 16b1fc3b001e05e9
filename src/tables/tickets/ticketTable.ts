import { ticketZoneOf } from "../../service-level/agreement";
import type { Speaker, TicketField } from "../../service-level/ticket";
import type { ColumnRecognition } from "../recognise";
import { lookAtRows, recogniseColumns, ticketColumns } from "../recognise";
import type { Cell, TableSource } from "../types";
import { DateColumns, type DateOptions } from "./dateColumns";
import { fieldsOfLog } from "./fieldsOfLog";
import { type LogColumns, logColumns, speakersOf } from "./logColumns";
import type { TicketRules } from "./readTickets";
import { foldSlaRows } from "./foldSlaRows";
import { ungrouped } from "./ungrouped";

/** A table whose columns are known. Its rows are those of the table that was given, with more columns where its rows tell more than one thing of a ticket. */
export interface TicketTable {
  readonly source: TableSource;
  readonly recognition: ColumnRecognition;
  /** The columns of the table that was given. */
  readonly recognised: ColumnRecognition;
  /** Indexes of the columns that are read of the table that was given. */
  readonly columnsRead: readonly number[];
  readonly dateOptions: DateOptions;
  readonly dates: DateColumns;
  /** When each row was written; `undefined`: no column says so. */
  readonly changed: Float64Array | undefined;
  /** `undefined`: the table is no event log. */
  readonly log: LogColumns | undefined;
  /** Who wrote the message of a row of an event log; "" where it tells of none. */
  readonly speaker: (row: number) => Speaker | "";
  /** Rows that say no more of their ticket than another one. */
  readonly otherRows: ReadonlySet<number> | undefined;
  readonly cellsOf: (field: TicketField) => readonly Cell[] | undefined;
  readonly headerOf: (field: TicketField) => string | undefined;
}

/** `known`: what was recognised before, also from a sample of the rows. */
export function ticketTable(table: TableSource, rules: TicketRules, known: ColumnRecognition | undefined): TicketTable {
  const whole = ungrouped(table);
  const recognised = wholeRecognition(whole, rules, known);
  const ofSlas = foldSlaRows(whole, recognised);
  const { source: rows, recognition: ofRows } = ofSlas ?? { source: whole, recognition: recognised };
  const dateOptions = { ticketZone: zoneOfTickets(rules), dateOrder: rules.dateOrder };
  const dates = new DateColumns(rows, ofRows, rules.columnMap ?? [], dateOptions);
  const changed = dates.read("changed at");
  const log = ofRows.isEventLog ? logColumns(rows) : undefined;
  const { source, recognition } = fieldsOfLog(rows, ofRows, log, changed) ?? { source: rows, recognition: ofRows };
  const { columns } = recognition;
  return {
    source, recognition, recognised, columnsRead: ticketColumns(whole.headers, recognised, rules.slas),
    dateOptions, dates, changed, log, otherRows: ofSlas?.others,
    speaker: log === undefined ? NOBODY : speakersOf(source, log, columns.get("status")?.index, NOBODY, () => undefined),
    cellsOf(field) {
      const column = columns.get(field);
      return column === undefined ? undefined : source.column(column.index);
    },
    headerOf: (field) => columns.get(field)?.header,
  };
}

const NOBODY = (): Speaker | "" => "";

/** A recognition from a sample has seen too few rows to say how dates are written and whether the rows are events. */
function wholeRecognition(source: TableSource, rules: TicketRules, recognition: ColumnRecognition | undefined): ColumnRecognition {
  if (recognition === undefined) return recogniseColumns(source, rules.columnMap);
  return recognition.rows === source.size ? recognition : lookAtRows(source, recognition);
}

function zoneOfTickets({ ticketZone, defaultCalendar, calendars = new Map(), zone = "UTC" }: TicketRules): string {
  return ticketZoneOf({ ticketZone, defaultCalendar, calendars, zone });
}
