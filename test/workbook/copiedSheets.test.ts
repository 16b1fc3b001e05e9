import type { SheetModel, WorkbookModel } from "../../src/host";
import { listReports, prepareReview, withWorkbook, writeReview } from "../../src/workbook";
import { makeClientCopy } from "../../src/workbook/clientCopy";
import { loadSnapshots } from "../../src/workbook/history";
import { openReview, TWELVE_TICKETS } from "../support/openWorkbook";
import { SAFEST } from "../support/safestCopy";

/** As Excel copies a sheet (Move or Copy): its hidden names come with it, its tables get other names. It stands behind all others. */
function copySheet(model: WorkbookModel, sheet: SheetModel): SheetModel {
  const copy = model.addSheet(`${sheet.name} (2)`);
  copy.rows.push(...structuredClone(sheet.rows));
  copy.tables.push(...sheet.tables.map((table) => ({ ...structuredClone(table), id: model.newId(), name: `${table.name}14` })));
  model.names.push(...model.names.filter((name) => name.sheet === sheet.id).map((name) => ({ ...name, sheet: copy.id })));
  return copy;
}

async function reviewWithCopies(...tables: string[]): Promise<{ readonly model: WorkbookModel; readonly copies: readonly SheetModel[] }> {
  const { model } = await openReview(TWELVE_TICKETS);
  await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "monthly", asOf: () => Date.parse("2026-05-05T12:00:00Z") })));
  return { model, copies: tables.map((table) => copySheet(model, model.tableByName(table)!.sheet)) };
}

describe("a report sheet that somebody has copied in Excel", () => {
  it("is none of the review's sheets in the pane, and the client does not get it", async () => {
    const { copies } = await reviewWithCopies("Compliance");
    const reports = await withWorkbook(listReports);
    const { sheets } = await withWorkbook((context) => makeClientCopy(context, SAFEST));
    expect(reports.map(({ sheet }) => sheet)).toContain("Compliance");
    expect([...reports.map(({ sheet }) => sheet), ...sheets]).not.toContain(copies[0].name);
  });

  it("is not where earlier reviews are read from, though figures are tried out in it", async () => {
    const { model, copies } = await reviewWithCopies("ReviewSnapshots");
    const before = await withWorkbook(loadSnapshots);
    const { table, sheet } = model.tableByName("ReviewSnapshots")!;
    copies[0].rows[table.area.top + 1] = structuredClone(sheet.rows[table.area.top]);
    expect(before.length).toBe(1);
    expect(await withWorkbook(loadSnapshots)).toEqual(before);
  });
});
