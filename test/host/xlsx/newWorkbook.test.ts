import { WorkbookModel } from "../../../src/host/model";
import type { CellFormula, CellValue, PageLayout } from "../../../src/host/model";
import { loadXlsx, saveXlsx } from "../../../src/host/xlsx";
import { partsOf } from "../../support/workbookParts";

function aWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet("Review");
  return workbook;
}

const savedAndLoaded = (workbook: WorkbookModel) => loadXlsx(saveXlsx(workbook));

/** The formula text as the file holds it. */
function inFile(text: string, kind: CellFormula["kind"] = "normal"): string {
  const workbook = aWorkbook();
  workbook.sheets[0].tables.push({
    id: 7, name: "Tickets", area: { top: 0, left: 0, bottom: 3, right: 1 }, columns: [{ id: 1, name: "ID" }, { id: 2, name: "Opened" }], showHeaders: true, showTotals: false,
    style: "", showBandedRows: false, showBandedColumns: false, showFilterButton: false, highlightFirstColumn: false, highlightLastColumn: false,
  });
  workbook.names.push({ name: "Twice", formula: "LAMBDA(x,x*2)", visible: true, comment: "" });
  workbook.sheets[0].setFormula(1, 1, { text, kind }, 0);
  const sheet = partsOf(saveXlsx(workbook))["xl/worksheets/sheet1.xml"];
  expect(savedAndLoaded(workbook).sheets[0].formula(1, 1)?.kind).toBe(kind);
  return sheet.match(/<f[^>]*>(.*?)<\/f>/)![1].replaceAll("&quot;", '"');
}

describe("a workbook made here", () => {
  it("gives the same bytes whenever it is saved", () => {
    const workbook = aWorkbook();
    workbook.sheets[0].setValue(0, 0, "text");
    expect(saveXlsx(workbook)).toEqual(saveXlsx(workbook));
    expect(saveXlsx(savedAndLoaded(workbook))).toEqual(saveXlsx(workbook));
  });

  it.each<[string, CellValue]>([
    ["a number", 0.1 + 0.2], ["a large number", 1e21], ["a negative number", -1.5e-7], ["a text with blanks at its edges", " a \n"], ["signs of XML", `<&>"'`],
    ["a control sign and what looks like one", "\u0001_x0041_"], ["half a surrogate pair", "a\ud800b"], ["other scripts", "Überprüfung 検証 🙂"], ["an empty text", ""], ["a boolean", false], ["an error", { error: "#DIV/0!" }],
  ])("keeps %s", (_, value) => {
    const workbook = aWorkbook();
    workbook.sheets[0].setValue(3, 2, value);
    expect(savedAndLoaded(workbook).sheets[0].value(3, 2)).toEqual(value);
  });

  it("keeps results of formulas of every kind", () => {
    const workbook = aWorkbook();
    const values: CellValue[] = ["text", "", 1.5, true, { error: "#N/A" }];
    values.forEach((value, row) => workbook.sheets[0].setFormula(row, 0, { text: `B${row + 1}`, kind: "normal" }, value));
    expect(values.map((_, row) => savedAndLoaded(workbook).sheets[0].value(row, 0))).toEqual(values);
  });

  it("writes an error that the file format does not know as #VALUE!", () => {
    const workbook = aWorkbook();
    workbook.sheets[0].setFormula(0, 0, { text: "SEQUENCE(3)", kind: "dynamic" }, { error: "#SPILL!" });
    expect(savedAndLoaded(workbook).sheets[0].value(0, 0)).toEqual({ error: "#VALUE!" });
  });

  it("keeps formats, columns, rows, panes, colours, merges and properties", () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    const style = { numberFormat: "[h]:mm", bold: true, italic: true, underline: true, strikethrough: true, fontName: "Arial", fontSize: 9, color: "theme:4:-0.25", fill: "#FFF2CC", horizontal: "Center", vertical: "Top", wrap: true, indent: 1, locked: false, borders: { bottom: { style: "thin", color: "#808080" } } };
    sheet.setStyle(0, 0, workbook.styles.changed(0, style));
    sheet.setValue(0, 0, 1);
    sheet.row(1).heightPt = 30;
    sheet.row(2).hidden = true;
    sheet.columnWidths.set(0, { widthChars: 20, hidden: false }).set(3, { widthChars: 9, hidden: true });
    Object.assign(sheet, { frozen: { rows: 2, columns: 1 }, tabColor: "#00B050", showGridlines: false });
    sheet.merged.push({ top: 4, left: 0, bottom: 4, right: 2 });
    sheet.customProperties.set("role", "réport");
    workbook.settings.set("review", { month: "2026-03", ids: [1, 2] });
    workbook.customXml.set("{0F2D7E3C-0000-4000-8000-000000000001}", '<a xmlns="urn:a"/>');
    Object.assign(workbook.properties, { title: "Review", author: "Ann", company: "A & B", manager: "Bo" });
    workbook.calculationMode = "manual";
    const again = savedAndLoaded(workbook);
    const [found] = again.sheets;
    expect(again.styles.get(found.style(0, 0))).toEqual({ ...again.styles.get(0), ...style });
    expect([found.rows[1]?.heightPt, found.rows[2]?.hidden, found.frozen, found.tabColor, found.showGridlines, found.merged]).toEqual([30, true, { rows: 2, columns: 1 }, "#00B050", false, sheet.merged]);
    expect([...found.columnWidths]).toEqual([...sheet.columnWidths]);
    expect([...found.customProperties]).toEqual([["role", "réport"]]);
    expect([[...again.settings], [...again.customXml], again.properties, again.calculationMode]).toEqual([[...workbook.settings], [...workbook.customXml], workbook.properties, "manual"]);
  });

  it("keeps the page set-up with repeated title rows and print area", () => {
    const workbook = aWorkbook();
    workbook.addSheet("Bob's list");
    const page: PageLayout = {
      orientation: "landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: 0, printTitleRows: "$1:$2", printArea: [{ top: 0, left: 0, bottom: 40, right: 6 }], centerHorizontally: true,
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 20, footer: 20 }, header: { left: "", center: "Review", right: "&D" }, footer: { left: "", center: "", right: "&P of &N" },
    };
    workbook.sheets[1].page = page;
    expect(savedAndLoaded(workbook).sheets[1].page).toEqual(page);
    expect(partsOf(saveXlsx(workbook))["xl/workbook.xml"]).toContain("'Bob''s list'!$1:$2");
  });

  it.each([
    ["チケット（３月）", "'チケット（３月）'"], ["Q1–Q2", "'Q1–Q2'"], ["L’équipe", "'L’équipe'"], ["R2D2", "'R2D2'"], ["rc5_queue", "'rc5_queue'"], ["RC", "'RC'"], ["KPI1", "'KPI1'"], ["Заявки_2026", "Заявки_2026"], ["確認", "確認"], ["Rapport", "Rapport"],
  ])("repeats the header row on each page of a sheet called %s, which Excel finds by %s", (name, written) => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    sheet.name = name;
    sheet.page = { orientation: "portrait", paperSize: "A4", printTitleRows: "$1:$1", centerHorizontally: false, margins: { left: 36, right: 36, top: 54, bottom: 54, header: 20, footer: 20 }, header: { left: "", center: "", right: "" }, footer: { left: "", center: "", right: "" } };
    expect(partsOf(saveXlsx(workbook))["xl/workbook.xml"]).toContain(`>${written}!$1:$1</definedName>`);
    expect(savedAndLoaded(workbook).sheets[0].page?.printTitleRows).toBe("$1:$1");
  });

  it("stays readable for Excel when a client's name was copied from a slide, with a vertical tab in it", () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    const name = "Contoso\u000bToys\u0001\ufffe";
    const axis = { title: name, visible: true, majorGridlines: false };
    const margin = { left: name, center: "", right: "" };
    sheet.setValue(0, 0, name);
    sheet.setFormula(0, 1, { text: `"${name}"`, kind: "normal" }, name);
    sheet.comments.push({ id: "{1}", cell: { row: 0, column: 0 }, author: name, text: name });
    sheet.validations.push({ areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], rule: { list: { inCellDropDown: true, source: name } }, errorTitle: name, errorMessage: name, promptTitle: name, promptMessage: name, ignoreBlanks: true });
    sheet.page = { orientation: "portrait", paperSize: "A4", centerHorizontally: false, margins: { left: 36, right: 36, top: 54, bottom: 54, header: 20, footer: 20 }, header: margin, footer: margin };
    sheet.charts.push({
      id: "new", name, type: "Line", title: name, titleVisible: true, legendVisible: true, legendPosition: "Bottom", changed: true, categoryAxis: axis, valueAxis: axis, left: 0, top: 30, width: 360, height: 220, altText: name,
      series: [{ name, valuesRef: "Review!$B$1", categoriesRef: "Review!$A$1", smooth: false, showDataLabels: false, axisGroup: "primary" }],
    });
    Object.assign(workbook.properties, { title: name, company: name });
    workbook.names.push({ name: "Client", formula: `"${name}"`, visible: true, comment: name });
    const file = saveXlsx(workbook);
    // eslint-disable-next-line no-control-regex -- the signs that XML 1.0 (2.2) has no place for
    expect(Object.entries(partsOf(file)).flatMap(([part, xml]) => (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml) ? [part] : []))).toEqual([]);
    const again = loadXlsx(file);
    expect([again.sheets[0].value(0, 0), again.sheets[0].charts[0].title, again.properties.title]).toEqual([name, "ContosoToys", "ContosoToys"]);
    const changed = again.sheets[0].charts[0];
    Object.assign(changed, { altText: name, changed: true });
    expect(partsOf(saveXlsx(again))["xl/drawings/drawing1.xml"]).toContain('descr="ContosoToys"');
  });

  it("keeps names of the workbook and of a sheet, protection and validations", () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    workbook.names.push({ name: "Goal", formula: "Review!$A$1", visible: true, comment: "agreed" }, { name: "Local", formula: "0.95", sheet: sheet.id, visible: false, comment: "" });
    sheet.protection = { protected: true, options: { allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" } };
    const message = { errorTitle: "Hold", errorMessage: "Choose stop or run", promptTitle: "", promptMessage: "", ignoreBlanks: true };
    const area = [{ top: 1, left: 1, bottom: 9, right: 1 }];
    sheet.validations.push({ areas: area, rule: { list: { inCellDropDown: true, source: 'stop,"run"' } }, ...message }, { areas: area, rule: { wholeNumber: { formula1: 1, formula2: "=A1", operator: "Between" } }, ...message }, { areas: area, rule: { custom: { formula: "=B2>0" } }, ...message });
    const again = savedAndLoaded(workbook);
    expect(again.names).toEqual(workbook.names);
    expect(again.sheets[0].protection.options).toMatchObject({ allowSort: true, allowEditObjects: true, allowFormatCells: false, selectionMode: "Unlocked" });
    expect(again.sheets[0].validations).toEqual(sheet.validations);
  });
});

describe("formulas in the file", () => {
  it.each([
    ['TEXTJOIN(",",TRUE,A1)', '_xlfn.TEXTJOIN(",",TRUE,A1)'],
    ["ifna(XLOOKUP(1,A:A,B:B),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)"],
    ["LET(x,2,LAMBDA(y,x+y)(3))", "_xlfn.LET(_xlpm.x,2,_xlfn.LAMBDA(_xlpm.y,_xlpm.x+_xlpm.y)(3))"],
    ['SLA_COMPLIANCE(A1,"XLOOKUP(1)")', '_xldudf_SLA_COMPLIANCE(A1,"XLOOKUP(1)")'],
    ["NS.NAME(1)", "_xldudf_NS_NAME(1)"],
    ["Twice(2)+SUM(A1)", "Twice(2)+SUM(A1)"],
    ["[1]!Macro(A1)+[1]Sheet1!B2", "[1]!Macro(A1)+[1]Sheet1!B2"],
    ["PY(0,1,A1)", "_xlfn._xlws.PY(0,1,A1)"],
    ["[@Opened]*2", "Tickets[[#This Row],[Opened]]*2"],
    ["Tickets[@[Opened]]", "Tickets[[#This Row],[Opened]]"],
    ["STDEV.S(Tickets[ID])", "_xlfn.STDEV.S(Tickets[ID])"],
  ])("%s is written as Excel wants it", (written, expected) => {
    expect(inFile(written)).toBe(expected);
  });

  it.each([
    ["SORT(FILTER(A1:A3,B1:B3))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))"],
    ["MAP(B2#,LAMBDA(v,v*2))", "_xlfn.MAP(_xlfn.ANCHORARRAY(B2),_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
    ["SUM('My sheet'!B2#)+@A1:A3", "SUM(_xlfn.ANCHORARRAY('My sheet'!B2))+_xlfn.SINGLE(A1:A3)"],
  ])("the spilling %s too", (written, expected) => {
    expect(inFile(written, "dynamic")).toBe(expected);
  });

  it("come back as they were written", () => {
    for (const text of ["LET(x,2,x+SLA_HOURS(A1,B1))", "MAP(B2#,LAMBDA(v,v*2))", "@A1:A3+SORT(C1:C3)", "SUM(_xlfn.OFANEWEREXCEL(A1))"]) {
      const workbook = aWorkbook();
      workbook.sheets[0].setFormula(0, 0, { text, kind: "dynamic" }, 1);
      expect(savedAndLoaded(workbook).sheets[0].formula(0, 0)?.text).toBe(text);
    }
  });
});
