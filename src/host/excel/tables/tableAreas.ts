import type { Area, Table } from "../../model";

/** The data rows of a table: without header and totals. A table always has at least one. */
export function tableBody(table: Table): Area {
  return { ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0), bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
}

export function tableHeader(table: Table): Area {
  return { ...table.area, bottom: table.area.top };
}

export function tableTotals(table: Table): Area {
  return { ...table.area, top: table.area.bottom };
}
