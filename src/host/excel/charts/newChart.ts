import type { Area, CellValue, Chart, ChartAxis, ChartSeries, SheetModel } from "../../model";
import { RangeRef } from "../RangeRef";

const reference = (sheet: SheetModel, area: Area) => new RangeRef(sheet, area).absoluteAddress;

export function newSeries(name: string, valuesRef = "", categoriesRef = ""): ChartSeries {
  return { name, valuesRef, categoriesRef, smooth: false, showDataLabels: false, axisGroup: "primary" };
}

function newAxis(majorGridlines: boolean): ChartAxis {
  return { title: "", visible: true, majorGridlines };
}

/** A chart of the type over the data, placed as Excel places a new one. One series gives its name to the chart's title. */
export function newChart(sheet: SheetModel, id: string, type: string, source: RangeRef, seriesBy: string): Chart {
  const series = seriesOf(source, type, seriesBy);
  const numbers = sheet.charts.map((chart) => Number(/^Chart (\d+)$/.exec(chart.name)?.[1] ?? 0));
  return {
    id,
    name: `Chart ${Math.max(sheet.charts.length, ...numbers) + 1}`,
    type,
    title: series.length === 1 ? series[0].name : "Chart Title",
    titleVisible: true,
    legendVisible: series.length > 1,
    legendPosition: "Bottom",
    series,
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    left: 96,
    top: 72,
    width: 360,
    height: 216,
    altText: "",
    changed: true,
  };
}

/**
 * Cuts the data into series as Excel does: a first row and column of names (texts, or an empty corner) are not plotted. "Auto" takes
 * columns unless there are more columns than rows. A scatter chart's first column holds the x values.
 */
export function seriesOf({ sheet, area }: RangeRef, type: string, seriesBy: string): ChartSeries[] {
  const value = (row: number, column: number) => sheet.value(row, column);
  const isName = (cell: CellValue | undefined) => cell === undefined || typeof cell === "string";
  const rows = area.bottom - area.top + 1, columns = area.right - area.left + 1;
  const isScatter = type.startsWith("XYScatter") || type === "Bubble";
  const hasHeader = rows > 1 && isName(value(area.top, area.right)) && value(area.top, area.right) !== undefined;
  const hasNames = columns > 1 && (isScatter || hasEmptyCorner(sheet, area) || isName(value(area.bottom, area.left)));
  const top = area.top + (hasHeader ? 1 : 0), left = area.left + (hasNames ? 1 : 0);
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && columns - (hasNames ? 1 : 0) <= rows - (hasHeader ? 1 : 0));
  const list: ChartSeries[] = [];
  const text = (cell: CellValue | undefined) => (cell === undefined || typeof cell === "object" ? "" : String(cell));
  if (byColumns) {
    const categories = hasNames ? reference(sheet, { top, bottom: area.bottom, left: area.left, right: area.left }) : "";
    for (let column = left; column <= area.right; column++) {
      const name = hasHeader ? text(value(area.top, column)) : "";
      list.push(newSeries(name || `Series${list.length + 1}`, reference(sheet, { top, bottom: area.bottom, left: column, right: column }), categories));
    }
  } else {
    const categories = hasHeader ? reference(sheet, { top: area.top, bottom: area.top, left, right: area.right }) : "";
    for (let row = top; row <= area.bottom; row++) {
      const name = hasNames ? text(value(row, area.left)) : "";
      list.push(newSeries(name || `Series${list.length + 1}`, reference(sheet, { top: row, bottom: row, left, right: area.right }), categories));
    }
  }
  return list;
}

/** An empty corner over numbers: Excel takes the column for categories, e.g. years. */
function hasEmptyCorner(sheet: SheetModel, area: Area): boolean {
  return area.bottom > area.top && area.right > area.left && sheet.value(area.top, area.left) === undefined && typeof sheet.value(area.top, area.right) === "string";
}
