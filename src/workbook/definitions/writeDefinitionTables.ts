import { kpiCard, type Messages } from "../../messages";
import { KPI_MEASURE_NAMES } from "../../service-level/kpi";
import { type Cell, type DefinitionColumn, type DefinitionContents, definitionTable, type DefinitionTable, type DefinitionTableName } from "../../tables";
import { cellsAt, freeName, literal, POINTS_PER_CHARACTER, printWideSheet, QUIET, setNumberFormat } from "../excel";
import { CELL_FORMATS } from "./cellFormats";

/** Which tables share a sheet, side by side in this order so that each can grow downwards. */
const SHEETS: readonly { readonly key: keyof Messages["review"]["definitionSheets"]; readonly tables: readonly DefinitionTableName[] }[] = [
  { key: "agreement", tables: ["Agreement"] },
  { key: "services", tables: ["Services", "Levels", "Promises"] },
  { key: "serviceHours", tables: ["Calendars", "Holidays"] },
  { key: "factors", tables: ["CSFs", "KPIs"] },
  { key: "slas", tables: ["SLAs"] },
  { key: "ticketMapping", tables: ["ColumnMap", "StatusMap"] },
  { key: "outages", tables: ["Outages", "Feedback", "Changes", "Figures"] },
  { key: "people", tables: ["Stakeholders", "Responsibilities", "Needs", "Reviews"] },
  { key: "improvements", tables: ["Improvements", "Actions"] },
  { key: "risks", tables: ["Risks", "Decisions"] },
];

const HEADER_ROW = 3;
/** Rows for which a new table offers its lists of allowed words. */
const LIST_ROWS = 200;

const NARROWEST = 10;
const WIDEST = 48;

/**
 * Adds sheets with the definition tables of `contents`, each with a line that says what it is for. A sheet name that is taken gets
 * a number. One sync. The caller makes sure that no table of these names exists.
 */
export async function writeDefinitionTables(context: Excel.RequestContext, contents: DefinitionContents, messages: Messages): Promise<void> {
  const worksheets = context.workbook.worksheets.load({ name: true });
  await context.sync();
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  for (const { key, tables } of SHEETS) {
    const wanted = tables.filter((name) => contents.has(name)).map(definitionTable);
    if (wanted.length === 0) continue;
    const worksheet = context.workbook.worksheets.add(freeName(messages.review.definitionSheets[key], taken));
    worksheet.tabColor = "#7F7F7F";
    writeSheet(worksheet, wanted, contents, messages);
  }
  await context.sync();
}

function writeSheet(worksheet: Excel.Worksheet, tables: readonly DefinitionTable[], contents: DefinitionContents, messages: Messages): void {
  const width = tables.reduce((sum, { columns }) => sum + columns.length + 1, 0);
  const measures = tables.some(({ name }) => name === "KPIs") ? writeMeasures(worksheet, width, messages) : undefined;
  let left = 0;
  for (const table of tables) {
    writeTable(worksheet, table, contents.get(table.name)!, left, measures);
    left += table.columns.length + 1;
  }
  worksheet.freezePanes.freezeRows(HEADER_ROW + 1);
  printWideSheet(worksheet, width, HEADER_ROW + 1);
}

function writeTable(worksheet: Excel.Worksheet, definition: DefinitionTable, rows: readonly (readonly Cell[])[], left: number, measures: Excel.Range | undefined): void {
  const { columns } = definition;
  writeHeading(worksheet, left, definition.name);
  const meaning = cellsAt(worksheet, 1, left);
  meaning.values = [[literal(definition.meaning)]];
  meaning.format.font.color = QUIET;

  const body = rows.length > 0 ? rows : [columns.map(() => "")];
  const range = cellsAt(worksheet, HEADER_ROW, left, body.length + 1, columns.length);
  columns.forEach(({ kind }, index) => {
    const format = CELL_FORMATS[kind];
    if (format !== undefined) setNumberFormat(cellsAt(worksheet, HEADER_ROW + 1, left + index, body.length), format);
  });
  range.values = [columns.map((column) => column.name), ...body.map((row) => row.map(literal))];
  const table = worksheet.tables.add(range, true);
  table.name = definition.name;
  table.style = "TableStyleLight9";
  columns.forEach((column, index) => {
    const cells = cellsAt(worksheet, HEADER_ROW, left + index, body.length + 1);
    const longest = Math.max(column.name.length + 3, ...body.map((row) => String(row[index]).length));
    cells.format.columnWidth = Math.min(WIDEST, Math.max(NARROWEST, longest + 1)) * POINTS_PER_CHARACTER;
    cells.format.verticalAlignment = "Top";
    if (longest > WIDEST) cells.format.wrapText = true;
    offerAllowedWords(cellsAt(worksheet, HEADER_ROW + 1, left + index, LIST_ROWS), column, column.name === "Measure" ? measures : undefined);
  });
}

/** Above a table; its colour is the theme's. */
function writeHeading(worksheet: Excel.Worksheet, left: number, text: string): void {
  const heading = cellsAt(worksheet, 0, left);
  heading.values = [[text]];
  heading.style = "Heading4";
  heading.format.font.size = 14;
}

/**
 * What can be measured, with what it counts, to the right of the tables: too many words for a list of their own, so the cells of `Measure` offer these.
 * The range holds the names.
 */
function writeMeasures(worksheet: Excel.Worksheet, left: number, messages: Messages): Excel.Range {
  writeHeading(worksheet, left, messages.review.heads.measure);
  const rows = KPI_MEASURE_NAMES.map((measure) => [measure, literal(kpiCard({ id: "", measure }, [], messages).what)]);
  const range = cellsAt(worksheet, HEADER_ROW + 1, left, rows.length, 2);
  range.values = rows;
  range.format.verticalAlignment = "Top";
  const names = cellsAt(worksheet, HEADER_ROW + 1, left, rows.length);
  names.format.columnWidth = Math.max(...KPI_MEASURE_NAMES.map(({ length }) => length + 1)) * POINTS_PER_CHARACTER;
  const texts = cellsAt(worksheet, HEADER_ROW + 1, left + 1, rows.length);
  texts.format.columnWidth = 2 * WIDEST * POINTS_PER_CHARACTER;
  texts.format.wrapText = true;
  return names;
}

/** A list to choose from, as a help and not as a fence: our own check words what is wrong better than Excel's box. `range`: where a long list stands. */
function offerAllowedWords(cells: Excel.Range, column: DefinitionColumn, range: Excel.Range | undefined): void {
  const words = column.allowed?.join(",") ?? "";
  if (column.kind !== "oneOf" || words === "" || (range === undefined && words.length > 255)) return;
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: range ?? words } };
  cells.dataValidation.errorAlert = { showAlert: false, title: "", message: "", style: "Information" };
}
