/** The serial number of 2000-01-01 is 36526 where days are counted from 1900 and 35064 where they are counted from 1904. */
const BETWEEN_THE_TWO = 36_000;

/**
 * Asks Excel from which year the workbook counts its days; the answer is there after the next sync. Office.js has no property for it,
 * but lets Excel's own DATE function answer in the system of the workbook, without any cell.
 */
export function askDateSystem(context: Excel.RequestContext): { readonly date1904: boolean } {
  const january2000 = context.workbook.functions.date(2000, 1, 1).load({ value: true });
  return {
    get date1904() {
      return january2000.value < BETWEEN_THE_TWO;
    },
  };
}
