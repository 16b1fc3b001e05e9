import type { PageLayout } from "../../host/model";
import { areasOf } from "./areasOf";
import type { Sync } from "./readSideBySide";

/** How a sheet is printed. Headers and footers keep the codes for pages and dates; those for the file's name and path are left out. */
export async function readPage(sheet: Excel.Worksheet, sync: Sync): Promise<PageLayout> {
  const page = sheet.pageLayout.load({
    orientation: true, paperSize: true, zoom: true, centerHorizontally: true, leftMargin: true, rightMargin: true, topMargin: true, bottomMargin: true, headerMargin: true, footerMargin: true,
  });
  const texts = sheet.pageLayout.headersFooters.defaultForAllPages.load({ leftHeader: true, centerHeader: true, rightHeader: true, leftFooter: true, centerFooter: true, rightFooter: true });
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load({ address: true });
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load({ rowIndex: true, rowCount: true });
  const breaks = sheet.horizontalPageBreaks.load({ rowIndex: true });
  await sync();
  const afterBreaks = breaks.items.map((item) => item.getCellAfterBreak().load({ rowIndex: true }));
  await sync();
  const { horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const printArea = area.isNullObject ? [] : areasOf(area.address);
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: page.paperSize,
    ...(fits ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 } : {}),
    ...(titles.isNullObject ? {} : { printTitleRows: `${titles.rowIndex + 1}:${titles.rowIndex + titles.rowCount}` }),
    ...(printArea.length > 0 ? { printArea } : {}),
    ...(afterBreaks.length > 0 ? { rowBreaks: afterBreaks.map(({ rowIndex }) => rowIndex) } : {}),
    centerHorizontally: page.centerHorizontally,
    margins: {
      left: page.leftMargin, right: page.rightMargin, top: page.topMargin, bottom: page.bottomMargin,
      header: page.headerMargin, footer: page.footerMargin,
    },
    header: { left: harmless(texts.leftHeader), center: harmless(texts.centerHeader), right: harmless(texts.rightHeader) },
    footer: { left: harmless(texts.leftFooter), center: harmless(texts.centerFooter), right: harmless(texts.rightFooter) },
  };
}

function harmless(text: string): string {
  return text.replace(/&[FZ](?=.|$)/g, (code, at: number) => (ampersandsBefore(text, at) % 2 === 0 ? "" : code));
}

function ampersandsBefore(text: string, at: number): number {
  let count = 0;
  while (at - 1 - count >= 0 && text[at - 1 - count] === "&") count++;
  return count;
}
