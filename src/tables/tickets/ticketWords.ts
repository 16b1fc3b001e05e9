import type { Finding } from "../../service-level/finding";
import type { CategoryColumn, TicketField, Tickets } from "../../service-level/ticket";
import { FindingTally } from "../findings";
import { isErrorCell } from "../isErrorCell";
import type { Cell, TableSource } from "../types";
import { categoryColumn, Dictionary } from "./categoryColumn";
import { CLASS_FIELDS, type ClassColumn, type ClassField } from "./classHistory";
import type { TicketTable } from "./ticketTable";

/** The columns of words of the tickets. */
export interface TicketWords extends Pick<Tickets, "requester" | "assignee" | "status"> {
  readonly classes: Readonly<Record<ClassField, ClassColumn>>;
  /** Of a field that the export does not have. */
  readonly none: CategoryColumn;
  readonly findings: readonly Finding[];
}

/** What the given rows say in words; `errorCell` for formulas without a result. */
export function ticketWords({ source, cellsOf, headerOf }: TicketTable, rows: Uint32Array): TicketWords {
  const findings: Finding[] = [];
  const none: CategoryColumn = { codes: new Uint16Array(rows.length), labels: [""] };
  const read = (field: TicketField): ClassColumn => {
    const cells = cellsOf(field);
    const dictionary = new Dictionary();
    if (cells === undefined) return { ...none, labels: dictionary.labels, dictionary };
    const column = categoryColumn(cells, rows, dictionary);
    if (dictionary.hasErrors) findings.push(...errorCells(source, headerOf(field), cells, rows));
    return { ...column, dictionary };
  };
  const classes = Object.fromEntries(CLASS_FIELDS.map((field) => [field, read(field)])) as Record<ClassField, ClassColumn>;
  return { classes, requester: plain(read("requester")), assignee: plain(read("assignee")), status: plain(read("status")), none, findings };
}

/** Without the dictionary: tickets cross to a worker and back. */
export const plain = ({ codes, labels }: ClassColumn): CategoryColumn => ({ codes, labels });

function errorCells(source: TableSource, header: string | undefined, cells: readonly Cell[], rows: Uint32Array): Finding[] {
  const errors = new FindingTally();
  for (const row of rows) if (isErrorCell(cells[row])) errors.add(source.firstRow + row, String(cells[row]).trim());
  return errors.finding("errorCell", "warning", source.name, header);
}
