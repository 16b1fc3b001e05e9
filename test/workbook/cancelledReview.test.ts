import { listReports, prepareReview, withWorkbook, writeReview } from "../../src/workbook";
import { contentOf, openReview, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";

const monthly = () => withWorkbook((context) => prepareReview(context, { type: "monthly" }));

describe("a review whose writing is cancelled", () => {
  it.each([1, 4, 8])("leaves the workbook as it was, new sheets and updated ones alike: before sheet %i", async (sheet) => {
    const { model } = await openReview(TWELVE_TICKETS);
    const prepared = await monthly();
    for (const round of ["first", "second"]) {
      const before = contentOf(model);
      const controller = new AbortController();
      const onProgress = (done: number) => {
        if (done === sheet) controller.abort();
      };
      const refusal = await withWorkbook((context) => writeReview(context, prepared, { signal: controller.signal, onProgress })).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ name: "AbortError" });
      expect([round, contentOf(model)]).toEqual([round, before]);
      await withWorkbook((context) => writeReview(context, prepared));
    }
  });
});

describe("the sheets that a review has written", () => {
  it("are listed with their rows; a table without data has none", async () => {
    const allInTime = TWELVE_TICKETS.replace("INC07,2026-04-02 09:00,2026-04-02 17:00", "INC07,2026-04-02 09:00,2026-04-02 10:00").replace("2026-04-30 17:00", "2026-04-20 17:00");
    const { model } = await openReview(allInTime.replace("Priority\n", "Priority,Satisfaction\n").replaceAll(/(Critical|Moderate)\n/g, "$1,5\n"));
    const prepared = await monthly();
    await withWorkbook((context) => writeReview(context, prepared));
    const reports = await withWorkbook((context) => listReports(context));
    expect(reports.find(({ key }) => key === "compliance")).toEqual({ key: "compliance", sheet: "Compliance", rows: 2 * prepared.review.slas.length });
    const toLookAt = model.sheets.find(({ name }) => name === "Tickets to look at")!;
    const rowsOf = new Map(toLookAt.tables.map(({ name }) => [name, tableRows(model, name).filter((row) => row.some((cell) => cell !== "" && cell !== undefined)).length]));
    expect([...rowsOf.values()]).toContain(0);
    expect(reports.find(({ key }) => key === "misses")?.rows).toBe([...rowsOf.values()].reduce((sum, rows) => sum + rows, 0));
    // Nothing in these tickets tells of holds, so that there is nothing to say of them.
    expect(reports.map(({ key }) => key)).not.toContain("pauses");
  });
});
