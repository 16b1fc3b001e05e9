import { formatNumber } from "../../../src/host/excel/cells/formatNumber";

describe("the text that a cell shows", () => {
  it.each([
    [0.945, "0.0%", "94.5%"],
    [0.9949, "0%", "99%"],
    [0.285, "0%", "29%"],
    [1.005, "0.00", "1.01"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [1234567, "#,##0,", "1,235"],
    [0, "0.0", "0.0"],
    [0.5, "#.##", ".5"],
    [12, "000", "012"],
    [-5, "0;(0)", "(5)"],
    [-5, "0.0", "-5.0"],
    [0, "0;-0;\"none\"", "none"],
    [1234.5, "$#,##0.00", "$1,234.50"],
    [1234.5, "[$€-407] #,##0.00", "€ 1,234.50"],
    [12345, "0.00E+00", "1.23E+04"],
    [1.5, "# ?/?", "1 1/2"],
    [123456789, "000-00-0000", "123-45-6789"],
    [50, '[<60]0" min";[<1440]0" long";0', "50 min"],
    [4.25, '0.0" h"', "4.3 h"],
    [1 / 3, "General", "0.333333333"],
    [123456789012, "General", "1.23457E+11"],
    [0.00001234, "General", "0.00001234"],
    [-0.5, "General", "-0.5"],
    [5, "[Red]0;[Blue]-0", "5"],
  ])("%p as %s is %s", (value, format, text) => {
    expect(formatNumber(value, format, false)).toBe(text);
  });

  it.each([
    [45293, "m/d/yyyy", "1/2/2024"],
    [45293.5, "yyyy-mm-dd hh:mm", "2024-01-02 12:00"],
    [45293.75, "m/d/yy h:mm AM/PM", "1/2/24 6:00 PM"],
    [45293, "ddd d mmm yyyy", "Tue 2 Jan 2024"],
    [45293, "dddd, mmmm d, yyyy", "Tuesday, January 2, 2024"],
    [1.5, "[h]:mm", "36:00"],
    [0.75, "h:mm:ss", "18:00:00"],
    [0.5000058, "mm:ss.0", "00:00.5"],
    [60, "m/d/yyyy", "2/29/1900"],
    [1, "m/d/yyyy", "1/1/1900"],
    [-1, "m/d/yyyy", "#####"],
  ])("the serial %p as %s is %s", (value, format, text) => {
    expect(formatNumber(value, format, false)).toBe(text);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(formatNumber(43831, "m/d/yyyy", true)).toBe("1/2/2024");
  });
});
