import type { Messages } from "../../messages";
import { cellName } from "../../host/model";
import { normalWord } from "../../service-level/agreement";
import { cellAt, filledRows, tableNamed } from "../../tables";
import { editDefinitions, loadDefinitionBook } from "..";
import { addClientComments, type ClientComment } from "./clientComments";
import { COMMENT_HEADER } from "./commentColumn";
import { aboutOf, commentRows, type ReceivedCopy } from "./readCopy";

export interface TakenComments {
  /** Into the column `Client comment` of the register of improvements. */
  readonly register: number;
  /** Into the table `ClientComments`. */
  readonly listed: number;
  /** That stood there already: a copy may be taken in twice. */
  readonly known: number;
}

/**
 * Brings what the client wrote in a copy into the open workbook: a comment on an improvement into the register when its cell is empty
 * there, every other one into the table `ClientComments`. Nothing that stands there is written over. All or nothing.
 * @throws {DefinitionEditError} the register is protected; nothing was written
 */
export async function takeComments(context: Excel.RequestContext, copy: ReceivedCopy, messages: Messages): Promise<TakenComments> {
  const { sources } = await loadDefinitionBook(context);
  const improvements = tableNamed(sources, "Improvements");
  const rows = improvements ? filledRows(improvements) : [];
  const rowOf = (id: string) => rows.find((row) => normalWord(String(cellAt(improvements!, row, "Improvement"))) === normalWord(id));
  const intoRegister = new Map<number, string>();
  const others: ClientComment[] = [];
  let known = 0;
  for (const { sheet, table, row, about, comment } of commentRows(copy.model)) {
    if (comment === "") continue;
    const column = table.columns.findIndex(({ name }) => name === "Improvement");
    const id = column < 0 ? "" : String(sheet.value(row, table.area.left + column) ?? "");
    const at = id === "" ? undefined : rowOf(id);
    const present = at === undefined ? undefined : String(intoRegister.get(at) ?? cellAt(improvements!, at, COMMENT_HEADER)).trim();
    if (present === comment) known += intoRegister.has(at!) ? 0 : 1;
    else if (present === "") intoRegister.set(at!, comment);
    else others.push({ sheet: sheet.name, table: table.name, about, comment });
  }
  others.push(...notesOf(copy, messages));
  const edits = [...intoRegister].map(([row, comment]) => ({ kind: "change", table: "Improvements", row, cells: { [COMMENT_HEADER]: comment } }) as const);
  if (edits.length > 0) await editDefinitions(context, sources, edits, messages);
  try {
    const { added, known: listedBefore } = await addClientComments(context, others, messages);
    return { register: edits.length, listed: added, known: known + listedBefore };
  } catch (error) {
    if (edits.length > 0) await takeBack(context, intoRegister, messages);
    throw error;
  }
}

/** Empties the cells again that were empty before. */
async function takeBack(context: Excel.RequestContext, written: ReadonlyMap<number, string>, messages: Messages): Promise<void> {
  const { sources } = await loadDefinitionBook(context);
  await editDefinitions(context, sources, [...written.keys()].map((row) => ({ kind: "change", table: "Improvements", row, cells: { [COMMENT_HEADER]: "" } }) as const), messages);
}

/** The copy was made without notes and comments of Excel's own: those that it has now are the client's. */
function notesOf({ model }: ReceivedCopy, { share: { comments } }: Messages): ClientComment[] {
  return model.sheets.flatMap((sheet) => sheet.comments.map(({ cell: { row, column }, text }): ClientComment => {
    const table = sheet.tables.find(({ area }) => row > area.top && row <= area.bottom && column >= area.left && column <= area.right);
    return { sheet: sheet.name, table: table?.name ?? "", about: table ? aboutOf(sheet, table, row) : "", comment: comments.note(sheet.name, cellName(row, column), text.trim()) };
  }));
}
