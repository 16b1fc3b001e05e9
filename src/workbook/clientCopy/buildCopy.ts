import { type Area, type CellStyle, type CellValue, parseArea, pointsToChars, quotedSheetName, referenceParts, areaName, type SheetModel, WorkbookModel } from "../../host/model";
import type { Messages } from "../../messages";
import type { Cell } from "../../tables";
import { freeName, ROW_HEIGHT_PT, textLines } from "..";
import { COMMENT_FILL, COMMENT_HEADER, COMMENT_LEAST_CHARS, COMMENT_WIDTH_CHARS } from "./commentColumn";
import { freeSheetName } from "./freeSheetName";
import { layoutOf, type SheetLayout, type TableLayout } from "./layoutOf";
import type { NameVeil } from "./NameVeil";
import { neededBreaks } from "./neededBreaks";
import { type CellLook, cellKey, type ChartPicture, isWithin, type SheetPicture } from "./sheetPicture";

/** What was left out of a copy, for the person who sends it. */
export interface LeftOut {
  /** Columns that somebody added to the report's tables. */
  readonly addedColumns: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Charts over cells that are not in the copy. */
  readonly charts: number;
  /** Charts that this Excel does not let an add-in read. */
  readonly unreadCharts: number;
  /** Colours by rule that this Excel does not let an add-in read. */
  readonly unreadRules: number;
}

export interface BuiltCopy {
  readonly model: WorkbookModel;
  readonly leftOut: LeftOut;
}

/** Columns whose cells name people; those of one table with its name before them. */
const PERSON_HEADERS = new Set(["Owner", "Lead", "Person", "Assignee", "Requester", "Decided by", "Agreed by", "Written by", "Price agreed by", "Attendees", "SignOff.Name", "SignOff.Signature"]);
const TICKET_HEADER = "Ticket";

/** Of a cell whose text begins one level in. */
const CELL_MARGIN_CHARS = 2.3;

/** A new workbook of what may be shown of the report sheets: every text goes through `veil`, every cell is a value. */
export function buildCopy(pictures: readonly SheetPicture[], veil: NameVeil, addedColumns: boolean, words: Messages["share"], date1904: boolean): BuiltCopy {
  const model = new WorkbookModel();
  model.date1904 = date1904;
  const layouts = pictures.map((picture) => layoutOf(picture, addedColumns));
  const names = new Map(pictures.map((picture) => [picture.name, freeSheetName(veil.text(picture.name), model)]));
  const sheets = pictures.map((picture) => model.addSheet(names.get(picture.name)!));
  pictures.forEach((picture, index) => fillSheet(model, sheets[index], picture, layouts[index], veil, words));
  const placed = (reference: string) => placeReference(reference, pictures, layouts, names);
  let charts = 0;
  pictures.forEach((picture, index) => {
    for (const chart of picture.charts) {
      const series = placeSeries(chart.series, placed);
      if (series === undefined) charts++;
      else sheets[index].charts.push({ ...withTexts({ ...chart, series }, veil), id: `{${model.newId()}}`, changed: true });
    }
  });
  return { model, leftOut: { ...countLeftOut(pictures, addedColumns), charts } };
}

function fillSheet(model: WorkbookModel, sheet: SheetModel, picture: SheetPicture, layout: SheetLayout, veil: NameVeil, words: Messages["share"]): void {
  sheet.tabColor = picture.tabColor;
  sheet.showGridlines = picture.showGridlines;
  sheet.frozen = { ...picture.frozen };
  setSizes(sheet, picture, layout);
  for (const table of layout.tables) fillTable(model, sheet, picture, table, veil);
  fillBetweenTables(model, sheet, picture, layout, veil);
  for (const table of layout.tables) addComments(model, sheet, picture, table, words);
  sheet.merged.push(...picture.merged);
  for (const [priority, { areas, rule, stopIfTrue }] of picture.rules.entries()) {
    const placed = areas.flatMap((area) => layout.placeArea(area) ?? []);
    if (placed.length > 0) sheet.conditionalFormats.push({ id: `{${model.newId()}}`, areas: placed, priority, stopIfTrue, rule });
  }
  sheet.page = pageOf(sheet, picture, layout, veil);
}

/** Widths of columns and heights of rows; a column of comments has room to write in. */
function setSizes(sheet: SheetModel, picture: SheetPicture, layout: SheetLayout): void {
  picture.columnWidths.forEach((points, column) => sheet.columnWidths.set(column, { widthChars: pointsToChars(points), hidden: false }));
  // Inside the page a column keeps the width that the other tables need, as long as the header fits.
  const lastFigures = Math.max(...layout.tables.map(({ table, columns }) => table.area.left + columns.length - 1));
  for (const { commentColumn, hasOwnComments } of layout.tables) {
    if (commentColumn < 0 || hasOwnComments) continue;
    const inside = Math.max(sheet.columnWidths.get(commentColumn)?.widthChars ?? 0, COMMENT_LEAST_CHARS);
    sheet.columnWidths.set(commentColumn, { widthChars: commentColumn > lastFigures ? COMMENT_WIDTH_CHARS : inside, hidden: false });
  }
  for (const [row, points] of picture.rowHeights) {
    const placed = layout.placeRow(row);
    if (placed !== undefined) sheet.row(placed).heightPt = points;
  }
}

/** The texts above, between and below the tables. */
function fillBetweenTables(model: WorkbookModel, sheet: SheetModel, picture: SheetPicture, layout: SheetLayout, veil: NameVeil): void {
  picture.values.forEach((cells, row) => cells.forEach((cell, column) => {
    if (layout.tables.some(({ table: { area } }) => isWithin(area, row, column))) return;
    const placed = layout.placeColumn(row, column);
    if (placed === undefined) return;
    put(sheet, row, placed, typeof cell === "string" ? veil.text(cell) : cell);
    setLook(model, sheet, row, placed, picture.looks.get(cellKey(row, column)));
  }));
}

function pageOf(sheet: SheetModel, picture: SheetPicture, layout: SheetLayout, veil: NameVeil): SheetModel["page"] {
  const { rowBreaks, printArea } = picture.page;
  const page = {
    ...picture.page,
    ...(printArea ? { printArea: printArea.map((area) => withComments(area, layout, picture.page)) } : {}),
    header: mapTexts(picture.page.header, veil), footer: mapTexts(picture.page.footer, veil),
  };
  return { ...page, ...(rowBreaks ? { rowBreaks: neededBreaks(sheet, page, rowBreaks.flatMap((row) => layout.placeRow(row) ?? [])) } : {}) };
}

/** What is printed, with the comments directly beside it; a sheet of one page stays as large as it is. */
function withComments(area: Area, { tables }: SheetLayout, { fitToHeight }: SheetPicture["page"]): Area {
  const isBeside = fitToHeight !== 1 && tables.some(({ commentColumn }) => commentColumn === area.right + 1);
  return isBeside ? { ...area, right: area.right + 1 } : area;
}

function fillTable(model: WorkbookModel, sheet: SheetModel, picture: SheetPicture, { table, columns, rows, area, commentColumn, hasOwnComments }: TableLayout, veil: NameVeil): void {
  const headers = uniqueHeaders(columns.map((index) => veil.text(table.columns[index].header)));
  columns.forEach((index, at) => {
    const column = area.left + at;
    const { header } = table.columns[index];
    const namesPeople = PERSON_HEADERS.has(header) || PERSON_HEADERS.has(`${table.name}.${header}`);
    const read = (text: string) => (namesPeople ? veil.person(text) : header === TICKET_HEADER ? veil.ticketId(text) : veil.text(text));
    rows.forEach((row, position) => {
      const from = table.area.left + index;
      const value = picture.values[row][from];
      const shown = position === 0 ? headers[at] : typeof value === "string" ? read(value) : value;
      put(sheet, area.top + position, column, shown);
      const look = picture.looks.get(cellKey(row, from)) ?? (position === 0 ? undefined : table.bodyLooks[index]);
      // A column of links: in the copy nothing opens.
      const isLink = position > 0 && table.bodyLooks[index].underline;
      setLook(model, sheet, area.top + position, column, isLink ? { ...look, underline: false, color: undefined } : look);
      if (shown !== value && look?.wrap) makeRoom(sheet, area.top + position, column, String(shown));
    });
  });
  sheet.tables.push({
    id: model.newId(), name: table.name, area,
    columns: [...headers, ...(commentColumn >= 0 && !hasOwnComments ? [COMMENT_HEADER] : [])].map((name, at) => ({ id: at + 1, name })),
    showHeaders: true, showTotals: false, style: table.style, showBandedRows: table.showBandedRows, showBandedColumns: false, showFilterButton: table.showFilterButton,
    highlightFirstColumn: false, highlightLastColumn: false,
  });
}

/** A role may be longer than the name in whose place it stands. A row of the usual height grows by itself. */
function makeRoom(sheet: SheetModel, row: number, column: number, text: string): void {
  const { heightPt } = sheet.row(row);
  const lines = textLines(text, (sheet.columnWidths.get(column)?.widthChars ?? 0) - CELL_MARGIN_CHARS);
  if (heightPt !== undefined) sheet.row(row).heightPt = Math.max(heightPt, lines * ROW_HEIGHT_PT);
}

/** The cells in which the client writes, with their header, the heading above it in the reader's language, and a word of help. */
function addComments(model: WorkbookModel, sheet: SheetModel, picture: SheetPicture, { table, columns, area, commentColumn, hasOwnComments }: TableLayout, words: Messages["share"]): void {
  if (commentColumn < 0) return;
  const body: Area = { top: area.top + 1, bottom: area.bottom, left: commentColumn, right: commentColumn };
  if (!hasOwnComments) {
    const beside = table.area.left + columns[columns.length - 1];
    put(sheet, area.top, commentColumn, COMMENT_HEADER);
    setLook(model, sheet, area.top, commentColumn, { ...picture.looks.get(cellKey(table.area.top, beside)), horizontal: "Left", indent: 1 });
    const heading = area.top - 1;
    const above = picture.values[table.area.top - 1] ?? [];
    const hasHeadings = columns.some((index) => (above[table.area.left + index] ?? "") !== "");
    if (hasHeadings && sheet.value(heading, commentColumn) === undefined && !sheet.merged.concat(picture.merged).some((merged) => isWithin(merged, heading, commentColumn))) {
      put(sheet, heading, commentColumn, words.commentHeading);
      makeRoom(sheet, heading, commentColumn, words.commentHeading);
      setLook(model, sheet, heading, commentColumn, { ...picture.looks.get(cellKey(heading, beside)), horizontal: "Left", indent: 1 });
    }
  }
  for (let row = body.top; row <= body.bottom; row++) setLook(model, sheet, row, commentColumn, { horizontal: "Left", vertical: "Top", indent: 1, wrap: true, fill: COMMENT_FILL });
  sheet.validations.push({ areas: [body], rule: {}, errorTitle: "", errorMessage: "", promptTitle: words.commentHeading, promptMessage: words.commentPrompt, ignoreBlanks: true });
}

function put(sheet: SheetModel, row: number, column: number, value: Cell): void {
  if (value !== "") sheet.setValue(row, column, value as CellValue);
}

function setLook(model: WorkbookModel, sheet: SheetModel, row: number, column: number, look: CellLook | undefined): void {
  if (!look) return;
  const known = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined && value !== null)) as Partial<CellStyle>;
  const style = model.styles.changed(0, known);
  if (style !== 0) sheet.setStyle(row, column, style);
}

function withTexts(chart: ChartPicture, veil: NameVeil): ChartPicture {
  const axis = (one: ChartPicture["valueAxis"]) => ({ ...one, title: veil.text(one.title) });
  return {
    ...chart, name: veil.text(chart.name), title: veil.text(chart.title), categoryAxis: axis(chart.categoryAxis), valueAxis: axis(chart.valueAxis),
    series: chart.series.map((one) => ({ ...one, name: veil.text(one.name) })),
  };
}

/** The series of a chart over the cells of the copy; `undefined` when cells of one of them are not in it. */
function placeSeries(series: ChartPicture["series"], placed: (reference: string) => string | undefined): ChartPicture["series"] | undefined {
  const found = series.flatMap((one) => {
    const valuesRef = placed(one.valuesRef);
    const categoriesRef = one.categoriesRef === "" ? "" : placed(one.categoriesRef);
    return valuesRef === undefined || categoriesRef === undefined ? [] : [{ ...one, valuesRef, categoriesRef }];
  });
  return found.length === series.length ? found : undefined;
}

function mapTexts<T extends Record<string, string>>(texts: T, veil: NameVeil): T {
  return Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, veil.text(text)])) as T;
}

/** "Trend!$F$6:$F$17" as the copy has these cells; `undefined` when one of its sheets or none of its cells is in it. */
function placeReference(reference: string, pictures: readonly SheetPicture[], layouts: readonly SheetLayout[], names: ReadonlyMap<string, string>): string | undefined {
  const [part, ...others] = referenceParts(reference);
  if (part === undefined || others.length > 0) return undefined;
  const at = pictures.findIndex((picture) => picture.name.toLowerCase() === part.sheet.toLowerCase());
  const area = parseArea(part.address);
  const placed = at >= 0 && area ? layouts[at].placeArea(area) : undefined;
  return placed && `${quotedSheetName(names.get(pictures[at].name)!)}!${areaName(placed).replace(/[A-Z]+|\d+/g, (piece) => `$${piece}`)}`;
}

function countLeftOut(pictures: readonly SheetPicture[], addedColumns: boolean): Omit<LeftOut, "charts"> {
  const tables = pictures.flatMap((picture) => picture.tables);
  const columns = tables.flatMap((table) => table.columns);
  return {
    addedColumns: addedColumns ? 0 : columns.filter(({ own }) => !own).length,
    hiddenRows: tables.reduce((sum, { hiddenRows }) => sum + hiddenRows.size, 0),
    unreadCharts: pictures.reduce((sum, { unreadCharts }) => sum + unreadCharts, 0),
    unreadRules: pictures.reduce((sum, { unreadRules }) => sum + unreadRules, 0),
    hiddenColumns: columns.filter(({ own, isHidden }) => isHidden && (own || addedColumns)).length,
  };
}

/** Two headers may become one when names in them become roles; a table must tell its columns apart. */
function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => freeName(header, taken));
}
