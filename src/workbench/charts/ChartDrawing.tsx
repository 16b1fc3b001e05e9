import type { Chart } from "../../host/model";
import type { ChartColors } from "./chartColors";
import { seenColor } from "./chartColors";
import type { ChartData } from "./chartData";
import { ChartLegend } from "./ChartLegend";
import { chartLayout } from "./chartLayout";
import { PiePlot } from "./PiePlot";
import { XyPlot } from "./xy/XyPlot";

export interface ChartDrawingProps {
  readonly chart: Chart;
  readonly data: ChartData;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colors: ChartColors;
}

/** A native chart of the workbook: title, legend, axes and series. */
export function ChartDrawing({ chart, data: found, width, height, colors }: ChartDrawingProps) {
  const data = { ...found, series: found.series.map((series) => ({ ...series, color: seenColor(series.color, colors), markerColor: seenColor(series.markerColor, colors) })) };
  const layout = chartLayout(chart, data, width, height);
  const isPie = data.series.some(({ kind }) => kind === "pie");
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontFamily="Calibri, 'Segoe UI', Arial, sans-serif" fontSize={12} fill={colors.text}>
      {layout.titleBaseline !== undefined && (
        <text x={width / 2} y={layout.titleBaseline} textAnchor="middle" fontSize={16}>
          {chart.title}
        </text>
      )}
      {isPie ? <PiePlot data={data} plot={layout.plot} colors={colors} /> : <XyPlot chart={chart} data={data} plot={layout.plot} colors={colors} />}
      {layout.legend && <ChartLegend entries={layout.legend} />}
    </svg>
  );
}
