import { makeStyles } from "@fluentui/react-components";
import type { Messages } from "../../messages";
import type { WorkbenchDesk } from "../WorkbenchDesk";
import { ChartLayer } from "../charts/ChartLayer";
import type { FollowedState } from "./useGrid";
import { useGrid } from "./useGrid";

const useStyles = makeStyles({
  root: { position: "relative", flexGrow: 1, minHeight: 0 },
  grid: { position: "absolute", inset: 0 },
});

export interface GridProps extends FollowedState {
  readonly desk: WorkbenchDesk;
  readonly texts: Messages["workbench"];
}

/** The spreadsheet grid with what floats over it. */
export function Grid({ desk, texts, ...followed }: GridProps) {
  const styles = useStyles();
  const { container, viewport } = useGrid(desk, followed);
  const { book } = desk;
  const charts = book?.host.session.activeSheet().charts ?? [];
  return (
    <div className={styles.root}>
      <div ref={container} className={styles.grid} />
      {book && viewport && charts.length > 0 && <ChartLayer workbook={book.host.workbook} charts={charts} viewport={viewport} dark={followed.dark} texts={texts} />}
    </div>
  );
}
