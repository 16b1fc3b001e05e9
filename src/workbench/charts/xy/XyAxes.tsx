import type { Chart } from "../../../host/model";
import type { ChartColors } from "../chartColors";
import type { Plot } from "../chartLayout";
import { LABEL_GAP, namedEvery, type XyLayout } from "./xyLayout";

export interface XyAxesProps {
  readonly chart: Chart;
  readonly categories: readonly string[];
  readonly plot: Plot;
  readonly layout: XyLayout;
  readonly colors: ChartColors;
}

/** The axes with gridlines, labels and titles. */
export function XyAxes({ chart, categories, plot, layout, colors }: XyAxesProps) {
  const { isLying, area } = layout;
  return (
    <>
      {chart.valueAxis.visible && <ValueAxis layout={layout} lineColor={chart.valueAxis.majorGridlines ? colors.line : undefined} />}
      <SecondaryAxis layout={layout} />
      {chart.categoryAxis.visible && <CategoryAxis layout={layout} categories={categories} />}
      <line x1={area.left} y1={area.bottom} x2={isLying ? area.left : area.right} y2={isLying ? area.top : area.bottom} stroke={colors.line} />
      <AxisTitles chart={chart} plot={plot} layout={layout} />
    </>
  );
}

/** @param lineColor undefined: no gridlines */
function ValueAxis({ layout: { isLying, area, scale, place, valueText }, lineColor }: { readonly layout: XyLayout; readonly lineColor: string | undefined }) {
  return scale.ticks.map((tick) => {
    const at = place(tick, scale);
    const line = isLying ? { x1: at, x2: at, y1: area.top, y2: area.bottom } : { x1: area.left, x2: area.right, y1: at, y2: at };
    return (
      <g key={tick}>
        {lineColor !== undefined && <line {...line} stroke={lineColor} />}
        <Label at={at} isBelow={isLying} area={area} text={valueText(tick)} />
      </g>
    );
  });
}

function SecondaryAxis({ layout: { area, secondScale, place, secondText } }: { readonly layout: XyLayout }) {
  return secondScale?.ticks.map((tick) => (
    <text key={tick} x={area.right + LABEL_GAP} y={place(tick, secondScale) + 4}>
      {secondText(tick)}
    </text>
  ));
}

function CategoryAxis({ layout, categories }: { readonly layout: XyLayout; readonly categories: readonly string[] }) {
  const { isLying, area, middle } = layout;
  const every = namedEvery(categories, layout);
  return categories.map((name, index) => index % every === 0 && <Label key={index} at={middle(index)} isBelow={!isLying} area={area} text={name} />);
}

/** A label of an axis, `at` so far along it: below the area, or left of it. */
function Label({ at, isBelow, area, text }: { readonly at: number; readonly isBelow: boolean; readonly area: Plot; readonly text: string }) {
  return isBelow ? (
    <text x={at} y={area.bottom + 16} textAnchor="middle">
      {text}
    </text>
  ) : (
    <text x={area.left - LABEL_GAP} y={at + 4} textAnchor="end">
      {text}
    </text>
  );
}

function AxisTitles({ chart, plot, layout: { isLying, area } }: { readonly chart: Chart; readonly plot: Plot; readonly layout: XyLayout }) {
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
