import { categoryColumn } from "../../../src/tables/tickets/categoryColumn";

it("keeps every word of a column, also where they are more than two bytes can tell apart", () => {
  const requesters = Array.from({ length: 70_000 }, (_, index) => `Person ${index}`);
  const rows = Uint32Array.from(requesters.keys());
  const { codes, labels } = categoryColumn(requesters, rows);
  expect([0, 65_534, 65_535, 65_536, 69_999].map((row) => labels[codes[row]])).toEqual(["Person 0", "Person 65534", "Person 65535", "Person 65536", "Person 69999"]);
  expect(codes.BYTES_PER_ELEMENT).toBe(4);
  expect(categoryColumn(["P1", "P2", "P1"], rows.subarray(0, 3)).codes).toEqual(Uint16Array.of(1, 2, 1));
});

it("takes a word for the same however it is written, as the definitions do: a priority written in two ways has one SLA, and its tickets count once", () => {
  const { codes, labels } = categoryColumn(["High", "low", "high", " HIGH ", "Low"], Uint32Array.of(0, 1, 2, 3, 4));
  expect(labels).toEqual(["", "High", "low"]);
  expect([...codes]).toEqual([1, 2, 1, 1, 2]);
});
