import { reviewService } from "../../../src/service-level/review";
import { aFilter, anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

// Service hours are 09:00-17:00 from Monday to Friday, 4 h to resolve: beyond 3 h 36 min a met ticket was a near miss.
function review(facts: readonly TicketFacts[], asOf = "2024-02-01 00:00", sla: Parameters<typeof anSla>[0] = {}) {
  return reviewService({ tickets: ticketsOf(facts), agreement: anAgreement({ slas: [anSla(sla)] }), type: "monthly", asOf: at(asOf) }).slas[0];
}
const resolvedAt = (time: string, rest: TicketFacts = {}) => aTicket({ resolved: `2024-01-08 ${time}`, ...rest });

describe("near misses", () => {
  it("are met tickets with more than 90% of the target used; exactly 90% is none", () => {
    const { nearMisses } = review([resolvedAt("12:36"), resolvedAt("12:37"), resolvedAt("13:00"), resolvedAt("13:01"), resolvedAt("10:00")]);
    expect(nearMisses).toMatchObject({ share: 0.9, count: 2, met: 4, rows: [2, 1] });
  });

  it("take the share that the SLA names", () => {
    expect(review([resolvedAt("12:12"), resolvedAt("12:13")], undefined, { nearMiss: 0.8 }).nearMisses).toMatchObject({ share: 0.8, count: 1, rows: [1] });
  });

  it("are told by group and by the hour of opening", () => {
    const { byGroup, byHour } = review([
      resolvedAt("12:50", { group: "A" }), resolvedAt("12:51", { group: "B" }), resolvedAt("12:52", { group: "B" }), resolvedAt("10:00", { group: "B" }), resolvedAt("10:00", { group: "C" }),
      aTicket({ opened: "2024-01-08 12:00", resolved: "2024-01-08 15:50", group: "A" }),
    ]).nearMisses;
    expect(byGroup).toEqual([{ group: "A", count: 2, met: 2 }, { group: "B", count: 2, met: 3 }]);
    expect(byHour.flatMap((count, hour) => (count > 0 ? [[hour, count]] : []))).toEqual([[9, 3], [12, 1]]);
  });

  it("are those of the month in which the ticket was done, its first minute inside", () => {
    const rows = review([
      aTicket({ opened: "2023-12-29 13:00", resolved: "2023-12-29 17:00" }), aTicket({ opened: "2024-01-31 13:00", resolved: "2024-01-31 16:59" }), aTicket({ opened: "2024-02-01 09:00", resolved: "2024-02-01 13:00" }),
      aTicket({ opened: "2024-01-01 09:00", resolved: "2024-01-01 12:50" }),
    ], "2024-02-10").nearMisses;
    expect(rows).toMatchObject({ count: 2, met: 2, rows: [1, 3] });
  });

  it("list equal ones in the order of the tickets, and groups by how many, then by how few were met, at most ten", () => {
    const { rows, byGroup } = review([
      ...["A", "B", "B", "C"].map((group) => resolvedAt("12:50", { group })), resolvedAt("10:00", { group: "A" }),
      ...Array.from({ length: 10 }, (_, index) => resolvedAt("12:40", { group: `G${index}` })),
    ]).nearMisses;
    expect(rows.slice(0, 5)).toEqual([0, 1, 2, 3, 5]);
    expect(byGroup).toHaveLength(10);
    expect(byGroup.slice(0, 2)).toEqual([{ group: "B", count: 2, met: 2 }, { group: "C", count: 1, met: 1 }]);
  });

  it("go by the share of each ticket's own target: 58 of 60 minutes are nearer than 7 h 36 min of 8 h", () => {
    const slas = [anSla({ filter: aFilter({ priority: ["P1"] }), target: within(1) }), anSla({ target: within(8) })];
    const tickets = ticketsOf([resolvedAt("16:36"), resolvedAt("09:58", { priority: "P1" })]);
    expect(reviewService({ tickets, agreement: anAgreement({ slas }), type: "monthly", asOf: at("2024-02-01 00:00") }).slas[0].nearMisses.rows).toEqual([1, 0]);
  });

  it("count in the month that has the very moment of the resolution: midnight belongs to the day that begins", () => {
    const tickets = ticketsOf([aTicket({ opened: "2023-12-31 20:10", resolved: "2024-01-01 00:00" }), aTicket({ opened: "2024-01-31 00:00", resolved: "2024-01-31 03:50" }), aTicket({ opened: "2024-01-31 20:10", resolved: "2024-02-01 00:00" })]);
    const agreement = anAgreement({ slas: [anSla()], calendars: [roundTheClock()], defaultCalendar: "24x7" });
    expect(reviewService({ tickets, agreement, type: "monthly", asOf: at("2024-02-10") }).slas[0].nearMisses.rows).toEqual([0, 1]);
  });

  it("are counted all, and the first 500 of them listed", () => {
    const { count, rows } = review(Array<TicketFacts>(501).fill(resolvedAt("12:50"))).nearMisses;
    expect([count, rows.length]).toEqual([501, 500]);
  });

  it("are none of a due date of the ticket's own, which has no hours to use up", () => {
    expect(review([resolvedAt("12:59", { due: "2024-01-08 13:00" })], undefined, { target: { kind: "due" } }).nearMisses).toMatchObject({ count: 0, met: 0 });
  });
});

describe("alerts", () => {
  it.each([
    ["11:59", [0, 0, 0]], ["12:00", [1, 0, 0]], ["12:36", [0, 1, 0]], ["13:00", [0, 1, 0]], ["13:01", [0, 0, 1]],
  ])("at %s a ticket of 09:00 with 4 h stands at 75, 90 and 100%% as %p", (time, counts) => {
    expect(review([aTicket()], `2024-01-08 ${time}`).alerts.counts).toEqual(counts);
  });

  it("are reckoned in working time: on Saturday a ticket of Friday 14:00 is where it was on Friday evening", () => {
    const { alerts } = review([aTicket({ opened: "2024-01-12 14:00" })], "2024-01-13 12:00");
    expect(alerts).toEqual({ counts: [1, 0, 0], tickets: [{ row: 0, level: 0.75, used: 0.75, deadline: at("2024-01-15 10:00") }] });
  });

  it("list the most used up first, and nothing that is done", () => {
    const facts = [aTicket({ opened: "2024-01-08 10:00" }), aTicket(), aTicket({ opened: "2024-01-08 09:30" }), aTicket({ resolved: "2024-01-08 13:00" }), aTicket({ opened: "2024-01-05 09:00" })];
    const { alerts } = review(facts, "2024-01-08 13:00", { target: within(4) });
    expect(alerts.tickets.map(({ row, level, used }) => [row, level, used])).toEqual([[4, 1, 3], [1, 0.9, 1], [2, 0.75, 0.875], [0, 0.75, 0.75]]);
  });

  it("speak of a due date of the ticket's own when it is at risk and when it has passed", () => {
    const due = aTicket({ due: "2024-01-08 13:00" });
    expect(review([due], "2024-01-08 12:30", { target: { kind: "due" } }).alerts.counts).toEqual([1, 0, 0]);
    expect(review([due], "2024-01-08 13:30", { target: { kind: "due" } }).alerts.tickets).toMatchObject([{ level: 1, used: Number.NaN }]);
  });

  it("list overdue ones first, then by share used, then by deadline, then in the order of the tickets, at most 200", () => {
    const due = (time: string) => aTicket({ due: `2024-01-08 ${time}` });
    const { alerts } = review([due("12:50"), due("12:40"), due("12:45"), due("12:40"), due("13:45")], "2024-01-08 13:40", { target: { kind: "due" } });
    expect(alerts.tickets.map(({ row, level }) => [row, level])).toEqual([[1, 1], [3, 1], [2, 1], [0, 1], [4, 0.75]]);
    const long = review(Array.from({ length: 201 }, (_, index) => aTicket({ opened: index === 200 ? "2024-01-05 09:00" : "2024-01-08 09:00" })), "2024-01-09 12:00").alerts;
    expect([long.counts[2], long.tickets.length, long.tickets[0].row]).toEqual([201, 200, 200]);
  });

  it("list a due date of the ticket's own after those of which the share used is known, and equal shares by their deadline", () => {
    const slas = [anSla({ filter: aFilter({ priority: ["P1"] }) }), anSla({ filter: aFilter({ priority: ["P2"] }), target: { kind: "due" } }), anSla({ filter: aFilter({ priority: ["P3"] }), target: within(8) })];
    const facts = [aTicket({ priority: "P2", due: "2024-01-08 15:00" }), aTicket({ priority: "P3", opened: "2024-01-08 09:00" }), aTicket({ priority: "P1", opened: "2024-01-08 12:00" })];
    const { alerts } = reviewService({ tickets: ticketsOf(facts), agreement: anAgreement({ slas }), type: "monthly", asOf: at("2024-01-08 15:00") }).slas[0];
    expect(alerts.tickets.map(({ row, used }) => [row, used])).toEqual([[2, 0.75], [1, 0.75], [0, Number.NaN]]);
  });

  it("leave out what runs with time to spare, and tickets without an SLA", () => {
    expect(review([aTicket({ opened: "2024-01-08 11:00" }), aTicket({ opened: "2024-01-09 09:00" }), aTicket({ state: "merged" })], "2024-01-08 12:00").alerts).toEqual({ counts: [0, 0, 0], tickets: [] });
    expect(review([aTicket({ due: "2024-01-30 13:00" })], "2024-01-08 12:00", { target: { kind: "due" } }).alerts.counts).toEqual([0, 0, 0]);
  });

  it("keep a ticket on hold in sight with what it had used", () => {
    const { alerts } = review([aTicket({ history: [["2024-01-08 12:00", "held"]] })], "2024-01-08 16:00");
    expect(alerts.tickets).toMatchObject([{ level: 0.75, used: 0.75, deadline: Number.NaN }]);
  });
});
