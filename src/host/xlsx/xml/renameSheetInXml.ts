import type { SheetRename } from "../../model/index";
import { renameSheetInFormula } from "../../model/index";
import { escapeXml, unescapeXml } from "./xmlText";

/** Elements that hold a formula: of charts, sparklines and newer rules (`f`), rules, validations, tables and names. */
const FORMULAS = /(<(?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g;
/** The sheet that a pivot table takes its rows from. */
const PIVOT_SOURCE = /(<(?:\w+:)?worksheetSource\b[^>]*?\ssheet=)("[^"]*"|'[^']*')/g;

/** A piece of a file in which every formula, and the source of a pivot table, has the new name of a sheet. */
export function renameSheetInXml(xml: string, rename: SheetRename): string {
  return xml
    .replace(FORMULAS, (whole, tag: string, content: string) => {
      const formula = unescapeXml(content);
      const after = renameSheetInFormula(formula, rename);
      return after === formula ? whole : tag + escapeXml(after);
    })
    .replace(PIVOT_SOURCE, (whole, before: string, quoted: string) =>
      unescapeXml(quoted.slice(1, -1)).toLowerCase() === rename.from.toLowerCase() ? `${before}"${escapeXml(rename.to)}"` : whole);
}
