import { aFilter, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import { at } from "../../support/instants";
import { figuresOf, measured } from "../../support/measuredKpi";

const january = (variant: readonly string[], tickets: Parameters<typeof figuresOf>[1]) => figuresOf("first touch resolution", { variant, ...tickets })[0];

describe("first touch resolution has four definitions in use", () => {
  const quick = aTicket({ resolved: "2024-01-08 09:10", messages: [["2024-01-08 09:00", "customer"], ["2024-01-08 09:10", "agent"]] });
  const asked = aTicket({ resolved: "2024-01-08 12:00", messages: [["2024-01-08 09:00", "customer"], ["2024-01-08 09:30", "agent"], ["2024-01-08 10:00", "customer"], ["2024-01-08 12:00", "agent"]] });
  const twice = aTicket({ resolved: "2024-01-08 15:00", messages: [["2024-01-08 09:00", "customer"], ["2024-01-08 09:30", "agent"], ["2024-01-08 15:00", "agent"]] });
  const silent = aTicket({ resolved: "2024-01-08 16:00", messages: [["2024-01-08 09:00", "customer"]] });
  const tickets = [quick, asked, twice, silent];

  it.each([
    ["closed within 15 minutes of opening", [], 1 / 4, 4],
    ["closed within 6 hours of opening", ["closed within 6 h"], 3 / 4, 4],
    ["no customer reply after the desk's first message", ["no customer reply"], 3 / 4, 4],
    ["exactly one public reply of the desk", ["one reply"], 1 / 4, 4],
    ["one reply, of the tickets that got any", ["one reply of replied"], 1 / 3, 3],
  ] as const)("%s", (_, variant, share, n) => {
    expect(january(variant, { tickets })).toEqual([share, n]);
  });

  it("15 minutes are service time: Friday 16:55 to Monday 09:05 is ten minutes", () => {
    expect(january([], { tickets: [aTicket({ opened: "2024-01-12 16:55", resolved: "2024-01-15 09:05" })] })).toEqual([1, 1]);
  });

  it("a thank-you after the resolution is no reply", () => {
    const thanked = { ...quick, messages: [...quick.messages!, ["2024-01-08 13:00", "customer"] as const] };
    expect(january(["no customer reply"], { tickets: [thanked] })).toEqual([1, 1]);
  });

  it("a ticket reopened within 7 days was not resolved at first touch, one reopened after 8 days was", () => {
    const reopened = (day: string) => aTicket({ history: [["2024-01-08 09:10", "stopped"], [`${day} 09:10`, "running"]] });
    expect(january([], { tickets: [reopened("2024-01-15")] })).toEqual([0, 1]);
    expect(january([], { tickets: [reopened("2024-01-16")] })).toEqual([1, 1]);
    expect(january(["closed within 15 min", "10 d"], { tickets: [reopened("2024-01-16")] })).toEqual([0, 1]);
    expect(january([], { tickets: [aTicket({ resolved: "2024-01-08 09:10", reopens: 1 })] })).toEqual([0, 1]);
  });

  it.each([["closed within 6 h"], ["no customer reply"], ["one reply"], ["one reply of replied"]])("%s: a ticket that came back in January and was resolved again in February took more than one touch in either month", (rule) => {
    const cameBack: typeof quick = { ...quick, resolved: undefined, history: [["2024-01-08 09:10", "stopped"], ["2024-01-10 09:00", "running"], ["2024-02-05 09:00", "stopped"]] };
    expect(figuresOf("first touch resolution", { variant: [rule], tickets: [cameBack], periods: ["2024-01", "2024-02"] })).toEqual([[0, 1], [0, 1]]);
  });

  it("is not final while the window of the last day runs", () => {
    const tickets = [aTicket({ resolved: "2024-01-30 09:10", opened: "2024-01-30 09:00" })];
    expect(measured("first touch resolution", { tickets, asOf: "2024-02-07 23:59" }).figures[0]).toEqual({ value: 1, n: 1, isProvisional: true });
    expect(measured("first touch resolution", { tickets, asOf: "2024-02-08" }).figures[0]).toEqual({ value: 1, n: 1 });
  });

  it("by messages is not measurable from an export without them", () => {
    expect(measured("first touch resolution", { tickets: [aTicket({ resolved: "2024-01-08 09:10" })], variant: ["one reply"] }).notMeasurable).toBe("needsConversation");
  });
});

describe("the tiers", () => {
  const tickets = [
    aTicket({ resolved: "2024-01-09 09:00", classes: [["2024-01-08 09:00", { group: "Service desk" }]] }),
    aTicket({ resolved: "2024-01-09 09:00", classes: [["2024-01-08 09:00", { group: "Service desk" }], ["2024-01-08 12:00", { group: "Network" }]] }),
    aTicket({ resolved: "2024-01-09 09:00", classes: [["2024-01-08 09:00", { group: "Network" }]] }),
    aTicket({ resolved: "2024-01-09 09:00", classes: [["2024-01-08 09:00", { group: "Service desk" }], ["2024-01-08 12:00", { group: "Network" }], ["2024-01-08 13:00", { group: "Service desk" }]] }),
  ];
  const variant = ["tier 1: service desk + Hotline"];

  it("first level resolution: 2 of 4 were resolved by tier 1, the one that came back included", () => {
    expect(figuresOf("first level resolution", { tickets, variant })[0]).toEqual([0.5, 4]);
  });

  it("escalation: 2 of the 3 opened with tier 1 left it; one that went straight to tier 2 is none", () => {
    expect(figuresOf("escalation rate", { tickets, variant })[0]).toEqual([2 / 3, 3]);
  });

  it("need not add up to 100%", () => {
    expect(figuresOf("first level resolution", { tickets, variant })[0][0] + figuresOf("escalation rate", { tickets, variant })[0][0]).toBeCloseTo(7 / 6, 12);
  });

  it("go by the desk's own count of escalations where no groups are named, without the tickets that have none", () => {
    const counted = [0, 0, 2, undefined].map((escalations) => aTicket({ resolved: "2024-01-09 09:00", escalations }));
    expect(figuresOf("first level resolution", { tickets: counted })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("escalation rate", { tickets: counted })[0]).toEqual([1 / 3, 3]);
  });

  it("count an escalation where the ticket was opened, whenever it happened", () => {
    const late = aTicket({ opened: "2024-01-31 09:00", classes: [["2024-01-31 09:00", { group: "Service desk" }], ["2024-02-02 09:00", { group: "Network" }]] });
    expect(figuresOf("escalation rate", { tickets: [late], variant })).toEqual([[1, 1], [Number.NaN, 0], [Number.NaN, 0]]);
    expect(figuresOf("escalation rate", { tickets: [late], variant, asOf: "2024-02-01" })[0]).toEqual([0, 1]);
  });

  it("take today's group of a ticket that never changed it", () => {
    const plain = ["Service desk", "Network"].map((group) => aTicket({ resolved: "2024-01-09 09:00", group }));
    expect(figuresOf("first level resolution", { tickets: plain, variant })[0]).toEqual([0.5, 2]);
    expect(figuresOf("first level resolution", { tickets: [...plain, tickets[0]], variant })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("escalation rate", { tickets: [...plain, tickets[1]], variant })[0]).toEqual([0.5, 2]);
  });

  it("ask who had the ticket at the very minute of its resolution", () => {
    const handed = (when: string) => aTicket({ resolved: "2024-01-09 09:00", classes: [["2024-01-08 09:00", { group: "Service desk" }], [when, { group: "Network" }]] });
    expect(figuresOf("first level resolution", { tickets: [handed("2024-01-09 09:00")], variant })[0]).toEqual([0, 1]);
    expect(figuresOf("first level resolution", { tickets: [handed("2024-01-09 09:01")], variant })[0]).toEqual([1, 1]);
    expect(figuresOf("escalation rate", { tickets: [handed("2024-01-09 09:00")], variant, asOf: "2024-01-09 09:00" })[0]).toEqual([1, 1]);
  });

  it("are not measurable from an export that only knows today's group", () => {
    expect(measured("escalation rate", { tickets: [aTicket({ group: "Network" })], variant }).notMeasurable).toBe("needsTiers");
    expect(measured("first level resolution", { tickets: [aTicket()], without: ["escalations"] }).notMeasurable).toBe("needsTiers");
  });
});

describe("the reopen rate within a window", () => {
  const reopened = (day: string) => aTicket({ history: [["2024-01-20 09:00", "stopped"], [`${day} 09:00`, "running"], ["2024-02-25 09:00", "stopped"]] });
  const tickets = [reopened("2024-01-27"), reopened("2024-01-28"), aTicket({ resolved: "2024-01-20 09:00" })];

  it("counts a reopening on the seventh day, not on the eighth; any other window may be named", () => {
    expect(figuresOf("reopen rate", { tickets, variant: ["7 d"] })[0]).toEqual([1 / 3, 3]);
    expect(figuresOf("reopen rate", { tickets })[0]).toEqual([1 / 3, 3]);
    expect(figuresOf("reopen rate", { tickets, variant: ["30 d"] })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("reopen rate", { tickets, variant: ["any time"] })[0]).toEqual([2 / 3, 3]);
  });

  it("counts the first reopening after one of the month's resolutions, not that of another month", () => {
    // Resolved in January and again in February; reopened three days after the second time only.
    const later = aTicket({ history: [["2024-01-10 09:00", "stopped"], ["2024-01-25 09:00", "running"], ["2024-02-05 09:00", "stopped"], ["2024-02-08 09:00", "running"]] });
    expect(figuresOf("reopen rate", { tickets: [later] })).toEqual([[0, 1], [1, 1], [Number.NaN, 0]]);
    expect(figuresOf("reopen rate", { tickets: [aTicket({ resolved: "2024-01-10 09:00" }), later] })).toEqual([[0, 2], [1, 1], [Number.NaN, 0]]);
  });

  it("asks the desk's own count of a ticket that has no history where others have one", () => {
    const counted = [aTicket({ resolved: "2024-01-20 09:00", reopens: 1 }), reopened("2024-02-20")];
    expect(figuresOf("reopen rate", { tickets: counted, variant: ["any time"] })[0]).toEqual([1, 2]);
  });

  it("never ends where a reopening counts at any time", () => {
    expect(measured("reopen rate", { tickets, variant: ["any time"], asOf: "2024-02-25 10:00" }).figures[0]).not.toHaveProperty("isProvisional");
  });

  it("is final only when the window of the month's last day has passed", () => {
    expect(measured("reopen rate", { tickets, variant: ["30 d"], asOf: "2024-03-01" }).figures[0]).toMatchObject({ isProvisional: true });
    expect(measured("reopen rate", { tickets, variant: ["30 d"], asOf: "2024-03-02" }).figures[0]).not.toHaveProperty("isProvisional");
  });

  it("counts a ticket once, however often it was reopened", () => {
    const often = aTicket({ history: [["2024-01-20 09:00", "stopped"], ["2024-01-21 09:00", "running"], ["2024-01-22 09:00", "stopped"], ["2024-01-23 09:00", "running"], ["2024-01-24 09:00", "stopped"]] });
    expect(figuresOf("reopen rate", { tickets: [often], variant: ["7 d"] })[0]).toEqual([1, 1]);
  });

  it("needs to know when: the desk's own count does not say", () => {
    expect(figuresOf("reopen rate", { tickets: [aTicket({ resolved: "2024-01-20 09:00", reopens: 2 })] })[0]).toEqual([1, 1]);
    expect(measured("reopen rate", { tickets: [aTicket({ resolved: "2024-01-20 09:00", reopens: 2 })], variant: ["7 d"] }).notMeasurable).toBe("needsReopenTimes");
  });
});

describe("compliance by clocks", () => {
  const slas = [anSla({ id: "A", target: within(4) }), anSla({ id: "B", target: within(1), clock: { kind: "response" } })];
  const tickets = [
    aTicket({ firstResponse: "2024-01-08 09:30", resolved: "2024-01-08 12:00" }),
    aTicket({ firstResponse: "2024-01-08 11:30", resolved: "2024-01-08 12:00" }),
    aTicket({ opened: "2024-01-31 09:00", firstResponse: "2024-01-31 11:00", resolved: "2024-02-01 12:00" }),
    aTicket({ opened: "2024-01-31 16:00", firstResponse: "2024-01-31 16:10", resolved: "2024-02-01 10:00" }),
  ];

  it.each([
    ["every clock for itself", [], [[4 / 7, 7], [1, 1], [Number.NaN, 0]]],
    ["response only", ["response"], [[2 / 4, 4], [Number.NaN, 0], [Number.NaN, 0]]],
    ["resolution only", ["resolution"], [[2 / 3, 3], [1, 1], [Number.NaN, 0]]],
    ["both: a ticket is missed when either fails, in the month of the first miss, and met with the last", ["both"], [[1 / 3, 3], [1, 1], [Number.NaN, 0]]],
  ] as const)("%s", (_, variant, expected) => {
    expect(figuresOf("compliance", { tickets, variant, agreement: { slas } })).toEqual(expected);
  });

  it("speaks of the tickets of its KPI alone", () => {
    const ofTwo = { tickets: tickets.map((ticket, index) => ({ ...ticket, service: index < 2 ? "Mail" : "VPN" })), agreement: { slas }, kpi: { filter: aFilter({ service: ["Mail"] }) } };
    expect(figuresOf("compliance", ofTwo)[0]).toEqual([3 / 4, 4]);
    expect(figuresOf("compliance", { ...ofTwo, variant: ["both"] })[0]).toEqual([1 / 2, 2]);
  });

  it("a ticket whose second clock still runs is undecided for both", () => {
    expect(figuresOf("compliance", { tickets: [aTicket({ firstResponse: "2024-01-08 09:30" })], variant: ["both"], agreement: { slas }, asOf: "2024-01-08 10:00" })[0]).toEqual([Number.NaN, 0]);
  });

  it("a ticket to which only one of the clocks applies is judged by that one for both", () => {
    const onlyP1 = anSla({ id: "B", clock: { kind: "response" }, filter: aFilter({ priority: ["P1"] }) });
    expect(figuresOf("compliance", { tickets: [aTicket({ resolved: "2024-01-08 12:00" })], variant: ["both"], agreement: { slas: [slas[0], onlyP1] } })[0]).toEqual([1, 1]);
    expect(figuresOf("compliance", { tickets: [aTicket({ resolved: "2024-01-08 12:00" })], variant: ["both"], agreement: { slas: [{ ...onlyP1, id: "C" }, onlyP1] } })[0]).toEqual([Number.NaN, 0]);
  });

  it("both belong to the month in whose first minute the second was met", () => {
    const midnight = { slas: slas.map((sla) => ({ ...sla, target: within(24) })), calendars: [roundTheClock()] };
    const tickets = [aTicket({ opened: "2024-01-31 23:00", firstResponse: "2024-01-31 23:10", resolved: "2024-02-01 00:00" })];
    expect(figuresOf("compliance", { tickets, variant: ["both"], agreement: midnight })).toEqual([[Number.NaN, 0], [1, 1], [Number.NaN, 0]]);
  });

  it("OLAs beside SLAs have no word, and by themselves are what the KPI is about", () => {
    const [ola, late] = [anSla({ id: "OLA", kind: "OLA", target: within(1) }), [aTicket({ resolved: "2024-01-08 12:00" })]];
    expect(figuresOf("compliance", { tickets: late, agreement: { slas: [slas[0], ola] } })[0]).toEqual([1, 1]);
    expect(figuresOf("compliance", { tickets: late, agreement: { slas: [ola] } })[0]).toEqual([0, 1]);
  });

  it("only SLAs under the KPI count, however its id is written", () => {
    const others = [anSla({ id: "A", kpi: "KPI-2", target: within(1) }), anSla({ id: "B", kpi: "kpi-1 " })];
    expect(figuresOf("compliance", { tickets: [aTicket({ resolved: "2024-01-08 12:00" })], agreement: { slas: others } })[0]).toEqual([1, 1]);
  });

  it("without an SLA of that clock is not measurable", () => {
    expect(measured("compliance", { tickets, variant: ["response"], agreement: { slas: [slas[0]] } }).notMeasurable).toBe("noSlaLinked");
  });
});

describe("near misses", () => {
  it("are met with more than 90% of the target used: exactly 90% is none", () => {
    const tickets = ["10:00", "12:36", "12:37", "13:00", "13:01"].map((time) => aTicket({ resolved: `2024-01-08 ${time}` }));
    // 4 h: 1 h, exactly 90%, just above, 100%; the last is missed.
    expect(figuresOf("near-miss share", { tickets, agreement: { slas: [anSla({ target: within(4) })] } })[0]).toEqual([0.5, 4]);
    expect(figuresOf("near-miss share", { tickets, agreement: { slas: [anSla({ target: within(4), nearMiss: 0.8 })] } })[0]).toEqual([0.75, 4]);
  });

  it("are near by the share of their own SLA", () => {
    const slas = [anSla({ id: "A", nearMiss: 0.5 }), anSla({ id: "B" })];
    // 3 of 4 h are more than half, and no more than 90%.
    expect(figuresOf("near-miss share", { tickets: [aTicket({ resolved: "2024-01-08 12:00" })], agreement: { slas } })[0]).toEqual([0.5, 2]);
  });

  it("are near by the share that is in force at the end of the period, as the list of near misses has it", () => {
    const slas = [anSla({ nearMiss: 0.5, validTo: at("2024-01-09") }), anSla({ nearMiss: 0.8, validFrom: at("2024-01-09") })];
    const used = (hour: string) => figuresOf("near-miss share", { tickets: [aTicket({ resolved: `2024-01-08 ${hour}` })], agreement: { slas } })[0];
    expect([used("12:00"), used("12:30")]).toEqual([[0, 1], [1, 1]]);
  });

  it("have no share to use up with a due date of the ticket's own", () => {
    const tickets = [aTicket({ due: "2024-01-08 12:01", resolved: "2024-01-08 12:00" })];
    expect(figuresOf("near-miss share", { tickets, agreement: { slas: [anSla({ target: { kind: "due" } })] } })[0]).toEqual([Number.NaN, 0]);
  });
});
