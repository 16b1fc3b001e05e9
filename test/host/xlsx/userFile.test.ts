import { loadXlsx, saveXlsx } from "../../../src/host/xlsx";
import type { SheetModel, Table } from "../../../src/host/model";
import { aWorkbookFile, partsOf, zipOf } from "../../support/workbookParts";

const LIBREOFFICE = "charts-pivot-libreoffice.xlsx";
const EXCELTS = "table-notes-excelts.xlsx";

/** Adds a report as the add-in does: a sheet with a table and a chart on it. */
function addReport(workbook: ReturnType<typeof loadXlsx>): SheetModel {
  const sheet = workbook.addSheet("Service review");
  [["Month", "Attained"], ["2026-01", 0.97], ["2026-02", 0.94]].forEach((row, index) => row.forEach((value, column) => sheet.setValue(index, column, value)));
  sheet.tables.push(aTable(workbook.newId()));
  const axis = { title: "", visible: true, majorGridlines: false };
  sheet.charts.push({
    id: "new", name: "Compliance", type: "LineMarkers", title: "Compliance", titleVisible: true, legendVisible: true, legendPosition: "Bottom", changed: true,
    series: [{ name: "Attained", valuesRef: "'Service review'!$B$2:$B$3", categoriesRef: "'Service review'!$A$2:$A$3", color: "#1F4E79", lineDash: "Dash", lineWeightPt: 1.5, markerColor: "#C00000", markerStyle: "Square", markerSize: 7, smooth: false, showDataLabels: false, axisGroup: "primary" }],
    categoryAxis: axis, valueAxis: { ...axis, minimum: 0.8, maximum: 1, numberFormat: "0%", majorGridlines: true },
    left: 200, top: 30, width: 360, height: 220, altText: "Compliance in two months",
  });
  return sheet;
}

function aTable(id: number): Table {
  return {
    id, name: "Compliance", area: { top: 0, left: 0, bottom: 2, right: 1 }, columns: [{ id: 1, name: "Month" }, { id: 2, name: "Attained" }], showHeaders: true, showTotals: false,
    style: "TableStyleMedium2", showBandedRows: true, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false,
  };
}

describe.each([LIBREOFFICE, EXCELTS])("the user's file %s", (name) => {
  it("is written back byte for byte when nothing changed", () => {
    const [before, after] = [partsOf(aWorkbookFile(name)), partsOf(saveXlsx(loadXlsx(aWorkbookFile(name))))];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const part of Object.keys(before)) expect(after[part] === before[part] ? part : after[part]).toBe(part);
  });

  it("keeps every other part when a report is added and one cell of another sheet changes", () => {
    const workbook = loadXlsx(aWorkbookFile(name));
    addReport(workbook);
    const last = workbook.sheets.at(-2)!;
    last.setValue(9, 0, "Checked");
    const [before, after] = [partsOf(aWorkbookFile(name)), partsOf(saveXlsx(workbook))];
    const mayChange = new Set(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "docProps/app.xml", last.part]);
    for (const part of Object.keys(before)) if (!mayChange.has(part)) expect([part, after[part]]).toEqual([part, before[part]]);
    expect(Object.keys(before).filter((part) => after[part] === undefined)).toEqual([]);
  });

  it("holds the report after it was saved and opened again", () => {
    const workbook = loadXlsx(aWorkbookFile(name));
    const values = workbook.sheets.map((sheet) => sheet.rows.map((row) => row?.values));
    const report = addReport(workbook);
    const again = loadXlsx(saveXlsx(workbook));
    expect(again.sheets.slice(0, -1).map((sheet) => sheet.rows.map((row) => row?.values))).toEqual(values);
    const found = again.sheetByName("Service review")!;
    expect(found.rows.map((row) => row?.values)).toEqual([["Month", "Attained"], ["2026-01", 0.97], ["2026-02", 0.94]]);
    expect(found.tables[0]).toMatchObject({ name: "Compliance", area: report.tables[0].area, columns: report.tables[0].columns });
    expect(found.charts[0]).toMatchObject({ ...report.charts[0], id: expect.any(String), changed: false });
  });
});

describe("a file of LibreOffice", () => {
  const load = () => loadXlsx(aWorkbookFile(LIBREOFFICE));

  it("shows its chart, note, rule, name and filled-down formulas", () => {
    const workbook = load();
    const [tickets] = workbook.sheets;
    expect(tickets.charts[0]).toMatchObject({ type: "ColumnClustered", series: [{ name: "Hours", valuesRef: "Tickets!$D$2:$D$7", categoriesRef: "Tickets!$C$2:$C$7" }], changed: false });
    expect(tickets.comments).toMatchObject([{ cell: { row: 2, column: 1 }, text: "Ask the client about this one" }]);
    expect(tickets.conditionalFormats).toMatchObject([{ areas: [{ top: 1, left: 3, bottom: 24, right: 3 }], rule: { kind: "cellValue", operator: "GreaterThan", formula1: "20", format: { fill: "#FFC7CE" } } }]);
    expect(workbook.names).toMatchObject([{ name: "Hours", formula: "Tickets!$D$2:$D$25", visible: true }]);
    expect([1, 5].map((row) => tickets.formula(row, 6)?.text)).toEqual(["D2*2", "D6*2"]);
  });

  it("keeps the pivot table and its data when the sheet of its source changes", () => {
    const workbook = load();
    workbook.sheets[0].setValue(1, 3, 99);
    const [before, after] = [partsOf(aWorkbookFile(LIBREOFFICE)), partsOf(saveXlsx(workbook))];
    for (const part of Object.keys(before).filter((name) => name.includes("pivot") || name.includes("chart"))) expect(after[part]).toBe(before[part]);
    expect(loadXlsx(saveXlsx(workbook)).sheets[0].value(1, 3)).toBe(99);
  });

  it("changes only the one cell in the XML of a changed sheet", () => {
    const workbook = load();
    workbook.sheets[0].setValue(1, 3, 99);
    const [before, after] = [partsOf(aWorkbookFile(LIBREOFFICE)), partsOf(saveXlsx(workbook))].map((parts) => parts["xl/worksheets/sheet1.xml"]);
    expect(after.replace('<c r="D2"><v>99</v></c>', "").replace(/<row r="2"[^>]*>/, "")).toBe(before.replace(/<c r="D2"[^>]*>.*?<\/c>/, "").replace(/<row r="2"[^>]*>/, ""));
  });

  it("loses the parts of a deleted sheet and no other, and its local names", () => {
    const workbook = load();
    workbook.sheets.splice(1, 1);
    const [before, after] = [partsOf(aWorkbookFile(LIBREOFFICE)), partsOf(saveXlsx(workbook))];
    // The pivot's data belong to the workbook.
    expect(Object.keys(before).filter((part) => after[part] === undefined).sort()).toEqual(["xl/pivotTables/_rels/pivotTable1.xml.rels", "xl/pivotTables/pivotTable1.xml", "xl/worksheets/_rels/sheet2.xml.rels", "xl/worksheets/sheet2.xml"]);
    expect(after["[Content_Types].xml"]).not.toContain("pivotTable1.xml");
    expect(loadXlsx(saveXlsx(workbook)).sheets.map(({ name }) => name)).toEqual(["Tickets", "Notes"]);
  });

  it("moves a chart of the user without touching its content", () => {
    const workbook = load();
    const chart = workbook.sheets[0].charts[0];
    Object.assign(chart, { left: 96, top: 150, changed: true });
    const [before, after] = [partsOf(aWorkbookFile(LIBREOFFICE)), partsOf(saveXlsx(workbook))];
    expect(after["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
    expect(loadXlsx(saveXlsx(workbook)).sheets[0].charts[0]).toMatchObject({ left: 96, top: 150, width: chart.width, height: chart.height });
  });

  it("points a chart of the user to more rows and keeps its formatting", () => {
    const workbook = load();
    const chart = workbook.sheets[0].charts[0];
    chart.series[0].valuesRef = "Tickets!$D$2:$D$25";
    chart.changed = true;
    const [before, after] = [partsOf(aWorkbookFile(LIBREOFFICE)), partsOf(saveXlsx(workbook))].map((parts) => parts["xl/charts/chart1.xml"]);
    expect(after).toContain("Tickets!$D$2:$D$25");
    expect(after.match(/<c:spPr>/g)).toHaveLength(before.match(/<c:spPr>/g)!.length);
  });

  it("removes a note with its shape, and adds another", () => {
    const workbook = load();
    const [tickets] = workbook.sheets;
    tickets.comments.splice(0, 1, { id: "new", cell: { row: 4, column: 0 }, author: "Ann", text: "Called back <twice>" });
    tickets.changed.add("comments");
    const saved = saveXlsx(workbook);
    expect(loadXlsx(saved).sheets[0].comments).toMatchObject([{ cell: { row: 4, column: 0 }, author: "Ann", text: "Called back <twice>" }]);
    expect(partsOf(saved)["xl/drawings/vmlDrawing1.vml"].match(/<x:Row>\d+<\/x:Row>/g)).toEqual(["<x:Row>4</x:Row>"]);
  });
});

describe("a file of excelts", () => {
  const load = () => loadXlsx(aWorkbookFile(EXCELTS));

  it("shows values, dates, errors, the totals row and the hidden sheet", () => {
    const workbook = load();
    const [data, hidden] = workbook.sheets;
    expect([data.value(0, 3), data.value(1, 3), data.value(2, 3), data.value(3, 3), data.value(4, 3)]).toEqual(["Bold and plain", 46110.0625, 7.5, { error: "#N/A" }, true]);
    expect(workbook.styles.get(data.style(1, 3)).numberFormat).toBe("yyyy-mm-dd hh:mm");
    expect(data.tables[0]).toMatchObject({ name: "Cases", showTotals: true, showHeaders: true, area: { top: 0, left: 0, bottom: 4, right: 1 } });
    expect(data.frozen).toEqual({ rows: 1, columns: 0 });
    expect(data.columnWidths.get(2)?.hidden).toBe(true);
    expect(hidden.visibility).toBe("Hidden");
    expect(data.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(["kept", "custom"]);
    expect(data.validations[0].rule).toEqual({ list: { inCellDropDown: true, source: "stop,run" } });
    expect(data.merged).toEqual([{ top: 0, left: 5, bottom: 1, right: 6 }]);
  });

  it("keeps the fonts inside a text while other cells of the sheet change", () => {
    const workbook = load();
    workbook.sheets[0].setValue(1, 1, 8);
    const saved = saveXlsx(workbook);
    expect(partsOf(saved)["xl/sharedStrings.xml"]).toContain("<rPr><b");
    expect(loadXlsx(saved).sheets[0].value(0, 3)).toBe("Bold and plain");
    expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toContain("<hyperlink ");
  });

  it("keeps the table's totals formulas when the table grows by a row", () => {
    const workbook = load();
    const [data] = workbook.sheets;
    data.tables[0].area = { ...data.tables[0].area, bottom: 5 };
    data.changed.add("tables");
    const table = partsOf(saveXlsx(workbook))["xl/tables/table1.xml"];
    expect(table).toContain('ref="A1:B6"');
    expect(table).toContain('<autoFilter ref="A1:B5"');
    expect(table).toContain('totalsRowFunction="sum"');
  });

  it("keeps a data bar word for word beside a new rule", () => {
    const workbook = load();
    const [data] = workbook.sheets;
    const bar = partsOf(aWorkbookFile(EXCELTS))["xl/worksheets/sheet1.xml"].match(/<cfRule type="dataBar".*?<\/cfRule>/)![0];
    data.conditionalFormats.push({ id: "new", areas: [{ top: 1, left: 0, bottom: 3, right: 0 }], priority: 3, stopIfTrue: true, rule: { kind: "containsText", operator: "Contains", text: 'a"b', format: { fontColor: "#9C0006", bold: true, numberFormat: '"▲ "@' } } });
    data.changed.add("conditionalFormats");
    const saved = saveXlsx(workbook);
    expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toContain(bar);
    expect(loadXlsx(saved).sheets[0].conditionalFormats.at(-1)).toMatchObject({ stopIfTrue: true, rule: { kind: "containsText", operator: "Contains", text: 'a"b', format: { fontColor: "#9C0006", bold: true, numberFormat: '"▲ "@' } } });
  });

  it("renames, hides and reorders sheets without touching them", () => {
    const workbook = load();
    workbook.sheets.reverse();
    workbook.sheets[0].visibility = "Visible";
    workbook.sheets[1].name = "Data & more";
    const saved = saveXlsx(workbook);
    expect(loadXlsx(saved).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Hidden", "Visible"], ["Data & more", "Visible"]]);
    expect(loadXlsx(saved).names[0]).toMatchObject({ name: "CaseHours", formula: "Data!$B$2:$B$4" });
    expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toBe(partsOf(aWorkbookFile(EXCELTS))["xl/worksheets/sheet1.xml"]);
  });
});

describe("a file that was saved with its chart sheet in front", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The file of LibreOffice with its chart alone on a second tab, as Excel's "Move chart" to a new sheet leaves it. */
  function aFileWithChartSheet(): Uint8Array {
    const parts = partsOf(aWorkbookFile(LIBREOFFICE));
    return zipOf({
      ...parts,
      "[Content_Types].xml": parts["[Content_Types].xml"].replace("</Types>", '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>'),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>", `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`),
      "xl/workbook.xml": parts["xl/workbook.xml"].replace('activeTab="0"', 'activeTab="1"').replace('<sheet name="Pivot"', '<sheet name="Chart1" sheetId="9" r:id="rId9"/><sheet name="Pivot"'),
      "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"].replace('tabSelected="true"', ""),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      "xl/chartsheets/_rels/sheet1.xml.rels": parts["xl/worksheets/_rels/sheet1.xml.rels"].replace(/Id="[^"]*"(?=[^>]*drawing1\.xml)/, 'Id="rId1"'),
    });
  }

  const selectedParts = (file: Uint8Array) => Object.entries(partsOf(file)).filter(([, text]) => /tabSelected="(?:1|true)"/.test(text)).map(([part]) => part);

  it("is written back byte for byte when nothing changed", () => {
    expect(partsOf(saveXlsx(loadXlsx(aFileWithChartSheet())))).toEqual(partsOf(aFileWithChartSheet()));
  });

  it("keeps the chart in front when a cell of a sheet changes", () => {
    const workbook = loadXlsx(aFileWithChartSheet());
    workbook.sheets[0].setValue(9, 0, "Checked");
    const saved = saveXlsx(workbook);
    expect(selectedParts(saved)).toEqual(["xl/chartsheets/sheet1.xml"]);
    expect(partsOf(saved)["xl/workbook.xml"]).toContain('activeTab="1"');
  });

  it("shows a new report alone: what is typed next does not go into two sheets", () => {
    const workbook = loadXlsx(aFileWithChartSheet());
    const report = addReport(workbook);
    workbook.activeSheetId = report.id;
    const saved = saveXlsx(workbook);
    expect(selectedParts(saved)).toEqual(["xl/worksheets/sheet4.xml"]);
    expect(partsOf(saved)["xl/workbook.xml"]).toContain('activeTab="4"');
  });

  it("ends the choice of several sheets, too, when a report is shown", () => {
    const parts = partsOf(aWorkbookFile(LIBREOFFICE));
    const file = zipOf({ ...parts, "xl/worksheets/sheet2.xml": parts["xl/worksheets/sheet2.xml"].replace('tabSelected="false"', 'tabSelected="true"') });
    expect(selectedParts(file)).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
    const workbook = loadXlsx(file);
    workbook.activeSheetId = addReport(workbook).id;
    expect(selectedParts(saveXlsx(workbook))).toEqual(["xl/worksheets/sheet4.xml"]);
  });
});
