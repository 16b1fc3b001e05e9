import type { SheetModel } from "../../model/index";
import { attributes } from "../xml/xmlText";
import type { XmlElement } from "../xml/parseXml";

type Protection = SheetModel["protection"];

/** File attribute (which forbids) to the Office.js option (which allows), and what the file means when it says nothing. */
const OPTIONS: readonly [string, string, boolean][] = [
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertRows", "allowInsertRows", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["sort", "allowSort", true],
  ["autoFilter", "allowAutoFilter", true],
  ["pivotTables", "allowPivotTables", true],
];

export function readProtection(element: XmlElement | undefined): Protection {
  if (!element?.flag("sheet")) return { protected: false, options: {} };
  const options: Record<string, unknown> = {};
  for (const [name, option, forbidsByDefault] of OPTIONS) options[option] = !element.flag(name, forbidsByDefault);
  const [locked, unlocked] = [element.flag("selectLockedCells"), element.flag("selectUnlockedCells")];
  options.selectionMode = unlocked ? "None" : locked ? "Unlocked" : "Normal";
  return { protected: true, options };
}

export function writeProtection(protection: Protection): string {
  if (!protection.protected) return "";
  const values: Record<string, string | undefined> = { password: protection.password ? passwordHash(protection.password) : undefined, sheet: "1" };
  for (const [name, option, forbidsByDefault] of OPTIONS) {
    const forbids = protection.options[option] !== true;
    if (forbids !== forbidsByDefault) values[name] = forbids ? "1" : "0";
  }
  if (protection.options.selectionMode === "None" || protection.options.selectionMode === "Unlocked") values.selectLockedCells = "1";
  if (protection.options.selectionMode === "None") values.selectUnlockedCells = "1";
  return `<sheetProtection${attributes(values)}/>`;
}

export function isSameProtection(a: Protection, b: Protection): boolean {
  return a.protected === b.protected && a.password === b.password && (!a.protected || writeProtection(a) === writeProtection(b));
}

/** Excel's 16-bit hash of a sheet password: it keeps honest people from editing, no more. */
function passwordHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(index);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
