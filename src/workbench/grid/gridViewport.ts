import type { Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { IRender } from "@univerjs/preset-sheets-core";
import { SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";

/** Where the cells of the active sheet are drawn within the page's part for the grid, for things drawn over them. Pixels. */
export interface GridViewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  /** Size of the frozen columns and rows, not zoomed. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly zoom: number;
}

/** The viewport of the active sheet; `undefined` before it is drawn. */
export function gridViewport(api: FUniver, render: Nullable<IRender>, container: HTMLElement): GridViewport | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!sheet || !skeleton || !render || !main) return undefined;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const around = container.getBoundingClientRect();
  const { x, y } = render.scene.getViewportScrollXY(main);
  const zoom = sheet.getZoom();
  const { freeze } = sheet.getSheet().getConfig();
  return {
    left: canvas.left - around.left,
    top: canvas.top - around.top,
    width: canvas.width,
    height: canvas.height,
    scrollLeft: x,
    scrollTop: y,
    frozenWidth: freeze.xSplit > 0 ? (skeleton.columnWidthAccumulation[freeze.startColumn - 1] ?? 0) : 0,
    frozenHeight: freeze.ySplit > 0 ? (skeleton.rowHeightAccumulation[freeze.startRow - 1] ?? 0) : 0,
    headerWidth: skeleton.rowHeaderWidth * zoom,
    headerHeight: skeleton.columnHeaderHeight * zoom,
    zoom,
  };
}
