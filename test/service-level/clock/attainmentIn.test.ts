import { attainmentIn, judgeCommitments, missesIn, reconcile } from "../../../src/service-level/clock";
import { periodOf } from "../../../src/service-level/period";
import type { Period } from "../../../src/service-level/period";
import { anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

const month = (name: string, zone = "UTC"): Period => periodOf(name, { zone, fiscalYearStartMonth: 1 })!;
const agreement = anAgreement({ calendars: [roundTheClock()] });
const commitments = (tickets: readonly TicketFacts[], asOf: string) => judgeCommitments(ticketsOf(tickets), agreement, "SLA-1", at(asOf));

// Every ticket has 4 h, round the clock.
describe("a commitment counts in the period in which it was decided", () => {
  it("not where it was opened or finally resolved", () => {
    const tickets = [
      aTicket({ opened: "2024-01-31 23:00", resolved: "2024-02-01 01:00" }),
      aTicket({ opened: "2024-01-31 15:00", resolved: "2024-03-05 09:00" }),
    ];
    expect(attainmentIn(commitments(tickets, "2024-04-01"), [month("2024-01"), month("2024-02"), month("2024-03")])).toEqual([
      { met: 0, missed: 1, undecided: 1 },
      { met: 1, missed: 0, undecided: 0 },
      { met: 0, missed: 0, undecided: 0 },
    ]);
  });

  it("and an open overdue one counts where its deadline passed, once", () => {
    const open = [aTicket({ opened: "2024-01-31 15:00" })];
    expect(attainmentIn(commitments(open, "2024-06-01"), [month("2024-01"), month("2024-02"), month("2024-05")]).map(({ missed }) => missed)).toEqual([1, 0, 0]);
  });

  it("the edge of a month belongs to the month that begins", () => {
    const tickets = [aTicket({ opened: "2024-01-31 22:00", resolved: "2024-02-01 00:00" })];
    expect(attainmentIn(commitments(tickets, "2024-04-01"), [month("2024-01"), month("2024-02")]).map(({ met }) => met)).toEqual([0, 1]);
  });

  it.each([
    ["Australia/Brisbane", "2024-01-31 13:59", "2024-01-31 14:00"],
    ["America/Los_Angeles", "2024-02-01 07:59", "2024-02-01 08:00"],
  ])("months begin at midnight in %s", (zone, lastOfJanuary, firstOfFebruary) => {
    const tickets = [lastOfJanuary, firstOfFebruary].map((instant) => aTicket({ opened: instant, resolved: instant }));
    expect(attainmentIn(commitments(tickets, "2024-04-01"), [month("2024-01", zone), month("2024-02", zone)]).map(({ met }) => met)).toEqual([1, 1]);
  });

  it("October in London keeps its tickets, with its hour that comes twice", () => {
    // It begins on 30 September at 23:00 UTC.
    const tickets = [["2024-09-30 23:00", "2024-09-30 23:30"], ["2024-10-27 00:30", "2024-10-27 01:30"], ["2024-10-31 23:00", "2024-10-31 23:59"]].map(([opened, resolved]) => aTicket({ opened, resolved }));
    expect(attainmentIn(commitments(tickets, "2024-12-01"), [month("2024-10", "Europe/London")])).toEqual([{ met: 3, missed: 0, undecided: 0 }]);
  });
});

it("periods may overlap: a quarter counts what its months count", () => {
  const tickets = ["2024-01-05", "2024-02-05", "2024-03-05"].map((day) => aTicket({ opened: `${day} 09:00`, resolved: `${day} 10:00` }));
  const [quarter, ...months] = attainmentIn(commitments(tickets, "2024-06-01"), ["2024-Q1", "2024-01", "2024-02", "2024-03"].map((name) => month(name)));
  expect(quarter.met).toBe(3);
  expect(months.map(({ met }) => met)).toEqual([1, 1, 1]);
});

it("none is undecided in the month before its ticket was written down where the clock stopped in that month", () => {
  const repaired = anAgreement({ calendars: [roundTheClock()], slas: [anSla({ clock: { kind: "between", from: "Reported", to: "Repaired" } })] });
  const tickets = ticketsOf([aTicket({ opened: "2024-02-01 08:00", resolved: "2024-02-01 09:00", instants: { Reported: "2024-01-31 20:00", Repaired: "2024-01-31 21:00" } })]);
  expect(attainmentIn(judgeCommitments(tickets, repaired, "SLA-1", at("2024-06-01")), [month("2024-01"), month("2024-02")])).toEqual([
    { met: 1, missed: 0, undecided: 0 },
    { met: 0, missed: 0, undecided: 0 },
  ]);
});

it("undecided are those opened by the end of the period, or by the as-of date in it, and not decided by then", () => {
  const tickets = [
    aTicket({ opened: "2024-01-31 23:00", resolved: "2024-02-01 01:00" }),
    aTicket({ opened: "2024-02-10 08:00" }),
    aTicket({ opened: "2024-02-10 09:30" }),
  ];
  expect(attainmentIn(commitments(tickets, "2024-02-10 09:00"), [month("2024-01"), month("2024-02")]).map(({ undecided }) => undecided)).toEqual([1, 1]);
});

it("lists the misses of a period by row, and the five classes add up to all tickets", () => {
  const tickets = [
    aTicket({ opened: "2024-01-05 09:00", resolved: "2024-01-05 15:00" }),
    aTicket({ opened: "2024-01-05 09:00", resolved: "2024-01-05 10:00" }),
    aTicket({ opened: "2024-01-31 21:00", resolved: "2024-02-02 10:00" }),
    aTicket({ state: "merged" }),
    aTicket({ opened: undefined }),
    aTicket({ opened: "2024-02-28 09:00" }),
  ];
  const all = commitments(tickets, "2024-02-28 10:00");
  expect(missesIn(all, month("2024-01"))).toEqual([0]);
  expect(missesIn(all, month("2024-02"))).toEqual([2]);
  expect(reconcile(all)).toEqual({ tickets: 6, removed: 1, noSla: 1, undecided: 1, met: 1, missed: 2 });
});

it("without tickets nothing is counted", () => {
  expect(attainmentIn(commitments([], "2024-02-01"), [month("2024-01")])).toEqual([{ met: 0, missed: 0, undecided: 0 }]);
});
