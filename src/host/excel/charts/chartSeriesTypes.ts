import type { ChartSeries } from "../../model";
import type { HostProperty } from "../../richapi";
import { integerArgument, isGiven, oneOf, textArgument } from "../arguments";
import { asBoolean, asNumber, asText, defineCollection, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { colorArgument } from "../formats/color";
import type { ChartRef, SeriesRef } from "../objects";
import { object } from "../objects";
import { findAddress, rangeArgument } from "../ranges/resolveAddress";
import { readValues } from "../cells/readCells";
import { CHART_TYPES } from "./chartTypeNames";
import { chartChanged, chartExists } from "./chartTypes";
import { newSeries } from "./newChart";

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture"] as const;
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"] as const;

function ofSeries<K extends keyof ChartSeries>(key: K, check: (value: unknown) => ChartSeries[K], empty?: unknown): HostProperty<SeriesRef, ExcelSession> {
  return {
    get: ({ series }) => series[key] ?? empty,
    set: (target, value) => {
      target.series[key] = check(value);
      chartChanged(target);
    },
  };
}

const ids = new WeakMap<ChartSeries, number>();
let lastId = 0;

/** Stays with the series when others before it are deleted; only within this process. */
function seriesId(series: ChartSeries): number {
  let id = ids.get(series);
  if (id === undefined) ids.set(series, (id = ++lastId));
  return id;
}

const exists = (target: SeriesRef, session: ExcelSession) => chartExists(target, session) && target.chart.series.includes(target.series);

/** ChartSeriesCollection: in plot order. */
export const chartSeriesCollectionType = defineCollection<ChartRef>({
  name: "ChartSeriesCollection",
  exists: chartExists,
  items: (target) => target.chart.series.map((series) => object("ChartSeries", { ...target, series })),
  // The client addresses a series that it added by the id it was given.
  find: (target, key) => {
    const series = target.chart.series.find((candidate) => seriesId(candidate) === key);
    return series && object("ChartSeries", { ...target, series });
  },
  methods: {
    add: (target, [name, index]) => {
      const series = newSeries(isGiven(name) ? textArgument(name) : `Series${target.chart.series.length + 1}`);
      target.chart.series.splice(isGiven(index) ? integerArgument(index) : target.chart.series.length, 0, series);
      chartChanged(target);
      return object("ChartSeries", { ...target, series });
    },
  },
});

/** ChartSeries. */
export const chartSeriesType = defineType<SeriesRef>({
  name: "ChartSeries",
  id: ({ series }) => seriesId(series),
  exists,
  properties: {
    name: ofSeries("name", asText),
    chartType: {
      get: ({ chart, series }) => series.type ?? chart.type,
      set: (target, value) => {
        const type = oneOf(value, CHART_TYPES);
        target.series.type = type === target.chart.type ? undefined : type;
        chartChanged(target);
      },
    },
    axisGroup: {
      get: ({ series }) => (series.axisGroup === "secondary" ? "Secondary" : "Primary"),
      set: (target, value) => {
        target.series.axisGroup = oneOf(value, ["Primary", "Secondary"]) === "Secondary" ? "secondary" : "primary";
        chartChanged(target);
      },
    },
    hasDataLabels: ofSeries("showDataLabels", asBoolean),
    smooth: ofSeries("smooth", asBoolean),
    markerStyle: ofSeries("markerStyle", (value) => oneOf(value, MARKERS), "Automatic"),
    markerSize: ofSeries("markerSize", asNumber, 5),
    markerBackgroundColor: ofSeries("markerColor", colorArgument, ""),
    markerForegroundColor: ofSeries("markerColor", colorArgument, ""),
    plotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) + 1 },
    format: { object: (target) => object("ChartSeriesFormat", target) },
  },
  methods: {
    setValues: (target, [source], session) => {
      target.series.valuesRef = rangeArgument(source, target.sheet, session).absoluteAddress;
      chartChanged(target);
    },
    setXAxisValues: (target, [source], session) => {
      target.series.categoriesRef = rangeArgument(source, target.sheet, session).absoluteAddress;
      chartChanged(target);
    },
    getDimensionValues: ({ series }, [dimension], session) => dimensionValues(oneOf(dimension, ["Categories", "Values", "XValues", "YValues"]) === "Categories" || dimension === "XValues" ? series.categoriesRef : series.valuesRef, session),
    getDimensionDataSourceString: ({ series }, [dimension]) => (dimension === "Categories" || dimension === "XValues" ? series.categoriesRef : series.valuesRef),
    delete: (target) => {
      target.chart.series.splice(target.chart.series.indexOf(target.series), 1);
      chartChanged(target);
    },
  },
});

function dimensionValues(source: string, session: ExcelSession): unknown[] {
  const range = findAddress(session.workbook, undefined, source);
  return range ? (readValues(range) ?? []).flat() : [];
}

export const chartSeriesFormatType = defineType<SeriesRef>({
  name: "ChartSeriesFormat",
  exists,
  properties: { line: { object: (target) => object("ChartLineFormat", target) }, fill: { object: (target) => object("ChartFill", target) } },
});

export const chartLineFormatType = defineType<SeriesRef>({
  name: "ChartLineFormat",
  exists,
  properties: {
    color: ofSeries("color", colorArgument, ""),
    lineStyle: ofSeries("lineDash", (value) => oneOf(value, LINE_STYLES), "Automatic"),
    // Whole points: a line of 2.25, as Excel draws it by itself, is told as 2, and a fraction is refused (OfficeDev/office-js #1533).
    weight: { ...ofSeries("lineWeightPt", integerArgument, 2.25), get: ({ series }) => Math.round(series.lineWeightPt ?? 2.25) },
  },
  methods: {
    clear: (target) => {
      target.series.lineDash = "None";
      chartChanged(target);
    },
  },
});

export const chartFillType = defineType<SeriesRef>({
  name: "ChartFill",
  exists,
  methods: {
    setSolidColor: (target, [color]) => {
      target.series.color = colorArgument(color);
      chartChanged(target);
    },
    clear: (target) => {
      target.series.color = undefined;
      chartChanged(target);
    },
  },
});
