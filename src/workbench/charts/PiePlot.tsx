import { accent } from "../grid/themeColor";
import type { ChartColors } from "./chartColors";
import type { ChartData } from "./chartData";
import type { Plot } from "./chartLayout";

export interface PiePlotProps {
  readonly data: ChartData;
  readonly plot: Plot;
  readonly colors: ChartColors;
}

/** The first series as slices of a circle, clockwise from the top. */
export function PiePlot({ data, plot, colors }: PiePlotProps) {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(0, Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2 - 4);
  const [x, y] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  if (total === 0) return <circle cx={x} cy={y} r={radius} fill="none" stroke={colors.line} />;
  const turns = values.map((_, index) => values.slice(0, index).reduce((sum, value) => sum + value, 0) / total);
  const at = (turn: number) => `${x + radius * Math.sin(2 * Math.PI * turn)} ${y - radius * Math.cos(2 * Math.PI * turn)}`;
  return (
    <g stroke={colors.background}>
      {values.map((value, index) => {
        const share = value / total;
        if (share === 0) return null;
        const fill = accent((index % 6) + 1);
        if (share === 1) return <circle key={index} cx={x} cy={y} r={radius} fill={fill} />;
        return <path key={index} d={`M${x} ${y}L${at(turns[index])}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(turns[index] + share)}Z`} fill={fill} />;
      })}
    </g>
  );
}
