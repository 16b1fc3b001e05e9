/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { render } from "@testing-library/react";
import type { Chart, ChartSeries } from "../../../src/host/model";
import { WorkbookModel } from "../../../src/host/model";
import { CHART_COLORS, seenColor } from "../../../src/workbench/charts/chartColors";
import { chartData } from "../../../src/workbench/charts/chartData";
import { ChartDrawing } from "../../../src/workbench/charts/ChartDrawing";

const AXIS = { title: "", visible: true, majorGridlines: true };

function aSeries(name: string, column: string, more: Partial<ChartSeries> = {}): ChartSeries {
  return { name, valuesRef: `'My figures'!$${column}$2:$${column}$5`, categoriesRef: "'My figures'!$A$2:$A$5", smooth: false, showDataLabels: false, axisGroup: "primary", ...more };
}

function drawn(type: string, series: ChartSeries[], more: Partial<Chart> = {}, colors = CHART_COLORS.light) {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet("My figures");
  const percent = workbook.styles.changed(0, { numberFormat: "0%" });
  [["2026-01", 0.9, 0.95], ["2026-02", 0.8, 0.95], ["2026-03", undefined, 0.95], ["2026-04", 1, 0.95]].forEach(([month, value, goal], index) => {
    sheet.setValue(index + 1, 0, month);
    sheet.setValue(index + 1, 1, value);
    sheet.setValue(index + 1, 2, goal);
    sheet.setStyle(index + 1, 1, percent);
  });
  const chart: Chart = { id: "1", name: "Chart 1", type, title: "Resolved in time", titleVisible: true, legendVisible: true, legendPosition: "Bottom", series, categoryAxis: AXIS, valueAxis: AXIS, left: 0, top: 0, width: 420, height: 210, altText: "", changed: false, ...more };
  const data = chartData(workbook, chart);
  if (!data) return undefined;
  const { container } = render(<ChartDrawing chart={chart} data={data} width={560} height={280} colors={colors} />);
  return { container, texts: [...container.querySelectorAll("text")].map(({ textContent }) => textContent) };
}

describe("a chart of the workbook", () => {
  it("names itself, its months and its series, and writes the axis in the figures' format", () => {
    const { texts } = drawn("LineMarkers", [aSeries("Attainment", "B"), aSeries("Goal", "C", { lineDash: "Dash", markerStyle: "None" })])!;
    expect(texts).toEqual(expect.arrayContaining(["Resolved in time", "2026-01", "2026-04", "Attainment", "Goal", "100%", "0%"]));
  });

  it("leaves a gap where a month has no figure, and marks the three that have one", () => {
    const { container } = drawn("LineMarkers", [aSeries("Attainment", "B", { color: "#123456" })], { legendVisible: false })!;
    expect(container.querySelectorAll('path[stroke="#123456"]')).toHaveLength(2);
    expect(container.querySelectorAll("circle")).toHaveLength(3);
  });

  it("draws the goal dashed and without markers", () => {
    const { container } = drawn("LineMarkers", [aSeries("Goal", "C", { lineDash: "Dash", markerStyle: "None", color: "#C55A11" })], { legendVisible: false })!;
    expect(container.querySelector('path[stroke="#C55A11"]')?.getAttribute("stroke-dasharray")).not.toBeNull();
    expect(container.querySelectorAll("circle")).toHaveLength(0);
  });

  it("gives points a colour of their own; on the dark theme dark ones are lightened, so that a signal is seen there", () => {
    const signal = [aSeries("Signal", "B", { color: "#123456", markerColor: "#8A1020", markerStyle: "Square" })];
    const fills = (colors: typeof CHART_COLORS.dark) => [...new Set([...drawn("LineMarkers", signal, {}, colors)!.container.querySelectorAll("rect")].map((point) => point.getAttribute("fill")))];
    expect(fills(CHART_COLORS.light)).toEqual(["#8A1020"]);
    expect(fills(CHART_COLORS.dark)).toEqual([seenColor("#8A1020", CHART_COLORS.dark)]);
    expect(seenColor("#8A1020", CHART_COLORS.dark)).not.toBe("#8A1020");
  });

  it("draws a line of a file in the accent of the theme that the file names, as that of a saved review", () => {
    const { container } = drawn("LineMarkers", [aSeries("Attainment", "B", { color: "theme:5", markerColor: "theme:7" })], { legendVisible: false })!;
    expect(container.querySelectorAll('path[stroke="#ED7D31"]')).toHaveLength(2);
    expect(container.querySelectorAll('circle[fill="#FFC000"]')).toHaveLength(3);
  });

  it("draws columns with a line for the goal", () => {
    const { container } = drawn("ColumnClustered", [aSeries("Attainment", "B", { color: "#123456" }), aSeries("Goal", "C", { type: "Line", color: "#C55A11" })], { legendVisible: false })!;
    expect(container.querySelectorAll('g[fill="#123456"] rect')).toHaveLength(3);
    expect(container.querySelectorAll('path[stroke="#C55A11"]')).toHaveLength(1);
  });

  it("lays bars: the longest belongs to the largest figure", () => {
    const { container } = drawn("BarClustered", [aSeries("Attainment", "B")], { legendVisible: false })!;
    const widths = [...container.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
    expect(widths).toHaveLength(3);
    expect(Math.max(...widths)).toBe(widths[2]);
  });

  it("does not pretend to draw what it cannot", () => {
    expect(drawn("XYScatter", [aSeries("Attainment", "B")])).toBeUndefined();
  });
});
