import { columnWidthPt, type PageLayout, rowHeightPt, type SheetModel } from "../../host/model";
import { pageRoom } from "..";

/**
 * The page breaks that a copy still needs: with its comments a sheet is wider, so that it is printed smaller and more rows fit on a page. One stays where
 * the rows on both sides of it do not fit on one page.
 */
export function neededBreaks(sheet: SheetModel, { orientation, printArea, printTitleRows = "" }: PageLayout, breaks: readonly number[]): number[] {
  const areas = printArea ?? sheet.tables.map(({ area }) => area);
  const [right, end] = [Math.max(...areas.map((area) => area.right)), Math.max(...areas.map(({ bottom }) => bottom)) + 1];
  const room = pageRoom(orientation, sum(0, right + 1, (column) => columnWidthPt(sheet, column)));
  const height = (from: number, to: number) => sum(from, to, (row) => rowHeightPt(sheet, row));
  const [firstTitle, lastTitle] = printTitleRows.split(":").map(Number);
  const needed: number[] = [];
  breaks.forEach((row, index) => {
    const start = needed[needed.length - 1] ?? 0;
    const titles = firstTitle <= start ? height(firstTitle - 1, lastTitle) : 0;
    if (titles + height(start, breaks[index + 1] ?? end) > room) needed.push(row);
  });
  return needed;
}

function sum(from: number, to: number, sizeOf: (index: number) => number): number {
  return Array.from({ length: to - from }, (_, index) => sizeOf(from + index)).reduce((total, size) => total + size, 0);
}
