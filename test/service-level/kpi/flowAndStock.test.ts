import { aTicket } from "../../support/aTicket";
import { at } from "../../support/instants";
import { anSla, roundTheClock, within } from "../../support/anAgreement";
import { NO_CONTRACT } from "../../../src/service-level/agreement";
import { figuresOf, measured } from "../../support/measuredKpi";

const NONE = [Number.NaN, 0];

describe("volume by users and working days", () => {
  const tickets = ["2024-01-10", "2024-01-11", "2024-02-10", "2024-03-10", "2024-03-11"].map((day) => aTicket({ opened: `${day} 09:00` }));
  const users = (period: string, from: string, to: string, value: number) => ({ figure: "Users", from: at(from), to: at(to), value, n: Number.NaN, source: period });

  it("is divided by the users of the period: 2 of 100, then 1 and 2 of the 200 that came in February", () => {
    const records = { figures: [users("January", "2024-01-01", "2024-02-01", 100), users("February", "2024-02-01", "2024-03-01", 200)] };
    expect(figuresOf("volume per user", { tickets, records })).toEqual([[0.02, 2], [0.005, 1], [0.01, 2]]);
  });

  it("takes the Users of the agreement where the Figures table has none, and says so when nobody knows", () => {
    expect(figuresOf("volume per user", { tickets, agreement: { slas: [], contract: { ...NO_CONTRACT, users: 50 } } })[0]).toEqual([0.04, 2]);
    expect(measured("volume per user", { tickets }).notMeasurable).toBe("needsUsers");
  });

  it("takes the entry for the shortest time around the end of the period, else the latest before it", () => {
    const quarter = users("Q1", "2024-01-01", "2024-04-01", 400);
    const [december, january] = [users("December", "2023-12-01", "2024-01-01", 50), users("January", "2024-01-01", "2024-02-01", 100)];
    const ofMonths = (...figures: ReturnType<typeof users>[]) => figuresOf("volume per user", { tickets, records: { figures } }).map(([value]) => value);
    expect(ofMonths(quarter, january)).toEqual([2 / 100, 1 / 400, 2 / 400]);
    expect(ofMonths(january, quarter)).toEqual([2 / 100, 1 / 400, 2 / 400]);
    expect(ofMonths(january, december)).toEqual([2 / 100, 1 / 100, 2 / 100]);
    expect(ofMonths(december, january)).toEqual([2 / 100, 1 / 100, 2 / 100]);
    expect(ofMonths({ ...january, value: 0 })[0]).toBeNaN();
  });

  it("of a month that is not over goes by the users of today, not of the days to come", () => {
    const figures = [users("First half", "2024-01-01", "2024-01-16", 100), users("Second half", "2024-01-16", "2024-02-01", 200)];
    expect(figuresOf("volume per user", { tickets, records: { figures }, asOf: "2024-01-16" })[0]).toEqual([0.02, 2]);
    expect(figuresOf("volume per user", { tickets, records: { figures }, asOf: "2024-01-17" })[0]).toEqual([0.01, 2]);
  });

  it("is divided by the working days: 23 in January, and half a Monday when it is only 13:00", () => {
    expect(figuresOf("volume per working day", { tickets })[0]).toEqual([2 / 23, 2]);
    expect(figuresOf("volume per working day", { tickets: [aTicket({ opened: "2024-01-01 09:00" })], asOf: "2024-01-01 13:00" })[0]).toEqual([2, 1]);
  });
});

describe("the backlog and tickets on hold", () => {
  const held = aTicket({ opened: "2024-01-10 09:00", history: [["2024-01-20 09:00", "held"], ["2024-02-05 09:00", "running"]] });
  const running = aTicket({ opened: "2024-01-15 09:00", history: [["2024-03-20 09:00", "held"]] });

  it("counts them, leaves them out, or counts nothing else, as the KPI says", () => {
    const tickets = [held, running];
    expect(figuresOf("backlog", { tickets }).map(([value]) => value)).toEqual([2, 2, 2]);
    expect(figuresOf("backlog", { tickets, variant: ["without held"] }).map(([value]) => value)).toEqual([1, 2, 1]);
    expect(figuresOf("backlog", { tickets, variant: ["held only"] }).map(([value]) => value)).toEqual([1, 0, 1]);
  });

  it("knows nothing of a hold that begins later in the month than As of", () => {
    const march = (variant: string, asOf: string) => figuresOf("backlog", { tickets: [running], variant: [variant], asOf })[2][0];
    expect([march("without held", "2024-03-15 09:00"), march("held only", "2024-03-15 09:00")]).toEqual([1, 0]);
    expect([march("without held", "2024-03-20 09:00"), march("held only", "2024-03-20 09:00")]).toEqual([0, 1]);
  });

  it("asks the state of today of a ticket that has no history beside others that have one", () => {
    const tickets = [held, aTicket({ state: "held" }), aTicket(), aTicket({ resolved: "2024-02-10 09:00" })];
    expect(figuresOf("backlog", { tickets, variant: ["held only"] }).map(([value]) => value)).toEqual([2, 1, 1]);
    expect(figuresOf("backlog", { tickets, variant: ["without held"] }).map(([value]) => value)).toEqual([2, 2, 2]);
  });

  it("is that of the last instant of a month: what begins or ends with the next one comes later", () => {
    const atMidnight = aTicket({ opened: "2024-01-10 09:00", history: [["2024-02-01 00:00", "held"], ["2024-03-01 00:00", "running"]] });
    const opensAtMidnight = aTicket({ opened: "2024-02-01 00:00", history: [["2024-02-01 00:00", "held"]] });
    const tickets = [atMidnight, opensAtMidnight];
    expect(figuresOf("backlog", { tickets, variant: ["held only"] }).map(([value]) => value)).toEqual([0, 2, 1]);
    expect(figuresOf("backlog", { tickets }).map(([value]) => value)).toEqual([1, 2, 2]);
  });

  it("is not measurable apart from holds without a history: nobody knows who was on hold in January", () => {
    expect(measured("backlog", { tickets: [aTicket()], variant: ["held only"] }).notMeasurable).toBe("needsHistory");
  });
});

describe("the growth of the backlog", () => {
  it("is a flow, opened and reopened less done and cancelled, and adds up to the stock", () => {
    const tickets = [
      aTicket({ opened: "2024-01-10 09:00", resolved: "2024-02-10 09:00" }), aTicket({ opened: "2024-01-11 09:00" }), aTicket({ opened: "2024-02-01 09:00", state: "cancelled", closed: "2024-02-02 09:00" }),
      aTicket({ opened: "2024-01-12 09:00", history: [["2024-01-13 09:00", "stopped"], ["2024-03-01 09:00", "running"]] }),
    ];
    expect(figuresOf("net flow", { tickets })).toEqual([[2, 4], [-1, 3], [1, 1]]);
    expect(figuresOf("backlog", { tickets }).map(([value]) => value)).toEqual([2, 1, 2]);
  });
});

describe("the age of open tickets", () => {
  // On 31 January at 24:00 they are 31, 21 and 1 days old.
  const tickets = [aTicket({ opened: "2024-01-01 00:00" }), aTicket({ opened: "2024-01-11 00:00", resolved: "2024-02-10 09:00" }), aTicket({ opened: "2024-01-31 00:00", resolved: "2024-02-01 00:00" })];

  it("is told in days of 24 hours: median 21, oldest 31; one resolved at midnight was still open", () => {
    expect(figuresOf("ageing median", { tickets })[0]).toEqual([21, 3]);
    expect(figuresOf("ageing oldest", { tickets })).toEqual([[31, 3], [60, 1], [91, 1]]);
  });

  it("of a month that is not over goes to the moment of the review", () => {
    expect(figuresOf("ageing oldest", { tickets, asOf: "2024-01-08 12:00" })[0]).toEqual([7.5, 1]);
  });

  it("counts those over 30 days, or over any other number", () => {
    expect(figuresOf("ageing share over", { tickets })[0]).toEqual([1 / 3, 3]);
    expect(figuresOf("ageing share over", { tickets, variant: ["over 20 d"] })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("ageing share over", { tickets, variant: ["31 d"] })[0]).toEqual([0, 3]);
  });

  it("counts those past the deadline of their SLA: 4 h after Monday 09:00", () => {
    const overdue = aTicket({ opened: "2024-01-29 09:00" });
    const fresh = aTicket({ opened: "2024-01-31 16:00" });
    expect(figuresOf("ageing share over", { tickets: [overdue, fresh], variant: ["target"], agreement: { slas: [anSla({ target: within(4) })] } })[0]).toEqual([0.5, 2]);
    expect(measured("ageing share over", { tickets: [overdue], variant: ["target"] }).notMeasurable).toBe("noSlaLinked");
    expect(measured("ageing share over", { tickets: [overdue], variant: ["target"], agreement: { slas: [anSla({ clock: { kind: "response" } })] } }).notMeasurable).toBe("noSlaLinked");
    const [strict, lax] = [anSla({ id: "A", target: within(4) }), anSla({ id: "B", target: within(400) })];
    expect(figuresOf("ageing share over", { tickets: [overdue, fresh], variant: ["target"], agreement: { slas: [lax, strict] } })[0]).toEqual([0.5, 2]);
  });

  it("does not count one whose deadline is the very end of the month", () => {
    const due = (target: number) => figuresOf("ageing share over", { tickets: [aTicket({ opened: "2024-01-31 16:00" })], variant: ["target"], agreement: { calendars: [roundTheClock()], slas: [anSla({ target: within(target) })] } })[0];
    expect([due(8), due(7.5)]).toEqual([[0, 1], [1, 1]]);
  });

  it("of nothing is no data, not 0", () => {
    expect(figuresOf("ageing median", { tickets: [aTicket({ resolved: "2024-01-09 09:00" })] })[0]).toEqual(NONE);
    expect(figuresOf("ageing share over", { tickets: [aTicket({ resolved: "2024-01-09 09:00" })] })[0]).toEqual(NONE);
  });
});
