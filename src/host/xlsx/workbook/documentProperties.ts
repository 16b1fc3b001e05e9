import type { WorkbookModel } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import { XmlEdit, withPrefix } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import { escapeXml } from "../xml/xmlText";

type Properties = WorkbookModel["properties"];

/** Properties by element, in the order that the application part wants. */
const CORE: readonly (readonly [keyof Properties, string])[] = [["title", "dc:title"], ["subject", "dc:subject"], ["author", "dc:creator"], ["keywords", "cp:keywords"], ["comments", "dc:description"], ["category", "cp:category"]];
const APPLICATION: readonly (readonly [keyof Properties, string])[] = [["manager", "Manager"], ["company", "Company"]];
const APPLICATION_ORDER = ["Template", "Manager", "Company", "Pages"];

const NEW_CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';
const NEW_APPLICATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>';

export function readDocumentProperties(parts: PackageEditor): Properties {
  const properties: Properties = { title: "", author: "", subject: "", company: "", comments: "", keywords: "", category: "", manager: "" };
  for (const [kind, fields] of [["core-properties", CORE], ["extended-properties", APPLICATION]] as const) {
    const name = parts.relationships("").target(kind);
    const xml = name && parts.text(name);
    if (!xml) continue;
    const root = parseXml(xml, name);
    for (const [property, element] of fields) properties[property] = root.child(localName(element))?.text ?? "";
  }
  return properties;
}

/** Writes what differs from the file. `sheetsChanged`: the list of sheet names that the file repeats here is no longer true. */
export function writeDocumentProperties(properties: Properties, parts: PackageEditor, sheetsChanged: boolean): void {
  const before = readDocumentProperties(parts);
  for (const [kind, fields] of [["core-properties", CORE], ["extended-properties", APPLICATION]] as const) {
    const changed = fields.filter(([property]) => before[property] !== properties[property]);
    const isApplication = kind === "extended-properties";
    const present = parts.relationships("").target(kind);
    if (changed.length === 0 && !(isApplication && sheetsChanged && present)) continue;
    const name = present ?? (isApplication ? "docProps/app.xml" : "docProps/core.xml");
    const xml = parts.text(name) ?? (isApplication ? NEW_APPLICATION : NEW_CORE);
    const root = parseXml(xml, name);
    const edit = new XmlEdit(xml);
    for (const [property, element] of changed) {
      const found = root.child(localName(element));
      const tag = found?.qualifiedName ?? (isApplication ? root.prefix + element : element);
      const written = properties[property] ? `<${tag}>${escapeXml(properties[property])}</${tag}>` : "";
      if (found) edit.replaceElement(found, written);
      else if (isApplication) edit.insertInOrder(root, element, withPrefix(written, root.prefix), APPLICATION_ORDER);
      else edit.append(root, written);
    }
    if (isApplication && sheetsChanged) for (const element of root.children) if (element.name === "TitlesOfParts" || element.name === "HeadingPairs") edit.replaceElement(element, "");
    if (edit.isEmpty) continue;
    if (!present) {
      parts.relationships("").add(kind, name);
      parts.contentTypes.add(name, isApplication ? "application/vnd.openxmlformats-officedocument.extended-properties+xml" : "application/vnd.openxmlformats-package.core-properties+xml");
    }
    parts.set(name, edit.result());
  }
}

function localName(element: string): string {
  return element.slice(element.indexOf(":") + 1);
}
