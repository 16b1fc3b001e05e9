import { readCsv, readTickets, recogniseColumns } from "../../../src/tables";
import { judgeCommitments } from "../../../src/service-level/clock";
import type { Tickets } from "../../../src/service-level/ticket";
import { backTest } from "../../../src/taskpane/definitions/backtest/backTest";
import { sliceTickets } from "../../../src/taskpane/definitions/backtest/sliceTickets";
import { anAgreement, anSla, within } from "../../support/anAgreement";

const DAY = 86_400_000;
const minute = (instant: number) => new Date(instant).toISOString().slice(0, 16);

/** `count` tickets over the 360 days up to 31 March 2026, resolved after 1 to 8 hours of the day. */
function manyTickets(count: number): Tickets {
  const rows = Array.from({ length: count }, (_, index) => {
    const opened = Date.UTC(2025, 3, 5, 9) + (index % 360) * DAY;
    return `T${index},${minute(opened)},${minute(opened + (1 + (index % 8)) * 3_600_000)},Resolved`;
  });
  const { source } = readCsv(new TextEncoder().encode(["Number,Opened,Resolved,State", ...rows].join("\n")), "tickets.csv");
  return readTickets(source, {}, { recognition: recogniseColumns(source) }).tickets;
}

const agreement = anAgreement();
const draft = (sla = anSla({ target: within(6) })) => ({ agreement, row: sla, others: [] });

describe("a back-test", () => {
  it("counts what judging all tickets at once counts, month by month", async () => {
    const tickets = manyTickets(12_345);
    const result = (await backTest({ tickets, present: agreement, presentId: "SLA-1", draft: draft(), months: 12 }))!;
    const { outcome } = judgeCommitments(tickets, agreement, "SLA-1", tickets.newest);
    expect(result.now).toMatchObject({ met: outcome.filter((code) => code === 3).length, missed: outcome.filter((code) => code === 4).length });
    expect(result.months.map(({ name }) => name).slice(-2)).toEqual(["2026-02", "2026-03"]);
    expect(result.then.months.reduce((sum, { met, missed }) => sum + met + missed, 0)).toBe(result.then.met + result.then.missed);
    expect(result.then.met).toBeGreaterThan(result.now!.met);
  });

  it("has nothing to stand beside a new SLA, and leaves its dates in force aside", async () => {
    const tickets = manyTickets(100);
    const sla = anSla({ id: "NEW", validFrom: Date.UTC(2027, 0, 1) });
    const result = (await backTest({ tickets, present: agreement, presentId: undefined, draft: draft(sla), months: 3 }))!;
    expect(result.now).toBeUndefined();
    expect(result.then.met + result.then.missed).toBeGreaterThan(0);
    expect(result.covered).toBe(result.tickets);
  });

  it("stops when it is no longer wanted", async () => {
    const cancel = new AbortController();
    const run = backTest({ tickets: manyTickets(12_000), present: agreement, presentId: "SLA-1", draft: draft(), months: 3 }, cancel.signal);
    cancel.abort(new Error("typed on"));
    await expect(run).rejects.toThrow("typed on");
  });

  it("lets the pane draw and answer in between: 25,000 tickets are judged in many stretches", async () => {
    const tickets = manyTickets(25_000);
    let turns = 0;
    const turn = setInterval(() => turns++);
    await backTest({ tickets, present: agreement, presentId: "SLA-1", draft: draft(), months: 12 });
    clearInterval(turn);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it("has no months where no ticket has a date", async () => {
    const { source } = readCsv(new TextEncoder().encode("Number,Opened\nA,\n"), "tickets.csv");
    const { tickets } = readTickets(source, {}, { recognition: recogniseColumns(source) });
    expect(await backTest({ tickets, present: agreement, presentId: "SLA-1", draft: draft(), months: 3 })).toBeUndefined();
  });
});

describe("tickets in slices", () => {
  it("are judged as they are in one piece", () => {
    const tickets = manyTickets(1_000);
    const whole = judgeCommitments(tickets, agreement, "SLA-1", tickets.newest);
    const parts = [[0, 333], [333, 999], [999, 1_000]].flatMap(([from, to]) => [...judgeCommitments(sliceTickets(tickets, from, to), agreement, "SLA-1", tickets.newest).deadline]);
    expect(parts).toEqual([...whole.deadline]);
  });

  it("keep the ends of their own due days", () => {
    const rows = Array.from({ length: 10 }, (_, day) => `T${day},2026-03-0${day},2026-03-1${day}`).slice(1);
    const { source } = readCsv(new TextEncoder().encode(["Number,Opened,Due", ...rows].join("\n")), "tickets.csv");
    const { tickets } = readTickets(source, {}, { recognition: recogniseColumns(source) });
    expect(tickets.dueEnds).toHaveLength(9);
    expect([[0, 4], [4, 9]].flatMap(([from, to]) => [...sliceTickets(tickets, from, to).dueEnds!])).toEqual([...tickets.dueEnds!]);
  });
});
