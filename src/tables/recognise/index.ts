export type { ColumnRecognition, RecognisedColumn } from "./recogniseColumns";
export { lookAtRows, recogniseColumns } from "./recogniseColumns";
export { looksLikeDates } from "./looksLikeDates";
export { orderOfFormat } from "./applyColumnMap";
export { clockColumns, ticketColumns } from "./ticketColumns";
export { isFirstResponseTime, LOG_HEADERS } from "./logHeaders";
export { normaliseHeader, plainWords } from "./normaliseHeader";
export type { TimeUnit } from "./normaliseHeader";
export { DATE_FIELDS, headerMeanings } from "./headerMeanings";
