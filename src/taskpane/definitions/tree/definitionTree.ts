import type { Messages } from "../../../messages";
import { cellAt, definitionText, filledRows, rowsWithId, sameName, tableNamed } from "../../../tables";
import type { DefinitionBook } from "../../../workbook";
import { rowFindings } from "../rowFindings";

export type TreeTable = "CSFs" | "KPIs" | "SLAs";

/** One row of a table as the tree shows it. Rows that cannot be read are there too, so that they can be corrected. */
export interface TreeNode {
  /** Stays the same as long as the row keeps its id and place. */
  readonly key: string;
  readonly table: TreeTable;
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** Target and goal, measure, or dates in force. */
  readonly details: readonly string[];
  readonly toLookAt: number;
  /** Why it hangs under nothing; "" when it does hang. */
  readonly reason: string;
  readonly children: readonly TreeNode[];
}

export interface DefinitionTree {
  readonly linked: readonly TreeNode[];
  readonly notLinked: readonly TreeNode[];
}

const NAME_COLUMNS = { CSFs: "Statement", KPIs: "Name", SLAs: "Name" } as const;
const ID_COLUMNS = { CSFs: "CSF", KPIs: "KPI", SLAs: "SLA" } as const;

/** CSFs with their KPIs with their SLAs. What names no parent, or one that is not there, stands apart with the reason. */
export function definitionTree(book: DefinitionBook, messages: Messages): DefinitionTree {
  const words = messages.editors.notLinked;
  const slas = rowsOf(book, messages, "SLAs");
  const kpis = rowsOf(book, messages, "KPIs").map((node) => ({ ...node, children: childrenOf(book, node, slas, "KPI") }));
  const csfs = rowsOf(book, messages, "CSFs").map((node) => ({ ...node, children: childrenOf(book, node, kpis, "CSF") }));
  const orphanKpis = kpis.flatMap((node) => orphan(book, node, "CSF", "CSFs", words.kpiWithoutCsf, words.kpiOfUnknownCsf));
  const orphanSlas = slas.flatMap((node) => orphan(book, node, "KPI", "KPIs", words.slaWithoutKpi, words.slaOfUnknownKpi));
  return { linked: csfs, notLinked: [...orphanKpis, ...orphanSlas] };
}

function rowsOf(book: DefinitionBook, messages: Messages, table: TreeTable): TreeNode[] {
  const source = tableNamed(book.sources, table);
  if (source === undefined) return [];
  return filledRows(source).map((row) => {
    const text = (column: string) => String(cellAt(source, row, column)).trim();
    const id = text(ID_COLUMNS[table]);
    const name = text(NAME_COLUMNS[table]);
    return {
      key: `${table}/${row}`, table, row, id, name,
      details: detailsOf(table, name, (column, kind) => definitionText(kind, cellAt(source, row, column), source.date1904), messages),
      toLookAt: rowFindings(book, table, row).length, reason: "", children: [],
    };
  });
}

/** The starter's KPIs are named after their measure, which need not be said twice. */
function detailsOf(table: TreeTable, name: string, text: (column: string, kind: "text" | "target" | "share" | "date") => string, messages: Messages): string[] {
  const { validity } = messages.editors;
  const [from, to] = [text("Valid from", "date"), text("Valid to", "date")];
  const own = table === "SLAs" ? [text("Target", "target"), text("Goal", "share")]
    : table === "KPIs" ? [(messages.measures.names as Readonly<Record<string, string>>)[text("Measure", "text")] ?? text("Measure", "text"), text("Target", "text")] : [];
  return [...own, from === "" ? "" : validity.from(from), to === "" ? "" : validity.to(to)].filter((part) => part !== "" && part !== name);
}

/** A child hangs under the first row of the id that it names, not under each version of it. */
function childrenOf(book: DefinitionBook, parent: TreeNode, children: readonly TreeNode[], column: "CSF" | "KPI"): TreeNode[] {
  const isFirst = parent.id !== "" && rowsWithId(tableNamed(book.sources, parent.table), parent.table, parent.id)[0] === parent.row;
  return isFirst ? children.filter((child) => sameName(parentId(book, child, column)) === sameName(parent.id)) : [];
}

function orphan(
  book: DefinitionBook, node: TreeNode, column: "CSF" | "KPI", table: TreeTable, without: string, unknown: (id: string) => string,
): TreeNode[] {
  const id = parentId(book, node, column);
  if (id === "") return [{ ...node, reason: without }];
  return rowsWithId(tableNamed(book.sources, table), table, id).length === 0 ? [{ ...node, reason: unknown(id) }] : [];
}

const parentId = (book: DefinitionBook, node: TreeNode, column: "CSF" | "KPI"): string => String(cellAt(tableNamed(book.sources, node.table)!, node.row, column)).trim();
