export type { TextEncoding } from "./decodeText";
export { foreignFormat } from "./foreignFormat";
export type { CsvFile } from "./readCsv";
export { readCsv } from "./readCsv";
