import type { KpiMeasure } from "../../../src/service-level/agreement";
import { figuresByPriority, MOST_PRIORITIES } from "../../../src/service-level/kpi";
import { periodOf } from "../../../src/service-level/period";
import { aFilter } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import { anOutage, kpiAndData } from "../../support/measuredKpi";
import type { Measured } from "../../support/measuredKpi";

const periods = ["2024-01", "2024-02"].map((name) => periodOf(name, { zone: "UTC", fiscalYearStartMonth: 1 })!);
const byPriority = (measure: KpiMeasure, facts: Measured) => {
  const { kpi, data } = kpiAndData(measure, facts);
  return figuresByPriority(kpi, data, periods).map((figures) => figures.map(({ value, n }) => [value, n]));
};
const ticket = (opened: string, priority: string, service = "Mail") => aTicket({ opened, priority, service });
const tickets = [ticket("2024-01-08 09:00", "P1"), ticket("2024-01-09 09:00", "P2"), ticket("2024-02-01 00:00", "P2"), ticket("2024-02-05 09:00", "P2", "Web"), ticket("2024-02-06 09:00", "")];

describe("a KPI by the priorities of its tickets", () => {
  it("has for each priority a figure a period, for tickets without one too", () => {
    expect(byPriority("volume", { tickets })).toEqual([[[0, 0], [1, 1]], [[1, 1], [0, 0]], [[1, 1], [2, 2]]]);
  });

  it("counts the tickets of its filter only", () => {
    expect(byPriority("volume", { tickets, kpi: { filter: aFilter({ service: ["Mail"] }) } })[2]).toEqual([[1, 1], [1, 1]]);
  });

  it("goes by the priorities known at the time of the review", () => {
    const raised = [aTicket({ classes: [["2024-01-08 09:00", { priority: "P2" }], ["2024-03-01 09:00", { priority: "P1" }]] })];
    const inJanuary = (asOf: string) => {
      const { labels } = kpiAndData("volume", { tickets: raised, asOf }).data.columns.priority;
      const figures = byPriority("volume", { tickets: raised, asOf });
      return Object.fromEntries(labels.map((label, index) => [label, figures[index][0][0]]));
    };
    expect([inJanuary("2024-02-15"), inJanuary("2024-03-15")]).toEqual([{ "": 0, "P1": 0, "P2": 1 }, { "": 0, "P1": 1, "P2": 0 }]);
  });

  it("has none where it is not measured from tickets, cannot be measured, or where the column holds something else than priorities", () => {
    expect(byPriority("outages", { tickets, records: { outages: [anOutage("2024-01-10 10:00", "2024-01-10 12:00")] } })).toEqual([]);
    expect(byPriority("reopen rate", { tickets, without: ["reopens"] })).toEqual([]);
    const numbered = (count: number) => Array.from({ length: count }, (_, index) => ticket("2024-01-08 09:00", `Case ${index}`));
    // The empty word is one of them.
    expect([MOST_PRIORITIES - 1, MOST_PRIORITIES].map((count) => byPriority("volume", { tickets: numbered(count) }).length)).toEqual([MOST_PRIORITIES, 0]);
  });
});
