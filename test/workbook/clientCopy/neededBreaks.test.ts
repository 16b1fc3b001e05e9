import { type SheetModel, WorkbookModel } from "../../../src/host";
import { newPageLayout } from "../../../src/host/xlsx/sheet/pageLayout";
import { neededBreaks } from "../../../src/workbook/clientCopy/neededBreaks";

/** A printed sheet of so many rows of 15 points, its first column as wide as so many characters. A landscape page has 491 points for rows. */
function aSheet(rows: number, widthChars: number): SheetModel {
  const sheet = new WorkbookModel().addSheet("Tickets to look at");
  sheet.columnWidths.set(0, { widthChars, hidden: false });
  sheet.page = { ...newPageLayout(), orientation: "landscape", printArea: [{ top: 0, left: 0, bottom: rows - 1, right: 0 }] };
  return sheet;
}

const breaks = (sheet: SheetModel, ...rows: number[]) => neededBreaks(sheet, sheet.page!, rows);

describe("a page break in the client's copy", () => {
  it("stays where both sides fill more than a page", () => {
    expect(breaks(aSheet(40, 100), 20)).toEqual([20]);
  });

  it("goes where both sides fit on one, because the sheet is wider with its comments and is printed smaller", () => {
    expect(breaks(aSheet(40, 200), 20)).toEqual([]);
    // 43 rows fit on a page that is printed at 68%.
    expect(breaks(aSheet(90, 200), 20, 43, 66)).toEqual([43, 66]);
  });

  it("counts the heads that later pages repeat", () => {
    expect(breaks(aSheet(60, 100), 30, 45)).toEqual([30]);
    const repeating = aSheet(60, 100);
    repeating.page = { ...repeating.page!, printTitleRows: "1:2" };
    expect(breaks(repeating, 30, 45)).toEqual([30, 45]);
  });
});
