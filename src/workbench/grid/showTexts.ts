import { InterceptorEffectEnum } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { WorkbookModel } from "../../host/model";
import { entryText } from "./entryText";
import type { SheetOfGrid } from "./UserOfGrid";

/** Cells are drawn in their format; the editor gets what a person would type. */
export function showTexts(interceptors: SheetInterceptorService, sheetOf: (id: string) => SheetOfGrid | undefined, workbookNow: () => WorkbookModel | undefined): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "host-text",
    effect: InterceptorEffectEnum.Value,
    priority: 100,
    handler: (cell, { row, col, subUnitId }, next) => {
      const shown = sheetOf(subUnitId);
      if (cell?.v === undefined || !shown) return next(cell);
      return next({ ...cell, v: shown.cells.text(row, col) });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: "host-entry",
    priority: 100,
    handler: (cell, { row, col, subUnitId }, next) => {
      const [shown, workbook] = [sheetOf(subUnitId), workbookNow()];
      if (!shown || !workbook) return next(cell);
      const text = entryText(workbook, shown.model, row, col);
      return next(text === "" ? { ...cell, v: undefined, f: undefined } : text.startsWith("=") && shown.model.formula(row, col) ? { ...cell, f: text } : { ...cell, f: undefined, v: text });
    },
  });
}
