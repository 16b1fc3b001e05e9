import { KpiData, measureKpi } from "../../../src/service-level/kpi";
import { periodOf } from "../../../src/service-level/period";
import { aCalendar, aFilter, aKpi, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";
import { figuresOf, measured } from "../../support/measuredKpi";

describe("the same ticket by different clocks", () => {
  it("Friday 16:00 to Monday 16:00 is 8 service hours and 72 hours on the wall", () => {
    const tickets = [aTicket({ opened: "2024-01-12 16:00", resolved: "2024-01-15 16:00" })];
    expect(figuresOf("resolution time mean", { tickets })[0]).toEqual([8, 1]);
    expect(figuresOf("resolution time mean", { tickets, variant: ["wall clock"] })[0]).toEqual([72, 1]);
  });

  it("a response on the wall clock counts the night: 17 h from 16:30 to 09:30", () => {
    const tickets = [aTicket({ opened: "2024-01-08 16:30", firstResponse: "2024-01-09 09:30" })];
    expect(figuresOf("response time median", { tickets })[0]).toEqual([1, 1]);
    expect(figuresOf("response time median", { tickets, variant: ["wall clock"] })[0]).toEqual([17, 1]);
  });

  it("first solved after 2 h, last solved after 4 h of work, closed a day later", () => {
    const history = [["2024-01-08 11:00", "stopped"], ["2024-01-09 09:00", "running"], ["2024-01-09 11:00", "stopped"]] as const;
    const tickets = [aTicket({ history, closed: "2024-01-10 11:00" })];
    expect(figuresOf("resolution time mean", { tickets, variant: ["first resolution"] })[0]).toEqual([2, 1]);
    expect(figuresOf("resolution time mean", { tickets })[0]).toEqual([4, 1]);
    expect(figuresOf("resolution time mean", { tickets, variant: ["closing"] })[0][1]).toBe(1);
  });

  it("until closing is not measurable where the export has no closing date", () => {
    expect(measured("resolution time mean", { tickets: [aTicket({ resolved: "2024-01-09 09:00" })], variant: ["closing"], without: ["closed"] }).notMeasurable).toBe("needsClosed");
  });
});

describe("the hours of the SLA that a KPI is linked to", () => {
  const calendars = [aCalendar(), roundTheClock()];
  // Friday 16:30 to Monday 09:30 is 1 h in the office and 65 h round the clock; resolved at 12:30, which is 4 h and 68 h.
  const tickets = [aTicket({ opened: "2024-01-12 16:30", firstResponse: "2024-01-15 09:30", resolved: "2024-01-15 12:30" })];
  const response = anSla({ id: "R", clock: { kind: "response" }, holds: "run", calendar: "24x7" });
  const resolution = anSla({ id: "S", calendar: "24x7" });

  it("time the response where it is an SLA of responses, and do not where it is one of resolutions", () => {
    expect(figuresOf("response time median", { tickets, agreement: { calendars, slas: [response] } })[0]).toEqual([65, 1]);
    expect(figuresOf("response time median", { tickets, agreement: { calendars, slas: [resolution] } })[0]).toEqual([1, 1]);
  });

  it("time the resolution where it is an SLA of resolutions, and do not where it is one of responses", () => {
    expect(figuresOf("resolution time median", { tickets, agreement: { calendars, slas: [resolution] } })[0]).toEqual([68, 1]);
    expect(figuresOf("resolution time median", { tickets, agreement: { calendars, slas: [response] } })[0]).toEqual([4, 1]);
    expect(figuresOf("resolution time median", { tickets, agreement: { calendars, slas: [{ ...resolution, calendar: "Office" }] } })[0]).toEqual([4, 1]);
  });

  it("run round the clock where the SLA counts in calendar days, whatever the hours of the desk, and stand still on hold", () => {
    const inDays = { calendars: [aCalendar()], slas: [anSla({ id: "S", target: { kind: "calendarTime", count: 30, unit: "days" } })] };
    expect(figuresOf("resolution time median", { tickets, agreement: inDays })[0]).toEqual([68, 1]);
    const held = aTicket({ opened: "2024-01-12 16:30", history: [["2024-01-13 10:00", "held"], ["2024-01-14 10:00", "running"], ["2024-01-15 12:30", "stopped"]] });
    expect(figuresOf("resolution time median", { tickets: [held], agreement: inDays })[0]).toEqual([44, 1]);
    const heldFor = { ...tickets[0], heldMinutes: 24 * 60 };
    expect(figuresOf("resolution time median", { tickets: [heldFor], agreement: inDays })[0]).toEqual([44, 1]);
  });

  it("are those of each KPI where several KPIs are measured from the same tickets", () => {
    const kpis = [
      aKpi({ id: "OFFICE", measure: "response time median" }), aKpi({ id: "CLOCK", measure: "response time median" }), aKpi({ id: "DONE", measure: "resolution time median" }),
      aKpi({ id: "CLOSED", measure: "resolution time mean", variant: { ending: "closing" } }),
    ];
    const data = new KpiData(ticketsOf([{ ...tickets[0], closed: "2024-01-15 14:30" }]), anAgreement({ calendars, kpis, slas: [anSla({ ...response, kpi: "CLOCK" }), anSla({ ...response, kpi: "OFFICE", calendar: "Office" })] }), at("2024-06-01"));
    const january = [periodOf("2024-01", { zone: "UTC", fiscalYearStartMonth: 1 })!];
    expect(kpis.map((kpi) => measureKpi(kpi, data, january).figures[0].value)).toEqual([1, 65, 4, 6]);
  });
});

describe("MTTR", () => {
  const incident = aTicket({ type: "Incident", opened: "2024-01-12 16:00", closed: "2024-01-15 16:00" });
  const request = aTicket({ type: "Request", opened: "2024-01-12 16:00", closed: "2024-01-12 16:30" });

  it("is of incidents, not of requests: Friday 16:00 to Monday 16:00 is 8 business hours", () => {
    expect(figuresOf("MTTR", { tickets: [incident, request] })[0]).toEqual([8, 1]);
  });

  it("takes the types that the KPI names for incidents, whatever they are called", () => {
    expect(figuresOf("MTTR", { tickets: [{ ...incident, type: "Fault" }, { ...incident, type: "Break", closed: "2024-01-15 12:00" }], kpi: { filter: aFilter({ type: ["Break"] }) } })[0]).toEqual([4, 1]);
  });

  it("is not measurable where no type says which tickets are incidents", () => {
    expect(measured("MTTR", { tickets: [{ ...incident, type: "A" }] }).notMeasurable).toBe("needsIncidents");
  });

  it("ends when the ticket is closed, or resolved if the KPI says so", () => {
    const tickets = [{ ...incident, resolved: "2024-01-15 10:00" }];
    expect(figuresOf("MTTR", { tickets })[0]).toEqual([8, 1]);
    expect(figuresOf("MTTR", { tickets, variant: ["last resolution"] })[0]).toEqual([2, 1]);
  });
});

describe("the share resolved by a time, with the open tickets", () => {
  // Service hours until resolved: 1, 2, and 10; one has been open for 4 h at the end.
  const tickets = [
    aTicket({ resolved: "2024-01-08 10:00" }), aTicket({ resolved: "2024-01-08 11:00" }), aTicket({ resolved: "2024-01-09 11:00" }), aTicket({ opened: "2024-01-09 13:00" }),
  ];

  it("is 2 of 4 within 8 h as long as nobody knows what becomes of the open one, where closed tickets alone would say 2 of 3", () => {
    expect(figuresOf("share resolved by time", { tickets, asOf: "2024-01-09 17:00" })[0]).toEqual([0.5, 4]);
  });

  it("asks for another time: 3 of 4 after 10 h, once the open one is known to be slower", () => {
    expect(figuresOf("share resolved by time", { tickets, variant: ["within 10 h"], asOf: "2024-01-11 17:00" })[0]).toEqual([0.75, 4]);
  });

  it("says nothing of a time that no ticket has been known for", () => {
    expect(figuresOf("share resolved by time", { tickets: [aTicket()], asOf: "2024-01-08 10:00" })[0]).toEqual([Number.NaN, 1]);
  });
});
