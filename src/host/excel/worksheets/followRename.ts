import type { ConditionalFormat, DataValidation, SheetModel, SheetRename, WorkbookModel } from "../../model";
import { renameSheetInFormula } from "../../model";
import { renameSheetInXml } from "../../xlsx";

/** Gives every formula of the workbook the new name of a sheet: in cells, names, charts, rules and validations. */
export function followRename(workbook: WorkbookModel, rename: SheetRename): void {
  const renamed = (formula: string) => renameSheetInFormula(formula, rename);
  workbook.renames.push(rename);
  for (const name of workbook.names) name.formula = renamed(name.formula);
  for (const sheet of workbook.sheets) {
    followInCells(sheet, renamed);
    followInCharts(sheet, renamed);
    for (const format of sheet.conditionalFormats) {
      const { rule } = format;
      // A rule that we do not understand is kept as it stands in the file.
      change(sheet, "conditionalFormats", format, { rule: rule.kind === "kept" ? { ...rule, xml: renameSheetInXml(rule.xml, rename) } : renamedRule(rule, renamed) });
    }
    for (const validation of sheet.validations) {
      change(sheet, "validations", validation, { rule: renamedValues(validation.rule, renamed), ...(validation.xml === undefined ? {} : { xml: renameSheetInXml(validation.xml, rename) }) });
    }
  }
}

function followInCells(sheet: SheetModel, renamed: (formula: string) => string): void {
  for (const row of sheet.rows) {
    for (const formula of row?.formulas ?? []) {
      const text = formula && renamed(formula.text);
      if (formula === undefined || text === formula.text) continue;
      formula.text = text!;
      sheet.changed.add("cells");
    }
  }
}

function followInCharts(sheet: SheetModel, renamed: (formula: string) => string): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      const [values, categories] = [renamed(series.valuesRef), renamed(series.categoriesRef)];
      if (values === series.valuesRef && categories === series.categoriesRef) continue;
      Object.assign(series, { valuesRef: values, categoriesRef: categories });
      chart.changed = true;
      sheet.changed.add("charts");
    }
  }
}

function renamedRule(rule: ConditionalFormat["rule"], renamed: (formula: string) => string): ConditionalFormat["rule"] {
  if (rule.kind === "custom") return { ...rule, formula: renamed(rule.formula) };
  return rule.kind === "cellValue" ? { ...rule, formula1: renamed(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: renamed(rule.formula2) }) } : rule;
}

/** Formulas of a validation stand behind "="; other texts are what a person may choose. */
function renamedValues(rule: Readonly<Record<string, unknown>>, renamed: (formula: string) => string): Record<string, unknown> {
  const value = (each: unknown): unknown => {
    if (typeof each === "string") return each.startsWith("=") ? renamed(each) : each;
    return typeof each === "object" && each !== null && !Array.isArray(each) ? renamedValues(each as Record<string, unknown>, renamed) : each;
  };
  return Object.fromEntries(Object.entries(rule).map(([key, each]) => [key, value(each)]));
}

function change<T extends ConditionalFormat | DataValidation>(sheet: SheetModel, aspect: "conditionalFormats" | "validations", target: T, after: Partial<T>): void {
  if (JSON.stringify({ ...target, ...after }) === JSON.stringify(target)) return;
  Object.assign(target, after);
  sheet.changed.add(aspect);
}
