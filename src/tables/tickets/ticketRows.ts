import type { Finding } from "../../service-level/finding";
import { isBlank } from "../headerRow";
import { neverRepeat } from "../neverRepeat";
import type { Cell, TableSource } from "../types";
import { idOf } from "./categoryColumn";
import { type EventRows, eventsByTicket } from "./eventsByTicket";
import { isNewestFirst } from "./isNewestFirst";
import { reportRows } from "./reportRows";
import { RowFindings } from "./RowFindings";
import { rowNumbers } from "./rowNumbers";
import { type RowsByTicket, stateRowsOfList, stateRowsOfLog } from "./stateRows";
import { TicketsById } from "./TicketsById";

/** Which rows of the source make up the tickets. */
export interface TicketRows {
  /** By ticket, in the order in which the tickets first occur. */
  readonly ids: readonly string[];
  /** Index of the row that holds the present state of each ticket. */
  readonly stateRow: Uint32Array;
  /** Only for event logs. */
  readonly events: EventRows | undefined;
  readonly findings: readonly Finding[];
}

export interface RowsInput {
  readonly source: TableSource;
  /** `undefined`: the export has no id column, every row is a ticket of its own. */
  readonly ids: readonly Cell[] | undefined;
  readonly idHeader: string | undefined;
  /** When each row was written; decides which of several rows is the newest. */
  readonly changed: Float64Array | undefined;
  /** When the ticket of each row was opened, of joined tables that are no log: tells tickets apart whose numbers start again on each sheet. */
  readonly opened?: Float64Array;
  readonly isEventLog: boolean;
  /** Whether a row of an event log only tells of a message: then it is not the state of its ticket. Left out: none does. */
  readonly isMessage?: (row: number) => boolean;
  /** Rows that say no more of their ticket than another one. Left out: none. */
  readonly others?: ReadonlySet<number>;
  /** Columns that are read; the rest of a row plays no part. */
  readonly columns: readonly number[];
}

/**
 * One ticket an id. A row without any content is no ticket; Excel tables often end with some. Nor are the units below the names of the columns (`unitRows`), the totals and notes that reports write below their last row (`footerRows`),
 * and the headings and subtotals of groups (`groupRows`). In an event log the newest row by the time of change is the state (of two at the same
 * time the one that its order says is newer), the last row when there is no time. In a list of tickets, a
 * repetition that is equal in every column that is read counts once, though its id be a text or have blanks around it (`duplicateRows`); rows that differ are the same ticket seen twice, the newest wins (`duplicateTickets`).
 * Of a ticket that stands on several sheets (`ticketsOnSeveralSheets`) the newest row counts, too.
 */
export function ticketRows({ source, ids, idHeader, changed, opened, isEventLog, isMessage = () => false, others = new Set(), columns }: RowsInput): TicketRows {
  const cells = columns.map((index) => source.column(index));
  const idTexts = ids === undefined ? undefined : textsOfIds(ids);
  // Numbers rise where their texts do not: 9, 10.
  const areUnique = ids !== undefined && idTexts !== undefined && neverRepeat(typeof ids[0] === "number" ? ids : idTexts);
  const { ofUnits, below, ofGroups } = reportRows(cells, idTexts, idHeader?.trim(), source.parts);
  // As most exports are: nothing but tickets, one a row.
  if (areUnique && !isEventLog && ofUnits.size + below.size + ofGroups.size === 0 && !idTexts.includes("")) return { ids: idTexts, stateRow: rowNumbers(source.size), events: undefined, findings: [] };

  const findings = new RowFindings(source, idHeader);
  findings.addReportRows("unitRows", ofUnits, cells);
  findings.addReportRows("footerRows", below, cells);
  findings.addReportRows("groupRows", ofGroups, cells);
  const isBlankRow = (row: number) => cells.every((column) => isBlank(column[row]));
  const isRepeated = (row: number, other: number) => cells.every((column) => column === ids || column[row] === column[other]);
  const { ticketIds, ...byTicket } = rowsByTicket({
    size: source.size, idTexts, byId: areUnique ? undefined : new TicketsById(source, opened), findings,
    isLeftOut: (row, id) => ofUnits.has(row) || below.has(row) || ofGroups.has(row) || others.has(row) || (id === "" && isBlankRow(row)),
  });
  const rows: RowsByTicket = { ...byTicket, changed };
  const readsUpwards = isEventLog && changed !== undefined && isNewestFirst(rows.ticketOfRow, changed);
  return {
    ids: ticketIds,
    stateRow: isEventLog ? stateRowsOfLog(rows, isMessage, readsUpwards) : stateRowsOfList(rows, source, ticketIds, isRepeated, findings),
    events: isEventLog ? eventsByTicket(rows.ticketOfRow, ticketIds.length, changed, readsUpwards) : undefined,
    findings: findings.all(changed === undefined ? "last" : "newest"),
  };
}

interface RowsToGroup {
  readonly size: number;
  readonly idTexts: readonly string[] | undefined;
  /** `undefined`: no id occurs twice. */
  readonly byId: TicketsById | undefined;
  readonly isLeftOut: (row: number, id: string) => boolean;
  readonly findings: RowFindings;
}

/** Brings the rows of one ticket together. A row without an id is a ticket of its own. */
function rowsByTicket({ size, idTexts, byId, isLeftOut, findings }: RowsToGroup): Omit<RowsByTicket, "changed"> & { readonly ticketIds: readonly string[] } {
  const ticketIds: string[] = [];
  const firstRows: number[] = [];
  const ticketOfRow = new Int32Array(size).fill(-1);
  for (let row = 0; row < size; row++) {
    const id = idTexts === undefined ? "" : idTexts[row];
    if (isLeftOut(row, id)) continue;
    if (id === "" && idTexts !== undefined) findings.add("missingId", row);
    const known = id === "" ? undefined : byId?.find(id, row);
    ticketOfRow[row] = known ?? ticketIds.length;
    if (known !== undefined) continue;
    if (id !== "" && byId !== undefined) {
      if (byId.has(id)) findings.add("numbersStartAgain", row, id);
      byId.add(id, row, ticketIds.length);
    }
    ticketIds.push(id);
    firstRows.push(row);
  }
  return { ticketIds, ticketOfRow, firstRow: Uint32Array.from(firstRows) };
}

/** The cells themselves where they are ids as they stand. */
function textsOfIds(cells: readonly Cell[]): readonly string[] {
  return cells.every((cell) => idOf(cell) === cell) ? (cells as readonly string[]) : cells.map(idOf);
}
