import type { ExistingReport } from "../reportState";
import type { ReportRow } from "../reportSheet";
import { bandRows, fixedCount, type PageLayout } from "./pageLayout";

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
  const places: TablePlace[] = [];
  let moved = 0;
  stretches.forEach((stretch, index) => {
    const { top, body, left, headers } = existing.tables[index];
    const last = index === stretches.length - 1;
    const before = index === 0 ? -1 : existing.tables[index - 1].top + existing.tables[index - 1].body.length;
    const gap = top - before - 1;
    const fixed = fixedCount(stretch, index);
    const bandEnd = top - 1 - stretch.below.length;
    const bandWanted = stretch.charts ? bandRows(stretch.charts, rowsOf(stretch.charts.table)) : 0;
    const bandNow = stretch.charts ? bandRows(stretch.charts, earlierRowsOf(stretch.charts.table)) : 0;
    const inGap = Math.max(-freeRows(existing, bandEnd, bandNow - bandWanted, undefined), fixed + bandWanted - gap, bandWanted - bandNow);
    if (inGap !== 0) changes.push({ at: bandEnd, rows: inGap });
    moved += inGap;
    const wanted = Math.max(1, rowsOf(stretch.table.name).length);
    let height = wanted;
    if (!last) {
      const lastRow = top + body.length;
      const inTable = wanted >= body.length ? wanted - body.length : -freeRows(existing, lastRow, body.length - wanted, { left, width: headers.length });
      height = body.length + inTable;
      if (inTable !== 0) changes.push({ at: lastRow, rows: inTable });
      places.push({ top: top + moved, height, band: bandOf(stretch.charts !== undefined, bandEnd + moved, bandWanted) });
      moved += inTable;
    } else places.push({ top: top + moved, height, band: bandOf(stretch.charts !== undefined, bandEnd + moved, bandWanted) });
  });
  return { places, changes: changes.sort((a, b) => b.at - a.at) };
}

function bandOf(hasCharts: boolean, end: number, rows: number): number | undefined {
  return hasCharts ? end - rows : undefined;
}

/** How many of the `count` rows directly above `end` hold nothing, cells of our own table aside. */
function freeRows({ head }: ExistingReport, end: number, count: number, own: { readonly left: number; readonly width: number } | undefined): number {
  let free = 0;
  while (free < count) {
    const cells = head[end - 1 - free];
    if (cells === undefined || cells.some((cell, column) => cell !== "" && !(own && column >= own.left && column < own.left + own.width))) break;
    free++;
  }
  return free;
}
