import { areaName, parseArea, quotedSheetName, referenceParts } from "../../model/index";
import type { Area, DefinedName, SheetModel, WorkbookModel } from "../../model/index";
import { withFilePrefixes, withoutFilePrefixes } from "../formulas/filePrefixes";
import { attributes, escapeXml } from "../xml/xmlText";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

const TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";

/** Names that people gave, without Excel's own (print areas, filters). `sheets` are in the file's order. */
export function readDefinedNames(element: XmlElement | undefined, sheets: readonly SheetModel[]): DefinedName[] {
  return (element?.childrenNamed("definedName") ?? [])
    .filter((name) => !name.attribute("name")?.startsWith("_xlnm."))
    .map((name): DefinedName => {
      const local = name.number("localSheetId");
      return {
        name: name.attribute("name") ?? "",
        formula: withoutFilePrefixes(name.text),
        ...(local !== undefined && sheets[local] ? { sheet: sheets[local].id } : {}),
        visible: !name.flag("hidden"),
        comment: name.attribute("comment") ?? "",
      };
    });
}

/** What Excel's own names say about printing a sheet. */
export function readPrintNames(element: XmlElement | undefined, sheetIndex: number): { printTitleRows?: string; printArea?: Area[] } {
  const own = (name: string) => element?.childrenNamed("definedName").find((found) => found.attribute("name") === name && found.number("localSheetId") === sheetIndex)?.text;
  const rows = referenceParts(own(TITLES) ?? "").map(({ address }) => address).find((address) => /^\$?\d+:\$?\d+$/.test(address));
  const areas = referenceParts(own(PRINT_AREA) ?? "").flatMap(({ address }) => parseArea(address) ?? []);
  return { ...(rows ? { printTitleRows: rows } : {}), ...(areas.length ? { printArea: areas } : {}) };
}

/**
 * The `<definedNames>` element for the workbook's sheets and names. Names that are as they were stay word for word;
 * `originalIds` are the ids of the file's sheets in its order, `undefined` for deleted ones; `tabIds` those of the tabs now.
 */
export function writeDefinedNames(workbook: WorkbookModel, element: XmlElement | undefined, originalIds: readonly (number | undefined)[], tabIds: readonly number[]): string {
  const upperNames = new Set(workbook.names.map(({ name }) => name.toUpperCase()));
  const indexOf = new Map(tabIds.map((id, index) => [id, index]));
  const kept = new Map<string, XmlElement>();
  for (const name of element?.childrenNamed("definedName") ?? []) {
    const sheet = originalIds[name.number("localSheetId") ?? -1];
    if (name.attribute("localSheetId") === undefined || sheet !== undefined) kept.set(keyOf(name.attribute("name") ?? "", sheet), name);
  }
  const written: string[] = [];
  const write = (name: string, sheet: number | undefined, formula: string, others: Record<string, string | number | boolean | undefined>) => {
    const index = sheet === undefined ? undefined : indexOf.get(sheet);
    if (sheet !== undefined && index === undefined) return;
    written.push(`<definedName${attributes({ ...others, name, localSheetId: index })}>${escapeXml(formula)}</definedName>`);
  };
  for (const { name, sheet, formula, visible, comment } of workbook.names) {
    const original = kept.get(keyOf(name, sheet));
    const text = original && withoutFilePrefixes(original.text) === formula ? original.text : withFilePrefixes(formula.replace(/^=/, ""), { isDynamic: true, names: upperNames });
    const hidden = original && original.flag("hidden") === !visible ? original.attribute("hidden") : visible ? undefined : 1;
    write(name, sheet, text, { ...(original?.attributes ?? {}), comment: comment || undefined, hidden });
  }
  for (const sheet of workbook.sheets) {
    const before = readPrintNames(element, originalIds.indexOf(sheet.id));
    const original = (name: string) => kept.get(keyOf(name, sheet.id));
    const titles = original(TITLES);
    if (titles && before.printTitleRows === sheet.page?.printTitleRows) write(TITLES, sheet.id, titles.text, titles.attributes);
    else if (sheet.page?.printTitleRows) write(TITLES, sheet.id, `${quotedSheetName(sheet.name)}!${absolute(sheet.page.printTitleRows)}`, {});
    const area = original(PRINT_AREA);
    if (area && JSON.stringify(before.printArea) === JSON.stringify(sheet.page?.printArea)) write(PRINT_AREA, sheet.id, area.text, area.attributes);
    else if (sheet.page?.printArea?.length) write(PRINT_AREA, sheet.id, sheet.page.printArea.map((found) => `${quotedSheetName(sheet.name)}!${absolute(areaName(found))}`).join(","), {});
    for (const name of kept.values()) {
      const text = name.attribute("name") ?? "";
      if (text.startsWith("_xlnm.") && text !== TITLES && text !== PRINT_AREA && originalIds[name.number("localSheetId") ?? -1] === sheet.id) write(text, sheet.id, name.text, name.attributes);
    }
  }
  if (element && contentOf(parseXml(`<all>${written.join("")}</all>`)) === contentOf(element)) return element.xml;
  return written.length ? `<definedNames>${written.join("")}</definedNames>` : "";
}

/** Names and texts in an order of their own: the file's order means nothing. */
function contentOf(names: XmlElement): string {
  return names.children.map((name) => JSON.stringify([Object.entries(name.attributes).sort(), name.text])).sort().join("\n");
}

function keyOf(name: string, sheet: number | undefined): string {
  return `${sheet ?? ""}!${name.toUpperCase()}`;
}

function absolute(address: string): string {
  return address.replaceAll("$", "").replace(/[A-Za-z]+(?=\d)|\d+/g, (piece) => `$${piece}`);
}
