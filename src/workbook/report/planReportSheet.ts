import { type PageLayout, pageLayout, planExistingSheet, planNewSheet, type SheetPlan } from "./layout";
import type { FindTable } from "./reportBody";
import type { ReportRow, ReportSheet } from "./reportSheet";
import { earlierRows, type ExistingReport, type ReportState } from "./reportState";

interface Planned {
  readonly sheet: ReportSheet;
  readonly layout: PageLayout;
  readonly plan: SheetPlan;
  /** Of the sheet in the workbook. */
  readonly name: string;
}

/** A sheet that is made. */
export interface PlannedNewSheet extends Planned {
  readonly kind: "new";
  /** Names for its tables, top down. */
  readonly tableNames: readonly string[];
}

/** A sheet of an earlier run that is brought up to date. */
export interface PlannedUpdate extends Planned {
  readonly kind: "update";
  readonly existing: ExistingReport;
}

/** A sheet with all that is known before anything is written. */
export type PlannedSheet = PlannedNewSheet | PlannedUpdate;

export function planReportSheet(sheet: ReportSheet, state: ReportState): PlannedSheet {
  const layout = pageLayout(sheet);
  const existing = state.existing.get(sheet.key);
  const indexOf = (table: string) => layout.stretches.findIndex((stretch) => stretch.table.name === table);
  const rowsOf = (table: string): readonly ReportRow[] => layout.stretches[indexOf(table)]?.table.rows ?? [];
  if (existing === undefined) {
    const { sheet: name, tables: tableNames } = state.newNames.get(sheet.key)!;
    return { kind: "new", sheet, layout, plan: planNewSheet(layout, rowsOf), name, tableNames };
  }
  const earlierRowsOf = (table: string): readonly ReportRow[] => {
    const at = indexOf(table);
    return at < 0 ? [] : earlierRows(layout.stretches[at].table, existing.tables[at]);
  };
  return { kind: "update", sheet, layout, plan: planExistingSheet(layout, existing, rowsOf, earlierRowsOf), name: existing.sheet, existing };
}

/** Where each table of the review will stand, for links to its rows. */
export function tableFinder(planned: readonly PlannedSheet[]): FindTable {
  const places = new Map(planned.flatMap((one) => one.layout.stretches.map(({ table }, at) =>
    [table.name, { sheet: one.name, top: one.plan.places[at].top, left: one.kind === "update" ? one.existing.tables[at].left : 0 }] as const)));
  return (name) => places.get(name);
}
