import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { usePane } from "../pane";
import { lazyPart } from "./lazyPart";
import { PartBoundary } from "./PartBoundary";
import { useHasBeenSeen } from "./useHasBeenSeen";
import type { TrendLineChartProps } from "./TrendLineChart";

const TrendLineChart = lazyPart(() => import("./TrendLineChart"), (module) => module.TrendLineChart);

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS, minWidth: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, "& th, & td": { textAlign: "start", padding: tokens.spacingVerticalXXS, verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  // As high as it will be, so that nothing jumps when it is drawn. The chart takes this height, its legend included.
  chart: { height: "210px", minWidth: 0 },
  toggle: { alignSelf: "flex-start" },
});

/** A trend as a chart, or as the table that says the same. Where the chart cannot be drawn, the table stands in its place. */
export function Trend(props: TrendLineChartProps) {
  const styles = useStyles();
  const { figures } = usePane().messages.pane;
  const [asTable, showTable] = useState(false);
  return (
    <div className={styles.root}>
      {asTable ? <TrendTable {...props} /> : (
        <PartBoundary fallback={() => <TrendTable {...props} />}>
          <SeenChart {...props} />
        </PartBoundary>
      )}
      <Button size="small" appearance="subtle" className={styles.toggle} onClick={() => showTable(!asTable)}>{asTable ? figures.trendChart : figures.trendTable}</Button>
    </div>
  );
}

/** A review may hold dozens of charts; each is drawn when somebody comes to it. */
function SeenChart(props: TrendLineChartProps) {
  const styles = useStyles();
  const { loading } = usePane().messages.pane;
  const { ref, isSeen } = useHasBeenSeen<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.chart}>
      {isSeen && <Suspense fallback={<Spinner size="tiny" label={loading} />}><TrendLineChart {...props} /></Suspense>}
    </div>
  );
}

function TrendTable({ title, points }: TrendLineChartProps) {
  const styles = useStyles();
  const { heads } = usePane().messages.review;
  return (
    <table className={styles.table} aria-label={title}>
      <thead><tr><th scope="col">{heads.period}</th><th scope="col">{heads.value}</th><th scope="col">{heads.count}</th></tr></thead>
      <tbody>{points.map(({ label, valueText, basis }) => <tr key={label}><th scope="row">{label}</th><td>{valueText}</td><td>{basis}</td></tr>)}</tbody>
    </table>
  );
}
