import type { CellValue, SheetModel, Table, TableColumn } from "../../model";
import { RichApiError } from "../../richapi";
import { integerArgument, invalid, isGiven, oneOf, textArgument } from "../arguments";
import { cellText } from "../cells/cellText";
import { defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import type { ColumnRef } from "../objects";
import { object, targetOf } from "../objects";
import { RangeRef } from "../RangeRef";
import { tableBody } from "./tableAreas";

interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
}

/** Criteria live as long as the workbook is open; the rows that they hide stay hidden in the file. */
const criteriaOf = new WeakMap<TableColumn, Criteria>();

/** Hides the data rows that fail a criterion and shows the others. */
export function reapplyFilters(sheet: SheetModel, table: Table, session: ExcelSession): void {
  const { top, bottom, left } = tableBody(table);
  const { styles, date1904 } = session.workbook;
  const tests = table.columns.flatMap((column, index) => {
    const criteria = criteriaOf.get(column);
    return criteria ? [{ at: left + index, passes: testOf(criteria) }] : [];
  });
  for (let row = top; row <= bottom; row++) {
    const hidden = tests.some(({ at, passes }) => {
      const value = sheet.value(row, at);
      return !passes(value, cellText(value, styles.get(sheet.style(row, at)).numberFormat, date1904));
    });
    if (hidden || sheet.rows[row]?.hidden) sheet.row(row).hidden = hidden;
  }
  sheet.changed.add("cells");
}

type Test = (value: CellValue | undefined, text: string) => boolean;

function testOf(criteria: Criteria): Test {
  if (criteria.filterOn === "Values") {
    const wanted = new Set((criteria.values ?? []).map((value) => value.toLowerCase()));
    return (_value, text) => wanted.has(text.toLowerCase());
  }
  if (criteria.filterOn !== "Custom") throw new RichApiError("NotImplemented", `The local Excel does not implement filters on ${criteria.filterOn}.`);
  const first = comparison(textArgument(criteria.criterion1));
  if (!isGiven(criteria.criterion2)) return first;
  const second = comparison(textArgument(criteria.criterion2));
  return criteria.operator === "Or" ? (value, text) => first(value, text) || second(value, text) : (value, text) => first(value, text) && second(value, text);
}

/** ">=4", "<>open", "=a*": numbers by size, texts with the wildcards * and ?. */
function comparison(criterion: string): Test {
  const [, operator = "=", operand] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const pattern = new RegExp(`^${operand.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`, "is");
  const isEqual: Test = (value, text) => (Number.isNaN(number) ? pattern.test(text) : value === number);
  if (operator === "=") return isEqual;
  if (operator === "<>") return (value, text) => !isEqual(value, text);
  const compare = { "<": (a: number) => a < number, ">": (a: number) => a > number, "<=": (a: number) => a <= number, ">=": (a: number) => a >= number }[operator as "<"];
  return (value) => typeof value === "number" && compare(value);
}

function setCriteria({ sheet, table, column }: ColumnRef, criteria: Criteria, session: ExcelSession): void {
  testOf(criteria);
  criteriaOf.set(column, criteria);
  reapplyFilters(sheet, table, session);
}

export function clearFilters(sheet: SheetModel, table: Table, session: ExcelSession): void {
  for (const column of table.columns) criteriaOf.delete(column);
  reapplyFilters(sheet, table, session);
}

/** Filter of a table's column: by values or by one or two conditions. */
export const filterType = defineType<ColumnRef>({
  name: "Filter",
  properties: { criteria: { get: ({ column }) => criteriaOf.get(column) ?? null } },
  methods: {
    apply: (target, [criteria], session) => setCriteria(target, checked(criteria), session),
    applyValuesFilter: (target, [values], session) => setCriteria(target, checked({ filterOn: "Values", values }), session),
    applyCustomFilter: (target, [criterion1, criterion2, operator], session) => setCriteria(target, checked({ filterOn: "Custom", criterion1, criterion2, operator: isGiven(operator) ? oneOf(operator, ["And", "Or"]) : "And" }), session),
    clear: ({ sheet, table, column }, _args, session) => {
      criteriaOf.delete(column);
      reapplyFilters(sheet, table, session);
    },
  },
});

function checked(criteria: unknown): Criteria {
  if (typeof criteria !== "object" || criteria === null || !("filterOn" in criteria)) throw invalid();
  return criteria as Criteria;
}

/** Whether a column of the table has a criterion. */
export function isFiltered(table: Table): boolean {
  return table.columns.some((column) => criteriaOf.has(column));
}

/** AutoFilter of a table. A sheet's own filter is not there: it is never enabled. */
export const autoFilterType = defineType<{ readonly sheet: SheetModel; readonly table?: Table }>({
  name: "AutoFilter",
  properties: {
    enabled: { get: ({ table }) => table?.showFilterButton ?? false },
    isDataFiltered: { get: ({ table }) => table !== undefined && isFiltered(table) },
    criteria: { get: ({ table }) => table?.columns.map((column) => criteriaOf.get(column) ?? null) ?? [] },
  },
  methods: {
    apply: ({ sheet, table }, [range, index, criteria], session) => {
      const owner = ownTable(table ?? targetOf(range, "Range")?.sheet.tables.find((one) => one.area.top === targetOf(range, "Range")?.area.top));
      if (!isGiven(index)) return;
      const column = owner.columns[integerArgument(index)];
      if (!column) throw invalid();
      setCriteria({ sheet, table: owner, column }, checked(criteria), session);
    },
    clearCriteria: ({ sheet, table }, _args, session) => void (table && clearFilters(sheet, table, session)),
    reapply: ({ sheet, table }, _args, session) => void (table && reapplyFilters(sheet, table, session)),
    getRange: ({ sheet, table }) => object("Range", new RangeRef(sheet, ownTable(table).area)),
    getRangeOrNullObject: ({ sheet, table }) => (table ? object("Range", new RangeRef(sheet, table.area)) : null),
  },
});

function ownTable(table: Table | undefined): Table {
  if (!table) throw new RichApiError("NotImplemented", "The local Excel does not implement a filter of a sheet outside a table.");
  return table;
}
