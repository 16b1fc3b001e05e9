import type { Agreement, AvailabilityPromise } from "../service-level/agreement";
import type { Outage } from "../service-level/records";
import type { Instant } from "../service-level/time";
import { type Cell, matrixSource, readOutageTable } from "../tables";
import { idArgument } from "./arguments";
import type { Definitions } from "./definitions";
import { withEmptyCells } from "./emptyCells";
import { plainRows } from "./errorCells";
import { invalidValue, messagesOf, notAvailable } from "./functionErrors";
import type { RangeArgument } from "./ticketData";

/** The range of a call is one object for every value that the call answers. */
const readings = new WeakMap<object, { readonly definitions: Definitions; readonly outages: readonly Outage[] }>();

/**
 * The outages of a range, header row included; read once for all values of a call.
 * @throws {CustomFunctions.Error} `#VALUE!`: it has not the columns of outages; `#N/A`: it has no rows
 */
export function outageData(range: RangeArgument, definitions: Definitions): readonly Outage[] {
  if (!Array.isArray(range)) return readRange(range, definitions);
  const known = readings.get(range);
  if (known?.definitions === definitions) return known.outages;
  const outages = readRange(range, definitions);
  readings.set(range, { definitions, outages });
  return outages;
}

function readRange(range: RangeArgument, { agreement, date1904 }: Definitions): readonly Outage[] {
  const rows = Array.isArray(range) ? (range as readonly Cell[][]) : [[range as Cell]];
  const { source } = matrixSource(withEmptyCells(plainRows(rows)), { name: "Outages", date1904 });
  const { outages, findings } = readOutageTable(source, agreement);
  if (findings.some(({ code }) => code === "missingColumn")) throw invalidValue(messagesOf(agreement).functions.notAnOutageRange);
  if (outages.length === 0) throw notAvailable(messagesOf(agreement).functions.noOutages);
  return outages;
}

/** Just after the newest time that the rows tell of: an outage that begins then is one. */
export function newestOutage(outages: readonly Outage[]): Instant {
  return outages.reduce((newest, { from, to }) => Math.max(newest, from, Number.isNaN(to) ? from : to), Number.NEGATIVE_INFINITY) + 1;
}

/**
 * The promise of that id, found without regard to case.
 * @throws {CustomFunctions.Error} `#VALUE!` when the `Promises` table has none
 */
export function promiseArgument(argument: Cell | null, agreement: Agreement): AvailabilityPromise {
  const wanted = idArgument(argument, agreement.promises, messagesOf(agreement).functions.unknownPromise);
  return agreement.promises.find(({ id }) => id === wanted)!;
}
