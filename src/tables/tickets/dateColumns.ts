import type { ColumnMapping, DateOrder } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { TicketField } from "../../service-level/ticket";
import { DAY_MS, SECOND_MS, toInstant } from "../../service-level/time";
import type { DateDecision } from "../dates";
import { decideDateFormat, readInstants, readTimesOfDay } from "../dates";
import { FindingTally, tableFinding } from "../findings";
import type { ColumnRecognition, RecognisedColumn } from "../recognise";
import { DATE_FIELDS, isUnitsRow, normaliseHeader, orderOfFormat } from "../recognise";
import type { Cell, TableSource } from "../types";
import { daysAlone } from "./daysAlone";
import type { EventRows } from "./eventsByTicket";
import type { DateColumn, SettledOrder } from "./settleDateOrders";
import { settleDateOrders } from "./settleDateOrders";

const LAST_SECOND = DAY_MS - SECOND_MS;

/** How dates are read that state neither their offset nor their order. */
export interface DateOptions {
  readonly ticketZone: string;
  readonly dateOrder: DateOrder | undefined;
}

/** The date columns of a source: each read once its order is settled, with what is wrong in them. */
export class DateColumns {
  private readonly columns = new Map<number, DateColumn>();
  private readonly orders: ReadonlyMap<number, SettledOrder>;
  private readonly bad = new Map<number, FindingTally>();
  private readonly readColumns = new Map<number, { readonly rows: Uint32Array | undefined; readonly instants: Float64Array }>();
  private readonly ofColumns: readonly Finding[];
  /** Fields whose dates tell no time of day. */
  readonly daysAlone: ReadonlySet<TicketField>;

  constructor(
    private readonly source: TableSource,
    private readonly recognition: ColumnRecognition,
    columnMap: readonly ColumnMapping[],
    private readonly options: DateOptions,
  ) {
    const fields = [...recognition.columns.values()].filter(({ field }) => DATE_FIELDS.has(field));
    for (const { field, index, header } of fields) {
      const format = columnMap.find((mapping) => mapping.field === field)?.format ?? "";
      this.add(index, header, orderOfFormat(format));
    }
    const further = () => recognition.furtherDates.map((index) => ({ header: source.headers[index], decision: decideDateFormat(source.column(index), source.date1904) }));
    const settled = settleDateOrders([...this.columns.values()], options.dateOrder, source.name, further);
    this.orders = settled.orders;
    const days = daysAlone(source, recognition);
    this.daysAlone = days.fields;
    this.ofColumns = [...settled.findings, ...days.findings, ...zoneFindings([...this.columns.values()], fields, source.name), ...placeholderFindings([...this.columns.values()], source.name)];
  }

  /** The instants of a field in the given rows, in all rows when none are given; `undefined` when the export has no such column. */
  read(field: TicketField, rows?: Uint32Array): Float64Array | undefined {
    const column = this.recognition.columns.get(field);
    if (column === undefined) return undefined;
    const known = this.readColumns.get(column.index);
    if (known !== undefined && known.rows === rows) return known.instants;
    const instants = this.readRows(column.index, rows, column);
    this.readColumns.set(column.index, { rows, instants });
    return instants;
  }

  /** The last second of the days on which tickets are due, where the export tells days alone. */
  dueEnds(rows: Uint32Array): Float64Array | undefined {
    const due = this.recognition.columns.get("due");
    if (due === undefined || !this.daysAlone.has("due")) return undefined;
    const days = readInstants(picked(this.source.column(due.index), rows), { order: this.orders.get(due.index)?.order, zone: "UTC", date1904: this.source.date1904 }, () => undefined);
    return days.map((day) => toInstant(day + LAST_SECOND, due.isUtc ? "UTC" : this.options.ticketZone));
  }

  /** Every date column by its header, for clocks between any two of them: those of fields, the further ones, and those that a clock names. */
  byHeader(rows: Uint32Array, named: readonly number[]): ReadonlyMap<string, Float64Array> {
    const instants = new Map<string, Float64Array>();
    for (const { field, header } of this.recognition.columns.values()) if (DATE_FIELDS.has(field)) instants.set(header, this.read(field, rows)!);
    for (const index of new Set([...this.recognition.furtherDates, ...named])) {
      const header = this.source.headers[index];
      if (!instants.has(header)) instants.set(header, this.readFurther(index, header, rows));
    }
    return instants;
  }

  /** `duePossiblyShifted`: the due date of a ticket moves between its events, so that holds may be in it already. */
  movedDue({ offsets, rows }: EventRows): Finding[] {
    const due = this.recognition.columns.get("due");
    if (due === undefined) return [];
    const { cells } = this.columns.get(due.index)!;
    const moved = new FindingTally();
    for (let ticket = 0; ticket + 1 < offsets.length; ticket++) {
      const first = cells[rows[offsets[ticket]]];
      for (let i = offsets[ticket] + 1; i < offsets[ticket + 1]; i++) {
        if (cells[rows[i]] === first) continue;
        moved.add(this.source.firstRow + rows[i]);
        break;
      }
    }
    return moved.finding("duePossiblyShifted", "warning", this.source.name, due.header);
  }

  /** Findings about the columns as far as they were read. */
  get findings(): readonly Finding[] {
    const bad = [...this.bad].flatMap(([index, tally]) => (this.orders.get(index)?.by === "open" ? [] : tally.finding("notADate", "warning", this.source.name, this.source.headers[index])));
    return [...this.ofColumns, ...bad];
  }

  private add(index: number, header: string, stated: DateOrder | undefined): void {
    const cells = this.source.column(index);
    const decision: DateDecision = this.recognition.dateFormats.get(index) ?? decideDateFormat(cells, this.source.date1904);
    this.columns.set(index, { index, header, cells, decision, stated });
  }

  private readRows(index: number, rows: Uint32Array | undefined, { timeIndex, isUtc }: RecognisedColumn): Float64Array {
    const { cells } = this.columns.get(index)!;
    const zone = isUtc ? "UTC" : this.options.ticketZone;
    if (timeIndex === undefined) return this.instants(cells, rows, index, this.orders.get(index)?.order, zone);
    const days = this.instants(cells, rows, index, this.orders.get(index)?.order, "UTC");
    const times = readTimesOfDay(picked(this.source.column(timeIndex), rows));
    return days.map((day, row) => toInstant(day + (Number.isNaN(times[row]) ? 0 : times[row]), zone));
  }

  private readFurther(index: number, header: string, rows: Uint32Array): Float64Array {
    const cells = this.source.column(index);
    const column: DateColumn = { index, header, cells, decision: decideDateFormat(cells, this.source.date1904), stated: undefined };
    const { orders } = settleDateOrders([...this.columns.values(), column], this.options.dateOrder, this.source.name);
    const zone = normaliseHeader(header).isUtc ? "UTC" : this.options.ticketZone;
    return readInstants(picked(cells, rows), { order: orders.get(index)?.order, zone, date1904: this.source.date1904 }, () => undefined);
  }

  private instants(cells: readonly Cell[], rows: Uint32Array | undefined, index: number, order: DateOrder | undefined, zone: string): Float64Array {
    // An event log reads a column for all rows and for those of the tickets; what is wrong in it is counted the first time.
    const tally = new FindingTally();
    if (!this.bad.has(index)) this.bad.set(index, tally);
    return readInstants(picked(cells, rows), { order, zone, date1904: this.source.date1904 }, (at, cell) => {
      // Where the rows of the tickets are not known yet, units may stand in the first one.
      if (rows !== undefined || at > 0 || !isUnitsRow([cell])) tally.add(this.source.firstRow + (rows?.[at] ?? at), String(cell));
    });
  }
}

function picked(cells: readonly Cell[], rows: Uint32Array | undefined): readonly Cell[] {
  if (rows === undefined) return cells;
  if (rows.length === cells.length && (rows.length === 0 || (rows[0] === 0 && rows[rows.length - 1] === rows.length - 1))) return cells;
  const some = new Array<Cell>(rows.length);
  for (let i = 0; i < rows.length; i++) some[i] = cells[rows[i]];
  return some;
}

/** Dates with and without a stated offset, in one column or in two, are on different clocks unless somebody says otherwise. */
function zoneFindings(columns: readonly DateColumn[], fields: readonly RecognisedColumn[], table: string): Finding[] {
  const findings: Finding[] = [];
  for (const { header, decision: { counts } } of columns) {
    const texts = counts.certain + counts.eitherWay + counts.sameEitherWay + counts.onlyDayFirst + counts.onlyMonthFirst;
    if (counts.withOffset > 0 && counts.withOffset < texts) findings.push(tableFinding("zoneMixed", "warning", table, header, texts - counts.withOffset, { withZone: counts.withOffset, withoutZone: texts - counts.withOffset }));
    if (counts.unknownZone > 0) findings.push(tableFinding("zoneUnknown", "warning", table, header, counts.unknownZone));
  }
  const utc = fields.filter(({ isUtc }) => isUtc).map(({ header }) => header);
  if (utc.length > 0 && utc.length < fields.length) findings.push(tableFinding("utcColumns", "note", table, undefined, utc.length, { columns: utc }));
  return findings;
}

function placeholderFindings(columns: readonly DateColumn[], table: string): Finding[] {
  return columns.flatMap(({ header, decision: { placeholders } }) => {
    const count = [...placeholders.values()].reduce((sum, each) => sum + each, 0);
    return count === 0 ? [] : [tableFinding("placeholderDates", "note", table, header, count, {}, [...placeholders.keys()].slice(0, 3))];
  });
}
