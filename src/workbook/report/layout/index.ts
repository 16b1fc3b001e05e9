export type { FixedCell, FixedRow, TextLook } from "./fixedRows";
export { bandRows, CHART_ROWS, pageLayout } from "./pageLayout";
export type { PageLayout, Stretch } from "./pageLayout";
export { pageBreaksOf } from "./paginate";
export type { PagePart } from "./paginate";
export { belowTop, fixedTops, planExistingSheet, planNewSheet } from "./planSheet";
export type { RowChange, SheetPlan, TablePlace } from "./planSheet";
