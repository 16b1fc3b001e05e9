import { partInForce } from "../../../src/service-level/agreement";
import { at } from "../../support/instants";

const day = (date: string | undefined) => (date === undefined ? undefined : at(date));
const YEAR = { from: at("2025-01-01"), to: at("2026-01-01") };

describe("the part of a year in which a definition is in force", () => {
  it.each([
    ["without dates the whole year", undefined, undefined, "2025-01-01", "2026-01-01"],
    ["from its first day on", "2025-10-01", undefined, "2025-10-01", "2026-01-01"],
    ["up to its last moment", undefined, "2025-04-01", "2025-01-01", "2025-04-01"],
    ["both, within the year", "2025-02-01", "2025-04-01", "2025-02-01", "2025-04-01"],
    ["the whole year when it began long before", "2020-01-01", "2030-01-01", "2025-01-01", "2026-01-01"],
  ])("%s", (_, from, to, first, end) => {
    expect(partInForce({ validFrom: day(from), validTo: day(to) }, YEAR)).toEqual({ from: at(first), to: at(end) });
  });

  it.each([["began when the year was over", "2026-01-01", undefined], ["had ended when it began", undefined, "2025-01-01"]])("is none when it %s", (_, from, to) => {
    expect(partInForce({ validFrom: day(from), validTo: day(to) }, YEAR)).toBeUndefined();
  });
});
