import { deflateSync } from "fflate";
import { inflate } from "../../src/cli/inflate";

describe("inflating with Node", () => {
  it.each([0, 1, 64, 100_000])("gives back %i bytes", (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * index) % 251);
    expect(inflate(deflateSync(bytes), size)).toEqual(bytes);
  });

  it("refuses bytes that are damaged", () => {
    expect(() => inflate(new Uint8Array([7, 7, 7]), 10)).toThrow("invalid");
  });
});
