import type { DrawnSeries } from "../chartData";

/** Excel's default space between the groups of columns, as a share of a column. */
const COLUMN_GAP = 1.5;

export interface ColumnsProps {
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

/** One series as columns, or as bars when they lie. */
export function Columns({ series, below, index, count, slot, middle, place, isLying }: ColumnsProps) {
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
