import { parseNumber } from "../../../../src/host/xlsx/sheet/cellBytes";

const read = (text: string) => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return parseNumber(bytes, 3, bytes.length - 4);
};

describe("a number in a file", () => {
  it.each([
    ["a date and time as Excel writes it", "45292.281944444447", 45292.28194444445],
    ["0.3 seconds after midnight", "45292.000003472224", 45292.000003472225],
    ["the smallest step above a whole number", "1.0000000000000002", 1.0000000000000002],
    ["half of that step, which is none", "1.00000000000000011", 1],
    ["fifteen digits", "123456.789012345", 123456.789012345],
    ["no digit before the point", ".5", 0.5],
    ["no digit behind it", "5.", 5],
    ["minus zero", "-0", -0],
    ["an exponent", "-1.5E-7", -1.5e-7],
    ["twenty digits", "12345678901234567890", 12345678901234567000],
  ])("is read exactly: %s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["", "-", ".", "1.2.3", "1,5", "--5", "1-2", "five"])("is none: %j", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("is what JavaScript makes of the same text, for 30,000 texts of 1 to 18 digits", () => {
    let state = 7;
    const below = (limit: number) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % limit;
    const digits = (count: number) => Array.from({ length: count }, () => below(10)).join("");
    const texts = Array.from({ length: 30_000 }, () => `${below(4) === 0 ? "-" : ""}${digits(1 + below(8))}.${digits(below(11))}`);
    expect(texts.filter((text) => !Object.is(read(text), Number(text)))).toEqual([]);
  });
});
