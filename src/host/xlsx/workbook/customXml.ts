import type { WorkbookModel } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import { parseXml } from "../xml/parseXml";
import { escapeXml } from "../xml/xmlText";

const SETTINGS_NAMESPACE = "urn:office-add-in:settings";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const SETTINGS_ID = "{6B1C7A5E-9B0A-4E53-8F0B-5D0B4C0A7E11}";

interface CustomXmlPart {
  readonly name: string;
  readonly relation: string;
  readonly id: string;
  readonly xml: string;
}

/** Custom XML of the file by id, and the add-in settings, which one such part holds. */
export function readCustomXml(parts: PackageEditor): { customXml: Map<string, string>; settings: Map<string, unknown> } {
  const customXml = new Map<string, string>();
  let settings = new Map<string, unknown>();
  for (const { id, xml } of customXmlParts(parts)) {
    if (isSettings(xml)) settings = readSettings(xml);
    else customXml.set(id, xml);
  }
  return { customXml, settings };
}

/** Adds, replaces and removes custom XML parts where they differ from the file's. */
export function writeCustomXml(workbook: WorkbookModel, parts: PackageEditor): void {
  const wanted = new Map(workbook.customXml);
  if (workbook.settings.size > 0) wanted.set(SETTINGS_ID, settingsXml(workbook.settings));
  for (const { name, relation, id, xml } of customXmlParts(parts)) {
    const key = isSettings(xml) ? SETTINGS_ID : id;
    const content = wanted.get(key);
    wanted.delete(key);
    if (content === undefined) parts.removeRelation(parts.workbookPart, relation);
    else if (key === SETTINGS_ID ? JSON.stringify([...readSettings(xml)]) !== JSON.stringify([...workbook.settings]) : content !== xml) parts.set(name, content);
  }
  for (const [id, xml] of wanted) {
    const name = parts.freeName("customXml/item", ".xml");
    const properties = parts.freeName("customXml/itemProps", ".xml");
    parts.add(name, "application/xml", xml);
    parts.add(properties, PROPERTIES_TYPE, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`);
    parts.relationships(name).add("customXmlProps", properties);
    parts.relationships(parts.workbookPart).add("customXml", name);
  }
}

function customXmlParts(parts: PackageEditor): CustomXmlPart[] {
  return parts.relationships(parts.workbookPart).all.flatMap(({ id: relation, kind, target, external }) => {
    const xml = kind === "customXml" && !external ? parts.text(target) : undefined;
    if (xml === undefined) return [];
    const properties = parts.text(parts.relationships(target).target("customXmlProps") ?? "");
    const id = properties && Object.entries(parseXml(properties).attributes).find(([key]) => key.endsWith("itemID"))?.[1];
    return [{ name: target, relation, id: id || target, xml }];
  });
}

function isSettings(xml: string): boolean {
  return xml.includes(SETTINGS_NAMESPACE);
}

function readSettings(xml: string): Map<string, unknown> {
  return new Map(parseXml(xml, "the add-in settings").childrenNamed("setting").map((setting) => [setting.attribute("name") ?? "", JSON.parse(setting.text) as unknown]));
}

function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const items = [...settings].map(([name, value]) => `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value ?? null))}</setting>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${items.join("")}</settings>`;
}
