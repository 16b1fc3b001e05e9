import { COMPLIANCE_RULES, complianceSpread, judgeCommitments } from "../../../src/service-level/clock";
import type { ComplianceRule, ComplianceVariant } from "../../../src/service-level/clock";
import { anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

// The second quarter of 2024, round the clock, 4 h for a ticket; the data reaches to the end of the quarter.
const QUARTER = { from: at("2024-04-01 00:00"), to: at("2024-07-01 00:00") };
const AS_OF = "2024-07-01 00:00";

function spreadOf(facts: readonly TicketFacts[], asOf = AS_OF): Record<ComplianceRule, ComplianceVariant> {
  const tickets = ticketsOf(facts);
  const agreement = anAgreement({ calendars: [roundTheClock()], slas: [anSla({ target: within(4) })] });
  const variants = complianceSpread(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at(asOf)), QUARTER);
  expect(variants.map(({ rule }) => rule)).toEqual(COMPLIANCE_RULES);
  return Object.fromEntries(variants.map((variant) => [variant.rule, variant])) as Record<ComplianceRule, ComplianceVariant>;
}

const times = (count: number, ticket: TicketFacts) => Array.from({ length: count }, () => ticket);
const inTime: TicketFacts = { opened: "2024-05-06 09:00", resolved: "2024-05-06 12:00" };
const late: TicketFacts = { opened: "2024-05-06 09:00", resolved: "2024-05-06 15:00" };
const openAndOverdue: TicketFacts = { opened: "2024-06-20 09:00" };
const notYetDue: TicketFacts = { opened: "2024-06-30 22:00" };
const lateFromBefore: TicketFacts = { opened: "2024-03-28 09:00", resolved: "2024-04-02 09:00" };
const cancelledInTime: TicketFacts = { opened: "2024-05-06 09:00", closed: "2024-05-06 10:00", state: "cancelled" };

describe("one quarter of 145 opened and 135 resolved tickets", () => {
  const quarter = [...times(112, inTime), ...times(22, late), lateFromBefore, ...times(10, openAndOverdue), notYetDue, ...times(4, cancelledInTime)];

  it.each<[ComplianceRule, number, number, string]>([
    ["decided", 112, 144, "77.8"], ["resolved", 112, 135, "83.0"], ["openedResolved", 112, 134, "83.6"], ["openedToday", 113, 145, "77.9"],
    ["openedAll", 112, 145, "77.2"], ["mixed", 112, 145, "77.2"], ["resolvedAndOverdue", 112, 145, "77.2"], ["withCancelled", 112, 139, "80.6"],
  ])("is by the rule %s %i of %i met, %s%%", (rule, met, base, percent) => {
    const variant = spreadOf(quarter)[rule];
    expect(variant).toMatchObject({ met, base, share: met / base });
    expect((variant.share * 100).toFixed(1)).toBe(percent);
  });

  it("names the tickets that make the difference to ours, and none for ours", () => {
    const spread = spreadOf(quarter);
    const [carried, firstOpen, undecided, firstCancelled] = [134, 135, 145, 146];
    const open = Array.from({ length: 10 }, (_, index) => firstOpen + index);
    expect(spread.decided).toMatchObject({ differing: 0, rows: [] });
    expect(spread.resolved.rows).toEqual([carried, ...open]);
    expect(spread.openedToday.rows).toEqual([undecided]);
    expect(spread.withCancelled.rows).toEqual([carried, ...open, firstCancelled, firstCancelled + 1, firstCancelled + 2, firstCancelled + 3]);
    expect(spread.mixed).toMatchObject({ differing: 1, rows: [undecided] });
  });
});

describe("a quarter in which nothing was opened", () => {
  it("has no share of those opened, and so no bonus for it, though one of the quarter before was resolved in time", () => {
    const { mixed, resolved } = spreadOf([{ opened: "2024-03-31 23:00", resolved: "2024-04-01 01:00" }]);
    expect(mixed).toMatchObject({ met: 1, base: 0, share: Number.NaN });
    expect(resolved).toMatchObject({ met: 1, base: 1, share: 1 });
  });
});

describe("what other products would show, and we do not", () => {
  it("on-time closed / closed hides the open overdue ones: 100% of the newest window, while ours says 8 of 10 (Austin 311, #21672)", () => {
    const spread = spreadOf([...times(8, inTime), ...times(2, openAndOverdue)]);
    expect(spread.resolved).toMatchObject({ met: 8, base: 8, share: 1 });
    expect(spread.decided).toMatchObject({ met: 8, base: 10, share: 0.8 });
    expect(spread.resolvedAndOverdue).toMatchObject({ met: 8, base: 10 });
  });

  it("counting all open ones as late punishes long targets: a ticket not yet due lowers that rule, and not ours", () => {
    const spread = spreadOf([...times(9, inTime), notYetDue]);
    expect(spread.openedAll).toMatchObject({ met: 9, base: 10 });
    expect(spread.decided).toMatchObject({ met: 9, base: 9, share: 1 });
  });

  it("dividing the met of one set by the size of another can pass 100% (Frappe's dashboard); ours cannot", () => {
    const carriedInTime: TicketFacts = { opened: "2024-03-31 22:00", resolved: "2024-04-01 01:00" };
    const spread = spreadOf([...times(3, carriedInTime), ...times(2, inTime)]);
    expect(spread.mixed).toMatchObject({ met: 5, base: 2, share: 2.5 });
    expect(spread.decided).toMatchObject({ met: 5, base: 5, share: 1 });
  });

  it("an empty quarter has no share by any rule, neither 100% (Chatwoot) nor 0%", () => {
    expect(Object.values(spreadOf([])).map(({ base, share }) => [base, share])).toEqual(COMPLIANCE_RULES.map(() => [0, Number.NaN]));
    expect(spreadOf([{ opened: "2024-08-01 09:00" }]).decided.share).toBeNaN();
  });

  it("a ticket cancelled after its deadline stays a miss; one that was merged counts by no rule", () => {
    const cancelledLate: TicketFacts = { opened: "2024-05-06 09:00", closed: "2024-05-07 10:00", state: "cancelled" };
    const merged: TicketFacts = { opened: "2024-05-06 09:00", closed: "2024-05-07 10:00", state: "merged" };
    const spread = spreadOf([inTime, cancelledLate, merged]);
    expect(spread.decided).toMatchObject({ met: 1, base: 2 });
    expect(spread.resolved).toMatchObject({ met: 1, base: 1 });
    expect(spread.withCancelled).toMatchObject({ met: 1, base: 2 });
    expect(Object.values(spread).flatMap(({ rows }) => rows)).not.toContain(2);
  });

  it("an overdue ticket is counted once, not again in every quarter until it is resolved", () => {
    const old: TicketFacts = { opened: "2024-01-08 09:00" };
    const spread = spreadOf([...times(9, inTime), old]);
    expect(spread.resolvedAndOverdue).toMatchObject({ met: 9, base: 10 });
    expect(spread.decided).toMatchObject({ met: 9, base: 9 });
  });
});

describe("the edges of the quarter", () => {
  const bases = (ticket: TicketFacts, asOf = "2024-08-01 00:00") => Object.values(spreadOf([ticket], asOf)).map(({ base }) => base);

  it.each<[string, TicketFacts, number[]]>([
    ["opened and resolved in its first minute", { opened: "2024-04-01 00:00", resolved: "2024-04-01 00:00" }, [1, 1, 1, 1, 1, 1, 1, 1]],
    ["opened before it and resolved in its first minute", { opened: "2024-03-31 22:00", resolved: "2024-04-01 00:00" }, [1, 1, 0, 0, 0, 0, 1, 1]],
    ["opened in it and resolved when the next one begins", { opened: "2024-06-30 22:00", resolved: "2024-07-01 00:00" }, [0, 0, 1, 1, 1, 1, 0, 0]],
    ["opened when the next one begins", { opened: "2024-07-01 00:00", resolved: "2024-07-01 01:00" }, [0, 0, 0, 0, 0, 0, 0, 0]],
    ["overdue from its last minute on and resolved in the next one", { opened: "2024-06-30 19:59", resolved: "2024-07-03 09:00" }, [1, 0, 1, 1, 1, 1, 1, 0]],
    ["overdue when the next one begins", { opened: "2024-06-30 20:00", resolved: "2024-07-03 09:00" }, [0, 0, 1, 1, 1, 1, 0, 0]],
    ["overdue at its end and cancelled in the next one", { opened: "2024-06-20 09:00", closed: "2024-07-05 09:00", state: "cancelled" }, [1, 0, 0, 0, 0, 0, 0, 0]],
    ["cancelled in its first minute", { opened: "2024-03-31 22:00", closed: "2024-04-01 00:00", state: "cancelled" }, [0, 0, 0, 0, 0, 0, 0, 1]],
    ["cancelled before it", { opened: "2024-03-31 20:00", closed: "2024-03-31 22:00", state: "cancelled" }, [0, 0, 0, 0, 0, 0, 0, 0]],
    ["cancelled when the next one begins", { opened: "2024-06-30 22:00", closed: "2024-07-01 00:00", state: "cancelled" }, [0, 0, 0, 0, 0, 0, 0, 0]],
  ])("a ticket %s", (_, ticket, expected) => expect(bases(ticket)).toEqual(expected));

  it.each<[string, TicketFacts, string, number[]]>([
    ["overdue on the day of the data, which knows nothing of a later cancellation", { opened: "2024-06-20 09:00", closed: "2024-07-05 09:00", state: "cancelled" }, "2024-06-30 00:00", [1, 0, 0, 1, 1, 1, 1, 0]],
    ["not yet due on the day of the data, and cancelled later", { opened: "2024-06-20 09:00", closed: "2024-07-05 09:00", state: "cancelled" }, "2024-06-20 10:00", [0, 0, 0, 1, 1, 1, 0, 0]],
    ["cancelled as its history tells, and by now in another state", { opened: "2024-06-20 09:00", history: [["2024-06-20 09:00", "running"], ["2024-06-28 09:00", "cancelled"], ["2024-07-20 09:00", "running"]] }, "2024-07-01 00:00", [1, 0, 0, 0, 0, 0, 0, 1]],
  ])("a ticket %s", (_, ticket, asOf, expected) => expect(bases(ticket, asOf)).toEqual(expected));

  it("counts a late answer as cancelled with its ticket, not when it was written", () => {
    const tickets = ticketsOf([{ opened: "2024-06-20 09:00", firstResponse: "2024-06-21 09:00", closed: "2024-07-05 09:00", state: "cancelled" }]);
    const agreement = anAgreement({ calendars: [roundTheClock()], slas: [anSla({ clock: { kind: "response" }, target: within(4) })] });
    const basesIn = (period: typeof QUARTER) => complianceSpread(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at("2024-08-01 00:00")), period).map(({ base }) => base);
    expect([basesIn(QUARTER)[7], basesIn({ from: QUARTER.to, to: at("2024-10-01 00:00") })[7]]).toEqual([0, 1]);
  });

  it("an update clock is met when its ticket is done, after the last answer", () => {
    const tickets = ticketsOf([{ opened: "2024-06-29 09:00", messages: [["2024-06-29 09:00", "customer"], ["2024-06-29 10:00", "agent"]], resolved: "2024-07-02 09:00" }]);
    const agreement = anAgreement({ calendars: [roundTheClock()], slas: [anSla({ clock: { kind: "update" } })] });
    const basesIn = (period: typeof QUARTER) => complianceSpread(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at("2024-08-01 00:00")), period).map(({ base }) => base);
    expect(basesIn(QUARTER)).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
    expect(basesIn({ from: QUARTER.to, to: at("2024-10-01 00:00") })).toEqual([1, 1, 0, 0, 0, 0, 1, 1]);
  });

  it("does not count a ticket that is opened only after the day of the data", () => {
    expect(bases(notYetDue, "2024-06-01 00:00")).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("is judged by what is known now while it runs", () => {
    expect(bases({ opened: "2024-05-06 09:00" }, "2024-05-06 12:00")).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
    expect(bases({ opened: "2024-05-06 09:00" }, "2024-05-06 13:01")).toEqual([1, 0, 0, 1, 1, 1, 1, 0]);
  });
});

describe("a seeded quarter", () => {
  it("agrees with the counts of the eight rules done ticket by ticket", () => {
    let seed = 20240401;
    const random = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31);
    const day = 86_400_000;
    const text = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace("T", " ");
    const facts = Array.from({ length: 400 }, (): TicketFacts => {
      const opened = at("2024-03-01 00:00") + Math.floor(random() * 130 * 1440) * 60_000;
      const hours = random() < 0.8 ? random() * 5 : random() * 24 * 20;
      const isOpen = random() < 0.1;
      return { opened: text(opened), resolved: isOpen ? undefined : text(opened + Math.floor(hours * 60) * 60_000) };
    }).filter(({ opened }) => at(opened) < at(AS_OF));
    const rows = facts.map(({ opened, resolved }) => {
      const from = at(opened);
      const stop = at(resolved) <= at(AS_OF) ? at(resolved) : Number.NaN;
      const due = from + day / 6;
      const isMet = stop <= due;
      return { from, stop, due, isMet, decided: isMet ? stop : due < (stop || at(AS_OF)) ? due : Number.NaN };
    });
    const isIn = (instant: number) => instant >= QUARTER.from && instant < QUARTER.to;
    const count = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length;
    const spread = spreadOf(facts);
    const figures = (rule: ComplianceRule) => [spread[rule].met, spread[rule].base];
    expect(figures("decided")).toEqual([count((r) => r.isMet && isIn(r.stop)), count((r) => isIn(r.decided))]);
    expect(figures("resolved")).toEqual([count((r) => r.isMet && isIn(r.stop)), count((r) => isIn(r.stop))]);
    expect(figures("openedResolved")).toEqual([count((r) => isIn(r.from) && r.isMet), count((r) => isIn(r.from) && r.stop > 0)]);
    expect(figures("openedToday")).toEqual([count((r) => isIn(r.from) && (r.isMet || Number.isNaN(r.decided))), count((r) => isIn(r.from))]);
    expect(figures("openedAll")).toEqual([count((r) => isIn(r.from) && r.isMet), count((r) => isIn(r.from))]);
    expect(figures("mixed")).toEqual([count((r) => r.isMet && isIn(r.stop)), count((r) => isIn(r.from))]);
    expect(figures("resolvedAndOverdue")).toEqual([count((r) => r.isMet && isIn(r.stop)), count((r) => isIn(r.stop) || (Number.isNaN(r.stop) && r.due < at(AS_OF)))]);
    expect(spread.resolved.base).toBeGreaterThan(200);
  });
});
