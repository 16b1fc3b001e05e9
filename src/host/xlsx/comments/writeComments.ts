import { cellName } from "../../model/index";
import type { Comment, SheetModel } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import type { SheetFrame } from "../sheet/SheetFrame";
import { XmlEdit, withPrefix } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import { attributes, escapeXml, textElement } from "../xml/xmlText";
import { readComments } from "./readComments";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const NEW_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
const NEW_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Brings the comment parts of a sheet up to date. New comments become notes; texts of conversations change in their first entry. */
export function writeComments(sheet: SheetModel, sheetPart: string, frame: SheetFrame, parts: PackageEditor, namespace: string): void {
  const before = new Map(readComments(sheetPart, parts).map((comment) => [cellName(comment.cell.row, comment.cell.column), comment]));
  const now = new Map(sheet.comments.map((comment) => [cellName(comment.cell.row, comment.cell.column), comment]));
  const removed = [...before.keys()].filter((cell) => !now.has(cell));
  const added = [...now].filter(([cell]) => !before.has(cell));
  const changed = [...now].filter(([cell, { text }]) => before.has(cell) && before.get(cell)!.text !== text);
  if (removed.length + added.length + changed.length === 0) return;
  editNotes(sheetPart, parts, removed, added, changed);
  editThreads(sheetPart, parts, removed, changed);
  editShapes(sheetPart, frame, parts, namespace, removed, added);
}

function editNotes(sheetPart: string, parts: PackageEditor, removed: readonly string[], added: readonly [string, Comment][], changed: readonly [string, Comment][]): void {
  const relations = parts.relationships(sheetPart);
  let part = relations.target("comments");
  if (!part) {
    part = parts.freeName("xl/comments", ".xml");
    parts.add(part, COMMENTS_TYPE, NEW_COMMENTS);
    relations.add("comments", part);
  }
  const source = parts.text(part)!;
  const root = parseXml(source, part);
  const edit = new XmlEdit(source);
  const { prefix } = root;
  const texts = new Map(changed);
  const list = root.child("commentList")!;
  for (const element of list.childrenNamed("comment")) {
    const cell = element.attribute("ref") ?? "";
    const comment = texts.get(cell);
    if (removed.includes(cell)) edit.replaceElement(element, "");
    else if (comment && element.child("text")) edit.replaceElement(element.child("text")!, withPrefix(noteText(comment.text), prefix));
  }
  const authors = root.child("authors")!.children.map(({ text }) => text);
  const known = authors.length;
  for (const [cell, { author, text }] of added) {
    if (!authors.includes(author)) authors.push(author);
    edit.append(list, withPrefix(`<comment${attributes({ ref: cell, authorId: authors.indexOf(author) })}>${noteText(text)}</comment>`, prefix));
  }
  const newAuthors = authors.slice(known).map((author) => `<author>${escapeXml(author)}</author>`);
  if (newAuthors.length) edit.append(root.child("authors")!, withPrefix(newAuthors.join(""), prefix));
  parts.set(part, edit.result());
}

function noteText(text: string): string {
  return `<text>${textElement("t", text)}</text>`;
}

function editThreads(sheetPart: string, parts: PackageEditor, removed: readonly string[], changed: readonly [string, Comment][]): void {
  const part = parts.relationships(sheetPart).target("threadedComment");
  if (!part || !parts.has(part)) return;
  const source = parts.text(part)!;
  const edit = new XmlEdit(source);
  const texts = new Map(changed);
  for (const element of parseXml(source, part).childrenNamed("threadedComment")) {
    const comment = texts.get(element.attribute("ref") ?? "");
    const text = element.child("text");
    if (removed.includes(element.attribute("ref") ?? "")) edit.replaceElement(element, "");
    else if (comment && text && !element.attribute("parentId")) edit.replaceElement(text, `<${text.qualifiedName}>${escapeXml(comment.text)}</${text.qualifiedName}>`);
  }
  if (!edit.isEmpty) parts.set(part, edit.result());
}

/** Excel draws a note only when a shape of the old drawing format goes with it. */
function editShapes(sheetPart: string, frame: SheetFrame, parts: PackageEditor, namespace: string, removed: readonly string[], added: readonly [string, Comment][]): void {
  const relations = parts.relationships(sheetPart);
  const drawing = frame.child("legacyDrawing");
  let part = relations.byId(drawing?.relationId())?.target;
  if (!part && added.length === 0) return;
  if (!part) {
    part = parts.freeName("xl/drawings/vmlDrawing", ".vml");
    parts.contentTypes.addDefault("vml", VML_TYPE);
    parts.set(part, NEW_VML);
    frame.put("legacyDrawing", `<legacyDrawing xmlns:r="${namespace}" r:id="${relations.add("vmlDrawing", part)}"/>`);
  }
  let vml = parts.text(part)!;
  const shapes = /<v:shape\s[\s\S]*?<\/v:shape>\s*/g;
  vml = vml.replace(shapes, (shape) => {
    const row = Number(/<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1]);
    const column = Number(/<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1]);
    return shape.includes('ObjectType="Note"') && removed.includes(cellName(row, column)) ? "" : shape;
  });
  let number = Math.max(1024, ...[...vml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id)));
  const drawn = added.map(([, { cell }]) => noteShape(++number, cell.row, cell.column)).join("");
  parts.set(part, vml.replace(/<\/xml>\s*$/, `${drawn}</xml>`));
}

function noteShape(number: number, row: number, column: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
