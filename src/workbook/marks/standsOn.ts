/**
 * Whether a table that a mark names, or a range of it, is there and on the sheet with the mark; its `worksheet.id` must be loaded. It is not where somebody has made a copy of the
 * sheet: tables of a copy have other names, and some Excels answer the table of that name wherever it stands (OfficeDev/office-js #2235).
 */
export function standsOn(sheet: Excel.Worksheet, part: Excel.Table | Excel.Range): boolean {
  return !part.isNullObject && part.worksheet.id === sheet.id;
}
