import { makeClientCopy } from "../../src/workbook/clientCopy";
import { prepareReview, withWorkbook, writeReview } from "../../src/workbook";
import { areasAt } from "../../src/workbook/excel/selectRows";
import { openReview, openWorkbook, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";
import { SAFEST } from "../support/safestCopy";

const april = { type: "monthly", asOf: () => Date.parse("2026-05-05T12:00:00Z") } as const;
const review = () => withWorkbook(async (context) => writeReview(context, await prepareReview(context, april)));

describe("where the system's region parts lists by semicolons, as in France, Spain or Russia", () => {
  it("a review is written, written again and copied for the client without the columns that somebody added", async () => {
    const { model } = await openReview(TWELVE_TICKETS, { listSeparator: ";" });
    await review();
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("Misses").columns.add(undefined, [["Said by"], ["Ann"], ["Bob"]]);
      await context.sync();
    });
    await review();
    expect(tableRows(model, "Misses").map((row) => row[row.length - 1])).toEqual(["Ann", "Bob"]);
    const { leftOut } = await withWorkbook((context) => makeClientCopy(context, SAFEST));
    expect(leftOut.addedColumns).toBe(1);
  });

  it.each([",", ";"] as const)("rows that do not stand together are found together: %s", async (listSeparator) => {
    openWorkbook(undefined, { listSeparator });
    const areas = await withWorkbook((context) => areasAt(context, context.workbook.worksheets.getItem("Sheet1"), ["A2:C2", "A5:C6"]));
    expect(areas.areaCount).toBe(2);
  });
});
