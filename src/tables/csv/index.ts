export type { TextEncoding } from "./decodeText";
export type { CsvFile } from "./readCsv";
export { readCsv } from "./readCsv";
