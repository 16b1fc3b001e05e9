/**
 * The local Excel's own workbook: plain data that the Office.js objects read and change, `calc` computes and `xlsx` loads and
 * saves. Rows and columns are 0-based here. It knows nothing of our add-in.
 */

/** An error value of a cell, e.g. `{ error: "#N/A" }`; `message` is what a custom function explained. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** A date is a serial number; an empty cell has no value (`undefined`). */
export type CellValue = number | string | boolean | CellError;

export interface CellFormula {
  /** English, A1 style, without the leading "=" and without file prefixes such as `_xlfn.`. */
  text: string;
  /** `dynamic` spills; `array` is a legacy block over `ref`. Shared formulas are expanded on loading. */
  readonly kind: "normal" | "dynamic" | "array";
  /** Block of an array formula, or the area that a dynamic one filled last. */
  ref?: Area;
}

/** One row; arrays are indexed by column and may be shorter than the sheet is wide. */
export interface Row {
  values: (CellValue | undefined)[];
  formulas?: (CellFormula | undefined)[];
  /** Index into `WorkbookModel.styles`; 0 = default. Rows that look the same share one frozen list: `ownStyles` gives a row its own to change. */
  styles?: readonly (number | undefined)[];
  heightPt?: number;
  hidden?: boolean;
  style?: number;
}

/** A block of cells, 0-based, all edges inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB", or a theme reference "theme:N" / "theme:N:tint" kept from a file. */
  readonly color: string;
  /** "#RRGGBB", "theme:N[:tint]", or "" for no fill. */
  readonly fill: string;
  /** Style is Excel's file name of it: "thin", "medium", "hair" ... */
  readonly borders: Readonly<Partial<Record<BorderSide, { readonly style: string; readonly color: string }>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export interface TableColumn {
  readonly id: number;
  name: string;
}

export interface Table {
  readonly id: number;
  name: string;
  /** With header and totals rows. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** The part of the loaded file it came from, so that what we do not understand of it stays. */
  part?: string;
}

export interface DefinedName {
  name: string;
  /** English, A1 style, without "=". */
  formula: string;
  /** Id of the sheet it belongs to; absent for a name of the workbook. */
  sheet?: number;
  visible: boolean;
  comment: string;
}

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  /** Rules that we write ourselves are understood; any other is kept as the XML it came as. */
  rule:
    | { readonly kind: "cellValue"; readonly operator: string; readonly formula1: string; readonly formula2?: string; readonly format: DifferentialFormat }
    | { readonly kind: "containsText"; readonly operator: string; readonly text: string; readonly format: DifferentialFormat }
    | { readonly kind: "custom"; readonly formula: string; readonly format: DifferentialFormat }
    | { readonly kind: "kept"; readonly xml: string };
}

export interface DifferentialFormat {
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  fill?: string;
  numberFormat?: string;
}

export interface DataValidation {
  areas: Area[];
  /** As Office.js states a rule, e.g. `{ list: { inCellDropDown: true, source: "stop,run" } }`; `xml` for a kept one. */
  rule: Record<string, unknown>;
  errorTitle: string;
  errorMessage: string;
  promptTitle: string;
  promptMessage: string;
  ignoreBlanks: boolean;
  xml?: string;
}

export interface ChartSeries {
  name: string;
  /** Sheet references, e.g. "Compliance!$B$2:$B$13". */
  valuesRef: string;
  categoriesRef: string;
  color?: string;
  lineDash?: string;
  lineWeightPt?: number;
  /** Of its points, where it is not that of the line. */
  markerColor?: string;
  markerStyle?: string;
  markerSize?: number;
  smooth: boolean;
  showDataLabels: boolean;
  /** Its own type where it differs from the chart's, e.g. a target line in a column chart. */
  type?: string;
  axisGroup: "primary" | "secondary";
}

export interface ChartAxis {
  title: string;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  majorGridlines: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  /** Office.js name: "Line", "LineMarkers", "ColumnClustered", "BarClustered" ... */
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  /** A chart of the loaded file: its parts stay byte for byte unless one of our properties was changed. */
  part?: string;
  changed: boolean;
}

export interface Comment {
  readonly id: string;
  cell: { row: number; column: number };
  author: string;
  text: string;
}

export interface PageLayout {
  orientation: "portrait" | "landscape";
  paperSize: string;
  /** Fit to pages; 0 = automatic. */
  fitToWidth?: number;
  fitToHeight?: number;
  printTitleRows?: string;
  printArea?: Area[];
  /** Rows with which a new page begins because somebody said so. */
  rowBreaks?: number[];
  centerHorizontally: boolean;
  /** In points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}
