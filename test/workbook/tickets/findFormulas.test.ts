import { messagesFor, sentenceFor } from "../../../src/messages";
import { loadTickets, withWorkbook } from "../../../src/workbook";
import { openReview, TWELVE_TICKETS } from "../../support/openWorkbook";

/** What is said of formulas after the workbook is told how to calculate, and perhaps a formula was entered into the first ticket. */
async function toldOf(mode: "Manual" | "Automatic", formula?: string): Promise<string[]> {
  await openReview(TWELVE_TICKETS);
  return withWorkbook(async (context) => {
    if (formula !== undefined) context.workbook.tables.getItem("Tickets").getDataBodyRange().getCell(0, 4).formulas = [[formula]];
    context.workbook.application.calculationMode = mode;
    await context.sync();
    const { findings } = await loadTickets(context, {});
    return findings.filter(({ code }) => code === "formulasNotCalculated").map((finding) => sentenceFor(messagesFor("en"), finding));
  });
}

describe("tickets whose priority is a formula", () => {
  it("may be of yesterday where Excel calculates on request only, which is said", async () => {
    expect(await toldOf("Manual", '="P"&1')).toEqual([
      "Tickets: Excel calculates this workbook only when it is told to, so what the formulas of Priority show may be old. Press F9 and read the tickets again, or choose Formulas, Calculation Options, Automatic.",
    ]);
  });

  it.each([["Automatic", '="P"&1'], ["Manual", undefined]] as const)("are no matter where Excel calculates by %p and the formula is %p", async (mode, formula) => {
    expect(await toldOf(mode, formula)).toEqual([]);
  });
});
