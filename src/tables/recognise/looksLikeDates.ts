import type { TableSource } from "../types";
import { plainWords } from "./normaliseHeader";
import { profileColumn } from "./profileColumn";

const DATE_WORD = /(^| )(date|time|datetime|timestamp|at|on|dt|ts|by|start|started|end|ended|begin|since|deadline|due|told|lock|datum|zeit|am|fecha|hora|heure|le|data|ora|il|em|tijd|op|дата|время)( |$)|date$|datum$|日|時|期限/u;

/** Whether a column that serves no field holds points in time: its name speaks of one and nearly all filled cells of a sample are dates. */
export function looksLikeDates(source: TableSource, index: number): boolean {
  if (!DATE_WORD.test(plainWords(source.headers[index]))) return false;
  const { filled, dates } = profileColumn(source, index);
  return filled > 0 && dates >= filled * 0.8;
}
