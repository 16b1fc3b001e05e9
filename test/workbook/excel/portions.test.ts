import { portions } from "../../../src/workbook/excel";

describe("what does not fit one request to Excel on the web", () => {
  const inTens = (...sizes: number[]) => portions(sizes, (size) => size, 10);

  it.each([
    ["nothing", [], []],
    ["all that has room", [4, 6], [[4, 6]]],
    ["what has no room left beside the others", [4, 7, 3, 1], [[4], [7, 3], [1]]],
    ["by itself, what is too large", [2, 30, 2], [[2], [30], [2]]],
    ["what takes no room, with what follows", [0, 10, 0], [[0, 10, 0]]],
  ])("is asked for in order: %s", (_, sizes, together) => {
    expect(inTens(...sizes)).toEqual(together);
  });
});
