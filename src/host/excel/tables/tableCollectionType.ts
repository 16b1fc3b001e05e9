import type { Area, SheetModel, Table } from "../../model";
import { asBoolean, defineCollection } from "../defineType";
import { EventType } from "../events/EventHub";
import type { ExcelSession } from "../ExcelSession";
import { sheetGuid } from "../ids";
import { object } from "../objects";
import type { TableRef } from "../objects";
import { overlaps } from "../area";
import { invalid } from "../arguments";
import { ensureAllowed } from "../cells/protection";
import { insertCells } from "../cells/shiftCells";
import { rangeArgument } from "../ranges/resolveAddress";
import { eventMethods } from "../worksheets/sheetEvents";
import { headerTextOf } from "./headerTextOf";
import { freeTableName, syncHeaders } from "./tableNames";

/** TableCollection: of a sheet, or of the whole workbook. Asked by its name, that of a sheet gives tables of other sheets, too (OfficeDev/office-js #2235). */
export const tableCollectionType = defineCollection<SheetModel | undefined>({
  name: "TableCollection",
  items: (sheet, session) => tablesOf(sheet, session).map((table) => object("Table", table)),
  find: (_sheet, key, session) => {
    const wanted = String(key).toLowerCase();
    const table = tablesOf(undefined, session).find((candidate) => candidate.table.name.toLowerCase() === wanted || String(candidate.table.id) === wanted);
    return table && object("Table", table);
  },
  methods: {
    add: (sheet, [address, hasHeaders], session) => {
      const range = rangeArgument(address, sheet ?? session.activeSheet(), session);
      if ((sheet && range.sheet !== sheet) || range.isEntireColumn || range.isEntireRow) throw invalid();
      return object("Table", addTable(session, range.sheet, range.area, asBoolean(hasHeaders)));
    },
    ...eventMethods<SheetModel | undefined>({ AddedEvent: EventType.tableAdded, DataChangedEvent: EventType.tableChanged, DeletedEvent: EventType.tableDeleted }, () => undefined),
  },
});

function tablesOf(sheet: SheetModel | undefined, session: ExcelSession): TableRef[] {
  const sheets = sheet ? [sheet] : session.workbook.sheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

/** Makes a table over the cells. Without headers a header row is put above them; a lone header row gets an empty data row. */
function addTable(session: ExcelSession, sheet: SheetModel, cells: Area, hasHeaders: boolean): TableRef {
  ensureAllowed(sheet);
  if (sheet.tables.some((other) => overlaps(other.area, cells))) throw invalid("A table can't overlap another table.");
  let area = cells;
  if (!hasHeaders) {
    insertCells(session, sheet, { ...cells, bottom: cells.top }, "Down");
    area = { ...cells, bottom: cells.bottom + 1 };
  }
  if (area.top === area.bottom) area = { ...area, bottom: area.bottom + 1 };
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ id: index + 1, name: "" }));
  const table: Table = { id: session.workbook.newId(), name: freeTableName(session.workbook), area, columns, showHeaders: true, showTotals: false, style: "TableStyleMedium2", showBandedRows: true, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false };
  sheet.tables.push(table);
  syncHeaders(sheet, table, headerTextOf(session, sheet));
  session.cellsChanged(sheet, { ...area, bottom: area.top });
  session.events.raise(EventType.tableAdded, "Workbook", { source: "Local", tableId: String(table.id), worksheetId: sheetGuid(sheet) });
  return { sheet, table };
}
