import type { DateOrder } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { DateDecision } from "../dates";
import { readInstants } from "../dates";
import { tableFinding } from "../findings";
import type { Cell } from "../types";

export interface DateColumn {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly decision: DateDecision;
  /** The order that the column map states for this column. */
  readonly stated: DateOrder | undefined;
}

/** How the order of a column was settled, for whoever asks "why day first?". */
export interface SettledOrder {
  readonly order: DateOrder | undefined;
  readonly by: "column map" | "agreement" | "its own rows" | "other column" | "not needed" | "open";
  /** The cell or the column that settled it. */
  readonly witness: string;
}

/**
 * The order of day and month of each date column. What people stated comes first, then the column's own rows, then the other date columns
 * of the same export, those that serve no field (`further`) too, which one program wrote, when they agree. What is still open stays open and is asked (`ambiguousDateOrder`), with what
 * speaks for either order; contradicting rows are `mixedDateOrder`.
 */
export function settleDateOrders(columns: readonly DateColumn[], agreed: DateOrder | undefined, table: string, further: () => readonly Witness[] = () => []): { readonly orders: ReadonlyMap<number, SettledOrder>; readonly findings: readonly Finding[] } {
  const orders = new Map<number, SettledOrder>();
  const findings: Finding[] = [];
  const witness = witnessAmong(columns) ?? (columns.some(({ decision }) => decision.needsOrder && decision.order === undefined && !decision.isMixed) ? witnessAmong(further()) : undefined);
  for (const column of columns) {
    const settled = settle(column, agreed, witness);
    orders.set(column.index, settled);
    const { counts, isMixed, isSwappedByExcel } = column.decision;
    const facts = { dayFirst: counts.onlyDayFirst, monthFirst: counts.onlyMonthFirst, eitherWay: counts.eitherWay };
    if (isSwappedByExcel) findings.push(tableFinding("dayMonthSwapped", "error", table, column.header, counts.serials, { texts: counts.onlyDayFirst + counts.onlyMonthFirst }));
    if (settled.by !== "open") continue;
    if (isMixed) findings.push(tableFinding("mixedDateOrder", "error", table, column.header, counts.onlyDayFirst + counts.onlyMonthFirst + counts.eitherWay, facts));
    else findings.push(tableFinding("ambiguousDateOrder", "error", table, column.header, counts.eitherWay, { ...facts, speaksFor: speaksFor(columns) }, exampleOf(column.cells)));
  }
  return { orders, findings };
}

type Witness = Pick<DateColumn, "header" | "decision">;

/** The first column of which the rows settle the order, unless others settle it otherwise. */
function witnessAmong(columns: readonly Witness[]): Witness | undefined {
  const own = columns.filter(({ decision }) => decision.order === "DMY" || decision.order === "MDY");
  return own.every(({ decision }) => decision.order === own[0].decision.order) ? own[0] : undefined;
}

function settle({ decision, stated }: DateColumn, agreed: DateOrder | undefined, witness: Witness | undefined): SettledOrder {
  // "YMD" is also said of columns that show the year first in four digits; texts with the year last need one of the other two.
  const applies = (order: DateOrder | undefined) => order !== undefined && (order !== "YMD" || decision.hasTwoDigitYears);
  if (applies(stated)) return { order: stated, by: "column map", witness: stated! };
  if (applies(agreed)) return { order: agreed, by: "agreement", witness: agreed! };
  if (decision.order !== undefined) return { order: decision.order, by: "its own rows", witness: decision.settledBy?.text ?? "" };
  if (!decision.needsOrder) return { order: "DMY", by: "not needed", witness: "" };
  if (!decision.isMixed && witness !== undefined) return { order: witness.decision.order, by: "other column", witness: witness.header };
  return { order: undefined, by: "open", witness: "" };
}

function exampleOf(cells: readonly Cell[]): string {
  return String(cells.find((cell) => typeof cell === "string" && /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d/.test(cell)) ?? "");
}

/**
 * The order in which fewer neighbours in the sheet go back in time and fewer later columns lie before earlier ones: a hint for the person
 * who is asked, never a decision. "" when neither is clearly better.
 */
function speaksFor(columns: readonly DateColumn[]): string {
  const faults = (["DMY", "MDY"] as const).map((order) => {
    const read = columns.slice(0, 4).map(({ cells }) => readInstants(cells, { order, zone: "UTC", date1904: false }, () => undefined));
    let faulty = 0;
    for (let row = 1; row < (read[0]?.length ?? 0); row++) {
      if (Math.abs(read[0][row] - read[0][row - 1]) > 20 * 86_400_000) faulty++;
      if (read.some((instants) => instants[row] < read[0][row])) faulty++;
    }
    return faulty;
  });
  if (faults[0] * 2 < faults[1]) return "DMY";
  return faults[1] * 2 < faults[0] ? "MDY" : "";
}
