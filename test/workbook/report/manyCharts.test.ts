import { applyReportSheets, type ReportChart, type ReportRow, type ReportSetting, type ReportSheet } from "../../../src/workbook/report";
import { withWorkbook } from "../../../src/workbook";
import { openWorkbook } from "../../support/openWorkbook";

const SETTING: ReportSetting = {
  code: "en", paper: "A4", status: { met: "Met", atRisk: "At risk", notMet: "Not met", noData: "No data" },
  headerFooter: { leftHeader: "Contoso", rightHeader: "May 2026", leftFooter: "", rightFooter: "Page &P of &N" },
  review: { id: "monthly 2026-05", asked: new Map([["trends", true]]), earlier: "earlier review" },
};

const ROLES = ["measured", "target", "mean", "upper", "lower", "signal"] as const;

/** A chart of six lines for each row, as the trend of an SLA has them. */
const chartsOf = (rows: readonly ReportRow[]): ReportChart[] => rows.map(([id], firstRow) => ({
  name: `Trend ${id}`, title: String(id), firstRow, rowCount: 1, categories: "Period", kind: "percent",
  series: ROLES.map((role) => ({ header: role, name: role, role })),
}));

function aSheet(slas: number, period: string): ReportSheet {
  return {
    key: "trends", part: "analyses", title: "Trends", page: "landscape",
    blocks: [
      { kind: "charts", table: "Trend", prefix: "Trend ", perRow: 2, charts: chartsOf },
      {
        kind: "table", name: "Trend", rows: Array.from({ length: slas }, (_, at) => [`SLA-${at + 1}`, period, ...ROLES.map(() => 0.9)]),
        columns: [{ header: "SLA", kind: "text", width: 20 }, { header: "Period", kind: "text", width: 14 }, ...ROLES.map((header) => ({ header, kind: "percent" as const, width: 10 }))],
      },
    ],
  };
}

describe("the lines of a trend", () => {
  it("are told apart in grey by dashes and points; a signal is a dark red square, its point as well as its line", async () => {
    const { model } = openWorkbook();
    await withWorkbook((context) => applyReportSheets(context, [aSheet(1, "2026-05")], SETTING));
    const [{ series }] = model.sheetByName("Trends")!.charts;
    expect(series.map(({ name, lineDash = "", markerStyle, markerColor = "" }) => [name, lineDash, markerStyle, markerColor].join(" ").trimEnd())).toEqual([
      "measured  Circle", "target Dash None", "mean Continuous None", "upper Dot None", "lower Dot None", "signal None Square #8A1020",
    ]);
  });
});

describe("in Excel on the web, which takes no request of more than 5 MB", () => {
  it("the trends of 700 SLAs are drawn, and brought up to date", async () => {
    const { model } = openWorkbook();
    const write = (period: string) => withWorkbook((context) => applyReportSheets(context, [aSheet(700, period)], SETTING));
    await write("2026-04");
    await write("2026-05");
    expect(model.sheetByName("Trends")!.charts).toHaveLength(700);
  });
});
