import { loadXlsx, saveXlsx, type WorkbookModel } from "../../../src/host";
import { messagesFor } from "../../../src/messages";
import { withWorkbook } from "../../../src/workbook";
import { clientCopyBytes, compareCopy, type CopyComparison, makeClientCopy, NotACopyError, readCopy, takeComments, type TakenComments } from "../../../src/workbook/clientCopy";
import { writeApril, writtenReview } from "../../support/clientReview";
import { SAFEST } from "../../support/safestCopy";
import { contentOf, filterTable, openWorkbook, tableRows } from "../../support/openWorkbook";
import { partsOf, zipOf } from "../../support/workbookParts";

const make = () => withWorkbook((context) => makeClientCopy(context, SAFEST));

/** The copy as a client's program would send it back after these edits. */
async function returned(edit: (copy: WorkbookModel) => void = () => undefined): Promise<Uint8Array> {
  const model = loadXlsx(clientCopyBytes(await make()));
  edit(model);
  return saveXlsx(model);
}

async function compare(bytes: Uint8Array): Promise<CopyComparison> {
  const copy = readCopy(bytes);
  const { model } = await withWorkbook((context) => makeClientCopy(context, copy.code.options));
  return compareCopy(model, copy);
}

/** Cell of a table: body row from 0, column by header. */
function at(model: WorkbookModel, name: string, row: number, header: string): [WorkbookModel["sheets"][number], number, number] {
  const { sheet, table } = model.tableByName(name)!;
  return [sheet, table.area.top + 1 + row, table.area.left + table.columns.findIndex((column) => column.name === header)];
}

function write(model: WorkbookModel, name: string, row: number, header: string, value: string | number): void {
  const [sheet, line, column] = at(model, name, row, header);
  sheet.setValue(line, column, value);
}

/** As Excel does when somebody writes beside a table. */
function addColumn(model: WorkbookModel, name: string, header: string, text: string): void {
  const { sheet, table } = model.tableByName(name)!;
  table.area = { ...table.area, right: table.area.right + 1 };
  table.columns.push({ id: table.columns.length + 1, name: header });
  sheet.setValue(table.area.top, table.area.right, header);
  sheet.setValue(table.area.top + 1, table.area.right, text);
  sheet.changed.add("tables");
}

/** As Excel does when somebody writes below a table. */
function addRow(model: WorkbookModel, name: string, cells: readonly string[]): void {
  const { sheet, table } = model.tableByName(name)!;
  table.area = { ...table.area, bottom: table.area.bottom + 1 };
  cells.forEach((cell, index) => sheet.setValue(table.area.bottom, table.area.left + index, cell));
  sheet.changed.add("tables");
}

describe("the check of a copy that came back", () => {
  it("finds nothing in an untouched copy, in one with comments, and in a sorted one", async () => {
    await writtenReview();
    expect(await compare(await returned())).toMatchObject({ isAsMade: true, differences: [] });
    expect(await compare(await returned((copy) => write(copy, "Compliance", 0, "Client comment", "Why?")))).toMatchObject({ isAsMade: true, differences: [] });
    const sorted = await returned((copy) => {
      const { sheet, table } = copy.tableByName("Trend")!;
      const body = sheet.rows.slice(table.area.top + 1, table.area.bottom + 1).reverse();
      body.forEach((row, index) => (sheet.rows[table.area.top + 1 + index] = row));
      sheet.changed.add("cells");
    });
    expect(await compare(sorted)).toMatchObject({ isAsMade: true, differences: [] });
  });

  it("names a changed figure with its cell, and what the review has there", async () => {
    await writtenReview();
    const { isAsMade, differences } = await compare(await returned((copy) => write(copy, "Compliance", 0, "Missed", 0)));
    expect(isAsMade).toBe(false);
    expect(differences).toEqual([expect.objectContaining({ kind: "changed", place: expect.stringMatching(/^Compliance!F\d+$/), column: "Missed", review: "1", copy: "0", about: expect.stringContaining("P1-RESOLUTION") })]);
  });

  it("tells a copy that is as it was made from a review that has changed since", async () => {
    const { model } = await writtenReview();
    const bytes = await returned();
    const [sheet, row, column] = at(model, "Compliance", 1, "Met");
    sheet.setValue(row, column, 7);
    expect(await compare(bytes)).toMatchObject({ isAsMade: true, differences: [{ column: "Met", review: "7", copy: "0" }] });
  });

  it("names rows that are missing or were added, a missing table and a changed verdict", async () => {
    await writtenReview();
    const { differences } = await compare(await returned((copy) => {
      for (const header of ["SLA", "Ticket", "Priority", "Group", "Opened", "Deadline", "Stopped", "Hours over"]) write(copy, "Misses", 0, header, header === "Hours over" ? 1 : "x");
      const rules = copy.tableByName("Rules")!;
      rules.sheet.tables.splice(0, 1);
      rules.sheet.changed.add("tables");
      copy.sheetByName("Summary")!.setValue(1, 0, "All SLAs met.");
    }));
    expect(differences.map(({ kind, table }) => [kind, table])).toEqual(expect.arrayContaining([["rowMissing", "Misses"], ["rowAdded", "Misses"], ["tableMissing", "Rules"], ["textMissing", ""]]));
  });

  it("tells what the client added from what was changed", async () => {
    const { model } = await writtenReview();
    const { isAsMade, differences, additions } = await compare(await returned((copy) => {
      addColumn(copy, "Misses", "Our view", "Too late");
      addRow(copy, "Misses", ["P1-RESOLUTION", "INC99"]);
      const own = copy.addSheet("Our notes");
      own.setValue(0, 0, "Item");
      own.setValue(1, 0, "Stairs");
      own.tables.push({ ...copy.tableByName("Misses")!.table, id: copy.newId(), name: "OurNotes", area: { top: 0, left: 0, bottom: 1, right: 0 }, columns: [{ id: 1, name: "Item" }] });
      copy.sheetByName("Summary")!.setValue(1, 30, "Well done");
    }));
    expect({ isAsMade, differences }).toEqual({ isAsMade: true, differences: [] });
    const { name: misses } = model.tableByName("Misses")!.sheet;
    expect(additions.map(({ kind, place, text }) => [kind, place.replace(/\d+$/, ""), text])).toEqual([
      ["column", `${misses}!K`, "Our view"], ["sheet", "Our notes", ""], ["row", `${misses}!A`, "P1-RESOLUTION, INC99"], ["cell", "Summary!AE", "Well done"],
    ]);
  });

  it("finds a changed figure among what the client added", async () => {
    await writtenReview();
    const { isAsMade, differences } = await compare(await returned((copy) => {
      addColumn(copy, "Compliance", "Our view", "Too late");
      write(copy, "Compliance", 0, "Missed", 0);
    }));
    expect(isAsMade).toBe(false);
    expect(differences).toEqual([expect.objectContaining({ kind: "changed", column: "Missed", review: "1", copy: "0" })]);
  });

  it("does not take rows that the review has lost since for the client's", async () => {
    const { model } = await writtenReview();
    const bytes = await returned((copy) => void copy.addSheet("Our notes").setValue(0, 0, "Well done"));
    const { sheet, table } = model.tableByName("Misses")!;
    sheet.row(table.area.top + 1).hidden = true;
    const { isAsMade, differences, additions } = await compare(bytes);
    expect(isAsMade).toBe(true);
    expect(differences.map(({ kind, table: name }) => [kind, name])).toEqual([["rowAdded", "Misses"]]);
    expect(additions).toEqual([{ kind: "sheet", place: "Our notes", text: "" }]);
  });

  it("compares with the choices that the copy was made with", async () => {
    await writtenReview();
    const bytes = clientCopyBytes(await withWorkbook((context) => makeClientCopy(context, { keepNames: true, keepTicketIds: false, addedColumns: true })));
    expect(readCopy(bytes).code.options).toEqual({ keepNames: true, keepTicketIds: false, addedColumns: true });
    expect(await compare(bytes)).toMatchObject({ isAsMade: true, differences: [] });
  });

  it("reads figures as another program writes them", async () => {
    await writtenReview();
    const parts = partsOf(await returned());
    const rewritten = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text.replaceAll("<v>0.6666666666666666</v>", "<v>0.66666666666666663</v>")]));
    expect(rewritten).not.toEqual(parts);
    expect(await compare(zipOf(rewritten))).toMatchObject({ isAsMade: true, differences: [] });
  });

  it.each([["no workbook", () => new TextEncoder().encode("hello")], ["a workbook without a code", () => saveXlsx(openWorkbookWithOneSheet())]])("refuses %s", (_, bytes) => {
    expect(() => readCopy(bytes())).toThrow(NotACopyError);
  });
});

function openWorkbookWithOneSheet(): WorkbookModel {
  const { model } = openWorkbook();
  model.addSheet("Data");
  return model;
}

describe("the client's comments", () => {
  const take = (bytes: Uint8Array): Promise<TakenComments> => withWorkbook((context) => takeComments(context, readCopy(bytes), messagesFor("en")));
  const comments = (model: WorkbookModel) => tableRows(model, "ClientComments").map(([, table, about, comment]) => [table, about, comment]);

  it("come into a table of their own, each with the row that it is about", async () => {
    const { model } = await writtenReview();
    const bytes = await returned((copy) => {
      write(copy, "Compliance", 0, "Client comment", "Why so late?");
      write(copy, "Misses", 0, "Client comment", "=1+1 is what we expected");
    });
    expect(await take(bytes)).toEqual({ register: 0, listed: 2, known: 0 });
    expect(comments(model)).toEqual([
      ["Compliance", "P1-RESOLUTION, Resolution, 1 - Critical, 2026-04", "Why so late?"],
      ["Misses", "P1-RESOLUTION, INC07, 1 - Critical", "=1+1 is what we expected"],
    ]);
  });

  it("come in once, even when the same copy is taken in twice, and answers stay", async () => {
    const { model } = await writtenReview();
    const bytes = await returned((copy) => write(copy, "Compliance", 0, "Client comment", "Why so late?"));
    await take(bytes);
    const [sheet, row, column] = at(model, "ClientComments", 0, "Answer");
    sheet.setValue(row, column, "One engineer was ill.");
    expect(await take(bytes)).toEqual({ register: 0, listed: 0, known: 1 });
    expect(await take(await returned((copy) => write(copy, "Misses", 0, "Client comment", "Which one?")))).toEqual({ register: 0, listed: 1, known: 0 });
    expect(tableRows(model, "ClientComments").map((line) => line.slice(3))).toEqual([["Why so late?", "One engineer was ill."], ["Which one?", ""]]);
  });

  it("are in sight, also where somebody had filtered those that were there", async () => {
    const { model } = await writtenReview();
    await take(await returned((copy) => write(copy, "Compliance", 0, "Client comment", "Why so late?")));
    await filterTable("ClientComments", "Table", ["Misses"]);
    await take(await returned((copy) => write(copy, "Misses", 0, "Client comment", "Which one?")));
    expect(comments(model)).toHaveLength(2);
    expect(model.tableByName("ClientComments")!.sheet.rows.some((row) => row?.hidden)).toBe(false);
  });

  it("on an improvement go into its register where that is empty, and never over what stands there", async () => {
    const { model } = await writtenReview();
    const register = (): unknown[] => tableRows(model, "Improvements").map((row) => row.at(-1));
    const bytes = await returned((copy) => improvementRows(copy, [["IMP1", "Good"], ["IMP2", "No longer"]]));
    expect(await take(bytes)).toEqual({ register: 1, listed: 1, known: 0 });
    expect(register()).toEqual(["Good", "Yes please"]);
    expect(comments(model)).toEqual([["Plan", expect.stringContaining("Second screen"), "No longer"]]);
    expect(await take(bytes)).toEqual({ register: 0, listed: 0, known: 2 });
  });

  it("may be notes in the cells, as Excel has them", async () => {
    const { model } = await writtenReview();
    const bytes = await returned((copy) => {
      const [sheet, row, column] = at(copy, "Compliance", 1, "Missed");
      sheet.comments.push({ id: "n1", cell: { row, column }, author: "Client", text: "Too many" });
      sheet.changed.add("comments");
    });
    expect(await take(bytes)).toMatchObject({ listed: 1 });
    expect(comments(model)[0][2]).toMatch(/^Note at Compliance!F\d+: Too many$/);
  });

  it("leave the workbook as it was when the register is protected", async () => {
    const { model } = await writtenReview();
    const bytes = await returned((copy) => improvementRows(copy, [["IMP1", "Good"]]));
    model.tableByName("Improvements")!.sheet.protection = { protected: true, options: {} };
    const before = contentOf(model);
    await expect(take(bytes)).rejects.toThrow();
    expect(contentOf(model)).toEqual(before);
  });

  it("come in wholly or not at all, whatever request fails", async () => {
    let faults = 0;
    await writtenReview();
    const bytes = await returned((copy) => {
      improvementRows(copy, [["IMP1", "Good"]]);
      write(copy, "Compliance", 0, "Client comment", "Why so late?");
    });
    for (const when of ["before", "after"] as const) {
      for (let sync = 1; ; sync++) {
        const { host, model } = await writtenReview();
        const before = contentOf(model);
        host.failAt({ sync: host.syncCount + sync, when, code: "GeneralException" });
        const isDone = await take(bytes).then(() => true, () => false);
        if (isDone) break;
        expect([when, sync, contentOf(model)]).toEqual([when, sync, before]);
        faults++;
      }
    }
    expect(faults).toBeGreaterThan(8);
  });

  it("are no tickets, stay through the next review, and stand under a title in the colour of the theme", async () => {
    const { model } = await writtenReview();
    await take(await returned((copy) => write(copy, "Compliance", 0, "Client comment", "Why so late?")));
    const { sheet } = model.tableByName("ClientComments")!;
    expect(model.styles.get(sheet.style(0, 0))).toMatchObject({ fontSize: 18, color: "theme:3" });
    await writeApril();
    expect(comments(model)).toHaveLength(1);
    expect((await make()).sheets).not.toContain("Client comments");
  });
});

/** Writes comments beside improvements, by their ids. */
function improvementRows(copy: WorkbookModel, rows: readonly (readonly [id: string, comment: string])[]): void {
  const { table } = copy.tableByName("Plan")!;
  const column = table.columns.findIndex(({ name }) => name === "Improvement");
  const ids = tableRows(copy, "Plan").map((row) => row[column]);
  for (const [id, comment] of rows) write(copy, "Plan", ids.indexOf(id), "Client comment", comment);
}
