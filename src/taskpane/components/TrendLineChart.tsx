import { makeStyles, tokens, useFluent } from "@fluentui/react-components";
import { LineChart, type LineChartPoints } from "@fluentui/react-charts";
import type { KpiUnit } from "../../service-level/kpi";
import { DAY_MS } from "../../service-level/time";
import { usePane } from "../pane";
import { axisTicks } from "./axisTicks";
import type { TrendPoint } from "./TrendPoint";
import { useLinesAsGroups } from "./useLinesAsGroups";

// The chart would begin every word of its legend with a capital, in languages that do not.
const useStyles = makeStyles({ root: { "height": "100%", "& .fui-legend__text": { textTransform: "none" } } });

/** Pixels of a sign beside the axis, of one that is as wide as it is high, and between the text and the line. */
const AXIS_SIGN = 6;
const AXIS_WIDE_SIGN = 10;
const AXIS_GAP = 12;

export interface TrendLineChartProps {
  readonly title: string;
  readonly points: readonly TrendPoint[];
  readonly unit: KpiUnit;
  /** How a value stands beside the axis, in few signs. */
  readonly axisText: (value: number) => string;
}

/** A trend as a line against its goal. A period without data is a gap. */
export function TrendLineChart({ title, points, unit, axisText }: TrendLineChartProps) {
  const styles = useStyles();
  // The chart puts its axis on the side where reading begins.
  const { dir } = useFluent();
  const { messages: { review: { heads } }, language } = usePane();
  const known = points.flatMap((point, index) => (Number.isNaN(point.value) ? [] : [{ point, index }]));
  const lines: LineChartPoints[] = [
    {
      legend: unit === "share" ? heads.attainment : heads.value,
      color: tokens.colorBrandStroke1,
      data: known.map(({ point, index }) => ({ x: placeOf(index), y: point.value, xAxisCalloutData: point.label, yAxisCalloutData: point.valueText })),
      gaps: known.flatMap(({ index }, at) => (at > 0 && index > known[at - 1].index + 1 ? [{ startIndex: at - 1, endIndex: at }] : [])),
    },
    ...(points.some(({ goal }) => !Number.isNaN(goal))
      ? [{
          legend: unit === "share" ? heads.goal : heads.target, color: tokens.colorNeutralForeground3, hideNonActiveDots: true, lineOptions: { strokeDasharray: "5", strokeWidth: 2 },
          data: points.flatMap((point, index) => (Number.isNaN(point.goal) ? [] : [{ x: placeOf(index), y: point.goal, xAxisCalloutData: point.label, yAxisCalloutData: point.goalText }])),
        }]
      : []),
  ];
  const ticks = axisTicks(unit, points.flatMap(({ value, goal }) => [value, goal]).filter((value) => !Number.isNaN(value)));
  const axisWidth = Math.max(48, AXIS_GAP + Math.max(...ticks.map((value) => pixelsOf(axisText(value)))));
  const chart = useLinesAsGroups<HTMLDivElement>(lines.map(({ legend }) => legend));
  return (
    <div ref={chart} className={styles.root}>
      <LineChart
        data={{ chartTitle: title, lineChartData: lines }} culture={language} useUTC svgProps={{ "role": "group", "aria-label": title }}
        margins={{ left: dir === "rtl" ? 30 : axisWidth, right: dir === "rtl" ? axisWidth : 30, top: 12, bottom: 28 }} tickValues={namedPeriods(points.length).map(placeOf)}
        customDateTimeFormatter={(date) => points[Math.round(date.getTime() / DAY_MS)]?.tick ?? ""}
        yAxisTickFormat={axisText} yAxisTickValues={ticks} yAxisTickCount={ticks.length - 1} yMinValue={ticks[0]} yMaxValue={ticks[ticks.length - 1]}
      />
    </div>
  );
}

/** The chart orders its points by time; where they stand among the periods is all that matters. */
function placeOf(index: number): Date {
  return new Date(index * DAY_MS);
}

/** At most three names fit below a chart of this width: the first, the middle and the last period. */
function namedPeriods(count: number): number[] {
  return [...new Set([0, Math.floor((count - 1) / 2), count - 1])].filter((index) => index >= 0);
}

function pixelsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! >= 0x2e80 ? AXIS_WIDE_SIGN : AXIS_SIGN), 0);
}
