import type { Kpi, KpiMeasure } from "../../../src/service-level/agreement";
import type { TicketField } from "../../../src/service-level/ticket";
import { KpiData, measureKpi } from "../../../src/service-level/kpi";
import { periodOf } from "../../../src/service-level/period";
import { aFilter, aKpi, anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { SourceFacts, TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

const months = (...names: string[]) => names.map((name) => periodOf(name, { zone: "UTC", fiscalYearStartMonth: 1 })!);

interface Measured extends SourceFacts {
  readonly asOf?: string;
  readonly kpi?: Partial<Kpi>;
  readonly agreement?: Parameters<typeof anAgreement>[0];
}

function measure(name: KpiMeasure, tickets: readonly TicketFacts[], { asOf = "2024-06-01", kpi, agreement = { slas: [] }, ...source }: Measured = {}) {
  const data = new KpiData(ticketsOf(tickets, source), anAgreement(agreement), at(asOf));
  return measureKpi(aKpi({ measure: name, ...kpi }), data, months("2024-01", "2024-02", "2024-03"));
}

const values = ({ figures }: ReturnType<typeof measure>) => figures.map(({ value }) => value);

describe("volume", () => {
  it("counts tickets where they were opened, cancelled ones too; a month without tickets has 0", () => {
    const tickets = [aTicket({ opened: "2024-01-01 00:00" }), aTicket({ opened: "2024-01-31 23:59", state: "cancelled" }), aTicket({ opened: "2024-03-01 00:00" })];
    expect(values(measure("volume", tickets))).toEqual([2, 0, 1]);
  });

  it("has no data before the first ticket and after the as-of date", () => {
    expect(values(measure("volume", [aTicket({ opened: "2024-02-10 09:00" })], { asOf: "2024-02-20" }))).toEqual([Number.NaN, 1, Number.NaN]);
  });

  it("of the month that begins with the as-of date is that of its first moment", () => {
    const tickets = [aTicket(), aTicket({ opened: "2024-02-01 00:00" })];
    expect(values(measure("volume", tickets, { asOf: "2024-02-01" }))).toEqual([1, 1, Number.NaN]);
  });

  it("counts only tickets that its filter admits", () => {
    const tickets = [aTicket({ type: "Incident" }), aTicket({ type: "Request" })];
    expect(values(measure("volume", tickets, { kpi: { filter: aFilter({ type: ["incident"] }) } }))[0]).toBe(1);
  });

  it("asked for an earlier date, goes by the priority that a ticket had then", () => {
    const raised = aTicket({ opened: "2024-01-10 09:00", classes: [["2024-01-10 09:00", { priority: "P3" }], ["2024-02-05 09:00", { priority: "P1" }]] });
    const [kpi, tickets] = [{ filter: aFilter({ priority: ["P1"] }) }, [raised, aTicket({ opened: "2024-01-11 09:00", priority: "P1" })]];
    expect(values(measure("volume", tickets, { kpi, asOf: "2024-01-31" }))[0]).toBe(1);
    expect(values(measure("volume", tickets, { kpi, asOf: "2024-02-05 09:00" }))[0]).toBe(2);
  });
});

describe("backlog", () => {
  it("is what is open at the end of the month: opened in it or before, and not resolved in it", () => {
    const tickets = [
      aTicket({ opened: "2024-01-10 09:00", resolved: "2024-02-10 09:00" }),
      aTicket({ opened: "2024-01-10 09:00", resolved: "2024-01-20 09:00" }),
      aTicket({ opened: "2024-02-10 09:00" }),
      aTicket({ opened: "2024-01-15 09:00", state: "cancelled", closed: "2024-03-02 09:00" }),
    ];
    expect(values(measure("backlog", tickets))).toEqual([2, 2, 1]);
  });

  it("at midnight between two months: opened then is next month's, resolved then was still open", () => {
    const tickets = [aTicket({ opened: "2024-01-10 09:00", resolved: "2024-02-01 00:00" }), aTicket({ opened: "2024-02-01 00:00", resolved: "2024-02-01 01:00" })];
    expect(values(measure("backlog", tickets))).toEqual([1, 0, 0]);
  });

  it("knows from the history that a ticket resolved in January was open again in February", () => {
    const history = [["2024-01-20 09:00", "stopped"], ["2024-02-20 09:00", "held"], ["2024-03-10 09:00", "stopped"]] as const;
    expect(values(measure("backlog", [aTicket({ history }), aTicket({ opened: "2024-01-08 09:00", resolved: "2024-01-09 09:00" })]))).toEqual([0, 1, 0]);
  });

  it("loses a ticket when it is cancelled, even if it is closed afterwards", () => {
    const history = [["2024-01-20 09:00", "cancelled"], ["2024-03-02 09:00", "stopped"]] as const;
    expect(values(measure("backlog", [aTicket({ history })]))).toEqual([0, 0, 0]);
    expect(values(measure("backlog", [aTicket({ history })], { asOf: "2024-01-20 08:59" }))[0]).toBe(1);
  });

  it("of a month that is not over is that of the as-of date", () => {
    const tickets = [aTicket({ resolved: "2024-01-20 09:00" })];
    expect(values(measure("backlog", tickets, { asOf: "2024-01-20 08:59" }))[0]).toBe(1);
    expect(values(measure("backlog", tickets, { asOf: "2024-01-20 09:00" }))[0]).toBe(0);
  });
});

describe("response and resolution times", () => {
  // Service hours 09:00-17:00: 1 h, 2 h, 3 h and 10 h.
  const tickets = ["2024-01-08 10:00", "2024-01-08 11:00", "2024-01-08 12:00", "2024-01-09 11:00"].map((resolved) => aTicket({ resolved, firstResponse: "2024-01-08 09:30" }));

  it.each([
    ["resolution time median", 2.5], ["resolution time mean", 4], ["resolution time P90", 7.9],
    ["response time median", 0.5], ["response time mean", 0.5], ["response time P90", 0.5],
  ] as const)("%s in service hours: %d", (name, hours) => {
    const { unit, figures } = measure(name, tickets);
    expect(unit).toBe("hours");
    expect(figures[0].value).toBeCloseTo(hours, 9);
    expect(figures[0].n).toBe(4);
  });

  it("count where the ticket was resolved, without holds, and have no data where none was", () => {
    const history = [["2024-01-31 10:00", "held"], ["2024-02-01 10:00", "running"], ["2024-02-01 12:00", "stopped"]] as const;
    const { figures } = measure("resolution time mean", [aTicket({ opened: "2024-01-31 09:00", history })]);
    expect(figures).toEqual([{ value: Number.NaN, n: 0 }, { value: 3, n: 1 }, { value: Number.NaN, n: 0 }]);
  });

  it("leave out cancelled and merged tickets", () => {
    const removed = [aTicket({ state: "cancelled", resolved: "2024-01-10 09:00" }), aTicket({ state: "merged", resolved: "2024-01-10 09:00" })];
    expect(measure("resolution time mean", [...tickets, ...removed]).figures[0].n).toBe(4);
  });

  it("are told in the service hours of the SLA that hangs under the KPI", () => {
    const slas = [anSla({ kpi: "KPI-1", calendar: "24x7" })];
    const agreement = { slas, calendars: [...anAgreement().calendars.values(), roundTheClock()] };
    expect(values(measure("resolution time mean", [aTicket({ resolved: "2024-01-09 09:00" })], { agreement }))[0]).toBe(24);
    const ofOthers = (sla: Parameters<typeof anSla>[0]) => values(measure("resolution time mean", [aTicket({ resolved: "2024-01-09 09:00" })], { agreement: { ...agreement, slas: [anSla({ ...slas[0], ...sla })] } }))[0];
    expect([ofOthers({ kpi: "KPI-2" }), ofOthers({ clock: { kind: "response" } }), ofOthers({ filter: aFilter({ priority: ["P1"] }) })]).toEqual([8, 8, 8]);
  });

  it("of a response go on while the ticket is on hold, those of a resolution stand still", () => {
    const history = [["2024-01-08 10:00", "held"], ["2024-01-08 12:00", "running"], ["2024-01-08 13:00", "stopped"]] as const;
    const held = [aTicket({ history, firstResponse: "2024-01-08 12:30" })];
    expect([values(measure("response time mean", held))[0], values(measure("resolution time mean", held))[0]]).toEqual([3.5, 2]);
  });
});

describe("compliance", () => {
  it("pools the commitments of all SLAs under the KPI", () => {
    const slas = [anSla({ id: "A", target: within(2) }), anSla({ id: "B", target: within(1), clock: { kind: "response" } })];
    const tickets = [aTicket({ firstResponse: "2024-01-08 09:30", resolved: "2024-01-08 12:00" }), aTicket({ firstResponse: "2024-01-08 09:30", resolved: "2024-01-08 10:00" })];
    expect(measure("compliance", tickets, { agreement: { slas } }).figures[0]).toEqual({ value: 0.75, n: 4 });
  });
});

describe("reopen rate", () => {
  const tickets = [
    aTicket({ history: [["2024-01-20 09:00", "stopped"], ["2024-01-21 09:00", "running"], ["2024-01-22 09:00", "stopped"], ["2024-01-23 09:00", "running"], ["2024-02-20 09:00", "stopped"]] }),
    aTicket({ history: [["2024-01-20 09:00", "stopped", "Resolved"], ["2024-01-25 09:00", "stopped", "Closed"]] }),
    aTicket({ history: [["2024-01-20 09:00", "cancelled"], ["2024-01-21 09:00", "running"], ["2024-01-22 09:00", "stopped"]] }),
  ];

  it("is the share of the tickets resolved in the month that were reopened, each counted once", () => {
    expect(measure("reopen rate", tickets).figures).toEqual([{ value: 1 / 3, n: 3 }, { value: 0, n: 1 }, { value: Number.NaN, n: 0 }]);
  });

  it("knows nothing of a reopening after the as-of date", () => {
    expect(measure("reopen rate", tickets, { asOf: "2024-01-20 12:00" }).figures[0]).toEqual({ value: 0, n: 2, isProvisional: true });
  });

  it("takes the desk's own count where there is no history", () => {
    const counted = [aTicket({ resolved: "2024-01-20 09:00", reopens: 2 }), aTicket({ resolved: "2024-01-20 09:00", reopens: 0 })];
    expect(measure("reopen rate", counted).figures[0]).toEqual({ value: 0.5, n: 2 });
  });
});

describe("a measure that the export cannot give", () => {
  it.each<[string, readonly TicketFacts[], readonly TicketField[]]>([
    ["a date of resolution", [aTicket({ resolved: "2024-01-09 09:00" })], ["closed"]],
    ["a date of closing", [aTicket({ closed: "2024-01-09 09:00" })], ["resolved"]],
    ["a history", [aTicket({ history: [["2024-01-09 09:00", "stopped"]] })], ["resolved", "closed"]],
  ])("a resolution time needs no more than %s", (_, tickets, without) => {
    expect(measure("resolution time mean", tickets, { without })).toMatchObject({ notMeasurable: "", figures: [{ value: 8, n: 1 }, {}, {}] });
  });

  it.each([
    ["response time median", ["first response"], "needsFirstResponse"],
    ["resolution time P90", ["resolved", "closed"], "needsResolved"],
    ["reopen rate", ["reopens"], "needsReopens"],
    ["volume", ["opened"], "needsOpened"],
    ["compliance", [], "noSlaLinked"],
  ] as const)("%s says why and has no figure", (name, without, reason) => {
    const { notMeasurable, figures } = measure(name, [aTicket({ resolved: "2024-01-09 09:00" })], { without });
    expect(notMeasurable).toBe(reason);
    expect(figures[0]).toEqual({ value: Number.NaN, n: 0 });
  });
});
