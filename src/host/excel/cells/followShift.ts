import type { Area, SheetModel, Table } from "../../model";
import { MAX_COLUMNS } from "../../model";
import { RangeRef } from "../RangeRef";
import type { ExcelSession } from "../ExcelSession";
import { areaOf, mapReferences, referenceText } from "../formulas/mapReferences";
import type { AreaMap, ShiftDirection } from "./areaMap";

/** After cells moved on `sheet`, takes along all that points to them: ranges, formulas, names, tables, charts, rules, comments. */
export function followShift(session: ExcelSession, sheet: SheetModel, map: AreaMap, cells: Area, direction: ShiftDirection, owner: Table | undefined): void {
  const { workbook } = session;
  const rewrite = (formula: string, home: SheetModel | undefined) => rewritten(formula, home, sheet, map);
  moveLiveRanges(session, sheet, map);
  for (const home of workbook.sheets) {
    for (const row of home.rows) {
      row?.formulas?.forEach((formula) => {
        if (!formula) return;
        formula.text = rewrite(formula.text, home);
        if (formula.ref && home === sheet) formula.ref = map(formula.ref);
      });
    }
    for (const chart of home.charts) {
      for (const series of chart.series) {
        const before = series.valuesRef + series.categoriesRef;
        series.valuesRef = rewrite(series.valuesRef, undefined);
        series.categoriesRef = rewrite(series.categoriesRef, undefined);
        if (series.valuesRef + series.categoriesRef !== before) {
          chart.changed = true;
          home.changed.add("charts");
        }
      }
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, workbook.sheets.find((home) => home.id === name.sheet));
  moveTables(sheet, map, cells, direction, owner);
  moveRules(sheet, map);
  movePage(sheet, map);
  session.forgetSpills();
}

function rewritten(formula: string, home: SheetModel | undefined, moved: SheetModel, map: AreaMap): string {
  const wanted = moved.name.toLowerCase();
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home?.name ?? "").toLowerCase() !== wanted) return undefined;
    const area = areaOf(reference);
    const after = map(area);
    return after === area ? undefined : after ? referenceText(reference, after) : "#REF!";
  });
}

function moveLiveRanges(session: ExcelSession, sheet: SheetModel, map: AreaMap): void {
  const seen = new Set<RangeRef>();
  for (const target of session.liveTargets()) if (target instanceof RangeRef && target.sheet === sheet) seen.add(target);
  for (const range of seen) {
    const after = map(range.area);
    if (after) range.area = after;
    else range.deleted = true;
  }
}

function moveTables(sheet: SheetModel, map: AreaMap, cells: Area, direction: ShiftDirection, owner: Table | undefined): void {
  for (const table of [...sheet.tables]) {
    if (table === owner) continue;
    const after = map(table.area);
    if (after === table.area) continue;
    sheet.changed.add("tables");
    if (!after) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      continue;
    }
    if (direction === "Left") table.columns = table.columns.filter((_column, index) => table.area.left + index < cells.left || table.area.left + index > cells.right);
    if (direction === "Right" && cells.left > table.area.left && cells.left <= table.area.right) addColumns(sheet, table, cells);
    table.area = after;
  }
}

function addColumns(sheet: SheetModel, table: Table, cells: Area): void {
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  const names = new Set(table.columns.map((column) => column.name.toLowerCase()));
  for (let at = cells.left; at <= cells.right; at++) {
    let number = 1;
    while (names.has(`column${number}`)) number++;
    names.add(`column${number}`);
    table.columns.splice(at - table.area.left, 0, { id: ++id, name: `Column${number}` });
    if (table.showHeaders) sheet.setValue(table.area.top, at, `Column${number}`);
  }
}

/** What is printed follows its cells; a page break follows its row. */
function movePage({ page, changed }: SheetModel, map: AreaMap): void {
  if (!page) return;
  const printArea = page.printArea?.flatMap((area) => map(area) ?? []);
  const rowBreaks = page.rowBreaks?.flatMap((row) => map({ top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 })?.top ?? []);
  if (JSON.stringify([printArea, rowBreaks]) === JSON.stringify([page.printArea, page.rowBreaks])) return;
  Object.assign(page, { printArea, rowBreaks });
  changed.add("page");
}

function moveRules(sheet: SheetModel, map: AreaMap): void {
  const mapped = (areas: readonly Area[]) => areas.flatMap((area) => map(area) ?? []);
  for (const list of [sheet.conditionalFormats, sheet.validations]) {
    for (let index = list.length - 1; index >= 0; index--) {
      const areas = mapped(list[index].areas);
      if (areas.every((area, at) => area === list[index].areas[at]) && areas.length === list[index].areas.length) continue;
      sheet.changed.add(list === sheet.validations ? "validations" : "conditionalFormats");
      if (areas.length) list[index].areas = areas;
      else list.splice(index, 1);
    }
  }
  sheet.merged.splice(0, sheet.merged.length, ...mapped(sheet.merged));
  for (const comment of sheet.comments) {
    const { row, column } = comment.cell;
    const after = map({ top: row, bottom: row, left: column, right: column });
    if (after) comment.cell = { row: after.top, column: after.left };
  }
}
