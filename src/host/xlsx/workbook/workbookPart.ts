import type { SheetModel, WorkbookModel } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import { XmlEdit, withPrefix } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { attributes } from "../xml/xmlText";
import { writeDefinedNames } from "./definedNames";

/** Children of the workbook element in the order that Excel demands. */
const ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr",
  "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
];

const VISIBILITIES: Record<string, SheetModel["visibility"]> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

export interface WorkbookPart {
  readonly sheets: readonly { name: string; sheetId: number; part: string; relation: string; visibility: SheetModel["visibility"]; isWorksheet: boolean }[];
  readonly activeTab: number;
  readonly date1904: boolean;
  readonly calculationMode: WorkbookModel["calculationMode"];
  readonly definedNames: XmlElement | undefined;
}

/** What `xl/workbook.xml` says, sheets in the order of their tabs. */
export function readWorkbookPart(parts: PackageEditor): WorkbookPart {
  const root = parseXml(parts.text(parts.workbookPart)!, parts.workbookPart);
  const relations = parts.relationships(parts.workbookPart);
  const sheets = (root.child("sheets")?.childrenNamed("sheet") ?? []).map((element, index) => {
    const relation = relations.byId(element.relationId());
    return {
      name: element.attribute("name") ?? `Sheet${index + 1}`,
      sheetId: element.number("sheetId") ?? index + 1,
      part: relation?.target ?? "",
      relation: element.relationId() ?? "",
      visibility: VISIBILITIES[element.attribute("state") ?? "visible"] ?? "Visible",
      isWorksheet: relation?.kind === "worksheet" && parts.has(relation.target),
    };
  });
  return {
    sheets,
    activeTab: root.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0,
    date1904: root.child("workbookPr")?.flag("date1904") ?? false,
    calculationMode: root.child("calcPr")?.attribute("calcMode") === "manual" ? "manual" : "automatic",
    definedNames: root.child("definedNames"),
  };
}

/** Brings `xl/workbook.xml` up to date. `relations` gives the relation of every sheet of the workbook. */
export function writeWorkbookPart(workbook: WorkbookModel, parts: PackageEditor, relations: ReadonlyMap<SheetModel, string>): void {
  const before = readWorkbookPart(parts);
  const source = parts.text(parts.workbookPart)!;
  const root = parseXml(source, parts.workbookPart);
  const edit = new XmlEdit(source);
  const put = (name: string, xml: string) => {
    const present = root.child(name);
    const written = withPrefix(xml, root.prefix);
    if (present) edit.replaceElement(present, written);
    else if (xml) edit.insertInOrder(root, name, written, ORDER);
  };
  const elements = new Map((root.child("sheets")?.childrenNamed("sheet") ?? []).map((element) => [element.relationId() ?? "", element]));
  const order = tabOrder(workbook, before, relations);
  const isSameList =
    order.length === before.sheets.length &&
    order.every(({ sheet, relation }, index) => before.sheets[index].relation === relation && (!sheet || (before.sheets[index].name === sheet.name && before.sheets[index].visibility === sheet.visibility)));
  if (!isSameList) {
    const namespace = parts.isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const written = order.map(({ sheet, relation }) => {
      const element = elements.get(relation);
      if (!sheet) return element!.xml;
      const known = Object.fromEntries(Object.entries(element?.attributes ?? {}).filter(([key]) => !key.includes(":")));
      const state = Object.keys(VISIBILITIES).find((name) => VISIBILITIES[name] === sheet.visibility);
      return withPrefix(`<sheet${attributes({ ...known, name: sheet.name, sheetId: element ? known.sheetId : sheet.id, state: state === "visible" ? undefined : state })} xmlns:r="${namespace}" r:id="${relation}"/>`, root.prefix);
    });
    const list = root.child("sheets");
    const content = written.join("").replaceAll(` xmlns:r="${namespace}"`, root.attribute("xmlns:r") === namespace ? "" : ` xmlns:r="${namespace}"`);
    if (list && !list.selfClosed) edit.replace(list.contentStart, list.contentEnd, content);
    else put("sheets", `<sheets>${content}</sheets>`);
  }
  const sheetIdOf = (relation: string) => before.sheets.find((tab) => tab.relation === relation)!.sheetId;
  const activeTab = Math.max(0, order.findIndex(({ sheet, relation }) => (sheet?.id ?? sheetIdOf(relation)) === workbook.activeSheetId));
  const view = root.child("bookViews")?.child("workbookView");
  if (activeTab !== before.activeTab) {
    if (view) edit.setAttributes(view, { activeTab: String(activeTab), ...((view.number("firstSheet") ?? 0) >= order.length ? { firstSheet: undefined } : {}) });
    else put("bookViews", `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`);
  }
  if (workbook.date1904 !== before.date1904) {
    const properties = root.child("workbookPr");
    if (properties) edit.setAttributes(properties, { date1904: workbook.date1904 ? "1" : undefined });
    else put("workbookPr", '<workbookPr date1904="1"/>');
  }
  if (workbook.calculationMode !== before.calculationMode) {
    const calculation = root.child("calcPr");
    if (calculation) edit.setAttributes(calculation, { calcMode: workbook.calculationMode === "manual" ? "manual" : undefined });
    else put("calcPr", '<calcPr calcMode="manual"/>');
  }
  const byRelation = new Map([...relations].map(([sheet, relation]) => [relation, sheet]));
  const names = writeDefinedNames(
    workbook,
    before.definedNames,
    before.sheets.map(({ relation, isWorksheet, sheetId }) => (isWorksheet ? byRelation.get(relation)?.id : sheetId)),
    order.map(({ sheet, relation }) => sheet?.id ?? sheetIdOf(relation)),
  );
  if (names !== (before.definedNames?.xml ?? "")) put("definedNames", names);
  if (!edit.isEmpty) parts.set(parts.workbookPart, edit.result());
}

/** All tabs in order: the workbook's sheets, and the file's chart sheets and the like behind the tab that they followed. */
function tabOrder(workbook: WorkbookModel, before: WorkbookPart, relations: ReadonlyMap<SheetModel, string>): { sheet?: SheetModel; relation: string }[] {
  const order: { sheet?: SheetModel; relation: string }[] = workbook.sheets.map((sheet) => ({ sheet, relation: relations.get(sheet)! }));
  before.sheets.forEach(({ isWorksheet, relation }, index) => {
    if (isWorksheet) return;
    const previous = index === 0 ? -1 : order.findIndex((tab) => tab.relation === before.sheets[index - 1].relation);
    order.splice(index > 0 && previous < 0 ? order.length : previous + 1, 0, { relation });
  });
  return order;
}
