import type { PackageEditor } from "../parts/PackageEditor";
import type { XmlElement } from "../xml/parseXml";
import { attributes } from "../xml/xmlText";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A worksheet's custom properties; their values are UTF-16 texts in parts of their own. */
export function readCustomProperties(element: XmlElement | undefined, owner: string, parts: PackageEditor): Map<string, string> {
  const properties = new Map<string, string>();
  for (const property of element?.childrenNamed("customPr") ?? []) {
    const bytes = parts.bytes(parts.relationships(owner).byId(property.relationId())?.target ?? "");
    if (bytes) properties.set(property.attribute("name") ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
  return properties;
}

/** The `<customProperties>` element; parts are made, changed and removed as needed. */
export function writeCustomProperties(properties: ReadonlyMap<string, string>, element: XmlElement | undefined, owner: string, parts: PackageEditor, namespace: string): string {
  const relations = parts.relationships(owner);
  const present = new Map((element?.childrenNamed("customPr") ?? []).map((property) => [property.attribute("name") ?? "", property.relationId() ?? ""]));
  const before = readCustomProperties(element, owner, parts);
  for (const [name, id] of present) if (!properties.has(name)) parts.removeRelation(owner, id);
  const written = [...properties].map(([name, value]) => {
    let id = present.get(name);
    if (id === undefined) {
      const part = parts.freeName("xl/customProperty", ".bin");
      parts.add(part, TYPE, utf16(value));
      id = relations.add("customProperty", part);
    } else if (before.get(name) !== value) parts.set(relations.byId(id)!.target, utf16(value));
    return `<customPr${attributes({ name })} r:id="${id}"/>`;
  });
  return written.length ? `<customProperties xmlns:r="${namespace}">${written.join("")}</customProperties>` : "";
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
