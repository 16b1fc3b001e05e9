import type { SheetModel, WorkbookModel } from "../../model";
import { parseArea } from "../../model";
import { RichApiError } from "../../richapi";
import type { ExcelSession } from "../ExcelSession";
import { RangeRef } from "../RangeRef";
import { targetOf } from "../objects";
import { tableBody } from "../tables/tableAreas";

const MAX_ADDRESS = 8_192;

/** The range of "A1:B2", "Sheet1!A:A", "'My sheet'!$A$1", a name or a table; InvalidArgument when the text is none of these. */
export function resolveAddress(workbook: WorkbookModel, sheet: SheetModel | undefined, address: string): RangeRef {
  const range = address.length <= MAX_ADDRESS ? findAddress(workbook, sheet, address.trim()) : undefined;
  if (!range) throw new RichApiError("InvalidArgument");
  return range;
}

export function findAddress(workbook: WorkbookModel, sheet: SheetModel | undefined, text: string): RangeRef | undefined {
  const address = text.startsWith("=") ? text.slice(1) : text;
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (split) {
    const named = workbook.sheetByName(split[1] !== undefined ? split[1].replaceAll("''", "'") : split[2]);
    const area = named && parseArea(split[3]);
    if (area && named) return new RangeRef(named, area);
    const local = named && workbook.names.find((name) => name.sheet === named.id && name.name.toLowerCase() === split[3].toLowerCase());
    return local ? findAddress(workbook, named, local.formula) : undefined;
  }
  const area = sheet && parseArea(address);
  if (area && sheet) return new RangeRef(sheet, area);
  const wanted = address.toLowerCase();
  const name = workbook.names.find((candidate) => candidate.name.toLowerCase() === wanted && (candidate.sheet === undefined || candidate.sheet === sheet?.id));
  if (name) return findAddress(workbook, sheet, name.formula);
  const table = workbook.tableByName(address);
  return table ? new RangeRef(table.sheet, tableBody(table.table)) : undefined;
}

/** A range given as an object or as an address; an address without a sheet is one of `sheet`. */
export function rangeArgument(value: unknown, sheet: SheetModel | undefined, session: ExcelSession): RangeRef {
  const range = targetOf(value, "Range") ?? targetOf(value, "RangeAreas")?.areas[0];
  if (range) return range;
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return resolveAddress(session.workbook, sheet, value);
}
