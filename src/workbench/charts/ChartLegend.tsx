import type { LegendEntry } from "./chartLayout";
import { dashArray, Marker } from "./Marker";

/** The names of the series beside a sample of each. */
export function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <g>
      {entries.map(({ x, y, name, color, series }, index) => (
        <g key={index}>
          {series?.kind === "line" ? (
            <>
              <line x1={x} x2={x + 24} y1={y} y2={y} stroke={color} strokeWidth={2} strokeDasharray={dashArray(series.source.lineDash, 2)} />
              {series.hasMarkers && <Marker style={series.source.markerStyle} x={x + 12} y={y} size={6} color={series.markerColor} />}
            </>
          ) : (
            <rect x={x + 8} y={y - 4} width={8} height={8} fill={color} />
          )}
          <text x={x + 29} y={y + 4}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
