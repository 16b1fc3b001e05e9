import { areaName } from "../../model/index";
import type { Table } from "../../model/index";
import { XmlEdit, withPrefix } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import { attributes, escapeCellText } from "../xml/xmlText";
import { readTable } from "./readTable";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** A part for a new table. */
export function newTable(table: Table): string {
  const columns = table.columns.map((column) => `<tableColumn${attributes({ id: column.id, name: columnName(column.name) })}/>`).join("");
  const totals = table.showTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 };
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}"` +
    attributes({ id: table.id, name: table.name, displayName: table.name, ref: areaName(table.area), headerRowCount: table.showHeaders ? undefined : 0, ...totals }) +
    `>${filterXml(table)}<tableColumns count="${table.columns.length}">${columns}</tableColumns>${styleXml(table)}</table>`
  );
}

/** The part with what changed of the table; `undefined` when nothing did. Formulas, totals and formats of its columns stay. */
export function editTable(xml: string, part: string, table: Table): string | undefined {
  const before = readTable(xml, part);
  if (before && JSON.stringify({ ...before, part }) === JSON.stringify({ ...before, ...table, part })) return undefined;
  const root = parseXml(xml, part);
  const edit = new XmlEdit(xml);
  const { prefix } = root;
  edit.setAttributes(root, {
    name: table.name === before?.name ? root.attribute("name") : table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.showHeaders ? undefined : "0",
    totalsRowCount: table.showTotals ? "1" : undefined,
  });
  const filter = root.child("autoFilter");
  if (filter && table.showFilterButton && table.showHeaders) edit.setAttributes(filter, { ref: filterArea(table) });
  else if (filter) edit.replaceElement(filter, "");
  else edit.insertInOrder(root, "autoFilter", withPrefix(filterXml(table), prefix), ORDER);
  const sort = root.child("sortState");
  if (sort && before && areaName(before.area) !== areaName(table.area)) edit.replaceElement(sort, "");
  const columns = root.child("tableColumns");
  if (columns && JSON.stringify(before?.columns) !== JSON.stringify(table.columns)) {
    const known = new Map(columns.childrenNamed("tableColumn").map((element, index) => [before!.columns[index].id, { element, name: before!.columns[index].name }]));
    const written = table.columns.map(({ id, name }) => {
      const column = known.get(id);
      if (!column) return withPrefix(`<tableColumn${attributes({ id, name: columnName(name) })}/>`, prefix);
      if (column.name === name) return column.element.xml;
      const renamed = new XmlEdit(xml);
      renamed.setAttributes(column.element, { name: columnName(name) });
      return renamed.result().slice(column.element.start, renamed.result().length - (xml.length - column.element.end));
    });
    edit.replaceElement(columns, withPrefix(`<tableColumns count="${table.columns.length}">`, prefix) + written.join("") + withPrefix("</tableColumns>", prefix));
  }
  const style = root.child("tableStyleInfo");
  if (style) edit.replaceElement(style, withPrefix(styleXml(table), prefix));
  else edit.insertInOrder(root, "tableStyleInfo", withPrefix(styleXml(table), prefix), ORDER);
  return edit.result();
}

function filterXml(table: Table): string {
  return table.showHeaders && table.showFilterButton ? `<autoFilter ref="${filterArea(table)}"/>` : "";
}

/** The filter covers the table without its totals. */
function filterArea({ area, showTotals }: Table): string {
  return areaName(showTotals ? { ...area, bottom: area.bottom - 1 } : area);
}

function styleXml(table: Table): string {
  const flags = { showFirstColumn: table.highlightFirstColumn, showLastColumn: table.highlightLastColumn, showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns };
  const shown = Object.fromEntries(Object.entries(flags).map(([name, on]) => [name, on ? 1 : 0]));
  return `<tableStyleInfo${attributes({ name: table.style || undefined, ...shown })}/>`;
}

/** A line break in a column's name is an escape in the file. */
function columnName(name: string): string {
  return escapeCellText(name).replaceAll("\n", "_x000a_");
}
