import { troubledRows } from "../../../src/service-level/kpi";
import { periodOf } from "../../../src/service-level/period";
import { aFilter } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import { anAnswer, kpiAndData } from "../../support/measuredKpi";
import type { Measured } from "../../support/measuredKpi";
import type { KpiMeasure } from "../../../src/service-level/agreement";

const january = periodOf("2024-01", { zone: "UTC", fiscalYearStartMonth: 1 })!;

function troubled(measure: KpiMeasure, facts: Measured): number[] {
  const { kpi, data } = kpiAndData(measure, facts);
  return troubledRows(kpi, data, january);
}

describe("the tickets that speak against a reopen rate", () => {
  const reopened = (day: string) => aTicket({ priority: "P1", history: [["2024-01-20 09:00", "stopped"], [`${day} 09:00`, "running"], ["2024-02-25 09:00", "stopped"]] });
  const tickets = [aTicket({ resolved: "2024-01-20 09:00" }), reopened("2024-01-27"), reopened("2024-01-28"), aTicket({ history: [["2024-02-20 09:00", "stopped"], ["2024-02-21 09:00", "running"]] })];

  it("are those resolved in the month and reopened within the window", () => {
    expect(troubled("reopen rate", { tickets })).toEqual([1]);
    expect(troubled("reopen rate", { tickets, variant: ["any time"] })).toEqual([1, 2]);
    expect(troubled("reopen rate", { tickets, kpi: { filter: aFilter({ priority: ["P2"] }) } })).toEqual([]);
  });
});

describe("the tickets that speak against satisfaction", () => {
  const answered = (satisfaction: number | undefined, resolved = "2024-01-20 09:00") => aTicket({ resolved, satisfaction });

  it("are those with an answer that was not good: 3 of 5 is none, 4 is", () => {
    expect(troubled("CSAT", { tickets: [answered(5), answered(3), answered(4), answered(1), answered(undefined)] })).toEqual([1, 3]);
  });

  it("are those of the month, its first minute inside and the next month's outside", () => {
    expect(troubled("CSAT", { tickets: [answered(2, "2024-01-31 23:59"), answered(2, "2024-02-01 00:00"), aTicket({ opened: "2023-12-31 23:00", resolved: "2024-01-01 00:00", satisfaction: 2 })] })).toEqual([0, 2]);
  });

  it("are none where the answers stand in the Feedback table", () => {
    expect(troubled("CSAT", { tickets: [answered(1)], records: { feedback: [anAnswer("2024-01-10", 1)] } })).toEqual([]);
  });
});

it("no tickets speak against what is not felt by customers", () => {
  expect(troubled("volume", { tickets: [aTicket({ resolved: "2024-01-20 09:00", satisfaction: 1, reopens: 1 })] })).toEqual([]);
});
