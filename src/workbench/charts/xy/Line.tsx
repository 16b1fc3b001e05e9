import { PIXELS_PER_POINT } from "../../pixels";
import type { DrawnSeries } from "../chartData";
import { dashArray, Marker } from "../Marker";

const DEFAULT_LINE_PT = 2.25;

export interface LineProps {
  readonly series: DrawnSeries;
  readonly middle: (index: number) => number;
  readonly place: (value: number) => number;
  readonly base: number;
}

/** One series as a line, or as the area down to `base`; it breaks where a value is missing. */
export function Line({ series, middle, place, base }: LineProps) {
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
              {series.hasMarkers && <Marker style={source.markerStyle} x={point.x} y={point.y} size={(source.markerSize ?? 5) * PIXELS_PER_POINT} color={series.markerColor} />}
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
