import { cellName } from "../../model/index";
import type { SheetModel } from "../../model/index";
import { readColor, colorAttributes } from "../styles/colors";
import { XmlEdit } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

type View = Pick<SheetModel, "frozen" | "showGridlines" | "showHeadings">;

/** Frozen panes, gridlines and headings of the first view, and whether the tab is chosen in any. A split that is not frozen counts as none. */
export function readView(sheetViews: XmlElement | undefined): View & Pick<SheetModel, "isSelected"> {
  const view = sheetViews?.child("sheetView");
  const pane = view?.child("pane");
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") ?? false;
  return {
    frozen: isFrozen ? { rows: pane?.number("ySplit") ?? 0, columns: pane?.number("xSplit") ?? 0 } : { rows: 0, columns: 0 },
    showGridlines: view?.flag("showGridLines", true) ?? true,
    showHeadings: view?.flag("showRowColHeaders", true) ?? true,
    isSelected: sheetViews?.childrenNamed("sheetView").some((element) => element.flag("tabSelected")) ?? false,
  };
}

/** `<sheetViews>` for a sheet that has none in the file. */
export function newSheetViews(view: View, isActive: boolean): string {
  const flags = `${view.showGridlines ? "" : ' showGridLines="0"'}${view.showHeadings ? "" : ' showRowColHeaders="0"'}${isActive ? ' tabSelected="1"' : ""}`;
  const content = paneXml(view.frozen);
  return `<sheetViews><sheetView${flags} workbookViewId="0"${content ? `>${content}</sheetView>` : "/>"}</sheetViews>`;
}

/** Changes the file's views where the sheet differs from them. */
export function editViews(sheetViews: XmlElement, view: View, isActive: boolean | undefined, edit: XmlEdit): void {
  const before = readView(sheetViews);
  sheetViews.childrenNamed("sheetView").forEach((element, index) => {
    const flags: Record<string, string | undefined> = {};
    if (isActive !== undefined && element.flag("tabSelected") !== isActive) flags.tabSelected = isActive ? "1" : undefined;
    if (index > 0) return edit.setAttributes(element, flags);
    if (before.showGridlines !== view.showGridlines) flags.showGridLines = view.showGridlines ? undefined : "0";
    if (before.showHeadings !== view.showHeadings) flags.showRowColHeaders = view.showHeadings ? undefined : "0";
    edit.setAttributes(element, flags);
    if (before.frozen.rows === view.frozen.rows && before.frozen.columns === view.frozen.columns) return;
    // Selections name the pane they lie in, so they go with the panes.
    for (const child of element.children) if (child.name === "pane" || child.name === "selection") edit.replaceElement(child, "");
    edit.insertInOrder(element, "pane", paneXml(view.frozen).replace(/<(?=\w)/g, `<${element.prefix}`), ["pane", "selection", "pivotSelection", "extLst"]);
  });
}

/** A part's source with its tab no longer among the chosen ones. */
export function withoutSelection(source: string, part: string): string {
  const edit = new XmlEdit(source);
  const views = parseXml(source, part).child("sheetViews")?.childrenNamed("sheetView") ?? [];
  for (const view of views) if (view.flag("tabSelected")) edit.setAttributes(view, { tabSelected: undefined });
  return edit.result();
}

function paneXml({ rows, columns }: View["frozen"]): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const split = `${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""}`;
  return `<pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Colour of the sheet's tab, "" when it has none. */
export function readTabColor(sheetPr: XmlElement | undefined): string {
  return readColor(sheetPr?.child("tabColor"), "");
}

export function tabColorXml(color: string): string {
  return color ? `<tabColor${colorAttributes(color)}/>` : "";
}
