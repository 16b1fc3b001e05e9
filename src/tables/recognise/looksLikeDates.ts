import type { TableSource } from "../types";
import { profileColumn } from "./profileColumn";

/** Whether nearly all filled cells of a sample of the column are dates. Bare numbers do not count: ids and counts may lie in the range of date serials. */
export function looksLikeDates(source: TableSource, index: number): boolean {
  const { filled, dates, numbers } = profileColumn(source, index);
  return filled > 0 && dates >= filled * 0.8 && (numbers < filled * 0.5 || /date|time|datum|zeit|fecha|data|дата|日|_at$|_dt$| at$| on$/i.test(source.headers[index]));
}
