import type { CellValue } from "../../model";
import { formatNumber } from "./formatNumber";

/** What the cell shows, by its number format (column width is not considered). */
export function cellText(value: CellValue | undefined, numberFormat: string, date1904: boolean): string {
  if (value === undefined) return "";
  if (typeof value === "number") return formatNumber(value, numberFormat, date1904);
  if (typeof value === "string") return textSection(value, numberFormat);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}

function textSection(value: string, numberFormat: string): string {
  if (!numberFormat.includes("@") || numberFormat === "@") return value;
  const section = numberFormat.split(";").pop() ?? "@";
  return section.replace(/"([^"]*)"|\\(.)|@/g, (part, quoted?: string, escaped?: string) => (part === "@" ? value : (quoted ?? escaped ?? "")));
}
