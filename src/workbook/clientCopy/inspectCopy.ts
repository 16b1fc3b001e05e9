import { cellName, type WorkbookModel } from "../../host/model";
import type { NameVeil } from "./NameVeil";

/** A word that is part of somebody's name and may well mean something else, and where it stands. */
export interface NameDoubt {
  readonly word: string;
  /** Cells, or names of sheets, tables and charts. */
  readonly places: readonly string[];
}

export interface CopyInspection {
  /** Places where something stands that must not be there, without repeating it; empty when all is well. */
  readonly leaks: readonly string[];
  readonly doubts: readonly NameDoubt[];
}

/** Looks once more at everything that the finished copy says, and that it is a workbook of plain values. */
export function inspectCopy(model: WorkbookModel, veil: NameVeil): CopyInspection {
  const leaks: string[] = [];
  const doubts = new Map<string, string[]>();
  const check = (place: string, ...texts: readonly string[]) => {
    for (const { spans, doubts: words } of texts.map((text) => veil.find(text))) {
      if (spans.length > 0) leaks.push(place);
      for (const word of words) doubts.set(word, [...(doubts.get(word) ?? []), place]);
    }
  };
  if (model.names.length > 0 || model.settings.size > 0 || model.customXml.size > 0 || model.package.size > 0 || Object.values(model.properties).some((text) => text !== "")) leaks.push("workbook");
  for (const sheet of model.sheets) {
    check(sheet.name, sheet.name, ...Object.values(sheet.page?.header ?? {}), ...Object.values(sheet.page?.footer ?? {}));
    if (sheet.visibility !== "Visible" || sheet.comments.length > 0 || sheet.customProperties.size > 0) leaks.push(sheet.name);
    sheet.rows.forEach((row, index) => {
      if (row?.hidden || row?.formulas?.some((formula) => formula !== undefined)) leaks.push(`${sheet.name}, ${index + 1}`);
      row?.values.forEach((value, column) => typeof value === "string" && check(`${sheet.name}!${cellName(index, column)}`, value));
    });
    for (const { hidden } of sheet.columnWidths.values()) if (hidden) leaks.push(sheet.name);
    for (const table of sheet.tables) check(table.name, table.name, ...table.columns.map(({ name }) => name));
    for (const chart of sheet.charts) check(chart.name, chart.name, chart.title, chart.altText, chart.categoryAxis.title, chart.valueAxis.title, ...chart.series.map(({ name }) => name));
  }
  return { leaks: [...new Set(leaks)], doubts: [...doubts].map(([word, places]) => ({ word, places: [...new Set(places)] })) };
}
