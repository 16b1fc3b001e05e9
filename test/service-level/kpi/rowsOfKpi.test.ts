import type { KpiMeasure } from "../../../src/service-level/agreement";
import { hasTickets, KPI_MEASURE_NAMES, measureKpi, rowsOfKpi } from "../../../src/service-level/kpi";
import { periodOf } from "../../../src/service-level/period";
import { anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import { anAnswer, kpiAndData } from "../../support/measuredKpi";
import type { Measured } from "../../support/measuredKpi";

const january = periodOf("2024-01", { zone: "UTC", fiscalYearStartMonth: 1 })!;
const tickets = [
  aTicket({ opened: "2024-01-08 09:00", firstResponse: "2024-01-08 09:10", resolved: "2024-01-08 12:00", closed: "2024-01-09 09:00", type: "Incident", satisfaction: 5, escalations: 0 }),
  aTicket({ opened: "2024-01-08 09:00", firstResponse: "2024-01-08 09:10", resolved: "2024-02-08 12:00", closed: "2024-02-09 09:00", type: "Incident", escalations: 1 }),
  aTicket({ opened: "2023-12-08 09:00", firstResponse: "2024-01-02 09:10", resolved: "2024-01-08 12:00", closed: "2024-01-08 12:00", type: "Request", escalations: 0 }),
  aTicket({ opened: "2024-02-08 09:00", type: "Incident" }),
];
/** Tickets of which some measures do not count: cancelled, merged, opened after the twentieth, resolved after January, reopened, without an answer. */
const rest = { firstResponse: "2024-01-09 09:30", type: "Incident" };
const troublesome = [
  aTicket({ ...rest, resolved: "2024-01-09 12:00", closed: "2024-01-09 12:00", satisfaction: 5, escalations: 0, requester: "Ann" }),
  aTicket({ ...rest, resolved: "2024-01-10 12:00", closed: "2024-01-10 12:00", satisfaction: 2, requester: "Ann" }),
  aTicket({ ...rest, resolved: "2024-01-09 12:00", closed: "2024-01-09 12:00", state: "cancelled", escalations: 1, satisfaction: 2 }),
  aTicket({ ...rest, closed: "2024-01-09 12:00", state: "merged" }),
  aTicket({ ...rest, opened: "2024-01-25 09:00", firstResponse: "2024-01-25 09:30", resolved: "2024-01-25 12:00", closed: "2024-01-25 12:00", satisfaction: 1, escalations: 1 }),
  aTicket({ ...rest, resolved: "2024-02-01 00:00", closed: "2024-02-01 00:00", satisfaction: 4 }), aTicket({ ...rest, opened: "2024-01-31 23:59" }),
];
const history = troublesome.map((ticket, index) => ({ ...ticket, history: index === 0 ? [["2024-01-09 12:00", "stopped"], ["2024-01-10 12:00", "running"], ["2024-02-03 12:00", "stopped"]] as const : undefined }));
const conversation = troublesome.map((ticket, index) => ({ ...ticket, messages: index === 1 ? [] : [["2024-01-09 09:00", "customer"], ["2024-01-09 09:30", "agent"]] as const }));
const groups = troublesome.map((ticket, index) => ({ ...ticket, classes: [["2024-01-08 09:00", { group: index % 2 === 0 ? "Desk" : "Network" }]] as const }));
const onHold = [aTicket({ history: [["2024-01-20 09:00", "held"]] }), aTicket({ history: [["2024-01-20 09:00", "held"], ["2024-01-21 09:00", "running"]] }), aTicket({ resolved: "2024-01-20 09:00" })];
const bothClocks = [anSla({ id: "FIX" }), anSla({ id: "ANSWER", clock: { kind: "response" } })];
const twoClocks = [
  aTicket({ firstResponse: "2024-01-08 10:00", resolved: "2024-01-08 11:00" }), aTicket({ opened: "2024-01-31 13:00", firstResponse: "2024-01-31 18:00", resolved: "2024-02-01 09:30" }),
  aTicket({ opened: "2024-01-31 16:00", firstResponse: "2024-01-31 16:30", resolved: "2024-02-01 09:30" }),
];
const roundTheClockSla = { calendars: [roundTheClock()], slas: [anSla({ target: within(4) })] };
/** Resolved, within its target, the moment January begins, the moment it ends, and before. */
const midnights = [
  aTicket({ opened: "2023-12-31 23:00", resolved: "2024-01-01 00:00" }), aTicket({ opened: "2024-01-31 23:00", resolved: "2024-02-01 00:00" }), aTicket({ opened: "2023-12-31 22:00", resolved: "2023-12-31 23:59" }),
];
const dated = [aTicket({ due: "2024-01-09 09:00", resolved: "2024-01-08 12:00" })];
/** A ticket that comes and goes counts twice in a flow. */
const NOT_ONCE: readonly KpiMeasure[] = ["net flow"];
const facts = { tickets, agreement: { slas: [anSla({ target: within(4) })], monthlyFee: 100 } };

describe("which tickets are these?", () => {
  it.each([
    ["volume", [0, 1]], ["backlog", [1]], ["net flow", [0, 1, 2]], ["ageing oldest", [1]], ["response time P90", [0, 1, 2]], ["resolution time mean", [0, 2]], ["compliance", [0, 1]],
    ["near-miss share", [0]], ["reopen rate", [0, 2]], ["first touch resolution", [0, 2]], ["first level resolution", [0, 2]], ["escalation rate", [0, 1]], ["cost per ticket", [0, 2]], ["CSAT", [0]],
    ["outages", []], ["NPS", []],
  ] as const)("%s of January: rows %j", (measure, rows) => {
    const { kpi, data } = kpiAndData(measure, facts);
    expect(rowsOfKpi(kpi, data, january)).toEqual(rows);
  });

  it("the backlog and its growth leave out what comes or goes at the first instant of the next month, and name tickets in the order of the sheet", () => {
    const reopened = aTicket({ opened: "2023-12-08 09:00", history: [["2023-12-20 09:00", "stopped"], ["2024-01-20 09:00", "running"]] });
    const edges = [reopened, aTicket({ opened: "2024-02-01 00:00" }), aTicket({ opened: "2023-12-08 09:00", resolved: "2024-02-01 00:00" }), aTicket({ opened: "2024-01-01 00:00", resolved: "2024-01-01 08:00" }), aTicket({ opened: "2023-12-08 09:00", resolved: "2024-01-31 23:59" })];
    const rows = (measure: KpiMeasure) => {
      const { kpi, data } = kpiAndData(measure, { tickets: edges });
      return rowsOfKpi(kpi, data, january);
    };
    expect(rows("backlog")).toEqual([0, 2]);
    expect(rows("net flow")).toEqual([0, 3, 4]);
  });

  /** The rows, and how many there should be. */
  const rowsAndN = (measure: KpiMeasure, given: Measured) => {
    const { kpi, data } = kpiAndData(measure, { ...facts, ...given });
    const { notMeasurable, figures: [{ n }] } = measureKpi(kpi, data, [january]);
    return [rowsOfKpi(kpi, data, january), notMeasurable === "" ? n : 0] as const;
  };

  it.each(KPI_MEASURE_NAMES.filter((measure) => !NOT_ONCE.includes(measure)).flatMap((measure) => ["2024-01-20", "2024-03-01"].map((asOf) => [measure, asOf] as const)))("%s as of %s: as many tickets as its n", (measure, asOf) => {
    for (const given of [tickets, troublesome, history, conversation, groups]) {
      const [rows, n] = rowsAndN(measure, { tickets: given, asOf });
      expect(rows).toHaveLength(n);
    }
  });

  it.each<[KpiMeasure, string, Measured, readonly number[]]>([
    ["backlog", "those on hold at the end of the month", { tickets: onHold, variant: ["held only"] }, [0]],
    ["backlog", "those that were not on hold then", { tickets: onHold, variant: ["without held"] }, [1]],
    ["compliance", "those of which every clock was decided in January, or the first was missed", { tickets: twoClocks, agreement: { slas: bothClocks }, variant: ["both"] }, [0, 1]],
    ["compliance", "those of which the response was decided in January", { tickets: twoClocks, agreement: { slas: bothClocks }, variant: ["response"] }, [0, 1, 2]],
    ["compliance", "those decided from its first instant to before the next month's", { tickets: midnights, agreement: roundTheClockSla }, [0]],
    ["compliance", "those decided so with both clocks", { tickets: midnights, agreement: roundTheClockSla, variant: ["both"] }, [0]],
    ["near-miss share", "those met so", { tickets: midnights, agreement: roundTheClockSla }, [0]],
    ["resolution time mean", "those resolved so", { tickets: midnights, agreement: roundTheClockSla }, [0]],
    ["near-miss share", "none with a due date of its own, of which no share is known", { tickets: dated, agreement: { slas: [anSla({ target: { kind: "due" } })] } }, []],
    ["cost per ticket", "those opened by the day of the review", { tickets: troublesome, variant: ["opened"], asOf: "2024-01-20" }, [0, 1, 2, 3, 5]],
    ["share resolved by time", "none that was cancelled", { tickets: troublesome }, [0, 1, 4, 5, 6]],
    ["escalation rate", "those with a count of escalations", { tickets: troublesome }, [0, 2, 4]],
    ["escalation rate", "those opened with tier 1", { tickets: groups, variant: ["tier 1: Desk"] }, [0, 2, 4, 6]],
    ["first level resolution", "those with a count of escalations", { tickets: troublesome }, [0, 4]],
    ["first touch resolution", "those that were answered", { tickets: conversation, variant: ["one reply of replied"] }, [0, 4]],
    ["CSAT", "the last answer of a person", { tickets: troublesome, variant: ["last answer of a person"] }, [1, 4]],
    ["CSAT", "none that was reopened after January", { tickets: history }, [1, 4]],
    ["CSAT response rate", "those without an answer, too", { tickets: [...troublesome, aTicket({ resolved: "2024-01-09 09:00" })] }, [0, 1, 4, 7]],
  ])("%s: %s", (measure, _, given, expected) => {
    const [rows, n] = rowsAndN(measure, given);
    expect(rows).toEqual(expected);
    expect(n).toBe(expected.length);
  });
});

describe("which tickets are these, where a KPI counts two clocks of each?", () => {
  const rows = (measure: KpiMeasure) => {
    const { kpi, data } = kpiAndData(measure, { tickets: twoClocks, agreement: { slas: bothClocks } });
    return rowsOfKpi(kpi, data, january);
  };

  it("those of which either was decided in January, each once", () => {
    expect(rows("compliance")).toEqual([0, 1, 2]);
  });

  it("those of which either was met in January", () => {
    expect(rows("near-miss share")).toEqual([0, 2]);
  });
});

describe("are there tickets to open behind the figure?", () => {
  const promoters = { feedback: [anAnswer("2024-01-10", 9, { scale: "NPS" })] };
  const scores = { feedback: [anAnswer("2024-01-10", 4)] };

  it.each<[boolean, KpiMeasure, string, Measured]>([
    [true, "volume", "it counts tickets", {}],
    [false, "outages", "it counts outages", {}],
    [true, "CSAT", "the Feedback table is empty", {}],
    [true, "CSAT", "the Feedback table asks who recommends the service, and only the tickets how satisfied people are", { records: promoters }],
    [true, "CSAT", "the KPI asks for the tickets' own scores, whatever the Feedback table holds", { records: scores, variant: ["tickets"] }],
    [false, "CSAT", "the Feedback table has the scores", { records: scores }],
    [false, "NPS", "tickets have no such scores", { records: promoters }],
  ])("%s for %s: %s", (expected, measure, _, given) => {
    const { kpi, data } = kpiAndData(measure, { ...facts, ...given });
    expect(hasTickets(kpi, data)).toBe(expected);
  });
});
