import { HEADER_FOOTER_PARTS, type HeaderFooterPart } from "./reportState";
import { CHART_ROWS, type PageLayout, type TablePlace } from "./layout";
import type { ReportSheet } from "./reportSheet";

/** What every printed page of a review says in its margins. `&P` and `&N` are the page and their number. */
export type HeaderFooter = Readonly<Record<HeaderFooterPart, string>>;

export type Paper = "A4" | "Letter";

const MARGINS_PT = { left: 36, right: 36, top: 54, bottom: 50, header: 22, footer: 22 };

/** Paper, scale and titles of a new sheet; a later run leaves them to the user. */
export function setUpPage(worksheet: Excel.Worksheet, { page: kind }: ReportSheet, places: readonly TablePlace[], paper: Paper): void {
  const page = worksheet.pageLayout;
  page.orientation = kind === "portrait" || kind === "onePortrait" ? "Portrait" : "Landscape";
  page.paperSize = paper as Excel.PaperType;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: kind === "onePortrait" || kind === "oneLandscape" ? 1 : 0 };
  page.centerHorizontally = true;
  page.setPrintMargins("Points", MARGINS_PT);
  // Only the columns' heads of a sheet's one table say something on its later pages.
  if (places.length === 1 && (kind === "portrait" || kind === "landscape")) page.setPrintTitleRows(`$${places[0].top}:$${places[0].top + 1}`);
}

/** Rows of charts that fit on one page below the titles of the sheet. */
const CHART_ROWS_A_PAGE = 2;

/** New pages between rows of charts (above the free row that ends each) and before the figures below them, so that nothing is cut. */
export function setPageBreaks(worksheet: Excel.Worksheet, { stretches }: PageLayout, places: readonly TablePlace[]): void {
  const breaks = places.flatMap(({ top, band }, index) => {
    if (band === undefined) return [];
    const end = top - 1 - stretches[index].below.length;
    const pages = Math.ceil((end - band) / CHART_ROWS / CHART_ROWS_A_PAGE);
    return [...Array.from({ length: Math.max(0, pages - 1) }, (_, page) => band + (page + 1) * CHART_ROWS_A_PAGE * CHART_ROWS - 1), end].filter((row) => row > band);
  });
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) worksheet.horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1));
}

/** Client, period and page numbers in the margins, and what of the sheet is printed: that changes from run to run. */
export function setPrinted(worksheet: Excel.Worksheet, layout: PageLayout, places: readonly TablePlace[], headerFooter: HeaderFooter): void {
  const texts = worksheet.pageLayout.headersFooters.defaultForAllPages;
  for (const part of HEADER_FOOTER_PARTS) texts[part] = headerFooter[part];
  if (!layout.printEnd) return;
  const rows = places[layout.printEnd.stretch].top - 1 - layout.printEnd.rowsAbove;
  worksheet.pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, rows, layout.widths.length));
}

/** A text as a header or footer takes it: there, an ampersand begins a code. */
export function marginText(text: string): string {
  return text.replaceAll("&", "&&");
}
