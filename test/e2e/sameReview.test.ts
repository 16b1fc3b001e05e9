import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createCalculator, createHost, loadXlsx, saveXlsx, startOfficeJs } from "../../src/host";
import { prepareReview, withWorkbook, writeReview } from "../../src/workbook";
import * as job from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { contentOf } from "../support/openWorkbook";

const site = browserSite("workbench");

describe("the pane in a browser writes the same sheets as a program without one", () => {
  it.each(["uci", "toyshop"])("every type of review of the sample %s, one after the other", async (sample) => {
    const bytes = readFileSync(resolve(__dirname, `../../samples/${sample}-review.xlsx`));
    const bench = await job.openWorkbench(site);
    await job.openFile(bench, `${sample}.xlsx`, bytes);
    for (const type of job.REVIEW_TYPES) await job.writeReview(bench, type);
    const written = loadXlsx(readFileSync(await (await job.saveFile(bench)).path()));

    const model = loadXlsx(bytes);
    const calculator = createCalculator({ functions: () => new Map() });
    startOfficeJs(createHost({ workbook: model, limits: "web", recalculate: (workbook) => calculator.recalculate(workbook) }));
    for (const type of job.REVIEW_TYPES) await withWorkbook(async (excel) => writeReview(excel, await prepareReview(excel, { type })));
    expect(toTwelveDigits(contentOf(written))).toEqual(toTwelveDigits(contentOf(loadXlsx(saveXlsx(model)))));
    expect(bench.complaints).toEqual([]);
  }, 240_000);
});

/** Engines of JavaScript differ in the last digits of logarithms and powers. */
function toTwelveDigits(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content), (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value));
}
