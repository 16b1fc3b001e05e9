import { NO_CONTRACT } from "../../../src/service-level/agreement";
import { aFilter } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import { at } from "../../support/instants";
import { aChange, aMeeting, anAction, figuresOf, measured } from "../../support/measuredKpi";

const entry = (figure: string, from: string, to: string, value: number, n = Number.NaN) => ({ figure, from: at(from), to: at(to), value, n, source: "" });

describe("cost per ticket", () => {
  const tickets = [aTicket({ resolved: "2024-01-09 09:00" }), aTicket({ resolved: "2024-01-10 09:00" }), aTicket({ resolved: "2024-02-10 09:00" }), aTicket()];

  it("is the monthly cost by the tickets resolved; without a cost the fee stands for it", () => {
    expect(figuresOf("cost per ticket", { tickets, agreement: { slas: [], monthlyFee: 3000, contract: { ...NO_CONTRACT, monthlyCost: 1000 } } })).toEqual([[500, 2], [1000, 1], [Number.NaN, 0]]);
    expect(figuresOf("cost per ticket", { tickets, agreement: { slas: [], monthlyFee: 3000 } })[0]).toEqual([1500, 2]);
  });

  it("can be told by the tickets opened", () => {
    expect(figuresOf("cost per ticket", { tickets, variant: ["opened"], agreement: { slas: [], monthlyFee: 3000 } })[0]).toEqual([750, 4]);
  });

  it("takes what the Figures table says for the month, by its part when an entry is longer", () => {
    const records = { figures: [entry("cost", "2024-01-01", "2024-02-01", 800), entry("cost", "2024-01-01", "2024-04-01", 9100)] };
    expect(figuresOf("cost per ticket", { tickets, records })[0]).toEqual([400, 2]);
    // A quarter of 91 days: 100 a day, February has 29.
    expect(figuresOf("cost per ticket", { tickets, records })[1][0]).toBeCloseTo(2900, 9);
  });

  it("of a month that is not over counts the cost up to today: 10 of 31 days", () => {
    expect(figuresOf("cost per ticket", { tickets, asOf: "2024-01-11", agreement: { slas: [], monthlyFee: 3100 } })[0][0]).toBeCloseTo(500, 9);
  });

  it("is not known where a part of the period has no cost, nor before the period has begun", () => {
    const records = { figures: [entry("cost", "2024-01-01", "2024-02-01", 800)] };
    expect(figuresOf("cost per ticket", { tickets, records, periods: ["2024-Q1"] })[0]).toEqual([Number.NaN, 3]);
    expect(figuresOf("cost per ticket", { tickets, records, periods: ["2024-01"], asOf: "2024-01-01" })[0]).toEqual([Number.NaN, 0]);
  });

  it("without any cost is not measurable", () => expect(measured("cost per ticket", { tickets }).notMeasurable).toBe("needsCost"));
});

describe("change success rate", () => {
  const changes = [
    aChange("2024-01-10", "successful"), aChange("2024-01-11", "successful", { kind: "standard" }), aChange("2024-01-12", "backed out"), aChange("2024-01-13", "caused incident", { service: "Web" }),
    aChange("2024-01-14", "overran"), aChange("2024-01-15", ""), aChange("2024-01-16", "cancelled"), aChange("2024-01-17", "rejected"), aChange(undefined, "successful"),
  ];

  it("is 2 of 5: cancelled, rejected, unknown and not implemented ones do not count", () => {
    expect(figuresOf("change success rate", { records: { changes } })[0]).toEqual([2 / 5, 5]);
  });

  it("leaves standard changes out where the KPI says so, and other services", () => {
    expect(figuresOf("change success rate", { records: { changes }, variant: ["without standard changes"] })[0]).toEqual([1 / 4, 4]);
    expect(figuresOf("change success rate", { records: { changes }, kpi: { filter: aFilter({ service: ["web"] }) } })[0]).toEqual([0, 1]);
  });

  it("is final 30 days after the month", () => {
    expect(measured("change success rate", { records: { changes }, asOf: "2024-03-01" }).figures[0]).toMatchObject({ isProvisional: true });
    expect(measured("change success rate", { records: { changes }, asOf: "2024-03-02" }).figures[0]).not.toHaveProperty("isProvisional");
    expect(measured("change success rate", { records: { changes }, asOf: "2024-02-01", variant: ["any time"] }).figures[0]).not.toHaveProperty("isProvisional");
  });
});

describe("reviews and actions", () => {
  it("a review held a week late was held, one held eight days late was not", () => {
    const reviews = [aMeeting("2024-01-10", "2024-01-10"), aMeeting("2024-01-11", "2024-01-18"), aMeeting("2024-01-12", "2024-01-20"), aMeeting("2024-01-13", undefined)];
    expect(figuresOf("review cadence kept", { records: { reviews } })[0]).toEqual([0.5, 4]);
    expect(figuresOf("review cadence kept", { records: { reviews }, variant: ["14 d"] })[0]).toEqual([0.75, 4]);
  });

  it("counts days of the calendar, also in the week in which London's clocks go forward", () => {
    const agreement = { slas: [], zone: "Europe/London" };
    const reviews = [aMeeting("2024-03-25", "2024-04-01 23:00Z")];
    // 2 April 00:00 in London: the eighth day.
    expect(figuresOf("review cadence kept", { records: { reviews }, agreement, periods: ["2024-03"] })[0]).toEqual([0, 1]);
    const actions = [anAction("2024-03-31", "2024-03-31 23:00Z", "done")];
    expect(figuresOf("actions closed on time", { records: { actions }, agreement, periods: ["2024-03"] })[0]).toEqual([0, 1]);
  });

  it("one that can still be held in time does not count yet", () => {
    const reviews = [aMeeting("2024-01-10", "2024-01-10"), aMeeting("2024-01-20", undefined)];
    expect(figuresOf("review cadence kept", { records: { reviews }, asOf: "2024-01-27 23:59" })[0]).toEqual([1, 1]);
    expect(figuresOf("review cadence kept", { records: { reviews }, asOf: "2024-01-28" })[0]).toEqual([0.5, 2]);
  });

  it("one that is held later than As of has not been held yet", () => {
    const reviews = [aMeeting("2024-01-20", "2024-01-24 12:00"), aMeeting("2024-01-10", "2024-01-24 12:00")];
    expect(figuresOf("review cadence kept", { records: { reviews }, asOf: "2024-01-24 11:59" })[0]).toEqual([0, 1]);
    expect(figuresOf("review cadence kept", { records: { reviews }, asOf: "2024-01-24 12:00" })[0]).toEqual([0.5, 2]);
  });

  it("an action is on time through the whole of its day; dropped ones do not count, overdue ones do", () => {
    const actions = [anAction("2024-01-10", "2024-01-10", "done"), anAction("2024-01-11", "2024-01-12", "done"), anAction("2024-01-12", undefined), anAction("2024-01-13", undefined, "dropped"), anAction(undefined, "2024-01-09", "done")];
    expect(figuresOf("actions closed on time", { records: { actions } })[0]).toEqual([1 / 3, 3]);
    expect(figuresOf("actions closed on time", { records: { actions }, asOf: "2024-01-12 12:00" })[0]).toEqual([1 / 2, 2]);
  });

  it("without any is not measurable", () => {
    expect(measured("review cadence kept").notMeasurable).toBe("needsReviews");
    expect(measured("actions closed on time", { records: { actions: [anAction(undefined, undefined)] } }).notMeasurable).toBe("needsActions");
    expect(measured("change success rate").notMeasurable).toBe("needsChanges");
  });
});

describe("figures that somebody else measures", () => {
  const figures = [entry("kpi-1", "2024-01-01", "2024-02-01", 10, 100), entry("KPI-1", "2024-02-01", "2024-03-01", 40, 50), entry("KPI-2", "2024-01-01", "2024-02-01", 99)];

  it("are the entry of that very period; a quarter pools its months by n, or takes their sum or the last", () => {
    expect(figuresOf("entered", { records: { figures } })).toEqual([[10, 100], [40, 50], [Number.NaN, 0]]);
    const periods = ["2024-Q1"];
    expect(figuresOf("entered", { records: { figures }, periods })[0]).toEqual([20, 150]);
    expect(figuresOf("entered", { records: { figures }, periods, variant: ["sum"] })[0]).toEqual([50, 150]);
    expect(figuresOf("entered", { records: { figures }, periods, variant: ["last"] })[0]).toEqual([40, 150]);
    expect(figuresOf("entered share", { records: { figures }, periods })[0]).toEqual([20, 150]);
  });

  it("are the client's own figure of the quarter where there is one beside those of its months, and the newest of them in whatever order they stand", () => {
    const quarter = entry("KPI-1", "2024-01-01", "2024-04-01", 15, 150);
    expect(figuresOf("entered", { records: { figures: [...figures, quarter] }, periods: ["2024-Q1"] })[0]).toEqual([15, 150]);
    expect(figuresOf("entered", { records: { figures: [...figures].reverse() }, periods: ["2024-Q1"], variant: ["last"] })[0]).toEqual([40, 150]);
  });

  it("count alike where nobody says on how many cases they rest", () => {
    const without = figures.map((each) => ({ ...each, n: Number.NaN }));
    expect(figuresOf("entered", { records: { figures: without }, periods: ["2024-Q1"] })[0]).toEqual([25, 2]);
    const partly = [figures[0], { ...figures[1], n: 0 }];
    expect(figuresOf("entered", { records: { figures: partly }, periods: ["2024-Q1"] })[0]).toEqual([25, 2]);
  });

  it("have no figure for a day to come, nor for a period that is longer than the one asked for", () => {
    expect(figuresOf("entered", { records: { figures }, asOf: "2024-01-31" })).toEqual([[10, 100], [Number.NaN, 0], [Number.NaN, 0]]);
    expect(figuresOf("entered", { records: { figures }, asOf: "2024-01-31", periods: ["2024-Q1"] })[0]).toEqual([10, 100]);
    expect(figuresOf("entered", { records: { figures }, asOf: "2024-02-01", periods: ["2024-Q1"] })[0]).toEqual([20, 150]);
    expect(figuresOf("entered", { records: { figures: [entry("KPI-1", "2024-01-01", "2024-04-01", 7)] } })[0]).toEqual([Number.NaN, 0]);
  });

  it("are missing where the table has none for the KPI", () => expect(measured("entered", { records: { figures: [figures[2]] } }).notMeasurable).toBe("needsEntries"));
});
