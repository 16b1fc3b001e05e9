import fc from "fast-check";
import { RowsByPeriod } from "../../../src/service-level/kpi/RowsByPeriod";
import type { Interval } from "../../../src/service-level/time";

describe("the tickets of each period", () => {
  const january: Interval = { from: 0, to: 31 };
  const february: Interval = { from: 31, to: 59 };
  const april: Interval = { from: 90, to: 120 };
  const quarter: Interval = { from: 0, to: 90 };
  const found = new RowsByPeriod([100, 31, 30, 0, Number.NaN, 60, -1, 58, 120], [january, february, quarter, april], (row) => row !== 3);

  it("are those from its first instant to before the next period's, in the order of the sheet", () => {
    expect([january, february, april].map((period) => [...found.rowsIn(period)])).toEqual([[2], [1, 7], [0]]);
  });

  it("are in the month and in its quarter", () => {
    expect([...found.rowsIn(quarter)].sort((one, other) => one - other)).toEqual([1, 2, 5, 7]);
  });

  it("are those of a plain search, for any periods", () => {
    const periods = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 30 })).map(([from, length]): Interval => ({ from, to: from + length })), { minLength: 1, maxLength: 6 });
    const instants = fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -5, max: 90 }) }, fc.constant(Number.NaN)), { maxLength: 30 });
    fc.assert(fc.property(instants, periods, (at, asked) => {
      const counts = (row: number) => row % 3 !== 1;
      const rows = new RowsByPeriod(at, asked, counts);
      for (const period of asked) {
        const expected = at.flatMap((instant, row) => (instant >= period.from && instant < period.to && counts(row) ? [row] : []));
        expect([...rows.rowsIn(period)].sort((one, other) => one - other)).toEqual(expected);
      }
    }));
  });

  it("are none where there is no ticket", () => {
    expect([...new RowsByPeriod([], [january], () => true).rowsIn(january)]).toEqual([]);
  });
});
