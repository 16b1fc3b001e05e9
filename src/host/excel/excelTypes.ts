import type { TypeRegistry } from "../richapi";
import type { ExcelSession, ExcelType } from "./ExcelSession";
import type { Targets } from "./objects";
import { rangeType } from "./ranges/rangeType";
import { tableCollectionType } from "./tables/tableCollectionType";
import { tableColumnCollectionType, tableColumnType } from "./tables/tableColumnTypes";
import { tableRowCollectionType, tableRowType } from "./tables/tableRowTypes";
import { tableType } from "./tables/tableType";
import { applicationType, cultureInfoType, datetimeFormatInfoType, iterativeCalculationType, numberFormatInfoType, runtimeType, workbookCreatedType } from "./workbook/applicationType";
import { workbookType } from "./workbook/workbookType";
import { worksheetCollectionType } from "./worksheets/worksheetCollectionType";
import { worksheetType } from "./worksheets/worksheetType";

/** The members of every Office.js class that this Excel knows, by the class's name. */
const TYPES: { readonly [K in keyof Targets]?: ExcelType<Targets[K]> } = {
  Application: applicationType,
  CultureInfo: cultureInfoType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  IterativeCalculation: iterativeCalculationType,
  NumberFormatInfo: numberFormatInfoType,
  Range: rangeType,
  Runtime: runtimeType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  Workbook: workbookType,
  WorkbookCreated: workbookCreatedType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
};

export const excelTypes: TypeRegistry<ExcelSession> = new Map(Object.entries(TYPES)) as unknown as TypeRegistry<ExcelSession>;
