export type { ColumnRecognition, RecognisedColumn } from "./recogniseColumns";
export { recogniseColumns } from "./recogniseColumns";
export { applyColumnMap, orderOfFormat } from "./applyColumnMap";
export { normaliseHeader, plainWords } from "./normaliseHeader";
export type { TimeUnit } from "./normaliseHeader";
export { DATE_FIELDS } from "./headerMeanings";
export { looksLikeDates } from "./looksLikeDates";
