import { beginningOf } from "../../messages";
import { cellsAt, POINTS_PER_CHARACTER, ROW_HEIGHT_PT } from "../excel";
import { CHART_ROWS, fixedTops, type PageLayout, type PagePart, pageBreaksOf, type TablePlace } from "./layout";
import type { ReportSheet } from "./reportSheet";
import { HEADER_FOOTER_PARTS, type HeaderFooterPart } from "./reportState";
import { fixedHeight, headHeight, tableRowHeights } from "./rowHeights";

/** What every printed page of a review says in its margins. `&P` and `&N` are the page and their number. */
export type HeaderFooter = Readonly<Record<HeaderFooterPart, string>>;

export type Paper = "A4" | "Letter";

const MARGINS_PT = { left: 36, right: 36, top: 54, bottom: 50, header: 22, footer: 22 };

/** Short edge and long edge in points. */
const PAPER_PT: Readonly<Record<Paper, readonly [number, number]>> = { A4: [595, 842], Letter: [612, 792] };

function isPortrait({ page }: Pick<ReportSheet, "page">): boolean {
  return page === "portrait" || page === "onePortrait";
}

/** Of what is printed, in points. */
export function printedWidth({ printedWidths }: PageLayout): number {
  return printedWidths.reduce((sum, width) => sum + width, 0) * POINTS_PER_CHARACTER;
}

/** Room inside the margins, in points. */
function printable(page: ReportSheet["page"], paper: Paper): { readonly width: number; readonly height: number } {
  const [short, long] = PAPER_PT[paper];
  const [width, height] = isPortrait({ page }) ? [short, long] : [long, short];
  return { width: width - MARGINS_PT.left - MARGINS_PT.right, height: height - MARGINS_PT.top - MARGINS_PT.bottom };
}

/** The scale at which a sheet of this width, in points, is as wide as the page: 1 where it is narrower. */
export function printScale(page: ReportSheet["page"], widthPt: number, paper: Paper): number {
  return Math.min(1, printable(page, paper).width / widthPt);
}

/** Paper, scale and margins of a new sheet; a later run leaves them to the user. */
export function setUpPage(worksheet: Excel.Worksheet, sheet: ReportSheet, paper: Paper): void {
  const page = worksheet.pageLayout;
  page.orientation = isPortrait(sheet) ? "Portrait" : "Landscape";
  page.paperSize = paper as Excel.PaperType;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: isOnePage(sheet) ? 1 : 0 };
  page.centerHorizontally = true;
  page.setPrintMargins("Points", MARGINS_PT);
}

function isOnePage({ page }: ReportSheet): boolean {
  return page === "onePortrait" || page === "oneLandscape";
}

/** A hair less than the page, because printers and fonts differ. */
const USED = 0.97;

/** Room for rows on a page of either paper, in points, of a sheet of this width that is as wide as the page. */
export function pageRoom(page: ReportSheet["page"], widthPt: number): number {
  return USED * Math.min(...(["A4", "Letter"] as const).map((paper) => printable(page, paper).height / printScale(page, widthPt, paper)));
}

/** A last table that takes no more of a page is not torn; others only where they take more than a page, because their heads may not be repeated. */
const SHORT_TABLE = 0.75;

/** Of a longer one, the heads never stand alone at the foot of a page. */
const ROWS_KEPT_WITH_HEADS = 3;

/** The printed rows of a sheet: titles with what follows them, rows of charts, short tables whole, long ones row by row. */
function pageParts({ stretches, textWidths, printEnd }: PageLayout, places: readonly TablePlace[], pageHeight: number): PagePart[] {
  const printed = stretches.slice(0, (printEnd?.stretch ?? stretches.length) + 1);
  return printed.flatMap((stretch, index): PagePart[] => {
    const { top, band } = places[index];
    const { above: start, below: bandEnd } = fixedTops(stretch, places[index]);
    const above = fixedHeight(stretch.above, textWidths) + (index > 0 ? ROW_HEIGHT_PT : 0);
    const charts = Array.from({ length: band === undefined ? 0 : (bandEnd - band) / CHART_ROWS }, (_, at): PagePart => ({
      // From the free row above them on: the upper edge of a chart would stay on the page before.
      row: at === 0 ? start : band! + at * CHART_ROWS - 1, height: CHART_ROWS * ROW_HEIGHT_PT + (at === 0 ? above : 0),
      heads: printEnd?.stretch === index ? fixedHeight(stretches[0].above.slice(0, 1), textWidths) : 0,
    }));
    if (printEnd?.stretch === index) return charts;
    const rows = tableRowHeights(stretch.table, places[index].height);
    const head = fixedHeight(stretch.below, textWidths) + headHeight(stretch.table) + (charts.length === 0 ? above : 0);
    const whole = head + rows.reduce((sum, height) => sum + height, 0);
    const isLast = index === printed.length - 1;
    const kept = whole <= pageHeight * (isLast ? SHORT_TABLE : 1) ? rows.length : ROWS_KEPT_WITH_HEADS;
    const block: PagePart = { row: charts.length === 0 ? start : bandEnd, height: head + rows.slice(0, kept).reduce((sum, height) => sum + height, 0) };
    // The last table may be long, and somebody may filter it: there, Excel begins new pages by itself. One that is only read is not filtered.
    const heads = headHeight(stretch.table);
    return [...charts, block, ...(isLast && !stretch.table.isPlain ? [] : rows.slice(kept).map((height, at): PagePart => ({ row: top + 1 + kept + at, height, heads })))];
  });
}

/** Client, period and page numbers in the margins, what of the sheet is printed, where pages begin and the heads on them: that changes from run to run. */
export function setPrinted(worksheet: Excel.Worksheet, sheet: ReportSheet, layout: PageLayout, places: readonly TablePlace[], headerFooter: HeaderFooter): void {
  const texts = worksheet.pageLayout.headersFooters.defaultForAllPages;
  for (const part of HEADER_FOOTER_PARTS) texts[part] = headerFooter[part];
  if (!isOnePage(sheet)) setPages(worksheet, layout, places, pageRoom(sheet.page, printedWidth(layout)));
  const { printEnd, printedWidths } = layout;
  if (!printEnd && sheet.printedColumns === undefined) return;
  const last = places[places.length - 1];
  const rows = printEnd ? places[printEnd.stretch].top - 1 - printEnd.rowsAbove : last.top + 1 + last.height;
  worksheet.pageLayout.setPrintArea(cellsAt(worksheet, 0, 0, rows, printedWidths.length));
}

/** New pages before charts and tables that would be torn otherwise, on either paper, and the rows that they repeat. */
function setPages(worksheet: Excel.Worksheet, layout: PageLayout, places: readonly TablePlace[], room: number): void {
  const goesOn = isLastTableLong(layout, places, room);
  const breaks = pageBreaksOf(pageParts(layout, places, room), room, goesOn);
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) worksheet.horizontalPageBreaks.add(cellsAt(worksheet, row, 0));
  const titled = titledTable(layout, places, goesOn ? 0 : (breaks[breaks.length - 1] ?? 0));
  const title = fixedTops(layout.stretches[0], places[0]).above + 1;
  // An add-in cannot take repeated rows away again: where no table's heads are repeated, the title of the sheet is.
  worksheet.pageLayout.setPrintTitleRows(titled ? `$${titled.top}:$${titled.top + 1}` : `$${title}:$${title}`);
}

/**
 * The table whose heads later pages repeat. A sheet has one such range, and every page below it shows it: so it is the table in which the last
 * page begins, else the last one, to which somebody may add rows. Charts at the end need no heads.
 */
function titledTable({ stretches, printEnd }: PageLayout, places: readonly TablePlace[], lastPage: number): TablePlace | undefined {
  const torn = places.find(({ top, height }) => lastPage > top + 1 && lastPage <= top + height);
  if (torn || !printEnd) return torn ?? places[places.length - 1];
  return stretches[printEnd.stretch].charts ? undefined : places[printEnd.stretch - 1];
}

/** Whether the last table is one that Excel cuts into pages by itself. */
function isLastTableLong({ stretches, printEnd }: PageLayout, places: readonly TablePlace[], room: number): boolean {
  const { table } = stretches[stretches.length - 1];
  return !printEnd && !table.isPlain && tableRowHeights(table, places[places.length - 1].height).reduce((sum, height) => sum + height, 0) > room * SHORT_TABLE;
}

/** Excel takes 255 characters for the three texts of a header or footer together, with their codes; some are left for what somebody writes into the middle. */
const MOST_CHARACTERS = 200;

/** A text as a header or footer takes it, where others have taken so many characters: an ampersand begins a code there, and what is too long ends with "…". */
export function marginText(text: string, taken = 0): string {
  const room = MOST_CHARACTERS - taken - text.split("&").length;
  return beginningOf(text, Math.max(0, room)).replaceAll("&", "&&");
}
