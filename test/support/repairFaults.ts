import { posix } from "node:path";
import { SaxesParser } from "saxes";
import { parseArea } from "../../src/host/model";
import { partsOf } from "./workbookParts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

type Tell = (fault: string) => void;

/** What the rules on one sheet look at. */
interface SheetParts {
  readonly sheet: Element;
  readonly tables: readonly Element[];
  readonly charts: readonly Element[];
  readonly sheetNames: ReadonlySet<string>;
  text(row: number, column: number): string | undefined;
}

/**
 * For what Excel would say of a file that it "found a problem with some content": one line a fault, none for a sound file. Each rule is one for which people were
 * given repaired or refused workbooks, as their threads tell; neither a schema nor LibreOffice knows most of them.
 */
export function repairFaults(file: Uint8Array): string[] {
  const faults: string[] = [];
  const sources = partsOf(file);
  const trees = new Map<string, Element>();
  for (const [part, source] of Object.entries(sources)) {
    if (!/\.(?:xml|rels|vml)$/.test(part)) continue;
    try {
      trees.set(part, treeOf(source));
    } catch (error) {
      // exceljs #234, libxlsxwriter #42: a sign that XML cannot hold makes Excel drop the part.
      faults.push(`${part}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) return faults;
  const relations = packageFaults(trees, new Set(Object.keys(sources)), (fault) => faults.push(fault));
  const book = trees.get("xl/workbook.xml")!;
  const texts = (trees.get("xl/sharedStrings.xml")?.children ?? []).map((item) => unescaped(all(item, "t").map(({ text }) => text).join("")));
  // tealeg/xlsx #173
  for (const text of texts) if (text.length > 32_767) faults.push(`a text of ${text.length} characters`);
  const sheets = all(book, "sheet");
  const sheetNames = new Set(sheets.map(({ attributes }) => attributes.name));
  const tables = [...trees].filter(([part]) => part.startsWith("xl/tables/")).map(([, tree]) => tree);
  tellRepeated("table ids", tables.map(({ attributes }) => attributes.id), (fault) => faults.push(fault));
  tellRepeated("names of tables", [...tables.map(({ attributes }) => attributes.displayName), ...all(book, "definedName").filter(({ attributes }) => attributes.localSheetId === undefined).map(({ attributes }) => attributes.name)], (fault) => faults.push(fault));
  for (const name of all(book, "definedName")) referenceFaults(name.text, sheetNames, (fault) => faults.push(`name ${name.attributes.name}: ${fault}`));
  for (const { attributes } of sheets) {
    const part = relations("xl/workbook.xml").get(attributes["r:id"])!;
    const targets = (owner: string, folder: string) => [...relations(owner).values()].filter((target) => target.startsWith(`xl/${folder}/`));
    const cells = new Map(all(trees.get(part)!, "c").map(({ attributes: { r, t }, children }) => [r, t === "s" ? texts[Number(children[0]?.text)] : undefined]));
    sheetFaults({
      sheet: trees.get(part)!,
      tables: targets(part, "tables").map((target) => trees.get(target)!),
      charts: targets(part, "drawings").flatMap((drawing) => targets(drawing, "charts")).map((target) => trees.get(target)!),
      sheetNames,
      text: (row, column) => cells.get(cellAt(row, column)),
    }, (fault) => faults.push(`${attributes.name}: ${fault}`));
  }
  return faults;
}

/** Parts, their types and what they are related to. Gives the targets of a part by relation. */
function packageFaults(trees: ReadonlyMap<string, Element>, parts: ReadonlySet<string>, tell: Tell): (owner: string) => ReadonlyMap<string, string> {
  const types = trees.get("[Content_Types].xml")!.children.map(({ attributes }) => attributes);
  tellRepeated("content types", types.map(({ PartName, Extension }) => PartName ?? `*.${Extension}`), tell);
  for (const { PartName } of types) if (PartName !== undefined && !parts.has(PartName.slice(1))) tell(`a type for ${PartName}, which is not there`);
  for (const part of parts) if (part !== "[Content_Types].xml" && !types.some(({ PartName, Extension }) => PartName === `/${part}` || part.endsWith(`.${Extension}`))) tell(`no type for ${part}`);
  const relations = (owner: string) => {
    const { dir, base } = posix.parse(owner);
    const own = trees.get(posix.join(dir, "_rels", `${base}.rels`))?.children.filter(({ attributes }) => attributes.TargetMode !== "External") ?? [];
    return new Map(own.map(({ attributes: { Id, Target } }) => [Id, Target.startsWith("/") ? Target.slice(1) : posix.join(dir, Target)]));
  };
  for (const [part, tree] of trees) {
    if (part.endsWith(".rels")) tellRepeated(`relations of ${part}`, tree.children.map(({ attributes }) => attributes.Id), tell);
    for (const [id, target] of relations(part)) if (!parts.has(target)) tell(`${part}: ${id} leads to ${target}, which is not there`);
  }
  return relations;
}

function sheetFaults({ sheet, tables, charts, sheetNames, text }: SheetParts, tell: Tell): void {
  const merged = all(sheet, "mergeCell").map(({ attributes }) => parseArea(attributes.ref)!);
  const areas = tables.map(({ attributes }) => parseArea(attributes.ref)!);
  [...merged, ...areas].forEach((area, index, others) => {
    if (others.slice(0, index).some((other) => area.top <= other.bottom && other.top <= area.bottom && area.left <= other.right && other.left <= area.right)) tell("merged cells or tables overlap");
  });
  tables.forEach((table, index) => tableFaults(table, areas[index], text, tell));
  for (const { attributes, children: [first] } of all(sheet, "dataValidation")) {
    // dfinke/ImportExcel #883: the list; the others are the schema's own.
    if (first?.text.startsWith('"') && first.text.length > 257) tell(`a list of ${first.text.length - 2} characters`);
    for (const [name, most] of [["errorTitle", 32], ["promptTitle", 32], ["error", 255], ["prompt", 255]] as const) if ((attributes[name] ?? "").length > most) tell(`${name} of ${attributes[name].length} characters`);
    if (first) referenceFaults(first.text, sheetNames, tell);
  }
  for (const formula of all(sheet, "formula")) referenceFaults(formula.text, sheetNames, tell);
  for (const margin of ["oddHeader", "oddFooter"].flatMap((name) => all(sheet, name))) if (margin.text.length > 255) tell(`a ${margin.name} of ${margin.text.length} characters`);
  for (const chart of charts) chartFaults(chart, sheetNames, tell);
}

function tableFaults({ attributes, children }: Element, { top, left, bottom, right }: NonNullable<ReturnType<typeof parseArea>>, text: SheetParts["text"], tell: Tell): void {
  const say: Tell = (fault) => tell(`table ${attributes.displayName}: ${fault}`);
  const columns = children.find(({ name }) => name === "tableColumns")!.children.map((column) => unescaped(column.attributes.name));
  if (parseArea(attributes.displayName)) say("is called like a cell");
  // XlsxWriter #379, nfdi4plants/ARCtrl #462
  const hasHeader = attributes.headerRowCount !== "0";
  if (hasHeader && bottom === top) say("has no row below its header");
  if (columns.length !== right - left + 1) say("has another number of columns than its area");
  // exceljs #106
  tellRepeated("columns", columns, say);
  columns.forEach((column, index) => {
    // ycphs/openxlsx #402
    if (column === "" || column.length > 255) say(`a column's name of ${column.length} characters`);
    // XlsxWriter #739
    if (hasHeader && text(top, left + index) !== column) say(`column ${column} stands under ${text(top, left + index)}`);
  });
}

function chartFaults(chart: Element, sheetNames: ReadonlySet<string>, tell: Tell): void {
  tellRepeated("series", all(chart, "ser").map(({ children }) => children.find(({ name }) => name === "c:idx")!.attributes.val), tell);
  const axes = new Map(["catAx", "valAx"].flatMap((kind) => all(chart, kind)).map((axis) => [all(axis, "axId")[0].attributes.val, all(axis, "crossAx")[0].attributes.val]));
  for (const [axis, crossed] of axes) if (axes.get(crossed) !== axis) tell("axes that do not cross each other");
  for (const { text } of all(chart, "f")) referenceFaults(text, sheetNames, tell);
}

/** apache/poi #545, exceljs #664: a sheet that is not there, or whose name needs quotes. */
function referenceFaults(formula: string, sheetNames: ReadonlySet<string>, tell: Tell): void {
  for (const [whole, quoted, plain] of withoutTexts(formula).matchAll(/(?:'((?:[^']|'')+)'|([^'!\s,()&=<>+*/^-]+))!/g)) {
    if (!sheetNames.has(quoted?.replaceAll("''", "'") ?? plain)) tell(`${whole} names no sheet`);
    if (plain !== undefined && (/[^\p{L}\p{N}_.]|^[\d.]|^(?:r|c|rc)(?:\d|$)/iu.test(plain) || parseArea(plain))) tell(`${whole} needs quotes`);
  }
  if (formula.trim() === "" || formula.length > 8192) tell(`a formula of ${formula.length} characters`);
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function tellRepeated(what: string, values: readonly string[], tell: Tell): void {
  const seen = new Set<string>();
  for (const value of values.map((found) => found.toLowerCase())) {
    if (seen.has(value)) tell(`${what}: ${value} twice`);
    seen.add(value);
  }
}

/** Every element of that name inside, whatever its prefix. */
function all({ children }: Element, name: string): Element[] {
  return children.flatMap((child) => [...(child.name.replace(/^.*:/, "") === name ? [child] : []), ...all(child, name)]);
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function cellAt(row: number, column: number): string {
  const letters = (rest: number): string => (rest < 0 ? "" : letters(Math.floor(rest / 26) - 1) + String.fromCharCode(65 + (rest % 26)));
  return letters(column) + String(row + 1);
}

/** @throws {Error} the text is no well-formed XML */
function treeOf(source: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open[open.length - 1].text += text));
  parser.on("closetag", () => open.pop());
  parser.write(source).close();
  return root.children[0];
}
