/** Of common widths, at about half their size on A4 or Letter across: much smaller, nobody reads them. */
const COLUMNS_A_PAGE = 16;

/** How a wide sheet of tables is printed: across, on as few pages side by side as can be read, each below the first `headRows` rows. */
export function printWideSheet({ pageLayout }: Excel.Worksheet, columns: number, headRows: number): void {
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: Math.max(1, Math.round(columns / COLUMNS_A_PAGE)), verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$1:$${headRows}`);
}
