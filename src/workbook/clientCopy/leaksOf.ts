import { cellName, type WorkbookModel } from "../../host/model";
import type { NameVeil } from "./NameVeil";

/**
 * Looks once more at everything that the finished copy says, and that it is a workbook of plain values: what must not be there, with its
 * place, without repeating it. Empty when all is well.
 */
export function leaksOf(model: WorkbookModel, veil: NameVeil): string[] {
  const found: string[] = [];
  const check = (place: string, ...texts: readonly string[]) => {
    if (texts.some((text) => veil.shows(text))) found.push(place);
  };
  if (model.names.length > 0 || model.settings.size > 0 || model.customXml.size > 0 || model.package.size > 0 || Object.values(model.properties).some((text) => text !== "")) found.push("workbook");
  for (const sheet of model.sheets) {
    check(sheet.name, sheet.name, ...Object.values(sheet.page?.header ?? {}), ...Object.values(sheet.page?.footer ?? {}));
    if (sheet.visibility !== "Visible" || sheet.comments.length > 0 || sheet.customProperties.size > 0) found.push(sheet.name);
    sheet.rows.forEach((row, index) => {
      if (row?.hidden || row?.formulas?.some((formula) => formula !== undefined)) found.push(`${sheet.name}, ${index + 1}`);
      row?.values.forEach((value, column) => typeof value === "string" && check(`${sheet.name}!${cellName(index, column)}`, value));
    });
    for (const { hidden } of sheet.columnWidths.values()) if (hidden) found.push(sheet.name);
    for (const table of sheet.tables) check(table.name, table.name, ...table.columns.map(({ name }) => name));
    for (const chart of sheet.charts) check(chart.name, chart.name, chart.title, chart.altText, chart.categoryAxis.title, chart.valueAxis.title, ...chart.series.map(({ name }) => name));
  }
  return found;
}
