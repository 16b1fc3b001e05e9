import type { ExistingReport, ExistingTable } from "../reportState";
import type { ReportRow } from "../reportSheet";
import { bandRows, fixedCount, type PageLayout, type Stretch } from "./pageLayout";

/** Where the parts of one table's stretch stand, 0-based. */
export interface TablePlace {
  /** Row of the table's header. */
  readonly top: number;
  /** Body rows that it will have; more than the review has rows where the user's own cells beside them forbid to delete any. */
  readonly height: number;
  /** First row of the charts above it; `undefined` without charts. */
  readonly band: number | undefined;
}

/** Whole rows to insert before row `at`, or to delete directly above it when negative. */
export interface RowChange {
  readonly at: number;
  readonly rows: number;
}

/** First rows, 0-based, of the fixed parts above and below the charts of a stretch. */
export function fixedTops(stretch: Stretch, { top, band }: Pick<TablePlace, "top" | "band">): { readonly above: number; readonly below: number } {
  const below = belowTop(stretch, top);
  return { above: (band ?? below) - stretch.above.length, below };
}

/** The row behind the charts of a stretch whose table has its header in row `top`. */
export function belowTop({ below }: Pick<Stretch, "below">, top: number): number {
  return top - 1 - below.length;
}

export interface SheetPlan {
  readonly places: readonly TablePlace[];
  /** From the bottom of the sheet upwards, so that each finds its rows where it was planned. */
  readonly changes: readonly RowChange[];
}

/** The places of a new sheet. */
export function planNewSheet({ stretches }: PageLayout, rowsOf: (table: string) => readonly ReportRow[]): SheetPlan {
  let row = 0;
  const places = stretches.map((stretch, index) => {
    if (index > 0) row++;
    row += stretch.above.length;
    const band = stretch.charts ? row : undefined;
    if (stretch.charts) row += bandRows(stretch.charts, rowsOf(stretch.charts.table));
    row += stretch.below.length + 1;
    const place = { top: row, height: Math.max(1, rowsOf(stretch.table.name).length), band };
    row += 1 + place.height;
    return place;
  });
  return { places, changes: [] };
}

/**
 * The places of a sheet that exists already. Tables above the last one grow and shrink by whole rows directly above their last row,
 * because cells of other tables stand below them; rows in which the user wrote something of their own stay.
 */
export function planExistingSheet({ stretches }: PageLayout, existing: ExistingReport, rowsOf: (table: string) => readonly ReportRow[], earlierRowsOf: (table: string) => readonly ReportRow[]): SheetPlan {
  const changes: RowChange[] = [];
  let moved = 0;
  const change = (at: number, rows: number) => {
    if (rows !== 0) changes.push({ at, rows });
    moved += rows;
  };
  const places = stretches.map((stretch, index): TablePlace => {
    const { charts } = stretch;
    const { top, body } = existing.tables[index];
    const gap = top - (index === 0 ? 0 : endOf(existing.tables[index - 1]));
    const bandEnd = belowTop(stretch, top);
    const bandWanted = charts ? bandRows(charts, rowsOf(charts.table)) : 0;
    const bandNow = charts ? bandRows(charts, earlierRowsOf(charts.table)) : 0;
    change(bandEnd, Math.max(-freeRows(existing, bandEnd, bandNow - bandWanted), fixedCount(stretch, index) + bandWanted - gap, bandWanted - bandNow));
    const place = { top: top + moved, band: charts && bandEnd + moved - bandWanted };

    const wanted = Math.max(1, rowsOf(stretch.table.name).length);
    if (index === stretches.length - 1) return { ...place, height: wanted };
    const lastRow = top + body.length;
    const grown = wanted >= body.length ? wanted - body.length : -freeRows(existing, lastRow, body.length - wanted, existing.tables[index]);
    change(lastRow, grown);
    return { ...place, height: body.length + grown };
  });
  return { places, changes: changes.sort((a, b) => b.at - a.at) };
}

/** The row below a table. */
function endOf({ top, body }: ExistingTable): number {
  return top + body.length + 1;
}

/** How many of the `count` rows directly above `end` hold nothing, cells of our own table aside. */
function freeRows({ head }: ExistingReport, end: number, count: number, own?: ExistingTable): number {
  const isOwn = (column: number) => own !== undefined && column >= own.left && column < own.left + own.headers.length;
  let free = 0;
  while (free < count) {
    const cells = head[end - 1 - free];
    if (cells === undefined || cells.some((cell, column) => cell !== "" && !isOwn(column))) break;
    free++;
  }
  return free;
}
