import { type RowsToShow, selectRows, withWorkbook } from "../../workbook";
import { usePane } from "../pane";

/** Selects rows in the sheet and says how many; `all`: how many there are, when that is more than the rows that are given. */
export function useShowRows(): (target: RowsToShow, all?: number) => Promise<void> {
  const { run, announce, messages: { pane } } = usePane();
  return async (target, all = target.rows.length) => {
    const shown = await run({ title: pane.busy.selecting }, () => withWorkbook((context) => selectRows(context, target)));
    if (shown === undefined) return;
    announce(shown.selected < all && target.rows.length > 0 ? pane.rows.partly(shown.selected, all, shown.sheet) : pane.rows.selected(shown.selected, shown.sheet));
  };
}
