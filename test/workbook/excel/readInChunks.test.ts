import { messagesFor } from "../../../src/messages";
import { describeError } from "../../../src/taskpane/pane/describeError";
import { withWorkbook } from "../../../src/workbook";
import { readInChunks } from "../../../src/workbook/excel/readInChunks";
import { openWorkbook } from "../../support/openWorkbook";

describe.each(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "MemoryLimitReached", "OperationCellsExceedLimit"])("where Excel answers %s", (code) => {
  it("half as many rows are asked for, until they are few enough", async () => {
    openWorkbook();
    const taken: [number, number][] = [];
    await withWorkbook((context) => readInChunks(context, {
      rowCount: 10, rowsAtOnce: 10, ask: () => undefined,
      take(_, first, count) {
        if (count > 3) throw Object.assign(new Error(), { code });
        taken.push([first, count]);
        return count;
      },
    }));
    expect(taken).toEqual([[0, 2], [2, 2], [4, 2], [6, 2], [8, 2]]);
  });

  it("the pane says what to do where even that does not help", () => {
    const { errors } = messagesFor("en").pane;
    expect(describeError({ code, message: "" }, messagesFor("en"))).toMatchObject(errors.tooLarge);
  });
});
