export { AlreadyReviewError } from "./AlreadyReviewError";
export { createReview } from "./createReview";
export type { CreatedReview, NewReviewRequest } from "./createReview";
export {
  DefinitionEditError, editDefinitions, loadDefinitionBook, loadDefinitions, recalculateFunctions, recalculateReview, setDefinitionRows, TableNameTakenError, watchDefinitions,
  writeDefinitionTables,
} from "./definitions";
export type { DefinitionBook, DefinitionRow, EditRefusal, LoadedDefinitions } from "./definitions";
export { askDateSystem, blocksOf, cellsAt, freeName, isTooLarge, literal, POINTS_PER_CHARACTER, portions, ROW_HEIGHT_PT, selectRows, SheetHiddenError, showAllRows, showSheet, tableRowsWithHeaders, withWorkbook } from "./excel";
export type { ConversationOptions, RowsToShow, ShownRows } from "./excel";
export { inspectWorkbook } from "./inspectWorkbook";
export type { WorkbookOutline } from "./inspectWorkbook";
export { listReports } from "./listReports";
export type { WrittenReport } from "./listReports";
export { loadFunctionDefinitions } from "./loadFunctionDefinitions";
export type { FunctionDefinitions } from "./loadFunctionDefinitions";
export { loadWorkbookData } from "./loadWorkbookData";
export type { WorkbookData } from "./loadWorkbookData";
export { EARLIER, markFormula, OWN_COLUMNS, parseOwnColumns, readMarks, REPORT_MARK, standsOn } from "./marks";
export type { ReportMark } from "./marks";
export { keepPaneState, readPaneState } from "./paneState";
export { prepareReview } from "./prepareReview";
export type { PreparedReview, ReviewRequest } from "./prepareReview";
export { proposeDefinitions } from "./proposeDefinitions";
export { currentReckoner, provideReckoner, serveReckoning, workerReckoner } from "./reckoning";
export type { Reckoner, ReckonerScope, ReckonerWorker } from "./reckoning";
export { pageRoom, ReportSheetProtectedError, textLines } from "./report";
export { isForClient } from "./report/sections";
export type { Edition } from "./report/sections";
export { runSelfTest } from "./selfTest";
export type { SelfTestKey, SelfTestResult } from "./selfTest";
export { ALL_SHEETS, loadExport, loadTickets, MOST_SOURCES, NoTicketSourceError } from "./tickets";
export type { LoadedTickets, SourceCandidate } from "./tickets";
export { watchCells } from "./watchCells";
export type { EditedSheet } from "./watchCells";
export { reportInput, syncTextOf, writeReview } from "./writeReview";
export type { WriteOptions } from "./writeReview";
