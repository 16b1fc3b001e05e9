import { type Area, createHost, type LocalExcel, type LocalExcelOptions, startOfficeJs, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { readCsv } from "../../src/tables";
import { createReview, withWorkbook } from "../../src/workbook";
import { ROW_HEIGHT_PT } from "../../src/workbook/excel";

/** A workbook open in the local Excel, with the limits of Excel on the web. */
export function openWorkbook(model = new WorkbookModel(), options: Partial<LocalExcelOptions> = {}): { host: LocalExcel; model: WorkbookModel } {
  const host = createHost({ workbook: model, limits: "web", ...options });
  startOfficeJs(host);
  return { host, model };
}

/** A review workbook made from the text of a CSV export. */
export async function openReview(csv: string, options: Partial<LocalExcelOptions> = {}): Promise<{ host: LocalExcel; model: WorkbookModel }> {
  const opened = openWorkbook(new WorkbookModel(), options);
  const { source } = readCsv(new TextEncoder().encode(csv), "export.csv");
  await withWorkbook((context) => createReview(context, { sources: [source], language: "en", messages: messagesFor("en") }));
  return opened;
}

/** Two priorities, two months, one ticket still open: small enough to check by hand. Business hours are Mon-Fri 09:00-17:30, UTC. */
export const TWELVE_TICKETS = `Number,Opened,Resolved,State,Priority
INC01,2026-03-02 09:00,2026-03-02 12:00,Resolved,1 - Critical
INC02,2026-03-03 09:00,2026-03-03 16:00,Resolved,1 - Critical
INC03,2026-03-04 09:00,2026-03-04 10:00,Resolved,3 - Moderate
INC04,2026-03-10 09:00,2026-03-11 10:00,Resolved,3 - Moderate
INC05,2026-03-16 09:00,2026-03-27 10:00,Resolved,3 - Moderate
INC06,2026-04-01 09:00,2026-04-01 11:00,Resolved,1 - Critical
INC07,2026-04-02 09:00,2026-04-02 17:00,Resolved,1 - Critical
INC08,2026-04-07 09:00,2026-04-07 10:00,Resolved,1 - Critical
INC09,2026-04-08 09:00,2026-04-09 10:00,Resolved,3 - Moderate
INC10,2026-04-13 09:00,2026-04-14 10:00,Cancelled,3 - Moderate
INC11,2026-04-20 09:00,2026-04-30 17:00,Resolved,3 - Moderate
INC12,2026-05-04 09:00,,New,3 - Moderate
`;

/** Everything that a person would notice of a workbook: texts, formulas, tables, charts, names, rules, colours of tabs, heights of rows, what is printed. Ids and empty cells are left out. */
export function contentOf(model: WorkbookModel): unknown {
  return model.sheets.map((sheet) => ({
    name: sheet.name,
    tab: sheet.tabColor,
    rows: sheet.rows.flatMap((row, index) => {
      const values = trimmed((row?.values ?? []).map((value) => (value === "" ? undefined : value)));
      const formulas = trimmed((row?.formulas ?? []).map((formula) => formula?.text));
      return values.length + formulas.length > 0 ? [{ row: index, values, formulas }] : [];
    }),
    tables: sheet.tables.map((table) => ({ name: table.name, area: table.area, columns: table.columns.map((column) => column.name) })),
    charts: sheet.charts.map((chart) => ({ name: chart.name, words: [chart.title, ...chart.series.map(({ name }) => name)], place: [chart.left, chart.top, chart.width, chart.height], series: chart.series.map((series) => [series.valuesRef, series.categoriesRef]) })),
    heights: sheet.rows.flatMap((row, index) => ((row?.heightPt ?? ROW_HEIGHT_PT) === ROW_HEIGHT_PT ? [] : [[index, row?.heightPt]])),
    page: sheet.page,
    rules: sheet.conditionalFormats.map((format) => [format.areas.map(withoutEnd), format.rule]),
    names: model.names.filter((name) => name.sheet === sheet.id).map((name) => [name.name, name.formula]),
  }));
}

/** Deleting and adding table rows moves the end of a rule that reaches to the end of the sheet, as in Excel; nobody can see that. */
function withoutEnd({ top, left, bottom, right }: Area): object {
  return { top, left, bottom: bottom > 1_000_000 ? "end of the sheet" : bottom, right };
}

function trimmed<T>(cells: readonly (T | undefined)[]): (T | null)[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === undefined) end--;
  // A cell that was never written and one that was emptied look the same.
  return Array.from(cells.slice(0, end), (cell) => cell ?? null);
}

/** Leaves in sight only the rows of a table whose column shows one of `values`, as a person does. */
export function filterTable(name: string, column: string, values: string[]): Promise<void> {
  return withWorkbook(async (context) => {
    context.workbook.tables.getItem(name).columns.getItem(column).filter.applyValuesFilter(values);
    await context.sync();
  });
}

/** The body of a table as rows of values. */
export function tableRows(model: WorkbookModel, name: string): unknown[][] {
  const { sheet, table } = model.tableByName(name)!;
  const { top, left, bottom, right } = table.area;
  return Array.from({ length: bottom - top }, (_, row) => Array.from({ length: right - left + 1 }, (_, column) => sheet.value(top + 1 + row, left + column) ?? ""));
}
