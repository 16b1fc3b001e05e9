import { parseArea } from "../../model/index";
import type { Comment } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import { richText } from "../strings/readSharedStrings";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

/** The comments of a sheet: notes, and the first entry of every conversation (of which Excel keeps a note as a stand-in). */
export function readComments(sheetPart: string, parts: PackageEditor): Comment[] {
  const relations = parts.relationships(sheetPart);
  const threads = readThreads(relations.target("threadedComment"), parts);
  const legacy = relations.target("comments");
  const root = legacy && parts.has(legacy) ? parseXml(parts.text(legacy)!, legacy) : undefined;
  const authors = root?.child("authors")?.children.map(({ text }) => text) ?? [];
  const notes = (root?.child("commentList")?.childrenNamed("comment") ?? []).flatMap((element): Comment[] => {
    const cell = commentCell(element);
    if (!cell) return [];
    const thread = threads.get(element.attribute("ref") ?? "");
    threads.delete(element.attribute("ref") ?? "");
    if (thread) return [thread];
    const body = element.child("text");
    return [{ id: element.attribute("xr:uid") ?? `{note-${element.attribute("ref")}}`, cell, author: authors[element.number("authorId") ?? -1] ?? "", text: body ? richText(body) : "" }];
  });
  return [...notes, ...threads.values()];
}

function commentCell(element: XmlElement): { row: number; column: number } | undefined {
  const area = parseArea(element.attribute("ref") ?? "");
  return area && { row: area.top, column: area.left };
}

function readThreads(part: string | undefined, parts: PackageEditor): Map<string, Comment> {
  const threads = new Map<string, Comment>();
  const xml = part && parts.text(part);
  if (!xml) return threads;
  const persons = readPersons(parts);
  for (const element of parseXml(xml, part).childrenNamed("threadedComment")) {
    const cell = commentCell(element);
    if (!cell || element.attribute("parentId")) continue;
    threads.set(element.attribute("ref")!, { id: element.attribute("id") ?? "", cell, author: persons.get(element.attribute("personId") ?? "") ?? "", text: element.child("text")?.text ?? "" });
  }
  return threads;
}

function readPersons(parts: PackageEditor): Map<string, string> {
  const part = parts.relationships(parts.workbookPart).target("person");
  const xml = part && parts.text(part);
  return new Map(xml ? parseXml(xml, part).children.map((person) => [person.attribute("id") ?? "", person.attribute("displayName") ?? ""]) : []);
}
