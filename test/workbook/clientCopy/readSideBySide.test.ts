import { withWorkbook } from "../../../src/workbook";
import { readSideBySide, type Sync } from "../../../src/workbook/clientCopy/readSideBySide";
import { askedOfExcel } from "../../support/askedOfExcel";
import { openWorkbook } from "../../support/openWorkbook";

/** Reads so many cells below each other, one after the other. */
function reader(context: Excel.RequestContext, cells: number) {
  return async (sync: Sync): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (let row = 0; row < cells; row++) {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(row, 0, 1, 1).untrack().load({ values: true });
      await sync();
      found.push(cell.values[0][0]);
    }
    return found;
  };
}

describe("sheets that are read side by side", () => {
  it("take as many requests as the one that asks most, and each gets its own answers", async () => {
    const { host, model } = openWorkbook();
    await host.enter(model.sheets[0], 0, 0, [[1], [2], [3], [4]]);
    const { requests } = await askedOfExcel(host, () => withWorkbook(async (context) => {
      expect(await readSideBySide(context, [3, 0, 1, 4, 2].map((cells) => reader(context, cells)))).toEqual([[1, 2, 3], [], [1], [1, 2, 3, 4], [1, 2]]);
    }));
    expect(requests).toBe(4);
  });

  it("all fail when Excel fails, and with its error", async () => {
    const { host } = openWorkbook();
    await withWorkbook(async (context) => {
      host.failAt({ sync: host.syncCount + 2, when: "before", code: "GeneralException" });
      await expect(readSideBySide(context, [1, 3].map((cells) => reader(context, cells)))).rejects.toMatchObject({ code: "GeneralException" });
    });
  });

  it("go on when one of them gives up by itself, and tell why it did when all are done, so that none asks Excel afterwards", async () => {
    openWorkbook();
    let others = 0;
    await withWorkbook(async (context) => {
      const givesUp = () => Promise.reject(new Error("enough"));
      await expect(readSideBySide(context, [givesUp, async (sync: Sync) => { await reader(context, 2)(sync); others++; }])).rejects.toThrow("enough");
      expect(others).toBe(1);
    });
  });
});
