import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadXlsx } from "../../src/host";
import { prepareReview, withWorkbook, writeReview } from "../../src/workbook";
import { makeClientCopy } from "../../src/workbook/clientCopy";
import { type Asked, askedOfExcel } from "../support/askedOfExcel";
import { openWorkbook } from "../support/openWorkbook";
import { SAFEST } from "../support/safestCopy";

const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, "../../samples/helpdesk-review.xlsx")));

/** The limits are a tenth above what docs/performance.md tells. */
describe("in Excel, where every question takes its time, with the sample's 31 sheets and 62 charts", () => {
  const { host } = openWorkbook(loadXlsx(SAMPLE));
  const within = (limits: Asked, asked: Asked) => {
    expect(asked.requests).toBeLessThanOrEqual(limits.requests);
    expect(asked.actions).toBeLessThanOrEqual(limits.actions);
    expect(asked.followed).toBeLessThanOrEqual(limits.followed);
  };
  const write = () => withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));

  it("a quarterly review is written with little more than a request a sheet, and Excel follows hardly any of its cells", async () => {
    const asked = await askedOfExcel(host, write);
    expect(host.workbook.sheets.flatMap(({ charts }) => charts)).toHaveLength(62);
    within({ requests: 53, actions: 17_000, followed: 140 }, asked);
  });

  it("it is written once more", async () => {
    within({ requests: 64, actions: 12_400, followed: 480 }, await askedOfExcel(host, write));
  });

  it("the copy for the client reads its sheets side by side", async () => {
    within({ requests: 68, actions: 16_500, followed: 700 }, await askedOfExcel(host, () => withWorkbook((context) => makeClientCopy(context, SAFEST))));
  });
});
