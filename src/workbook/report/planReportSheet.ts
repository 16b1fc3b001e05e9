import { type PageLayout, pageLayout, planExistingSheet, planNewSheet, type SheetPlan } from "./layout";
import type { FindTable } from "./reportBody";
import type { ReportRow, ReportSheet } from "./reportSheet";
import { earlierRows, type ExistingReport, type NewNames, type ReportState } from "./reportState";

/** A sheet with all that is known before anything is written. */
export interface PlannedSheet {
  readonly sheet: ReportSheet;
  readonly layout: PageLayout;
  readonly plan: SheetPlan;
  readonly name: string;
  readonly existing: ExistingReport | undefined;
  readonly names: NewNames | undefined;
}

export function planReportSheet(sheet: ReportSheet, state: ReportState): PlannedSheet {
  const layout = pageLayout(sheet);
  const existing = state.existing.get(sheet.key);
  const rowsOf = (table: string): readonly ReportRow[] => layout.stretches.find((stretch) => stretch.table.name === table)?.table.rows ?? [];
  const earlierRowsOf = (table: string): readonly ReportRow[] => {
    const at = layout.stretches.findIndex((stretch) => stretch.table.name === table);
    return at < 0 || !existing ? [] : earlierRows(layout.stretches[at].table, existing.tables[at]);
  };
  const names = state.newNames.get(sheet.key);
  return {
    sheet, layout, existing, names, name: existing?.sheet ?? names!.sheet,
    plan: existing ? planExistingSheet(layout, existing, rowsOf, earlierRowsOf) : planNewSheet(layout, rowsOf),
  };
}

/** Where each table of the review will stand, for links to its rows. */
export function tableFinder(planned: readonly PlannedSheet[]): FindTable {
  const places = new Map(planned.flatMap(({ layout, plan, name, existing }) =>
    layout.stretches.map(({ table }, at) => [table.name, { sheet: name, top: plan.places[at].top, left: existing?.tables[at].left ?? 0 }] as const)));
  return (name) => places.get(name);
}
