import { makeStyles } from "@fluentui/react-components";
import type { Chart, WorkbookModel } from "../../host/model";
import type { Messages } from "../../messages";
import type { GridViewport } from "../grid/gridViewport";
import { PIXELS_PER_POINT } from "../pixels";
import { CHART_COLORS } from "./chartColors";
import { chartData } from "./chartData";
import { ChartDrawing } from "./ChartDrawing";

const useStyles = makeStyles({
  layer: { position: "absolute", overflow: "hidden", pointerEvents: "none", zIndex: 5 },
  chart: { position: "absolute", margin: 0, boxSizing: "border-box" },
  unknown: { display: "flex", alignItems: "center", justifyContent: "center", height: "100%" },
});

export interface ChartLayerProps {
  readonly workbook: WorkbookModel;
  readonly charts: readonly Chart[];
  readonly viewport: GridViewport;
  readonly dark: boolean;
  readonly texts: Messages["workbench"];
}

/** The charts of the active sheet at their places over the grid. The mouse reaches the cells through them. */
export function ChartLayer({ workbook, charts, viewport, dark, texts }: ChartLayerProps) {
  const styles = useStyles();
  const colors = CHART_COLORS[dark ? "dark" : "light"];
  const drawn = charts.map((chart) => ({ chart, data: chartData(workbook, chart) }));
  return (
    <>
      {panesOf(viewport).map(({ clip, scrollLeft, scrollTop, isMain }) => (
        <div key={`${clip.left},${clip.top}`} aria-hidden={!isMain} className={styles.layer} style={clip}>
          {drawn.map(({ chart, data }) => {
            const [wide, tall] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
            const place = { left: chart.left * PIXELS_PER_POINT * viewport.zoom - scrollLeft, top: chart.top * PIXELS_PER_POINT * viewport.zoom - scrollTop, width: wide, height: tall };
            return (
              <figure key={chart.id} role="img" aria-label={chart.altText || texts.chart(chart.title)} className={styles.chart} style={{ ...place, transform: `scale(${viewport.zoom})`, transformOrigin: "0 0", backgroundColor: colors.background, border: `1px solid ${colors.border}`, color: colors.text }}>
                {data ? <ChartDrawing chart={chart} data={data} width={wide - 2} height={tall - 2} colors={colors} /> : <span className={styles.unknown}>{texts.chart(chart.title)}</span>}
              </figure>
            );
          })}
        </div>
      ))}
    </>
  );
}

interface Pane {
  readonly clip: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Distance from the sheet's corner to the clip's, in pixels of the screen. */
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly isMain: boolean;
}

/** The part of the sheet that scrolls and those that are frozen: a chart across the line between them is cut there, as in Excel. */
function panesOf({ left, top, width, height, headerWidth, headerHeight, scrollLeft, scrollTop, frozenWidth, frozenHeight, zoom }: GridViewport): Pane[] {
  const [wide, tall] = [frozenWidth * zoom, frozenHeight * zoom];
  const columns = [
    { at: left + headerWidth, size: wide, scroll: 0 },
    { at: left + headerWidth + wide, size: Math.max(0, width - headerWidth - wide), scroll: scrollLeft * zoom + wide },
  ];
  const rows = [
    { at: top + headerHeight, size: tall, scroll: 0 },
    { at: top + headerHeight + tall, size: Math.max(0, height - headerHeight - tall), scroll: scrollTop * zoom + tall },
  ];
  return rows.flatMap((row, rowIndex) =>
    columns
      .map((column, columnIndex): Pane => ({ clip: { left: column.at, top: row.at, width: column.size, height: row.size }, scrollLeft: column.scroll, scrollTop: row.scroll, isMain: rowIndex === 1 && columnIndex === 1 }))
      .filter(({ clip }) => clip.width > 0 && clip.height > 0),
  );
}
