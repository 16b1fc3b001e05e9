import { loadDefinitions } from "../definitions";
import { areasAt, canSelectSeveral } from "../excel";
import { CheckFailure, expectSame, NotAvailable, type SelfTestCheck } from "./SelfTestCheck";

/** Values stay what they are: a text that looks like a formula, a date with its format, an empty cell. */
export const valuesAndFormatsCheck: SelfTestCheck = {
  key: "valuesAndFormats",
  run: async ({ context, scratch }) => {
    const range = scratch.getRange("D1:D4");
    range.numberFormat = [["General"], ["yyyy-mm-dd hh:mm"], ["0.0%"], ["General"]];
    range.values = [["'=1+1"], [46_000.5], [0.9496], [""]];
    range.load({ values: true, text: true });
    await context.sync();
    expectSame([["=1+1"], [46_000.5], [0.9496], [""]], range.values);
    return range.text.map(([text]) => text).join(" | ");
  },
};

/** A table over filled cells grows and shrinks, after a filter too, keeps its name, and says that nothing is filtered where its buttons are off. */
export const tablesCheck: SelfTestCheck = {
  key: "tables",
  run: async ({ context, scratch }) => {
    scratch.getRange("F1:G4").values = [["Period", "Met"], ["2026-01", 0.9], ["2026-02", 0.95], ["2026-03", 0.97]];
    const table = scratch.tables.add("F1:G3", true);
    table.name = "ServiceReviewSelfTest";
    table.resize("F1:G4");
    const grown = table.getRange().load({ rowCount: true });
    await context.sync();
    table.rows.add(undefined, [["2026-04", 0.98]]);
    const longer = table.getRange().load({ rowCount: true });
    await context.sync();
    table.columns.getItem("Period").filter.applyValuesFilter(["2026-02"]);
    await context.sync();
    table.clearFilters();
    table.getDataBodyRange().getRow(3).delete("Up");
    const again = table.getRange().load({ rowCount: true });
    await context.sync();
    expectSame([4, 5, 4], [grown.rowCount, longer.rowCount, again.rowCount]);
    // A table that is only read has no filter that could be on.
    table.showFilterButton = false;
    const tables = scratch.tables.load({ autoFilter: { isDataFiltered: true } });
    await context.sync();
    expectSame([false], tables.items.map(({ autoFilter }) => autoFilter.isDataFiltered));
    return "F1:G4";
  },
};

/** A colour by rule, as reports show a status. */
export const conditionalFormatsCheck: SelfTestCheck = {
  key: "conditionalFormats",
  run: async ({ context, scratch }) => {
    const range = scratch.getRange("G2:G4");
    const format = range.conditionalFormats.add("CellValue");
    format.cellValue.format.font.color = "#107C10";
    format.cellValue.rule = { formula1: "0.95", operator: "GreaterThanOrEqual" };
    const count = range.conditionalFormats.getCount();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the answer of a method needs no load
    expectSame(1, count.value);
    return "1";
  },
};

/** A native chart with a line and its goal, and one that has no points yet, as the signals of a month without any. */
export const chartsCheck: SelfTestCheck = {
  key: "charts",
  run: async ({ context, scratch }) => {
    scratch.getRange("H1:J4").values = [["Goal", "Signal", ""], [0.95, "", ""], [0.95, "", ""], [0.95, "", ""]];
    const chart = scratch.charts.add("LineMarkers", scratch.getRange("G2:G4"), "Columns");
    chart.name = "ServiceReviewSelfTest";
    chart.title.text = "Self-test";
    chart.setPosition("L1");
    for (const [at, [name, address]] of [["Met", "G2:G4"], ["Goal", "H2:H4"], ["Signal", "I2:I4"]].entries()) {
      const line = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      line.name = name;
      line.setValues(scratch.getRange(address));
      line.setXAxisValues(scratch.getRange("F2:F4"));
      line.format.line.weight = 2;
      line.format.line.lineStyle = at === 0 ? "Continuous" : at === 1 ? "Dash" : "None";
      line.markerStyle = at === 1 ? "None" : "Square";
    }
    chart.axes.valueAxis.maximum = 1;
    const series = chart.series.load({ name: true });
    await context.sync();
    expectSame(["Met", "Goal", "Signal"], series.items.map(({ name }) => name));
    return "Met, Goal, Signal";
  },
};

/** Paper, margins, breaks and heads of printed pages, rows that stay in sight, and the cell styles whose colours are the theme's. */
export const pagesCheck: SelfTestCheck = {
  key: "pages",
  run: async ({ context, scratch }) => {
    const page = scratch.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.setPrintMargins("Points", { left: 36, right: 36, top: 54, bottom: 50, header: 22, footer: 22 });
    page.headersFooters.defaultForAllPages.leftHeader = "&8 Smith && Sons";
    page.setPrintArea("D1:I80");
    page.setPrintTitleRows("$1:$1");
    scratch.horizontalPageBreaks.add("D41");
    scratch.freezePanes.freezeRows(1);
    const styles = ["Heading1", "Heading3", "Heading4", "Accent1", "Accent1_20", "Hlink"];
    styles.forEach((style, row) => void (scratch.getRangeByIndexes(60 + row, 3, 1, 1).style = style));
    page.load({ zoom: true });
    const first = scratch.getRange("D61").load({ style: true });
    await context.sync();
    expectSame([1, "Heading1"], [page.zoom.horizontalFitToPages, first.style]);
    return styles.join(", ");
  },
};

/** A hidden name by which a sheet is known again. */
export const namesCheck: SelfTestCheck = {
  key: "names",
  run: async ({ context, scratch }) => {
    scratch.names.add("ServiceReviewSelfTestMark", '="self-test"&"a, b"').visible = false;
    await context.sync();
    const mark = scratch.names.getItemOrNullObject("ServiceReviewSelfTestMark").load({ formula: true, visible: true });
    await context.sync();
    expectSame({ isNull: false, visible: false }, { isNull: mark.isNullObject, visible: mark.visible });
    return String(mark.formula);
  },
};

/** What the pane remembers, in the workbook. */
export const settingsCheck: SelfTestCheck = {
  key: "settings",
  run: async ({ context }) => {
    const key = "ServiceReviewSelfTest";
    context.workbook.settings.add(key, { step: "period" });
    await context.sync();
    const kept = context.workbook.settings.getItemOrNullObject(key).load({ value: true });
    await context.sync();
    expectSame({ step: "period" }, kept.isNullObject ? undefined : kept.value);
    kept.delete();
    await context.sync();
    return key;
  },
};

const PATIENCE_MS = 5_000;

/** An edit of a table is noticed. */
export const eventsCheck: SelfTestCheck = {
  key: "events",
  run: async ({ context, scratch }) => {
    let heard: (address: string) => void = () => undefined;
    const noticed = new Promise<string>((resolve, reject) => {
      heard = resolve;
      setTimeout(() => reject(new CheckFailure("an event", "none within 5 s")), PATIENCE_MS);
    });
    const registration = scratch.onChanged.add(async ({ address }) => heard(address));
    await context.sync();
    scratch.getRange("I1").values = [[1]];
    await context.sync();
    try {
      return await noticed;
    } finally {
      registration.remove();
      await context.sync();
    }
  },
};

/** Several rows at once, as a figure shows its tickets. */
export const selectionCheck: SelfTestCheck = {
  key: "selection",
  run: async ({ context, scratch }) => {
    if (!canSelectSeveral()) throw new NotAvailable("ExcelApi 1.18");
    scratch.activate();
    const areas = await areasAt(context, scratch, ["F2:G2", "F4:G4"]);
    areas.select();
    await context.sync();
    expectSame(2, areas.areaCount);
    return "F2:G2, F4:G4";
  },
};

const LARGE_ROWS = 20_000;

/** As much as one chunk of tickets, there and back. */
export const largeWriteCheck: SelfTestCheck = {
  key: "largeWrite",
  run: async ({ context, scratch }) => {
    const range = scratch.getRangeByIndexes(100, 0, LARGE_ROWS, 4);
    range.values = Array.from({ length: LARGE_ROWS }, (_, row) => [row, row / 7, `T${row}`, "P1"]);
    await context.sync();
    range.load({ values: true });
    await context.sync();
    expectSame([LARGE_ROWS - 1, (LARGE_ROWS - 1) / 7, `T${LARGE_ROWS - 1}`, "P1"], range.values[LARGE_ROWS - 1]);
    return String(LARGE_ROWS);
  },
};

/** A further workbook opens beside this one; it can be closed without saving. */
export const createWorkbookCheck: SelfTestCheck = {
  key: "createWorkbook",
  run: async () => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) throw new NotAvailable("ExcelApi 1.8");
    await Excel.createWorkbook();
    return "";
  },
};

/** The definition tables of this workbook are found and read. */
export const definitionsCheck: SelfTestCheck = {
  key: "definitions",
  run: async ({ context }) => {
    const { tables, findings } = await loadDefinitions(context);
    return `${tables.size}; ${findings.length}`;
  },
};
