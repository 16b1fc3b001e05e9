import { cellText } from "../../host/excel";
import type { Chart, ChartAxis } from "../../host/model";
import type { ChartColors } from "./chartColors";
import type { ChartData, DrawnSeries } from "./chartData";
import type { Plot } from "./chartLayout";
import type { ChartScale } from "./chartScale";
import { chartScale } from "./chartScale";
import { dashArray, Marker } from "./Marker";

export interface XyPlotProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly plot: Plot;
  readonly colors: ChartColors;
}

const LETTER = 6.2;
const AXIS_TITLE = 18;
const LABEL_GAP = 6;
/** Excel's default space between the groups of columns, as a share of a column. */
const COLUMN_GAP = 1.5;
const DEFAULT_LINE_PT = 2.25;
const PIXELS_PER_POINT = 4 / 3;

/** Lines, areas, columns and bars between a category axis and a value axis. */
export function XyPlot({ chart, data, plot, colors }: XyPlotProps) {
  const isLying = data.series.some(({ kind }) => kind === "bar");
  const groups = { primary: data.series.filter(({ source }) => source.axisGroup === "primary"), secondary: data.series.filter(({ source }) => source.axisGroup === "secondary") };
  const scale = scaleOf(groups.primary.length > 0 ? groups.primary : data.series, chart.valueAxis);
  const second = groups.primary.length > 0 && groups.secondary.length > 0 ? scaleOf(groups.secondary, {}) : undefined;
  const format = chart.valueAxis.numberFormat && chart.valueAxis.numberFormat !== "General" ? chart.valueAxis.numberFormat : data.numberFormat;
  const textOf = (value: number) => cellText(value, format, false);
  const area = innerArea(chart, data, plot, isLying, scale, textOf, second !== undefined);
  const [low, high] = isLying ? [area.left, area.right] : [area.bottom, area.top];
  const place = (value: number, on: ChartScale) => low + ((Math.min(Math.max(value, on.minimum), on.maximum) - on.minimum) / (on.maximum - on.minimum)) * (high - low);
  const slot = (isLying ? area.bottom - area.top : area.right - area.left) / Math.max(1, data.categories.length);
  // Bars stand from the bottom up, as in Excel.
  const middle = (index: number) => (isLying ? area.bottom - (index + 0.5) * slot : area.left + (index + 0.5) * slot);
  const every = isLying ? Math.ceil(14 / slot) : Math.ceil((Math.max(1, ...data.categories.map(({ length }) => length)) * LETTER + 8) / slot);
  const columns = data.series.filter(({ kind }) => kind === "column" || kind === "bar");
  const scaleFor = (series: DrawnSeries) => (second && series.source.axisGroup === "secondary" ? second : scale);
  return (
    <g>
      {chart.valueAxis.visible &&
        scale.ticks.map((tick) => {
          const at = place(tick, scale);
          return isLying ? (
            <g key={tick}>
              {chart.valueAxis.majorGridlines && <line x1={at} x2={at} y1={area.top} y2={area.bottom} stroke={colors.line} />}
              <text x={at} y={area.bottom + 16} textAnchor="middle">
                {textOf(tick)}
              </text>
            </g>
          ) : (
            <g key={tick}>
              {chart.valueAxis.majorGridlines && <line x1={area.left} x2={area.right} y1={at} y2={at} stroke={colors.line} />}
              <text x={area.left - LABEL_GAP} y={at + 4} textAnchor="end">
                {textOf(tick)}
              </text>
            </g>
          );
        })}
      {second?.ticks.map((tick) => (
        <text key={tick} x={area.right + LABEL_GAP} y={place(tick, second) + 4}>
          {cellText(tick, groups.secondary[0].labels[0]?.includes("%") ? "0%" : "General", false)}
        </text>
      ))}
      {chart.categoryAxis.visible &&
        data.categories.map((name, index) =>
          index % every !== 0 ? null : isLying ? (
            <text key={index} x={area.left - LABEL_GAP} y={middle(index) + 4} textAnchor="end">
              {name}
            </text>
          ) : (
            <text key={index} x={middle(index)} y={area.bottom + 16} textAnchor="middle">
              {name}
            </text>
          ),
        )}
      <line x1={area.left} y1={area.bottom} x2={isLying ? area.left : area.right} y2={isLying ? area.top : area.bottom} stroke={colors.line} />
      <AxisTitles chart={chart} plot={plot} area={area} isLying={isLying} />
      {columns.map((series, index) => (
        <Columns key={index} series={series} below={series.isStacked ? columns.slice(0, index) : []} index={series.isStacked ? 0 : index} count={series.isStacked ? 1 : columns.length} slot={slot} middle={middle} place={(value) => place(value, scaleFor(series))} isLying={isLying} />
      ))}
      {data.series
        .filter(({ kind }) => kind === "line" || kind === "area")
        .map((series, index) => (
          <Line key={index} series={series} middle={middle} place={(value) => place(value, scaleFor(series))} base={area.bottom} />
        ))}
    </g>
  );
}

function scaleOf(series: readonly DrawnSeries[], bounds: Partial<ChartAxis>): ChartScale {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const stacked = series.filter(({ isStacked }) => isStacked);
  const longest = Math.max(0, ...stacked.map((one) => one.values.length));
  for (let index = 0; index < longest; index++) values.push(stacked.reduce((sum, one) => sum + (one.values[index] ?? 0), 0));
  return chartScale(values, bounds, series.some(({ kind }) => kind !== "line"));
}

function innerArea(chart: Chart, data: ChartData, plot: Plot, isLying: boolean, scale: ChartScale, textOf: (value: number) => string, hasSecond: boolean): Plot {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length)) * LETTER;
  const valueTexts = scale.ticks.map(textOf);
  const [upright, lying] = isLying ? [chart.categoryAxis, chart.valueAxis] : [chart.valueAxis, chart.categoryAxis];
  const labels = upright.visible ? Math.min(longest(isLying ? data.categories : valueTexts), (plot.right - plot.left) / 3) + LABEL_GAP : 0;
  return {
    left: plot.left + labels + (upright.title ? AXIS_TITLE : 0),
    top: plot.top + 6,
    right: plot.right - (hasSecond ? 40 : 8),
    bottom: plot.bottom - (lying.visible ? 20 : 0) - (lying.title ? AXIS_TITLE : 0),
  };
}

function AxisTitles({ chart, plot, area, isLying }: { readonly chart: Chart; readonly plot: Plot; readonly area: Plot; readonly isLying: boolean }) {
  const [upright, lying] = isLying ? [chart.categoryAxis.title, chart.valueAxis.title] : [chart.valueAxis.title, chart.categoryAxis.title];
  const [x, y] = [plot.left + 12, (area.top + area.bottom) / 2];
  return (
    <>
      {upright && (
        <text x={x} y={y} textAnchor="middle" transform={`rotate(-90 ${x} ${y})`}>
          {upright}
        </text>
      )}
      {lying && (
        <text x={(area.left + area.right) / 2} y={plot.bottom - 4} textAnchor="middle">
          {lying}
        </text>
      )}
    </>
  );
}

interface ColumnsProps {
  readonly series: DrawnSeries;
  /** Series that this one is stacked upon. */
  readonly below: readonly DrawnSeries[];
  readonly index: number;
  readonly count: number;
  readonly slot: number;
  readonly middle: (index: number) => number;
  readonly place: (value: number) => number;
  readonly isLying: boolean;
}

function Columns({ series, below, index, count, slot, middle, place, isLying }: ColumnsProps) {
  const thick = slot / (count + COLUMN_GAP);
  return (
    <g fill={series.color}>
      {series.values.map((value, category) => {
        if (value === undefined) return null;
        const from = below.reduce((sum, one) => sum + (one.values[category] ?? 0), 0);
        const [start, end] = [place(from), place(from + value)];
        const across = middle(category) + (isLying ? -1 : 1) * ((index - count / 2) * thick) - (isLying ? thick : 0);
        const [near, long] = [Math.min(start, end), Math.abs(end - start)];
        const label = series.source.showDataLabels ? series.labels[category] : "";
        return (
          <g key={category}>
            {isLying ? <rect x={near} y={across} width={long} height={thick} /> : <rect x={across} y={near} width={thick} height={long} />}
            {label && (
              <text x={isLying ? end + 4 : across + thick / 2} y={isLying ? across + thick / 2 + 4 : near - 4} textAnchor={isLying ? "start" : "middle"} fontSize={11}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface LineProps {
  readonly series: DrawnSeries;
  readonly middle: (index: number) => number;
  readonly place: (value: number) => number;
  readonly base: number;
}

function Line({ series, middle, place, base }: LineProps) {
  const { source, color, values } = series;
  const width = (source.lineWeightPt ?? DEFAULT_LINE_PT) * PIXELS_PER_POINT;
  const points = values.map((value, index) => (value === undefined ? undefined : { x: middle(index), y: place(value), index }));
  const runs: NonNullable<(typeof points)[number]>[][] = [];
  points.forEach((point, index) => {
    if (!point) return;
    if (points[index - 1]) runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  const path = (run: (typeof runs)[number]) => run.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
  return (
    <g>
      {runs.map((run, index) =>
        series.kind === "area" ? (
          <path key={index} d={`${path(run)}L${run.at(-1)!.x} ${base}L${run[0].x} ${base}Z`} fill={color} fillOpacity={0.7} />
        ) : (
          <path key={index} d={path(run)} fill="none" stroke={color} strokeWidth={width} strokeDasharray={dashArray(source.lineDash, width)} strokeLinejoin="round" strokeLinecap={source.lineDash === "RoundDot" ? "round" : "butt"} />
        ),
      )}
      {points.map(
        (point) =>
          point && (
            <g key={point.index}>
              {series.hasMarkers && <Marker style={source.markerStyle} x={point.x} y={point.y} size={(source.markerSize ?? 5) * PIXELS_PER_POINT} color={color} />}
              {source.showDataLabels && (
                <text x={point.x} y={point.y - 8} textAnchor="middle" fontSize={11}>
                  {series.labels[point.index]}
                </text>
              )}
            </g>
          ),
      )}
    </g>
  );
}
