import { rowOfText, textAt, textColumn, textsOf } from "../../../src/service-level/ticket";

describe("a column of texts", () => {
  const ids = ["INC1", "", "INC10", "ИНЦ-2", "INC1"];
  const column = textColumn(ids);

  it("gives the text of each row, also where it is empty", () => {
    expect(ids.map((_, row) => textAt(column, row))).toEqual(ids);
    expect(textsOf(column)).toEqual(ids);
    expect(textsOf(textColumn([]))).toEqual([]);
  });

  it("keeps thousands of them in order", () => {
    const numbers = Array.from({ length: 2500 }, (_, row) => `INC${row}`);
    expect(textsOf(textColumn(numbers))).toEqual(numbers);
  });

  it.each([["INC1", 0], ["INC10", 2], ["", 1], ["ИНЦ-2", 3], ["INC", -1], ["0ИНЦ-2", -1], [" inc10 ", 2]])("finds %p in row %d: the whole text of a row, not a part of it nor of two, in whatever letter case", (wanted, row) => {
    expect(rowOfText(column, wanted)).toBe(row);
  });

  it("prefers the very text to one in other letter case", () => {
    expect(rowOfText(textColumn(["ab-1", "AB-1"]), "AB-1")).toBe(1);
  });
});
