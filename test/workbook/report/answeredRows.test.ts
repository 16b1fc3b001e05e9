import { withWorkbook } from "../../../src/workbook";
import { applyReportSheets, type ReportSetting, type ReportSheet } from "../../../src/workbook/report";
import { openWorkbook, tableRows } from "../../support/openWorkbook";

const SETTING: ReportSetting = {
  code: "en", paper: "A4", status: { met: "Met", atRisk: "At risk", notMet: "Not met", noData: "No data" },
  headerFooter: { leftHeader: "", rightHeader: "", leftFooter: "", rightFooter: "" }, review: { id: "implementation 2026", asked: new Map(), earlier: "earlier review" },
};

/** The two questions about a change. */
function questionsAbout(change: string): ReportSheet {
  const columns = [{ header: "Question", kind: "text", width: 30 }, { header: "Id", kind: "text", width: 10 }, { header: "Answer", kind: "input", width: 30 }] as const;
  return { key: "retro", part: "meeting", title: "Retro", page: "portrait", blocks: [{ kind: "table", name: "Retro", keys: ["Id"], keepsAnswered: true, columns, rows: [["What went well?", `${change}-1`, ""], ["What did not?", `${change}-2`, ""]] }] };
}

const ask = (change: string) => withWorkbook((context) => applyReportSheets(context, [questionsAbout(change)], SETTING));

it("keeps the answers about one change beside their own questions when another change is looked at, and when the first is again", async () => {
  const { host, model } = openWorkbook();
  await ask("D1");
  const { sheet, table } = model.tableByName("Retro")!;
  await host.enter(sheet, table.area.top + 1, 2, [["The rehearsal"]]);
  await ask("D2");
  const aboutD2 = [["What went well?", "D2-1", ""], ["What did not?", "D2-2", ""], ["What went well?", "D1-1", "The rehearsal"]];
  expect(tableRows(model, "Retro")).toEqual(aboutD2);
  await ask("D2");
  expect(tableRows(model, "Retro")).toEqual(aboutD2);
  await ask("D1");
  expect(tableRows(model, "Retro")).toEqual([["What went well?", "D1-1", "The rehearsal"], ["What did not?", "D1-2", ""]]);
});
