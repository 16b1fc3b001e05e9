import { periodOf } from "../../service-level/period";
import type { PeriodOptions } from "../../service-level/period";
import type { EnteredFigure } from "../../service-level/records";
import type { DefinitionSource } from "./DefinitionRows";
import { LEFT_OUT } from "./DefinitionRows";
import { sameName } from "./nearestName";
import type { RegisterDates, RegisterRow } from "./readRegister";
import { readRegister } from "./readRegister";

/** The `Figures` table. A row whose period cannot be read is left out, and so is the second row of one figure and period. */
export function readFigures(source: DefinitionSource, dates: RegisterDates, periods: PeriodOptions): EnteredFigure[] {
  const seen = new Set<string>();
  return readRegister(source, "Figures", dates, (row) => {
    const period = periodOfRow(row, dates, periods);
    const value = row.figure("Value");
    const n = row.figure("n");
    if (period === undefined || Number.isNaN(value)) return undefined;
    const key = [sameName(row.text("Figure")), period.from, period.to].join();
    if (seen.has(key)) {
      row.report("error", "duplicateName", "Figure", `${row.text("Figure")}, ${row.text("Period")}`, { consequence: LEFT_OUT });
      return undefined;
    }
    seen.add(key);
    return { figure: row.text("Figure"), from: period.from, to: period.to, value, n, source: row.text("Source") };
  });
}

/** The period that the cell names; a date in the order of the agreement means its month. */
function periodOfRow(row: RegisterRow, { zone }: RegisterDates, options: PeriodOptions): { readonly from: number; readonly to: number } | undefined {
  const cell = row.cell("Period");
  const named = typeof cell === "boolean" ? undefined : periodOf(cell, { ...options, zone, date1904: row.date1904 });
  if (named === undefined && row.text("Period") !== "") row.report("error", "periodUnreadable", "Period", row.text("Period"), { consequence: LEFT_OUT });
  return named;
}
