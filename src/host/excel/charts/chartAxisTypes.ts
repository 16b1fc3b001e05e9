import type { ChartAxis } from "../../model";
import type { HostProperty } from "../../richapi";
import { invalid } from "../arguments";
import { asBoolean, asText, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import type { AxisRef } from "../objects";
import { object } from "../objects";
import { rangeArgument } from "../ranges/resolveAddress";
import { chartChanged, chartExists } from "./chartTypes";

function ofAxis<K extends keyof ChartAxis>(key: K, check: (value: unknown) => ChartAxis[K], empty?: unknown): HostProperty<AxisRef, ExcelSession> {
  return {
    get: ({ chart, axis }) => chart[axis][key] ?? empty,
    set: (target, value) => {
      target.chart[target.axis][key] = check(value);
      chartChanged(target);
    },
  };
}

/** A bound or unit: a number, or "" for automatic. */
const automaticNumber = (value: unknown): number | undefined => {
  if (value === "" || value === null) return undefined;
  if (typeof value !== "number") throw invalid();
  return value;
};

/** ChartAxis. Bounds and units read "" while they are automatic. */
export const chartAxisType = defineType<AxisRef>({
  name: "ChartAxis",
  exists: chartExists,
  properties: {
    type: { get: ({ axis }) => (axis === "valueAxis" ? "Value" : "Category") },
    visible: ofAxis("visible", asBoolean),
    minimum: ofAxis("minimum", automaticNumber, ""),
    maximum: ofAxis("maximum", automaticNumber, ""),
    majorUnit: ofAxis("majorUnit", automaticNumber, ""),
    numberFormat: ofAxis("numberFormat", asText, "General"),
    title: { object: (target) => object("ChartAxisTitle", target) },
    majorGridlines: { object: (target) => object("ChartGridlines", target) },
  },
  methods: {
    setCategoryNames: (target, [source], session) => {
      const categories = rangeArgument(source, target.sheet, session).absoluteAddress;
      for (const series of target.chart.series) series.categoriesRef = categories;
      chartChanged(target);
    },
  },
});

/** ChartAxisTitle. An empty title is not visible. */
export const chartAxisTitleType = defineType<AxisRef>({
  name: "ChartAxisTitle",
  exists: chartExists,
  properties: {
    text: ofAxis("title", asText),
    visible: {
      get: ({ chart, axis }) => chart[axis].title !== "",
      set: (target, value) => {
        const data = target.chart[target.axis];
        if (asBoolean(value)) data.title ||= "Axis Title";
        else data.title = "";
        chartChanged(target);
      },
    },
  },
});

export const chartGridlinesType = defineType<AxisRef>({
  name: "ChartGridlines",
  exists: chartExists,
  properties: { visible: ofAxis("majorGridlines", asBoolean) },
});
