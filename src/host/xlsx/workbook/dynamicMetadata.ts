import { parseXml } from "../xml/parseXml";
import { XmlEdit, withPrefix } from "../xml/editXml";

const DYNAMIC_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const DYNAMIC_VALUE = `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_NAMESPACE}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;
const ORDER = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"];

/** The values of a cell's `cm` that mark its formula as one that spills. */
export function readDynamicMetadata(xml: string | undefined): Set<number> {
  const found = new Set<number>();
  if (!xml) return found;
  const root = parseXml(xml, "xl/metadata.xml");
  const type = (root.child("metadataTypes")?.children ?? []).findIndex((element) => element.attribute("name") === "XLDAPR") + 1;
  root.child("cellMetadata")?.childrenNamed("bk").forEach((block, index) => {
    if (type > 0 && block.children.some((record) => record.number("t") === type)) found.add(index + 1);
  });
  return found;
}

/** A metadata part that marks dynamic formulas, and the `cm` that does so. */
export function withDynamicMetadata(xml: string | undefined): { xml: string; metadata: number } {
  if (!xml) {
    return {
      xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1">${DYNAMIC_TYPE}</metadataTypes><futureMetadata name="XLDAPR" count="1">${DYNAMIC_VALUE}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      metadata: 1,
    };
  }
  const root = parseXml(xml, "xl/metadata.xml");
  const edit = new XmlEdit(xml);
  const types = root.child("metadataTypes");
  const cells = root.child("cellMetadata");
  const type = (types?.children.length ?? 0) + 1;
  const metadata = (cells?.children.length ?? 0) + 1;
  const block = `<bk><rc t="${type}" v="0"/></bk>`;
  const put = (name: string, content: string, whole: string) => {
    const element = root.child(name);
    if (!element) return edit.insertInOrder(root, name, withPrefix(whole, root.prefix), ORDER);
    edit.append(element, withPrefix(content, root.prefix));
    edit.setAttributes(element, { count: String(element.children.length + 1) });
  };
  put("metadataTypes", DYNAMIC_TYPE, `<metadataTypes count="1">${DYNAMIC_TYPE}</metadataTypes>`);
  edit.insertInOrder(root, "futureMetadata", withPrefix(`<futureMetadata name="XLDAPR" count="1">${DYNAMIC_VALUE}</futureMetadata>`, root.prefix), ORDER);
  put("cellMetadata", block, `<cellMetadata count="1">${block}</cellMetadata>`);
  return { xml: edit.result(), metadata };
}
