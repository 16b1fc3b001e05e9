import type { CellStyle } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import type { HostProperty } from "../../richapi";
import { invalid, oneOf } from "../arguments";
import { cellText } from "../cells/cellText";
import { ensureAllowed } from "../cells/protection";
import { asBoolean, asNumber, asText, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { object } from "../objects";
import type { RangeRef } from "../RangeRef";
import { colorArgument } from "./color";
import { changeStyle, commonStyle } from "./changeStyle";
import { columnPoints, rowPoints, topOfRow, widthChars } from "./dimensions";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** A property that is one of the cells' style; null is read where the cells differ. */
function styled<K extends keyof CellStyle>(key: K, check: (value: unknown) => CellStyle[K], shown: (value: CellStyle[K]) => unknown = (value) => value): HostProperty<RangeRef, ExcelSession> {
  return {
    get: (range, session) => {
      const value = commonStyle(session, range, (style) => style[key]);
      return value === null ? null : shown(value);
    },
    set: (range, value, session) => {
      const checked = check(value);
      changeStyle(session, range, () => ({ [key]: checked }) as Partial<CellStyle>);
    },
  };
}

/** RangeFormat. Sizes are points; null where rows or columns differ. */
export const rangeFormatType = defineType<RangeRef>({
  name: "RangeFormat",
  properties: {
    horizontalAlignment: styled("horizontal", (value) => oneOf(value, HORIZONTAL)),
    verticalAlignment: styled("vertical", (value) => oneOf(value, VERTICAL)),
    wrapText: styled("wrap", asBoolean),
    indentLevel: styled("indent", (value) => {
      const level = asNumber(value);
      if (!Number.isInteger(level) || level < 0 || level > 250) throw invalid();
      return level;
    }),
    columnWidth: { get: (range) => commonSize(range.area.left, range.area.right, (column) => columnPoints(range.sheet, column)), set: setColumnWidth },
    rowHeight: { get: (range) => commonSize(range.area.top, range.area.bottom, (row) => rowPoints(range.sheet, row)), set: setRowHeight },
    fill: { object: (range) => object("RangeFill", range) },
    font: { object: (range) => object("RangeFont", range) },
    borders: { object: (range) => object("RangeBorderCollection", range) },
    protection: { object: (range) => object("FormatProtection", range) },
  },
  methods: { autofitColumns, autofitRows },
});

export const rangeFillType = defineType<RangeRef>({
  name: "RangeFill",
  properties: { color: styled("fill", colorArgument, (value) => (value === "" ? "#FFFFFF" : value)) },
  methods: { clear: (range, _args, session) => changeStyle(session, range, () => ({ fill: "" })) },
});

export const rangeFontType = defineType<RangeRef>({
  name: "RangeFont",
  properties: {
    name: styled("fontName", asText),
    size: styled("fontSize", asNumber),
    bold: styled("bold", asBoolean),
    italic: styled("italic", asBoolean),
    strikethrough: styled("strikethrough", asBoolean),
    color: styled("color", (value) => colorArgument(value) || "#000000"),
    underline: styled("underline", (value) => oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) !== "None", (value) => (value ? "Single" : "None")),
  },
});

export const formatProtectionType = defineType<RangeRef>({
  name: "FormatProtection",
  properties: { locked: styled("locked", asBoolean), formulaHidden: { get: () => false } },
});

function commonSize(from: number, to: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let index = from + 1; index <= Math.min(to, from + MAX_COLUMNS); index++) if (size(index) !== first) return null;
  return first;
}

function setColumnWidth({ sheet, area }: RangeRef, value: unknown): void {
  ensureAllowed(sheet, "allowFormatColumns");
  const points = asNumber(value);
  if (points < 0 || points > 1_342) throw invalid();
  for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, { ...sheet.columnWidths.get(column), widthChars: widthChars(points), hidden: points === 0 });
  sheet.changed.add("cells");
}

function setRowHeight({ sheet, area }: RangeRef, value: unknown): void {
  ensureAllowed(sheet, "allowFormatRows");
  const points = asNumber(value);
  if (points < 0 || points > 409.5) throw invalid();
  const bottom = area.bottom === MAX_ROWS - 1 ? Math.max(area.top, sheet.rows.length - 1) : area.bottom;
  const end = sheet.charts.length > 0 ? topOfRow(sheet, bottom + 1) : 0;
  for (let row = area.top; row <= bottom; row++) Object.assign(sheet.row(row), { heightPt: points, hidden: points === 0 });
  // Charts stand on cells: those below move along.
  const by = sheet.charts.length > 0 ? topOfRow(sheet, bottom + 1) - end : 0;
  for (const chart of by === 0 ? [] : sheet.charts) {
    if (chart.top < end) continue;
    chart.top += by;
    chart.changed = true;
    sheet.changed.add("charts");
  }
  sheet.changed.add("cells");
}

const MIN_CHARS = 2;
const MAX_CHARS = 255;

/** As wide as the longest text needs in the default font; columns without content keep their width. */
function autofitColumns({ sheet, area }: RangeRef, _args: readonly unknown[], session: ExcelSession): void {
  ensureAllowed(sheet, "allowFormatColumns");
  const { styles, date1904 } = session.workbook;
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let column = area.left; column <= area.right; column++) {
    let longest = 0;
    for (let row = area.top; row <= bottom; row++) {
      const value = sheet.value(row, column);
      if (value === undefined) continue;
      const style = styles.get(sheet.style(row, column));
      for (const line of cellText(value, style.numberFormat, date1904).split("\n")) longest = Math.max(longest, line.length * (style.bold ? 1.1 : 1) * (style.fontSize / 11));
    }
    if (longest > 0) sheet.columnWidths.set(column, { ...sheet.columnWidths.get(column), hidden: false, widthChars: Math.min(MAX_CHARS, Math.max(MIN_CHARS, longest + 1.5)) });
  }
  sheet.changed.add("cells");
}

function autofitRows({ sheet, area }: RangeRef): void {
  ensureAllowed(sheet, "allowFormatRows");
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) if (sheet.rows[row]) sheet.row(row).heightPt = undefined;
  sheet.changed.add("cells");
}
