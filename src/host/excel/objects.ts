import type { Area, Chart, ChartSeries, Comment, ConditionalFormat, DefinedName, SheetModel, Table, TableColumn, WorkbookModel } from "../model";
import { HostObject, RichApiError } from "../richapi";
import { isOnSheet } from "./area";
import { RangeRef } from "./RangeRef";

export interface TableRef {
  readonly sheet: SheetModel;
  readonly table: Table;
}

export interface ColumnRef extends TableRef {
  readonly column: TableColumn;
}

export interface RowRef extends TableRef {
  readonly index: number;
}

export interface ChartRef {
  readonly sheet: SheetModel;
  readonly chart: Chart;
}

export interface SeriesRef extends ChartRef {
  readonly series: ChartSeries;
}

export interface AxisRef extends ChartRef {
  readonly axis: "categoryAxis" | "valueAxis";
}

export interface FormatRef {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormat;
}

/** The names of a workbook, or of one of its sheets. */
export interface NameScope {
  readonly sheet: SheetModel | undefined;
}

export interface CommentRef {
  readonly sheet: SheetModel;
  readonly comment: Comment;
}

export interface PageBreakRef {
  readonly sheet: SheetModel;
  /** The row below it. */
  readonly row: number;
}

export interface BorderRef {
  readonly range: RangeRef;
  readonly side: string;
}

export interface AreasRef {
  readonly sheet: SheetModel;
  readonly areas: RangeRef[];
  /** They were asked for as what is merged: together they tell the first cell of each as their address. */
  readonly areMerged?: boolean;
}

/** What stands behind the objects of each Office.js class. */
export interface Targets {
  Application: WorkbookModel;
  CultureInfo: WorkbookModel;
  NumberFormatInfo: WorkbookModel;
  DatetimeFormatInfo: WorkbookModel;
  IterativeCalculation: WorkbookModel;
  Runtime: WorkbookModel;
  Functions: WorkbookModel;
  FunctionResult: { readonly value: number };
  Workbook: WorkbookModel;
  WorkbookCreated: { readonly base64: string; readonly id: string };
  WorkbookProtection: WorkbookModel;
  DocumentProperties: WorkbookModel;
  SettingCollection: WorkbookModel;
  Setting: { readonly key: string };
  CustomXmlPartCollection: WorkbookModel;
  CustomXmlPartScopedCollection: { readonly namespaceUri: string };
  CustomXmlPart: { readonly id: string };
  NamedItemCollection: NameScope;
  NamedItem: DefinedName;
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetCustomProperty: { readonly sheet: SheetModel; readonly key: string };
  PageLayout: SheetModel;
  PageBreakCollection: SheetModel;
  PageBreak: PageBreakRef;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  CommentCollection: SheetModel | undefined;
  Comment: CommentRef;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeCollection: readonly RangeRef[];
  RangeFormat: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: BorderRef;
  FormatProtection: RangeRef;
  RangeSort: RangeRef;
  DataValidation: RangeRef;
  TableCollection: SheetModel | undefined;
  TableScopedCollection: { readonly range: RangeRef; readonly fullyContained: boolean };
  Table: TableRef;
  TableColumnCollection: TableRef;
  TableColumn: ColumnRef;
  TableRowCollection: TableRef;
  TableRow: RowRef;
  TableSort: TableRef;
  AutoFilter: { readonly sheet: SheetModel; readonly table?: Table };
  Filter: ColumnRef;
  ChartCollection: SheetModel;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartLegend: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: AxisRef;
  ChartAxisTitle: AxisRef;
  ChartGridlines: AxisRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: SeriesRef;
  ChartLineFormat: SeriesRef;
  ChartFill: SeriesRef;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormat: FormatRef;
  CellValueConditionalFormat: FormatRef;
  TextConditionalFormat: FormatRef;
  CustomConditionalFormat: FormatRef;
  ConditionalFormatRule: FormatRef;
  ConditionalRangeFormat: FormatRef;
  ConditionalRangeFill: FormatRef;
  ConditionalRangeFont: FormatRef;
}

/** The Office.js object of a thing. */
export function object<K extends keyof Targets>(type: K, target: Targets[K]): HostObject {
  return new HostObject(type, target);
}

/** The thing behind an argument when it is an object of that class. */
export function targetOf<K extends keyof Targets>(value: unknown, type: K): Targets[K] | undefined {
  return value instanceof HostObject && value.type === type ? (value.target as Targets[K]) : undefined;
}

/** The object of a block of cells; InvalidArgument when it leaves the sheet. */
export function rangeObject(range: RangeRef, area: Area = range.area): HostObject {
  if (!isOnSheet(area)) throw new RichApiError("InvalidArgument");
  return object("Range", area === range.area ? range : new RangeRef(range.sheet, area));
}
