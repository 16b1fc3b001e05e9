import type { Chart } from "../../../host/model";
import type { ChartColors } from "../chartColors";
import type { ChartData } from "../chartData";
import type { Plot } from "../chartLayout";
import { Columns } from "./Columns";
import { Line } from "./Line";
import { XyAxes } from "./XyAxes";
import { xyLayout } from "./xyLayout";

export interface XyPlotProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly plot: Plot;
  readonly colors: ChartColors;
}

/** Lines, areas, columns and bars between a category axis and a value axis. */
export function XyPlot({ chart, data, plot, colors }: XyPlotProps) {
  const layout = xyLayout(chart, data, plot);
  const { isLying, area, slot, middle, place, scaleOf } = layout;
  const columns = data.series.filter(({ kind }) => kind === "column" || kind === "bar");
  const lines = data.series.filter(({ kind }) => kind === "line" || kind === "area");
  return (
    <g>
      <XyAxes chart={chart} categories={data.categories} plot={plot} layout={layout} colors={colors} />
      {columns.map((series, index) => (
        <Columns key={index} series={series} below={series.isStacked ? columns.slice(0, index) : []} index={series.isStacked ? 0 : index} count={series.isStacked ? 1 : columns.length} slot={slot} middle={middle} place={(value) => place(value, scaleOf(series))} isLying={isLying} />
      ))}
      {lines.map((series, index) => (
        <Line key={index} series={series} middle={middle} place={(value) => place(value, scaleOf(series))} base={area.bottom} />
      ))}
    </g>
  );
}
