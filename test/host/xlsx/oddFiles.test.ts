import { inflate } from "../../../src/cli/inflate";
import { loadXlsx, saveXlsx, XlsxError } from "../../../src/host/xlsx";
import { aFileWithSheet, aSheetWith, partsOf, zipOf } from "../../support/workbookParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const load = (rows: string, sharedStrings?: string) => loadXlsx(aFileWithSheet({ sheet: aSheetWith(rows), ...(sharedStrings ? { sharedStrings } : {}) })).sheets[0];
const sharedStrings = (items: string) => `<sst xmlns="${MAIN}">${items}</sst>`;

describe("a file without styles, dimension, theme or document properties", () => {
  it("loads, and saves with a new format", () => {
    const workbook = loadXlsx(aFileWithSheet({ sheet: aSheetWith('<row r="1"><c r="A1"><v>0.5</v></c></row>') }));
    const [sheet] = workbook.sheets;
    sheet.setStyle(0, 0, workbook.styles.changed(0, { numberFormat: "0.0%" }));
    workbook.properties.title = "Review";
    const again = loadXlsx(saveXlsx(workbook));
    expect(again.styles.get(again.sheets[0].style(0, 0)).numberFormat).toBe("0.0%");
    expect(again.sheets[0].value(0, 0)).toBe(0.5);
    expect(again.properties.title).toBe("Review");
  });
});

describe("values of a sheet", () => {
  it.each([
    ["a whole number", "<v>42</v>", 42],
    ["a negative number", "<v>-3</v>", -3],
    ["seventeen digits", "<v>0.90666666666666673</v>", 0.9066666666666667],
    ["an exponent", "<v>1.5E-7</v>", 1.5e-7],
    ["blanks around a number", "<v> 7 </v>", 7],
    ["a date beyond 15 digits", "<v>46110.0625000000001</v>", 46110.0625],
  ])("%s", (_, cell, expected) => {
    expect(load(`<row r="1"><c r="A1">${cell}</c></row>`).value(0, 0)).toBe(expected);
  });

  it.each([
    ["true", 't="b"', "<v>1</v>", true],
    ["false in words", 't="b"', "<v>false</v>", false],
    ["an error", 't="e"', "<v>#N/A</v>", { error: "#N/A" }],
    ["a text in place", 't="inlineStr"', "<is><t>a &amp; b</t></is>", "a & b"],
    ["a text in place in lines of its own", 't="inlineStr"', '<is>\n <t xml:space="preserve"> a\r\nb </t>\n</is>', " a\nb "],
    ["an empty text in place", 't="inlineStr"', "<is><t/></is>", ""],
    ["runs in place", 't="inlineStr"', "<is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is>", "one two"],
    ["a formula's text", 't="str"', '<f>"x"</f><v>x</v>', "x"],
    ["a formula's empty text", 't="str"', "<f>B1</f><v></v>", ""],
    ["an ISO date", 't="d"', "<v>2026-03-29T01:30:00</v>", 46110.0625],
    ["an ISO date before March 1900", 't="d"', "<v>1900-01-31</v>", 31],
    ["CDATA", 't="str"', "<f>B1</f><v><![CDATA[a<b]]></v>", "a<b"],
    ["an escaped line end", 't="str"', "<f>B1</f><v>a_x000D_b_x005F_x000D_</v>", "a\rb_x000D_"],
    ["a shared string that is missing", 't="s"', "<v>9</v>", undefined],
  ])("%s", (_, type, cell, expected) => {
    expect(load(`<row r="1"><c r="A1" ${type}>${cell}</c></row>`).value(0, 0)).toEqual(expected);
  });

  it("reads ISO dates of a 1904 workbook by that calendar", () => {
    const workbook = loadXlsx(aFileWithSheet({ sheet: aSheetWith('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>'), workbookExtra: '<workbookPr date1904="1"/>' }));
    expect([workbook.date1904, workbook.sheets[0].value(0, 0)]).toEqual([true, 1]);
  });

  it("takes shared strings with blanks, runs and phonetic readings", () => {
    const items = '<si><t xml:space="preserve"> a </t></si><si/><si><t/></si><si><r><t>run</t></r><r><t xml:space="preserve"> on</t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>';
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(load(`<row>${cells}</row>`, sharedStrings(items)).rows[0]?.values).toEqual([" a ", "", "", "run on", "漢字"]);
  });

  it("counts rows and cells that do not say where they are", () => {
    const sheet = load('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>');
    expect([sheet.value(0, 0), sheet.value(0, 2), sheet.value(4, 2), sheet.value(4, 3), sheet.value(5, 0)]).toEqual([1, 3, 5, 6, 7]);
  });

  it("takes attributes in either quotes, in any order and with blanks", () => {
    const sheet = load("<row r='2'><c t = 'b' s='0' r='C2'><v>1</v></c><c t=\"str\" r = \"AB2\"  ><v>x</v></c></row>");
    expect([sheet.value(1, 2), sheet.value(1, 27)]).toEqual([true, "x"]);
  });

  it("puts together what stands in two rows of one number", () => {
    const sheet = load('<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1"><c r="B1" s="4"><v>5</v></c></row>');
    expect([sheet.rows[0]?.values, sheet.style(0, 0), sheet.style(0, 1)]).toEqual([[1, 5], 3, 4]);
  });

  it("changes the format of one cell among rows that look the same", () => {
    const sheet = load([1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}" s="1"><v>1</v></c><c r="C${row}" s="2"/></row>`).join(""));
    sheet.setStyle(1, 0, 5);
    expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => sheet.style(row, column)))).toEqual([[1, 0, 2], [5, 0, 2], [1, 0, 2]]);
  });

  it("stands comments, instructions and line breaks between elements", () => {
    const sheet = load('\n<!-- <c r="A1"/> -->\n<row r="1"\n spans="1:2">\n <c r="A1"\n t="str" ><f>1&gt;0</f>\n<v>x</v></c>\n<?pi ?></row>\n');
    expect([sheet.value(0, 0), sheet.formula(0, 0)?.text]).toEqual(["x", "1>0"]);
  });
});

describe("formulas of a sheet", () => {
  it("writes out shared formulas where they stand", () => {
    const sheet = load('<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A$1:A1)+Data!A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>');
    expect(sheet.formula(2, 1)?.text).toBe("A3*$C$1+SUM(A$1:A3)+Data!A3");
  });

  it("writes other cells of a shared formula out when its first cell changes", () => {
    const workbook = loadXlsx(aFileWithSheet({ sheet: aSheetWith('<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>') }));
    workbook.sheets[0].setValue(0, 1, 5);
    const again = loadXlsx(saveXlsx(workbook)).sheets[0];
    expect([again.formula(0, 1), again.value(0, 1), again.formula(1, 1)?.text, again.value(1, 1)]).toEqual([undefined, 5, "A2*2", 4]);
  });

  it("tells a formula that spills from a legacy array formula", () => {
    const metadata = `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
    const rows = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">C1:C2*2</f><v>2</v></c></row>';
    const [sheet] = loadXlsx(aFileWithSheet({ sheet: aSheetWith(rows), metadata })).sheets;
    expect([sheet.formula(0, 0), sheet.formula(0, 1)]).toEqual([
      { text: "SORT(C1:C2)", kind: "dynamic", ref: { top: 0, left: 0, bottom: 1, right: 0 } },
      { text: "C1:C2*2", kind: "array", ref: { top: 0, left: 1, bottom: 1, right: 1 } },
    ]);
  });

  it("keeps a data table, which is more than its values", () => {
    const workbook = loadXlsx(aFileWithSheet({ sheet: aSheetWith('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="C1"/><v>1</v></c><c r="B1"><v>2</v></c></row>') }));
    workbook.sheets[0].setValue(0, 1, 3);
    expect(partsOf(saveXlsx(workbook))["xl/worksheets/sheet1.xml"]).toContain('<f t="dataTable" ref="A1:A2" dt2D="0" r1="C1"/>');
  });
});

describe("a file with prefixes, in the strict format", () => {
  const strict = zipOf({
    "[Content_Types].xml": '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="xml" ContentType="application/xml"/></t:Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="book/main.xml"/></Relationships>',
    "book/main.xml": '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="Data" sheetId="1" q:id="s"/></x:sheets></x:workbook>',
    "book/_rels/main.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/book/one%20sheet.xml"/></Relationships>',
    "book/one sheet.xml": '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells></x:worksheet>',
  });

  it("loads", () => {
    const [sheet] = loadXlsx(strict).sheets;
    expect([sheet.name, sheet.value(0, 0), sheet.merged]).toEqual(["Data", 1, [{ top: 2, left: 0, bottom: 2, right: 1 }]]);
  });

  it("is written with its own prefixes and opens again", () => {
    const workbook = loadXlsx(strict);
    const [sheet] = workbook.sheets;
    sheet.setValue(0, 1, "new");
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.conditionalFormats.push({ id: "a", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], priority: 1, stopIfTrue: false, rule: { kind: "custom", formula: "A1>0", format: { fill: "#FFFF00" } } });
    workbook.addSheet("More").setValue(0, 0, "x");
    const saved = saveXlsx(workbook);
    const xml = partsOf(saved)["book/one sheet.xml"];
    expect(xml.match(/<(?!x:|\/x:|\?)[^>]*>/g)).toBeNull();
    const again = loadXlsx(saved);
    expect([again.sheets[0].value(0, 1), again.sheets[0].frozen, again.sheets[0].conditionalFormats[0].rule.kind, again.sheets[1].value(0, 0)]).toEqual(["new", { rows: 1, columns: 0 }, "custom", "x"]);
  });
});

describe("what is no workbook", () => {
  it.each([
    ["an empty file", new Uint8Array(0), /no .xlsx workbook/],
    ["a text", new TextEncoder().encode("ID,Opened\n1,2"), /no .xlsx workbook/],
    ["an old or encrypted file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), /encrypted or in the old .xls format/],
    ["a zip of something else", zipOf({ "readme.txt": "hello" }), /does not say what its parts are/],
    ["a file that was cut off", aFileWithSheet({ sheet: aSheetWith("") }).slice(0, 900), /cut off/],
  ])("%s is refused with a reason", (_, bytes, reason) => {
    expect(() => loadXlsx(bytes)).toThrow(XlsxError);
    expect(() => loadXlsx(bytes)).toThrow(reason);
  });

  it("a sheet that is cut off is refused and names its part", () => {
    const file = aFileWithSheet({ sheet: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1` });
    expect(() => loadXlsx(file)).toThrow(/xl\/worksheets\/sheet1.xml is cut off/);
  });

  it.each([
    ["more than its bytes can become, so that it would ask for all memory there is", 4_000_000_000],
    ["less than its bytes become, so that nothing would bound them", 10],
  ])("a sheet is refused of which the file says that it is %s", (_, size) => {
    const file = aFileWithSheet({ sheet: aSheetWith('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50)) });
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const names = new TextDecoder("latin1").decode(file);
    // The name stands twice in an archive: before the bytes and, 46 bytes after the beginning of its entry, in the list at the end.
    view.setUint32(names.lastIndexOf("xl/worksheets/sheet1.xml") - 46 + 24, size, true);
    expect(() => loadXlsx(file, inflate)).toThrow(/xl\/worksheets\/sheet1.xml is damaged/);
  });

  it("a workbook without a visible sheet is not saved", () => {
    const workbook = loadXlsx(aFileWithSheet({ sheet: aSheetWith("") }));
    workbook.sheets[0].visibility = "Hidden";
    expect(() => saveXlsx(workbook)).toThrow("A workbook needs a visible sheet.");
  });
});
