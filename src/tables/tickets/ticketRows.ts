import type { Finding } from "../../service-level/finding";
import { FindingTally, tableFinding } from "../findings";
import { isBlank } from "../headerRow";
import { neverRepeat } from "../neverRepeat";
import type { Cell, TableSource } from "../types";
import { idOf } from "./categoryColumn";
import { type EventRows, eventsByTicket } from "./eventsByTicket";
import { isNewestFirst } from "./isNewestFirst";
import { reportRows } from "./reportRows";
import { rowNumbers } from "./rowNumbers";
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
 * One ticket an id. A row without any content is no ticket; Excel tables often end with some. Nor are the totals and notes that reports write below their last row (`footerRows`),
 * and the headings and subtotals of groups (`groupRows`). In an event log the newest row by the time of change is the state (of two at the same
 * time the one that its order says is newer), the last row when there is no time. In a list of tickets, a
 * repetition that is equal in every column that is read counts once, though its id be a text or have blanks around it (`duplicateRows`); rows that differ are the same ticket seen twice, the newest wins (`duplicateTickets`).
 * Of a ticket that stands on several sheets (`ticketsOnSeveralSheets`) the newest row counts, too.
 */
export function ticketRows({ source, ids, idHeader, changed, opened, isEventLog, isMessage = () => false, others = new Set(), columns }: RowsInput): TicketRows {
  const cells = columns.map((index) => source.column(index));
  const footer = new FindingTally();
  const groups = new FindingTally();
  const missing = new FindingTally();
  const carried: string[] = [];
  const again = new FindingTally();
  const exact = new FindingTally();
  const differing = new FindingTally();
  const byId = new TicketsById(source, opened);
  const idTexts = ids === undefined ? undefined : textsOfIds(ids);
  // Numbers rise where their texts do not: 9, 10.
  const areUnique = ids !== undefined && idTexts !== undefined && neverRepeat(typeof ids[0] === "number" ? ids : idTexts);
  const ticketIds: string[] = [];
  const stateRows: number[] = [];
  const isNewer = (row: number, than: number) => changed === undefined || !(changed[row] < changed[than]);

  const { below, ofGroups } = reportRows(cells, idTexts, idHeader?.trim(), source.parts);
  // As most exports are: nothing but tickets, one a row.
  if (areUnique && !isEventLog && below.size + ofGroups.size === 0 && !idTexts.includes("")) return { ids: idTexts, stateRow: rowNumbers(source.size), events: undefined, findings: [] };
  const leaveOut = (row: number, tally: FindingTally) => {
    const first = cells.map((column) => column[row]).find((cell) => !isBlank(cell));
    if (first !== undefined) tally.add(source.firstRow + row, String(first).trim());
  };
  for (const row of below) leaveOut(row, footer);
  for (const row of ofGroups) leaveOut(row, groups);
  const ticketOfRow = new Int32Array(source.size).fill(-1);
  for (let row = 0; row < source.size; row++) {
    if (below.has(row) || ofGroups.has(row) || others.has(row)) continue;
    const id = idTexts === undefined ? "" : idTexts[row];
    if (id === "") {
      if (cells.every((column) => isBlank(column[row]))) continue;
      if (idTexts !== undefined) missing.add(source.firstRow + row);
    }
    const known = id === "" || areUnique ? undefined : byId.find(id, row);
    if (known === undefined) {
      if (id !== "" && !areUnique) {
        if (byId.has(id)) again.add(source.firstRow + row, id);
        byId.add(id, row, ticketIds.length);
      }
      ticketOfRow[row] = ticketIds.length;
      ticketIds.push(id);
      stateRows.push(row);
      continue;
    }
    ticketOfRow[row] = known;
    if (!isEventLog) {
      if (byId.areApart(row, stateRows[known])) {
        carried.push(id);
      } else if (cells.every((column) => column === ids || column[row] === column[stateRows[known]])) {
        exact.add(source.firstRow + row, id);
        continue;
      } else {
        differing.add(source.firstRow + row, id);
      }
    }
    if (isEventLog && isMessage(row) !== isMessage(stateRows[known])) {
      if (isMessage(stateRows[known])) stateRows[known] = row;
      continue;
    }
    // NaN: a row whose time cannot be read never wins over one whose time can.
    if (isNewer(row, stateRows[known]) && !(changed !== undefined && Number.isNaN(changed[row]) && !Number.isNaN(changed[stateRows[known]]))) stateRows[known] = row;
  }

  const readsUpwards = isEventLog && changed !== undefined && isNewestFirst(ticketOfRow, changed);
  if (readsUpwards) {
    for (let row = source.size - 1; row >= 0; row--) {
      const ticket = ticketOfRow[row];
      if (ticket >= 0 && changed[row] === changed[stateRows[ticket]] && isMessage(row) === isMessage(stateRows[ticket])) stateRows[ticket] = row;
    }
  }
  return {
    ids: ticketIds,
    stateRow: Uint32Array.from(stateRows),
    events: isEventLog ? eventsByTicket(ticketOfRow, ticketIds.length, changed, readsUpwards) : undefined,
    findings: [
      ...footer.finding("footerRows", "note", source.name, undefined),
      ...groups.finding("groupRows", "note", source.name, undefined),
      ...missing.finding("missingId", "warning", source.name, idHeader),
      ...(carried.length > 0 ? [tableFinding("ticketsOnSeveralSheets", "note", source.name, idHeader, carried.length, {}, [...new Set(carried)].slice(0, 3).join(", "))] : []),
      ...again.finding("numbersStartAgain", "warning", source.name, idHeader),
      ...exact.finding("duplicateRows", "warning", source.name, idHeader),
      ...differing.finding("duplicateTickets", "warning", source.name, idHeader, { newest: changed === undefined ? "last" : "newest" }),
    ],
  };
}

/** The cells themselves where they are ids as they stand. */
function textsOfIds(cells: readonly Cell[]): readonly string[] {
  return cells.every((cell) => idOf(cell) === cell) ? (cells as readonly string[]) : cells.map(idOf);
}
