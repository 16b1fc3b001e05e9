import type { Sla } from "../../../src/service-level/agreement";
import { reviewService } from "../../../src/service-level/review";
import { aCalendar, aFilter, anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { SourceFacts, TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

// January 2024; service hours are 09:00-17:00 from Monday to Friday, 4 h to resolve; tickets are opened on Monday 8 January at 09:00.
function review(facts: readonly TicketFacts[], agreement: Parameters<typeof anAgreement>[0] = {}, source: SourceFacts = {}) {
  return reviewService({ tickets: ticketsOf(facts, source), agreement: anAgreement({ slas: [anSla()], ...agreement }), type: "monthly", asOf: at("2024-02-01 00:00") });
}
const compared = (...args: Parameters<typeof review>) => review(...args).slas[0].desk;

const kept = { deskSays: { "resolution kept": "kept" } } as const;
const missed = { deskSays: { "resolution kept": "missed" } } as const;
const inTime = aTicket({ resolved: "2024-01-08 12:00" });
const late = aTicket({ resolved: "2024-01-08 16:00" });

/** Why the desk says something else of one ticket, by reason; "" where nothing tells. */
function whyOf(ticket: TicketFacts, sla: Partial<Sla> = {}, source: SourceFacts = {}): string[] {
  const { onlyDeskMet, onlyClockMet } = compared([ticket], { slas: [anSla(sla)] }, source)!;
  expect(onlyDeskMet.count + onlyClockMet.count).toBe(1);
  const side = onlyDeskMet.count === 1 ? onlyDeskMet : onlyClockMet;
  expect(side.unexplained.count).toBe(side.reasons.length === 0 ? 1 : 0);
  return side.reasons.map(({ reason }) => reason);
}

it("sets the desk's share beside ours over the same tickets: 3 of 5 says the desk, 2 of 5 say the clocks, 1 more has no flag", () => {
  const desk = compared([{ ...inTime, ...kept }, { ...late, ...kept }, { ...late, ...kept }, { ...inTime, ...missed }, { ...late, ...missed }, inTime]);
  expect(desk).toMatchObject({ column: "resolution kept", decided: 6, compared: 5, deskMet: 3, clockMet: 2, bothMet: 1, bothMissed: 1, onlyDeskMet: { count: 2, rows: [1, 2] }, onlyClockMet: { count: 1, rows: [3] } });
});

it("judges by the clock whatever the desk says: 2 of 2 missed stay missed", () => {
  expect(review([{ ...late, ...kept }, { ...late, ...kept }]).slas[0].result).toMatchObject({ met: 0, missed: 2 });
});

it("compares what was decided in the period, as the compliance figure does: not the ticket of February, nor the one that is not due", () => {
  const [february, running] = [aTicket({ opened: "2024-01-31 16:00", ...missed }), aTicket({ opened: "2024-01-31 15:00", ...missed })];
  expect(compared([{ ...inTime, ...kept }, february, running])).toMatchObject({ decided: 1, compared: 1 });
});

it("compares what was decided from the first moment of January to the last: of four due dates those at 1 January 0:00 and 31 January 23:59", () => {
  const dues = ["2023-12-31 23:59", "2024-01-01 00:00", "2024-01-31 23:59", "2024-02-01 00:00"];
  const tickets = ticketsOf(dues.map((due) => aTicket({ opened: "2023-12-04 09:00", due, ...missed })));
  const { desk } = reviewService({ tickets, agreement: anAgreement({ slas: [anSla({ target: { kind: "due" } })] }), type: "monthly", asOf: at("2024-02-20") }).slas[0];
  expect(desk).toMatchObject({ decided: 2, compared: 2, bothMissed: 2 });
});

it.each([
  ["the export has no such column", [inTime, late], {}],
  ["the column says nothing of the tickets decided in the period", [{ ...inTime, deskSays: { "resolution kept": "" } }], {}],
  ["the flags speak of the response and the SLA of the resolution", [{ ...inTime, deskSays: { "response kept": "kept" } }], {}],
  ["the SLA is one between two teams, of which the client's desk says nothing", [{ ...inTime, ...kept }], { kind: "OLA" }],
  ["the SLA waits for updates", [{ ...inTime, ...kept }], { clock: { kind: "update" } }],
] as const)("says nothing where %s", (_, facts, sla) => {
  expect(compared(facts, { slas: [anSla(sla)] })).toBeUndefined();
});

it("holds the flag of the response against the response clock, also where that is written as opened -> first response", () => {
  const ticket = aTicket({ firstResponse: "2024-01-08 16:00", resolved: "2024-01-08 16:30", deskSays: { "response kept": "kept" } });
  const slas = [anSla({ clock: { kind: "between", from: "opened", to: "first response" } })];
  expect(compared([ticket], { slas })).toMatchObject({ column: "response kept", onlyDeskMet: { count: 1 } });
});

describe("tells why only where one other rule makes the difference", () => {
  it.each<[string, TicketFacts, Partial<Sla>, readonly string[]]>([
    ["the due date of the export is later than our deadline", { ...late, ...kept, due: "2024-01-08 17:00" }, {}, ["due"]],
    ["the desk stopped the clock for a hold, the SLA does not", { resolved: "2024-01-08 15:00", heldMinutes: 180, ...kept }, { holds: "run" }, ["allHolds"]],
    ["the desk did not stop the clock for a hold, the SLA does", { resolved: "2024-01-08 15:00", heldMinutes: 180, ...missed }, {}, ["noHolds"]],
    ["the desk counts nights, the SLA service hours", { opened: "2024-01-08 15:00", resolved: "2024-01-09 10:00", ...missed }, {}, ["roundTheClock"]],
    ["the desk counts nights and holds, and neither alone is enough: 8 h and 2 h of 10 h, but 24 h together",
      { opened: "2024-01-08 15:00", history: [["2024-01-08 16:00", "held"], ["2024-01-09 14:00", "running"], ["2024-01-09 15:00", "stopped"]], ...missed }, { target: within(10) }, ["elapsed"]],
    ["the desk looks at the first resolution", { history: [["2024-01-08 12:00", "stopped"], ["2024-01-08 13:00", "running"], ["2024-01-08 15:00", "stopped"]], ...kept }, {}, ["firstStop"]],
    ["the desk lets the clock run on until the last resolution", { history: [["2024-01-08 11:00", "stopped"], ["2024-01-08 14:00", "running"], ["2024-01-08 15:00", "stopped"]], ...missed }, {}, ["runsOn"]],
    ["the desk counts until the closing, the SLA until the resolution", { resolved: "2024-01-08 12:00", closed: "2024-01-08 15:00", ...missed }, {}, ["untilClosed"]],
    ["the desk counts until the closing, as the history tells", { history: [["2024-01-08 12:00", "stopped"]], closed: "2024-01-08 15:00", ...missed }, {}, ["untilClosed"]],
    ["the desk did not stop the clock for 3 h of hold; that the ticket was closed half an hour later changes nothing", { resolved: "2024-01-08 15:00", closed: "2024-01-08 15:30", heldMinutes: 180, ...missed }, {}, ["noHolds"]],
    ["the desk counts until the closing, which is no end of the hold that the resolution ended", { history: [["2024-01-08 10:00", "held"], ["2024-01-08 11:00", "stopped"]], closed: "2024-01-08 15:00", ...missed }, {}, ["untilClosed"]],
    ["the desk lets no resolution stop the clock, the one before the reopening or the last",
      { history: [["2024-01-08 11:00", "stopped"], ["2024-01-08 14:00", "running"], ["2024-01-08 14:30", "stopped"]], closed: "2024-01-08 15:30", ...missed }, {}, ["untilClosed", "runsOn"]],
    ["the ticket was resolved and nothing tells when it was closed", { resolved: "2024-01-08 12:00", state: "running", ...missed }, {}, []],
    ["the ticket is open, and the desk has not called it missed", kept, {}, ["stillOpen"]],
    ["the ticket is open, and due after the data by the date of the export", { due: "2024-02-05 12:00", ...kept }, {}, ["due", "stillOpen"]],
    ["nothing in the data tells", { ...late, ...kept }, {}, []],
  ])("%s", (_, facts, sla, reasons) => {
    expect(whyOf(aTicket(facts), sla)).toEqual(reasons);
  });

  it("the desk judges by the priority of the opening, the SLA by that of today", () => {
    const ticket = aTicket({ resolved: "2024-01-08 15:00", classes: [["2024-01-08 09:00", { priority: "P3" }], ["2024-01-08 10:00", { priority: "P1" }]], ...kept });
    const slas = [anSla({ filter: aFilter({ priority: ["P1"] }), target: within(2) }), anSla({ filter: aFilter({ priority: ["P3"] }), target: within(8) })];
    expect(compared([ticket], { slas })!.onlyDeskMet.reasons).toEqual([{ reason: "asOpened", count: 1, rows: [0] }]);
  });

  it("the desk judges by the priority of today, the SLA by that of the opening", () => {
    const ticket = aTicket({ resolved: "2024-01-08 15:00", classes: [["2024-01-08 09:00", { priority: "P1" }], ["2024-01-08 10:00", { priority: "P3" }]], ...kept });
    const slas = [anSla({ filter: aFilter({ priority: ["P1"] }), target: within(2), judgedBy: "as opened" }), anSla({ filter: aFilter({ priority: ["P3"] }), target: within(8), judgedBy: "as opened" })];
    expect(compared([ticket], { slas })!.onlyDeskMet.reasons).toEqual([{ reason: "asNow", count: 1, rows: [0] }]);
  });

  it("the desk knows one set of service hours, and the SLA has its own", () => {
    const ticket = aTicket({ opened: "2024-01-08 15:00", resolved: "2024-01-09 10:00", ...kept });
    const agreement = { slas: [anSla({ calendar: "24x7" })], calendars: [aCalendar(), roundTheClock()] };
    expect(compared([ticket], { ...agreement, defaultCalendar: "Office" })!.onlyDeskMet.reasons).toEqual([{ reason: "defaultHours", count: 1, rows: [0] }]);
    expect(compared([ticket], { ...agreement, defaultCalendar: undefined })!.onlyDeskMet.reasons).toEqual([]);
    const office = { ...agreement, slas: [anSla({ calendar: "Office" })], defaultCalendar: undefined };
    expect(compared([{ ...ticket, ...missed }], office)!.onlyClockMet.reasons.map(({ reason }) => reason)).toEqual(["roundTheClock"]);
  });

  it.each<[string, TicketFacts, readonly string[]]>([
    ["does not know the 4 h that replaced 5 h on 10 January", { opened: "2024-01-10 09:00", resolved: "2024-01-10 13:30", ...kept }, ["earlierVersion"]],
    ["still has the 8 h of two versions ago", { opened: "2024-01-10 09:00", resolved: "2024-01-10 15:00", ...kept }, ["earlierVersion"]],
    ["judges a ticket of 8 January by the 4 h that came later, not by its 5 h", { opened: "2024-01-08 09:00", resolved: "2024-01-08 13:30", ...missed }, ["laterVersion"]],
    ["cannot know the 1 h that come after the data", { opened: "2024-01-10 09:00", resolved: "2024-01-10 10:30", ...missed }, []],
  ])("the desk judges by another version of the SLA: it %s", (_, facts, reasons) => {
    const [second, third, fourth] = ["2024-01-01", "2024-01-10", "2024-02-01"].map((day) => at(`${day} 00:00`));
    const slas = [
      anSla({ target: within(8), validTo: second }), anSla({ target: within(5), validFrom: second, validTo: third }),
      anSla({ target: within(4), validFrom: third, validTo: fourth }), anSla({ target: within(1), validFrom: fourth }),
    ];
    const { onlyDeskMet, onlyClockMet } = compared([aTicket(facts)], { slas })!;
    expect([...onlyDeskMet.reasons, ...onlyClockMet.reasons]).toEqual(reasons.map((reason) => ({ reason, count: 1, rows: [0] })));
  });

  it("a resolution is a first response to us, and none to the desk", () => {
    const ticket = aTicket({ resolved: "2024-01-08 12:00", deskSays: { "response kept": "missed" } });
    expect(compared([ticket], { slas: [anSla({ clock: { kind: "response" } })] })!.onlyClockMet.reasons.map(({ reason }) => reason)).toEqual(["replyOnly"]);
  });

  describe("a column may speak of the response that was missed", () => {
    const answeredAt = (firstResponse: string, facts: TicketFacts = missed) => aTicket({ firstResponse: `2024-01-08 ${firstResponse}`, resolved: "2024-01-08 12:00", ...facts });
    it.each<[string, TicketFacts, Partial<Sla>, boolean, readonly string[]]>([
      ["where it names no clock", answeredAt("11:00"), {}, true, ["responseMissed"]],
      ["and does not where it names the resolution", answeredAt("11:00"), {}, false, []],
      ["and does not where the response was kept", answeredAt("09:30"), {}, true, []],
      ["and does not where that was promised by one team to another", answeredAt("11:00"), { kind: "OLA" }, true, []],
      ["and does not where the other clock is no response", answeredAt("11:00"), { clock: { kind: "resolution" } }, true, []],
      ["and does not where the desk says met", answeredAt("11:00", { resolved: "2024-01-08 16:00", ...kept }), {}, true, []],
    ])("%s", (_, ticket, other, deskNamesNoClock, reasons) => {
      const slas = [anSla(), anSla({ id: "RESPONSE", clock: { kind: "response" }, target: within(1), ...other })];
      const { onlyDeskMet, onlyClockMet } = compared([ticket], { slas }, { deskNamesNoClock })!;
      expect([...onlyDeskMet.reasons, ...onlyClockMet.reasons].map(({ reason }) => reason)).toEqual(reasons);
    });
  });

  it("names the reason of the most tickets first, and the first 500 tickets of each", () => {
    const [open, dueLater] = [aTicket({ ...kept }), { ...late, ...kept, due: "2024-01-08 17:00" }];
    const { count, rows, reasons } = compared([open, ...Array<TicketFacts>(501).fill(dueLater)])!.onlyDeskMet;
    expect([count, rows.length]).toEqual([502, 500]);
    expect(reasons.map((one) => [one.reason, one.count, one.rows.length])).toEqual([["due", 501, 500], ["stillOpen", 1, 1]]);
  });

  it("compares no due date with the deadline of a response: it is that of the resolution", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 16:00", due: "2024-01-08 17:00", deskSays: { "response kept": "kept" } });
    expect(compared([ticket], { slas: [anSla({ clock: { kind: "response" } })] })!.onlyDeskMet).toMatchObject({ count: 1, reasons: [], dueAfterMs: Number.NaN });
  });

  it("counts a ticket under every reason that tells, and says how far the desk's due dates lie from our deadlines: 4 h in the middle of three", () => {
    const tickets = ["15:00", "17:00", "17:30"].map((due) => aTicket({ resolved: "2024-01-08 14:00", ...kept, due: `2024-01-08 ${due}` }));
    const overdue = aTicket({ ...kept });
    expect(compared([...tickets, overdue])!.onlyDeskMet).toEqual({
      count: 4, rows: [0, 1, 2, 3], reasons: [{ reason: "due", count: 3, rows: [0, 1, 2] }, { reason: "stillOpen", count: 1, rows: [3] }], unexplained: { count: 0, rows: [] }, dueAfterMs: 4 * 3_600_000,
    });
  });

  it("takes a due date without a time of day as the end of its day: 11 h after our deadline at 13:00, not 13 h before", () => {
    const tickets = { ...ticketsOf([{ ...late, ...kept, due: "2024-01-08 00:00" }]), dueEnds: Float64Array.of(at("2024-01-09 00:00")) };
    const { desk } = reviewService({ tickets, agreement: anAgreement({ slas: [anSla()] }), type: "monthly", asOf: at("2024-02-01 00:00") }).slas[0];
    expect(desk!.onlyDeskMet.dueAfterMs).toBe(11 * 3_600_000);
  });
});

describe("warns when it matters", () => {
  const found = (facts: readonly TicketFacts[], sla: Partial<Sla> = {}) => review(facts, { slas: [anSla(sla)], calendars: [roundTheClock()] }).findings.filter(({ code }) => code === "deskDisagrees");
  const [agreeing, differing] = [{ ...inTime, ...kept }, { ...late, ...kept }];

  it("five tickets are judged otherwise, and they are one in twenty", () => {
    const of = (same: number, other: number) => found([...Array<TicketFacts>(same).fill(agreeing), ...Array<TicketFacts>(other).fill(differing)], { goal: 0.5 });
    expect(of(95, 5)).toMatchObject([{ severity: "warning", found: "SLA-1", facts: { column: "resolution kept", compared: 100, deskMet: 100, clockMet: 95, differing: 5 } }]);
    expect(of(96, 5)).toEqual([]);
    expect(of(4, 4)).toEqual([]);
  });

  it("the goal of 95% is met by the desk's word and not by the clocks, though they agree on 15 of 16", () => {
    expect(found([...Array<TicketFacts>(15).fill(agreeing), differing])).toHaveLength(1);
    expect(found(Array<TicketFacts>(16).fill(agreeing))).toEqual([]);
  });
});
