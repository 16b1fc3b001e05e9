export type { Cell, TableSource } from "./types";
export { tableFinding } from "./findings";
export { columnLetters } from "./columnLetters";
export { HEADER_SEARCH_ROWS } from "./headerRow";
export { columnsIn, columnsThatDiffer, joinedName, joinTables, partsOf, placeOfRow } from "./joinTables";
export { joinList, splitList } from "./listCell";
export type { CsvFile } from "./csv";
export { foreignFormat, readCsv } from "./csv";
export type { MatrixPlace } from "./matrixSource";
export { matrixSource } from "./matrixSource";
export type { DateDecision } from "./dates";
export { decideDateFormat, isSerial, parseIsoWallClock, serialToWallClock, wallClockToSerial } from "./dates";
export type { ColumnRecognition, RecognisedColumn } from "./recognise";
export { dateIndexes, isTitle, proposeStatusMap, recogniseColumns, ROWS_A_TICKET, ticketColumns } from "./recognise";
export { groupsThousands } from "./readDuration";
export { typedSource } from "./typedSource";
export type { Grade, TicketReading, TicketRules } from "./tickets";
export { gradeFindings, readTickets } from "./tickets";
export type {
  CellChange, DefinitionKind, DefinitionColumn, DefinitionContents, DefinitionEdit, DefinitionTable, DefinitionTableName, EditPlan, LinkCell, RowCells, StarterInput,
  StarterWords, TextReading,
} from "./definitions";
export {
  AGREEMENT_ITEMS, cellAt, columnIndex, DEFAULT_TEMPLATE, DEFINITION_TABLE_NAMES, DEFINITION_TABLES, definitionCell, definitionTable, definitionText, filledRows, formatTarget, holidayDays, idColumn, missingColumns,
  planEdits, readDefinitions, readDefinitionText, readMoment, readNumber, readOutageTable, readShare, rowNow, rowsWithId, sameName, starterDefinitions, tableNamed, TEMPLATE_NAMES, TemplateError, WEEKDAYS, withPlan,
} from "./definitions";
