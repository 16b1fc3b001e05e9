import { writeFileSync } from "node:fs";
import { WorkbookModel } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";
import { officeAnswers, rowsOf } from "../data/officeAnswers";
import { seededTickets } from "../data/seededTickets";
import type { SeededLog } from "./ticketLog";

const DATES = [1, 2, 3, 4];
const SECONDS_A_DAY = 86_400;

/** Made-up tickets as Excel holds them: texts shared, dates as serial numbers with all their digits and a date format, no cell where nothing is. */
export function writeSeeded({ rows, xlsxPath }: SeededLog): void {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet("Tickets");
  const date = workbook.styles.changed(0, { numberFormat: "dd/mm/yyyy hh:mm" });
  const styles = [0, date, date, date, date, 0, 0, 0, 0, 0];
  rowsOf(officeAnswers(seededTickets(rows, "sums"))).forEach((cells, row) => {
    const values = cells.map((cell, column) => {
      if (cell === "") return undefined;
      return typeof cell === "number" && DATES.includes(column) ? Math.round(cell * SECONDS_A_DAY) / SECONDS_A_DAY : cell;
    });
    sheet.rows[row] = row === 0 ? { values } : { values, styles };
  });
  sheet.changed.add("cells");
  writeFileSync(xlsxPath, saveXlsx(workbook));
}
