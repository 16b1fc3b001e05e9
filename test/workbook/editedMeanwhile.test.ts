import type { LocalExcel, WorkbookModel } from "../../src/host";
import { prepareReview, withWorkbook, writeReview } from "../../src/workbook";
import { contentOf, openReview, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";

const asOf = (day: string) => ({ type: "monthly", asOf: () => Date.parse(`${day}T12:00:00Z`) }) as const;
const contents = (model: WorkbookModel) => new Map((contentOf(model) as { readonly name: string }[]).map((sheet) => [sheet.name, sheet]));

/** Writes the review of April; when `before` sheets of it are written, somebody else does something. */
async function review(before: number, meanwhile: () => void, request: Parameters<typeof prepareReview>[1] = asOf("2026-05-05")): Promise<unknown> {
  const onProgress = (sheet: number) => (sheet === before + 1 ? meanwhile() : undefined);
  return withWorkbook(async (context) => writeReview(context, await prepareReview(context, request), { onProgress })).then(() => "complete", (error: { code?: string }) => error.code);
}

async function reviewed(): Promise<{ host: LocalExcel; model: WorkbookModel }> {
  const opened = await openReview(TWELVE_TICKETS);
  await review(-1, () => undefined, asOf("2026-03-12"));
  return opened;
}

function remove(model: WorkbookModel, name: string): void {
  model.sheets.splice(model.sheets.indexOf(model.sheetByName(name)!), 1);
}

describe("while a review is written, and others work on the workbook", () => {
  it.each(["Compliance", "Trend"])("somebody deletes one of its sheets: all others are as they were: %s", async (name) => {
    const { model } = await reviewed();
    const before = contents(model);
    expect(await review(6, () => remove(model, name))).toBe("ItemNotFound");
    before.delete(name);
    expect(contents(model)).toEqual(before);
    expect(await review(-1, () => undefined)).toBe("complete");
  });

  it.each(["Compliance", "Trend"])("somebody renames one of its sheets: it is written all the same, under the new name: %s", async (name) => {
    const { model } = await reviewed();
    const sheet = model.sheetByName(name)!;
    expect(await review(6, () => (sheet.name = "Mine"))).toBe("complete");
    expect(model.sheetByName(name)).toBeUndefined();
    expect(tableRows(model, name).some((row) => row.includes("2026-04"))).toBe(true);
  });

  it("somebody deletes a sheet of an earlier review, which was to say so: the review is not written, and all else is as it was", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review(-1, () => undefined, { ...asOf("2026-04-02"), type: "quarterly" });
    const before = contents(model);
    expect(await review(0, () => remove(model, "Needs and services"), { ...asOf("2026-05-05"), type: "sync" })).toBe("ItemNotFound");
    before.delete("Needs and services");
    expect(contents(model)).toEqual(before);
  });

  it("somebody else writes the same review: their sheets stay, and ours are taken back", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const before = contents(model);
    const theirs = ["Compliance", "Trend"];
    const add = () => theirs.forEach((name) => model.addSheet(name).setValue(0, 0, "Theirs"));
    expect(await review(2, add)).toBe("ItemAlreadyExists");
    expect([...contents(model).keys()]).toEqual([...before.keys(), ...theirs]);
    expect(theirs.map((name) => model.sheetByName(name)!.value(0, 0))).toEqual(["Theirs", "Theirs"]);
  });
});
