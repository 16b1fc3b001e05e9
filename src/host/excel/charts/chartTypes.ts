import type { Chart, SheetModel } from "../../model";
import { type HostProperty, RichApiError } from "../../richapi";
import { invalid, isGiven, oneOf } from "../arguments";
import { ensureAllowed } from "../cells/protection";
import { asBoolean, asNumber, asText, defineCollection, defineType, found } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { columnPoints, leftOfColumn, rowPoints, topOfRow } from "../formats/dimensions";
import { guid } from "../ids";
import type { ChartRef } from "../objects";
import { object } from "../objects";
import { rangeArgument } from "../ranges/resolveAddress";
import { CHART_TYPES, SILENT_CHART_TYPES } from "./chartTypeNames";
import { newChart, seriesOf } from "./newChart";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export function chartExists({ sheet, chart }: ChartRef, session: ExcelSession): boolean {
  return session.workbook.sheets.includes(sheet) && sheet.charts.includes(chart);
}

/** Notes that a chart is no longer as its file has it. */
export function chartChanged({ sheet, chart }: ChartRef): void {
  chart.changed = true;
  sheet.changed.add("charts");
}

/** A property that is a member of the chart's data. */
function charted<T extends ChartRef, K extends keyof Chart>(key: K, check: (value: unknown) => Chart[K]): HostProperty<T, ExcelSession> {
  return {
    get: ({ chart }) => chart[key],
    set: (target, value) => {
      target.chart[key] = check(value);
      chartChanged(target);
    },
  };
}

/** ChartCollection of a sheet. Items are found by name; the client also uses their ids. */
export const chartCollectionType = defineCollection<SheetModel>({
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => object("Chart", { sheet, chart })),
  find: (sheet, key) => {
    const wanted = String(key).toLowerCase();
    const chart = sheet.charts.find(({ name, id }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return chart && object("Chart", { sheet, chart });
  },
  methods: {
    add: (sheet, [type, source, seriesBy], session) => {
      ensureAllowed(sheet, "allowEditObjects");
      const data = rangeArgument(source, sheet, session);
      const chart = newChart(sheet, guid(session.workbook.newId()), oneOf(type, [...CHART_TYPES, ...SILENT_CHART_TYPES]), data, isGiven(seriesBy) ? oneOf(seriesBy, SERIES_BY) : "Auto");
      sheet.charts.push(chart);
      sheet.changed.add("charts");
      return object("Chart", { sheet, chart });
    },
  },
});

const notNegative = (value: unknown) => {
  const number = asNumber(value);
  if (number < 0) throw invalid();
  return number;
};

/** @throws {RichApiError} `UnsupportedOperation`: charts of this kind do not tell */
const part = (name: "ChartTitle" | "ChartLegend" | "ChartAxes" | "ChartSeriesCollection"): HostProperty<ChartRef, ExcelSession> => ({
  object: (target) => {
    if ((SILENT_CHART_TYPES as readonly string[]).includes(target.chart.type)) throw new RichApiError("UnsupportedOperation");
    return object(name, target);
  },
});

/** Chart. Sizes and places are points. */
export const chartType = defineType<ChartRef>({
  name: "Chart",
  id: ({ chart }) => chart.id,
  exists: chartExists,
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: charted("name", asText),
    chartType: charted("type", (value) => oneOf(value, CHART_TYPES)),
    left: charted("left", notNegative),
    top: charted("top", notNegative),
    width: charted("width", notNegative),
    height: charted("height", notNegative),
    plotVisibleOnly: { get: () => true },
    displayBlanksAs: { get: () => "NotPlotted" },
    title: part("ChartTitle"),
    legend: part("ChartLegend"),
    axes: part("ChartAxes"),
    series: part("ChartSeriesCollection"),
    worksheet: { object: ({ sheet }) => object("Worksheet", sheet) },
  },
  methods: {
    activate: ({ sheet }, _args, session) => void (session.workbook.activeSheetId = sheet.id),
    delete: ({ sheet, chart }) => {
      ensureAllowed(sheet, "allowEditObjects");
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      sheet.changed.add("charts");
    },
    setData: (target, [source, seriesBy], session) => {
      const data = rangeArgument(source, target.sheet, session);
      target.chart.series = seriesOf(data, target.chart.type, isGiven(seriesBy) ? oneOf(seriesBy, SERIES_BY) : "Auto");
      chartChanged(target);
    },
    setPosition: (target, [startCell, endCell], session) => {
      const { sheet, chart } = target;
      const start = rangeArgument(startCell, sheet, session).area;
      chart.left = leftOfColumn(sheet, start.left);
      chart.top = topOfRow(sheet, start.top);
      if (isGiven(endCell)) {
        const end = rangeArgument(endCell, sheet, session).area;
        chart.width = leftOfColumn(sheet, end.right) + columnPoints(sheet, end.right) - chart.left;
        chart.height = topOfRow(sheet, end.bottom) + rowPoints(sheet, end.bottom) - chart.top;
        if (chart.width <= 0 || chart.height <= 0) throw invalid();
      }
      chartChanged(target);
    },
  },
});

/** ChartTitle. Setting its text shows it. */
export const chartTitleType = defineType<ChartRef>({
  name: "ChartTitle",
  exists: chartExists,
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: (target, value) => {
        target.chart.title = asText(value);
        target.chart.titleVisible = true;
        chartChanged(target);
      },
    },
    visible: charted("titleVisible", asBoolean),
    overlay: { get: () => false },
  },
});

export const chartLegendType = defineType<ChartRef>({
  name: "ChartLegend",
  exists: chartExists,
  properties: {
    visible: charted("legendVisible", asBoolean),
    position: charted("legendPosition", (value) => oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"])),
    overlay: { get: () => false },
  },
});

/** ChartAxes. There is no series axis, and no secondary one of its own. */
export const chartAxesType = defineType<ChartRef>({
  name: "ChartAxes",
  exists: chartExists,
  properties: {
    categoryAxis: { object: (target) => object("ChartAxis", { ...target, axis: "categoryAxis" }) },
    valueAxis: { object: (target) => object("ChartAxis", { ...target, axis: "valueAxis" }) },
  },
  methods: {
    getItem: (target, [type, group]) => {
      if (isGiven(group) && group !== "Primary") return found(undefined);
      return object("ChartAxis", { ...target, axis: oneOf(type, ["Category", "Value"]) === "Value" ? "valueAxis" : "categoryAxis" });
    },
  },
});
