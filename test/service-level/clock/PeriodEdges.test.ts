import fc from "fast-check";
import { attainmentByGroup, attainmentIn, judgeCommitments, PeriodEdges } from "../../../src/service-level/clock";
import { anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

const instant = fc.oneof(
  fc.integer({ min: -1_000, max: 3_000 }), fc.double({ min: -1_000, max: 3_000, noNaN: true }), fc.integer({ min: 0, max: 10 ** 13 }),
  fc.constantFrom(0, 1_000, 2_000, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
);

it("numbers the stretch of an instant by counting the edges that are not after it, however the periods lie", () => {
  fc.assert(fc.property(fc.array(fc.tuple(instant, instant), { maxLength: 12 }), fc.array(instant), (pairs, instants) => {
    const edges = new PeriodEdges(pairs.map(([from, to]) => ({ from, to })));
    const distinct = [...new Set(pairs.flat())].sort((a, b) => (a < b ? -1 : 1));
    expect(edges.stretches).toBe(distinct.length + 1);
    for (const each of [...instants, ...distinct]) expect(edges.stretchOf(each)).toBe(distinct.filter((edge) => edge <= each).length);
    distinct.forEach((edge, index) => expect(edges.before(edge)).toBe(index));
    expect(edges.stretchOf(Number.NaN)).toBe(0);
  }), { numRuns: 1000, seed: 20240108 });
});

it("counts several groups in one pass as one after the other", () => {
  const tickets = ticketsOf(["P1", "P2", "P1", "", "P2", "P1"].map((priority, index) => ({
    priority, opened: `2024-0${1 + (index % 3)}-10 09:00`, resolved: index === 4 ? undefined : `2024-0${1 + (index % 3)}-10 1${index}:00`,
  })));
  const agreement = anAgreement({ calendars: [roundTheClock()], slas: [anSla({ target: { kind: "serviceTime", ms: 4 * 3_600_000 } })] });
  const commitments = judgeCommitments(tickets, agreement, "SLA-1", at("2024-04-01 00:00"));
  const months = ["2024-01-01", "2024-02-01", "2024-03-01"].map((from, index) => ({ from: at(`${from} 00:00`), to: at(`2024-0${index + 2}-01 00:00`) }));
  const { codes, labels } = tickets.priority;
  const groups = attainmentByGroup(commitments, months, labels.length, (row) => (labels[codes[row]] === "" ? -1 : codes[row]));
  expect(groups).toHaveLength(3);
  groups.slice(1).forEach((counts, index) => expect(counts).toEqual(attainmentIn(commitments, months, (row) => codes[row] === index + 1)));
  expect(groups[0]).toEqual(months.map(() => ({ met: 0, missed: 0, undecided: 0 })));
  expect(groups[1]).not.toEqual(groups[2]);
});
