import { WorkbookModel } from "../../../src/host/model";
import { editedCells, presentEntries } from "../../../src/workbench/grid/editedCells";

describe("what someone did in the grid becomes an entry into the workbook", () => {
  it("hands typed text on as typed, so that Excel's rules read it", () => {
    expect(editedCells({ 1: { 2: { v: "50%" } } }, true)).toEqual({ area: { top: 1, left: 2, bottom: 1, right: 2 }, entries: [["50%"]] });
  });

  it("keeps a copied text a text, whatever it looks like", () => {
    expect(editedCells({ 0: { 0: { v: "007", custom: { isText: true } } } }, false)?.entries).toEqual([["'007"]]);
    expect(editedCells({ 0: { 0: { v: "007", t: 1 } } }, false)?.entries).toEqual([["'007"]]);
  });

  it("reads text from elsewhere as if it were typed", () => {
    expect(editedCells({ 0: { 0: { v: "3/4/2026" } } }, false)?.entries).toEqual([["3/4/2026"]]);
  });

  it.each([
    ["a formula", { f: "=A1*2", v: 4 }, "=A1*2"],
    ["a number", { v: 4.5 }, 4.5],
    ["TRUE", { v: 1, t: 3 }, true],
    ["a text typed with an apostrophe", { v: "12", t: 4 }, "'12"],
    ["several lines", { p: { body: { dataStream: "one\rtwo\r\n" } } }, "one\ntwo"],
    ["an emptied cell", { v: null, f: null }, ""],
    ["a cleared cell", null, ""],
  ])("%s", (_, cell, entry) => {
    expect(editedCells({ 0: { 0: cell as never } }, true)?.entries).toEqual([[entry]]);
  });

  it("leaves the cells between edited ones as they are", () => {
    expect(editedCells({ 0: { 0: { v: 1 } }, 2: { 1: { v: 2 } } }, true)).toEqual({ area: { top: 0, left: 0, bottom: 2, right: 1 }, entries: [[1, null], [null, null], [null, 2]] });
  });

  it("is no edit when only the look changes", () => {
    expect(editedCells({ 0: { 0: { s: { bl: 1 } } } }, true)).toBeUndefined();
  });

  it("says what to enter so that cells are again as they are: formulas, texts, errors, nothing", () => {
    const sheet = new WorkbookModel().addSheet("Data");
    sheet.setFormula(0, 0, { text: "1+1", kind: "normal" }, 2);
    sheet.setValue(0, 1, "007");
    sheet.setValue(0, 2, { error: "#N/A" });
    const edit = { area: { top: 0, left: 0, bottom: 0, right: 4 }, entries: [["x", "x", "x", "x", null]] };
    expect(presentEntries(sheet, edit).entries).toEqual([["=1+1", "'007", "#N/A", "", null]]);
  });
});
