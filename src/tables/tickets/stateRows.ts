import { areOnDifferentSheets } from "../joinTables";
import type { TableSource } from "../types";
import type { RowFindings } from "./RowFindings";

/** The rows of an export by their tickets. */
export interface RowsByTicket {
  /** The ticket of each row; -1 where it belongs to none. */
  readonly ticketOfRow: Int32Array;
  /** The uppermost row of each ticket. */
  readonly firstRow: Uint32Array;
  /** When each row was written. `undefined`: nothing says it, so that the last row is the newest. */
  readonly changed: Float64Array | undefined;
}

/**
 * The row of a log that holds the present state of each ticket: the newest one that does more than tell of a message. Of two at the same time the
 * lower one is newer, the upper one where the log reads upwards.
 */
export function stateRowsOfLog(rows: RowsByTicket, isMessage: (row: number) => boolean, readsUpwards: boolean): Uint32Array {
  const { ticketOfRow, changed } = rows;
  const stateRow = newestRows(rows, (row, state) => (isMessage(row) === isMessage(state) ? isNoOlder(row, state, changed) : isMessage(state)));
  if (!readsUpwards || changed === undefined) return stateRow;
  for (let row = ticketOfRow.length - 1; row >= 0; row--) {
    const ticket = ticketOfRow[row];
    if (ticket >= 0 && changed[row] === changed[stateRow[ticket]] && isMessage(row) === isMessage(stateRow[ticket])) stateRow[ticket] = row;
  }
  return stateRow;
}

/**
 * The row of a list that tells of each ticket: the newest one that says anything else than the one before.
 * @param isRepeated whether two rows are equal in every column that is read
 */
export function stateRowsOfList(rows: RowsByTicket, source: TableSource, ids: readonly string[], isRepeated: (row: number, other: number) => boolean, findings: RowFindings): Uint32Array {
  return newestRows(rows, (row, state, ticket) => {
    if (areOnDifferentSheets(source, row, state)) {
      findings.addOnSeveralSheets(ids[ticket]);
    } else if (isRepeated(row, state)) {
      findings.add("duplicateRows", row, ids[ticket]);
      return false;
    } else {
      findings.add("duplicateTickets", row, ids[ticket]);
    }
    return isNoOlder(row, state, rows.changed);
  });
}

/** @param isNewer whether a row takes the place of the one that was the newest of its ticket so far */
function newestRows({ ticketOfRow, firstRow }: RowsByTicket, isNewer: (row: number, newest: number, ticket: number) => boolean): Uint32Array {
  const newest = firstRow.slice();
  for (let row = 0; row < ticketOfRow.length; row++) {
    const ticket = ticketOfRow[row];
    if (ticket >= 0 && row !== firstRow[ticket] && isNewer(row, newest[ticket], ticket)) newest[ticket] = row;
  }
  return newest;
}

/** NaN: a row whose time cannot be read never wins over one whose time can. */
function isNoOlder(row: number, than: number, changed: Float64Array | undefined): boolean {
  return changed === undefined || changed[row] >= changed[than] || Number.isNaN(changed[than]);
}
