import type { TypeRegistry } from "../richapi";
import { chartAxisTitleType, chartAxisType, chartGridlinesType } from "./charts/chartAxisTypes";
import { chartFillType, chartLineFormatType, chartSeriesCollectionType, chartSeriesFormatType, chartSeriesType } from "./charts/chartSeriesTypes";
import { chartAxesType, chartCollectionType, chartLegendType, chartTitleType, chartType } from "./charts/chartTypes";
import type { ExcelSession, ExcelType } from "./ExcelSession";
import { rangeBorderCollectionType, rangeBorderType } from "./formats/borderTypes";
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from "./formats/rangeFormatTypes";
import type { Targets } from "./objects";
import { rangeAreasType, rangeCollectionType, tableScopedCollectionType } from "./ranges/rangeCollectionTypes";
import { rangeSortType, tableSortType } from "./ranges/rangeSortType";
import { rangeType } from "./ranges/rangeType";
import { cellValueConditionalFormatType, conditionalFormatCollectionType, conditionalFormatRuleType, conditionalFormatType, conditionalRangeFillType, conditionalRangeFontType, conditionalRangeFormatType, customConditionalFormatType, textConditionalFormatType } from "./rules/conditionalFormatTypes";
import { dataValidationType } from "./rules/dataValidationType";
import { autoFilterType, filterType } from "./tables/filterTypes";
import { tableCollectionType } from "./tables/tableCollectionType";
import { tableColumnCollectionType, tableColumnType } from "./tables/tableColumnTypes";
import { tableRowCollectionType, tableRowType } from "./tables/tableRowTypes";
import { tableType } from "./tables/tableType";
import { applicationType, cultureInfoType, datetimeFormatInfoType, iterativeCalculationType, numberFormatInfoType, runtimeType, workbookCreatedType } from "./workbook/applicationType";
import { commentCollectionType, commentType } from "./workbook/commentTypes";
import { customXmlPartCollectionType, customXmlPartScopedCollectionType, customXmlPartType, documentPropertiesType, settingCollectionType, settingType, workbookProtectionType } from "./workbook/documentTypes";
import { functionResultType, functionsType } from "./workbook/functionTypes";
import { namedItemCollectionType, namedItemType } from "./workbook/namedItemTypes";
import { workbookType } from "./workbook/workbookType";
import { headerFooterGroupType, headerFooterType, pageBreakCollectionType, pageBreakType, pageLayoutType } from "./worksheets/pageLayoutTypes";
import { worksheetCustomPropertyCollectionType, worksheetCustomPropertyType, worksheetFreezePanesType, worksheetProtectionType } from "./worksheets/sheetPartTypes";
import { worksheetCollectionType } from "./worksheets/worksheetCollectionType";
import { worksheetType } from "./worksheets/worksheetType";

/** The members of every Office.js class that this Excel knows, by the class's name. */
const TYPES: { readonly [K in keyof Targets]: ExcelType<Targets[K]> } = {
  Application: applicationType,
  AutoFilter: autoFilterType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  ChartAxes: chartAxesType,
  ChartAxisTitle: chartAxisTitleType,
  ChartAxis: chartAxisType,
  ChartCollection: chartCollectionType,
  ChartFill: chartFillType,
  ChartGridlines: chartGridlinesType,
  ChartLegend: chartLegendType,
  ChartLineFormat: chartLineFormatType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartSeries: chartSeriesType,
  ChartTitle: chartTitleType,
  Chart: chartType,
  CommentCollection: commentCollectionType,
  Comment: commentType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalFormat: conditionalFormatType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  CustomXmlPart: customXmlPartType,
  DataValidation: dataValidationType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  DocumentProperties: documentPropertiesType,
  Filter: filterType,
  FormatProtection: formatProtectionType,
  Functions: functionsType,
  FunctionResult: functionResultType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  IterativeCalculation: iterativeCalculationType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  NumberFormatInfo: numberFormatInfoType,
  PageBreakCollection: pageBreakCollectionType,
  PageBreak: pageBreakType,
  PageLayout: pageLayoutType,
  RangeAreas: rangeAreasType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  RangeSort: rangeSortType,
  Range: rangeType,
  Runtime: runtimeType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  TableCollection: tableCollectionType,
  TableColumnCollection: tableColumnCollectionType,
  TableColumn: tableColumnType,
  TableRowCollection: tableRowCollectionType,
  TableRow: tableRowType,
  TableScopedCollection: tableScopedCollectionType,
  TableSort: tableSortType,
  Table: tableType,
  TextConditionalFormat: textConditionalFormatType,
  WorkbookCreated: workbookCreatedType,
  WorkbookProtection: workbookProtectionType,
  Workbook: workbookType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionType,
  WorksheetCustomProperty: worksheetCustomPropertyType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
  Worksheet: worksheetType,
};

export const excelTypes: TypeRegistry<ExcelSession> = new Map(Object.entries(TYPES)) as unknown as TypeRegistry<ExcelSession>;
