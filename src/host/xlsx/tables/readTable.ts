import { parseArea } from "../../model/index";
import type { Table } from "../../model/index";
import { parseXml } from "../xml/parseXml";
import { unescapeCellText } from "../xml/xmlText";

/** A table part; `undefined` when it names no area. */
export function readTable(xml: string, part: string): Table | undefined {
  const root = parseXml(xml, part);
  const area = parseArea(root.attribute("ref") ?? "");
  if (!area) return undefined;
  const style = root.child("tableStyleInfo");
  return {
    id: root.number("id") ?? 0,
    name: root.attribute("displayName") ?? root.attribute("name") ?? "",
    area,
    columns: (root.child("tableColumns")?.childrenNamed("tableColumn") ?? []).map((column, index) => ({
      id: column.number("id") ?? index + 1,
      name: unescapeCellText(column.attribute("name") ?? "").replaceAll("\r\n", "\n"),
    })),
    showHeaders: (root.number("headerRowCount") ?? 1) > 0,
    showTotals: (root.number("totalsRowCount") ?? 0) > 0,
    style: style?.attribute("name") ?? "",
    showBandedRows: style?.flag("showRowStripes") ?? false,
    showBandedColumns: style?.flag("showColumnStripes") ?? false,
    showFilterButton: root.child("autoFilter") !== undefined,
    highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
    highlightLastColumn: style?.flag("showLastColumn") ?? false,
    part,
  };
}
