import type { Agreement } from "../service-level/agreement";
import { type ClocklessTicket, type Commitments, judgeCommitments, whyNoClock } from "../service-level/clock";
import type { TicketField, Tickets } from "../service-level/ticket";
import type { Instant } from "../service-level/time";
import { type Cell, matrixSource, readTickets } from "../tables";
import { type Decisions, decisionsOf } from "./decisions";
import type { Definitions } from "./definitions";
import { withEmptyCells } from "./emptyCells";
import { plainCell, plainRows } from "./errorCells";
import { rangeHash } from "./rangeHash";
import { invalidValue, messagesOf } from "./functionErrors";
import { askForHandle } from "./lostHandles";
import { RecentlyUsed } from "./RecentlyUsed";

/** A range as a function is handed it; error cells may be objects. Where a single cell is meant, a host may hand over its value alone. */
export type RangeArgument = readonly Cell[][] | Cell;

/** A ticket range as functions work with it: read once, judged once for each SLA and instant, whoever asks. */
export interface TicketData {
  readonly tickets: Tickets;
  /** First data row of the range and number of its data rows: what `SLA_STATUS` lines up with. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly isEventLog: boolean;
  judged(sla: string, asOf: Instant): JudgedTickets;
}

/** The tickets under one SLA at one instant. */
export interface JudgedTickets {
  readonly commitments: Commitments;
  readonly decisions: Decisions;
  /** Where no ticket has a clock: one that shows why. */
  readonly clockless: ClocklessTicket | undefined;
}

type Rows = readonly Cell[][];

/** A range with none of them is no list of tickets, or lacks its header row. */
const TELLING_TIMES: readonly TicketField[] = ["opened", "resolved", "closed", "changed at"];

/** Ranges that were seen lately, by hash; a handle stands for one of them. Small ranges are kept by the hundred, huge ones by the handful. */
const ranges = new RecentlyUsed<Rows>(5_000_000, 4);
const hashes = new WeakMap<Rows, string>();
const readings = new WeakMap<Rows, { readonly definitions: Definitions; readonly data: TicketData }>();

/** Rows of judged tickets that one range keeps: a sheet may ask for many SLAs and many instants. */
const JUDGED_ROWS = 2_000_000;
const JUDGED_AT_LEAST = 8;

const HANDLE = /^Tickets: \d+ rows #([0-9a-f]{16})$/;

/** The text by which further functions take a range that was read already. It differs as soon as a cell differs. */
export function handleOf(argument: RangeArgument): string {
  const range = rowsOf(argument);
  return `Tickets: ${Math.max(0, range.length - 1)} rows #${hashes.get(remembered(range))!}`;
}

/**
 * The tickets of a range (header row included) or of a handle from `SLA_DATA`.
 * @throws {CustomFunctions.Error} `#VALUE!`: no ticket range, one without its header row, a handle whose range is gone, or no history where the agreement names one
 */
export function ticketData(argument: RangeArgument, definitions: Definitions): TicketData {
  const { agreement, missingHistory } = definitions;
  if (missingHistory !== undefined) {
    const { what, action } = messagesOf(agreement).pane.errors.noHistory;
    throw invalidValue(`${what(missingHistory)} ${action}`);
  }
  const range = rangeOf(rowsOf(argument), agreement);
  const known = readings.get(range);
  if (known?.definitions === definitions) return known.data;
  const data = readRange(range, definitions);
  readings.set(range, { definitions, data });
  return data;
}

function rowsOf(argument: RangeArgument): Rows {
  return Array.isArray(argument) ? (argument as Rows) : [[argument as Cell]];
}

function rangeOf(range: Rows, agreement: Agreement): Rows {
  if (range.length > 1 || range[0].length > 1) return remembered(range);
  const only = String(plainCell(range[0][0]) ?? "");
  const key = HANDLE.exec(only)?.[1];
  if (!key) throw invalidValue(messagesOf(agreement).functions.notATicketRange(only));
  const found = ranges.get(key);
  if (found) return found;
  askForHandle(key);
  throw invalidValue(messagesOf(agreement).functions.handleIsGone);
}

/** The same object for every range of the same content: Excel hands over a new copy for each call. */
function remembered(range: Rows): Rows {
  const key = hashes.get(range) ?? rangeHash(range);
  hashes.set(range, key);
  return ranges.get(key) ?? ranges.add(key, range, range.length * range[0].length);
}

function readRange(range: Rows, definitions: Definitions): TicketData {
  const { agreement } = definitions;
  const { source, findings } = matrixSource(withEmptyCells(plainRows(range)), { name: agreement.ticketSource ?? "Tickets", date1904: definitions.date1904 });
  const { functions } = messagesOf(agreement);
  const { tickets, recognition: { columns, isEventLog } } = readTickets(source, agreement, { history: definitions.history });
  if (source.size > 0 && !TELLING_TIMES.some((field) => columns.has(field))) {
    // "Tickets" in place of "Tickets[#All]" has no names of columns.
    throw invalidValue(findings.some(({ code }) => code === "noHeaderRow") ? functions.rangeWithoutHeader : functions.rangeWithoutTimes);
  }
  const known = new RecentlyUsed<JudgedTickets>(JUDGED_ROWS, JUDGED_AT_LEAST);
  return {
    tickets,
    firstRow: source.firstRow,
    rowCount: source.size,
    isEventLog,
    judged(sla, asOf) {
      const key = `${asOf} ${sla.toLowerCase()}`;
      const found = known.get(key);
      if (found) return found;
      const commitments = judgeCommitments(tickets, agreement, sla, asOf);
      let decisions: Decisions | undefined;
      let clockless: { readonly found: ClocklessTicket | undefined } | undefined;
      return known.add(key, {
        commitments,
        get decisions() { return (decisions ??= decisionsOf(commitments)); },
        get clockless() { return (clockless ??= { found: whyNoClock(tickets, agreement, commitments) }).found; },
      }, tickets.size);
    },
  };
}
