import { textLines, textWidth } from "../../../src/workbook/report/textLines";

describe("the lines of a text in a cell", () => {
  it.each([
    ["nothing", "", 10, 1],
    ["a word that fits", "Met", 10, 1],
    ["two words of which one fits", "Success factors", 10, 2],
    ["lines of its own", "Met\n95.0%\n19/20", 10, 3],
    ["a word wider than the cell", "0123456789012345", 8, 3],
    ["blanks at the end of a line", "Tills      repaired", 8, 2],
    ["Japanese, which breaks anywhere and is twice as wide", "必要な対応", 7, 2],
  ] as const)("are counted for %s", (_, text, width, lines) => {
    expect(textLines(text, width)).toBe(lines);
  });

  it("follow the widths of letters: an i is narrow, a W is wide", () => {
    expect(textWidth("iiii")).toBeLessThan(textWidth("nnnn"));
    expect(textWidth("nnnn")).toBeLessThan(textWidth("WWWW"));
  });
});
