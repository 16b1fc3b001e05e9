import type { Agreement } from "../service-level/agreement";
import { type Commitments, judgeCommitments } from "../service-level/clock";
import type { Tickets } from "../service-level/ticket";
import type { Instant } from "../service-level/time";
import { type Cell, matrixSource, readTickets } from "../tables";
import type { Definitions } from "./definitions";
import { fingerprint } from "./fingerprint";
import { invalidValue, messagesOf } from "./functionErrors";

/** A ticket range as functions work with it: read once, judged once for each SLA and instant, whoever asks. */
export interface TicketData {
  readonly tickets: Tickets;
  /** First data row of the range and number of its data rows: what `SLA_STATUS` lines up with. */
  readonly firstRow: number;
  readonly rowCount: number;
  commitments(sla: string, asOf: Instant): Commitments;
}

/** Ranges that were seen lately, by fingerprint; a handle stands for one of them. */
const ranges = new Map<string, readonly Cell[][]>();
const RANGES_KEPT = 4;

const fingerprints = new WeakMap<readonly Cell[][], string>();
const dataOf = new WeakMap<Definitions, Map<string, TicketData>>();

const HANDLE = /^Tickets: \d+ rows #([0-9a-f]{16})$/;

/** The text by which further functions take a range that was read already. It differs as soon as a cell differs. */
export function handleOf(range: readonly Cell[][]): string {
  return `Tickets: ${Math.max(0, range.length - 1)} rows #${remember(range)}`;
}

/**
 * The tickets of a range (header row included) or of a handle from `SLA_DATA`.
 * @throws {CustomFunctions.Error} `#VALUE!`: no ticket range, or a handle whose range is gone
 */
export function ticketData(input: readonly Cell[][], definitions: Definitions): TicketData {
  const key = keyOf(input, definitions.agreement);
  const known = dataOf.get(definitions) ?? new Map<string, TicketData>();
  dataOf.set(definitions, known);
  const found = known.get(key);
  if (found) return found;
  const data = readRange(ranges.get(key)!, definitions);
  known.set(key, data);
  if (known.size > RANGES_KEPT) known.delete(known.keys().next().value!);
  return data;
}

function keyOf(input: readonly Cell[][], agreement: Agreement): string {
  const only = input.length === 1 && input[0].length === 1 ? input[0][0] : undefined;
  if (only === undefined) return remember(input);
  const key = HANDLE.exec(String(only))?.[1];
  if (!key) throw invalidValue(messagesOf(agreement).functions.notATicketRange(String(only)));
  if (!ranges.has(key)) throw invalidValue(messagesOf(agreement).functions.handleIsGone);
  return key;
}

function remember(range: readonly Cell[][]): string {
  const key = fingerprints.get(range) ?? fingerprint(range);
  fingerprints.set(range, key);
  ranges.delete(key);
  ranges.set(key, range);
  if (ranges.size > RANGES_KEPT) ranges.delete(ranges.keys().next().value!);
  return key;
}

function readRange(range: readonly Cell[][], definitions: Definitions): TicketData {
  const { agreement } = definitions;
  const { source } = matrixSource(range, { name: agreement.ticketSource ?? "Tickets", date1904: definitions.date1904 });
  const { tickets } = readTickets(source, agreement, { history: definitions.history });
  const judged = new Map<string, Commitments>();
  return {
    tickets,
    firstRow: source.firstRow,
    rowCount: source.size,
    commitments(sla, asOf) {
      const key = `${asOf} ${sla.toLowerCase()}`;
      const known = judged.get(key) ?? judgeCommitments(tickets, agreement, sla, asOf);
      judged.set(key, known);
      return known;
    },
  };
}
