import { cellText } from "../../host/excel";
import type { Chart, ChartSeries, SheetModel, WorkbookModel } from "../../host/model";
import { parseArea, referenceParts } from "../../host/model";
import { accent, rgbOf } from "../grid/themeColor";

/** How a series is drawn. */
export type SeriesKind = "line" | "column" | "bar" | "area" | "pie";

export interface DrawnSeries {
  readonly name: string;
  readonly kind: SeriesKind;
  readonly isStacked: boolean;
  readonly color: string;
  readonly markerColor: string;
  /** undefined: no number stands there; the line has a gap. */
  readonly values: readonly (number | undefined)[];
  readonly labels: readonly string[];
  readonly hasMarkers: boolean;
  readonly source: ChartSeries;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** Format of the first value, for an axis without a format of its own. */
  readonly numberFormat: string;
}

/** The chart's names and figures as they stand in the workbook now; undefined for a kind of chart that is not drawn here. */
export function chartData(workbook: WorkbookModel, chart: Chart): ChartData | undefined {
  const drawn = chart.series.map((source, index): DrawnSeries | undefined => {
    const type = source.type ?? chart.type;
    const kind = kindOf(type);
    const cells = cellsOf(workbook, source.valuesRef);
    const color = rgbOf(source.color ?? "") || accent((index % 6) + 1);
    return kind && { name: source.name, kind, isStacked: type.includes("Stacked"), color, markerColor: rgbOf(source.markerColor ?? "") || color, values: cells.map(({ number }) => number), labels: cells.map(({ text }) => text), hasMarkers: markersOf(source, type), source };
  });
  if (drawn.some((series) => series === undefined)) return undefined;
  const series = drawn as DrawnSeries[];
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const named = cellsOf(workbook, chart.series.find(({ categoriesRef }) => categoriesRef !== "")?.categoriesRef ?? "");
  return {
    categories: Array.from({ length }, (_, index) => named[index]?.text ?? String(index + 1)),
    series,
    numberFormat: firstCell(workbook, chart.series[0]?.valuesRef ?? "")?.numberFormat ?? "General",
  };
}

function kindOf(type: string): SeriesKind | undefined {
  if (type.startsWith("Line")) return "line";
  if (type.startsWith("Column")) return "column";
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("Area")) return "area";
  return type.startsWith("Pie") || type.startsWith("Doughnut") ? "pie" : undefined;
}

function markersOf({ markerStyle }: ChartSeries, type: string): boolean {
  if (markerStyle === "None") return false;
  return type.includes("Markers") || (markerStyle !== undefined && markerStyle !== "Automatic");
}

/** The cells of "Sheet!$B$2:$B$13", or of several such areas; nothing when the reference means none. */
function cellsOf(workbook: WorkbookModel, reference: string): { text: string; number: number | undefined }[] {
  return areasOf(workbook, reference).flatMap(({ sheet, area }) => {
    const cells: { text: string; number: number | undefined }[] = [];
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
      // Excel draws no hidden rows.
      if (sheet.rows[row]?.hidden) continue;
      for (let column = area.left; column <= area.right; column++) {
        const value = sheet.value(row, column);
        const { numberFormat } = workbook.styles.get(sheet.style(row, column));
        cells.push({ text: cellText(value, numberFormat, workbook.date1904), number: typeof value === "number" ? value : undefined });
      }
    }
    return cells;
  });
}

function firstCell(workbook: WorkbookModel, reference: string): { numberFormat: string } | undefined {
  const found = areasOf(workbook, reference)[0];
  return found && workbook.styles.get(found.sheet.style(found.area.top, found.area.left));
}

function areasOf(workbook: WorkbookModel, reference: string): { sheet: SheetModel; area: NonNullable<ReturnType<typeof parseArea>> }[] {
  return referenceParts(reference).flatMap(({ sheet: name, address }) => {
    const sheet = workbook.sheetByName(name);
    const area = parseArea(address);
    return sheet && area ? [{ sheet, area }] : [];
  });
}
