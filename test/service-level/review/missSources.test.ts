import { reviewService } from "../../../src/service-level/review";
import { anAgreement, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { chance, shareOf } from "../../support/chance";
import { at } from "../../support/instants";

// Service hours are 09:00-17:00 from Monday to Friday, 4 h to resolve; every ticket is of Monday 8 January 2024, 09:00.
function sources(facts: readonly TicketFacts[]) {
  return reviewService({ tickets: ticketsOf(facts), agreement: anAgreement({ slas: [anSla()] }), type: "monthly", asOf: at("2024-02-01 00:00") }).slas[0].missSources;
}
const some = (count: number, facts: TicketFacts) => Array.from({ length: count }, () => aTicket(facts));
const met = { resolved: "2024-01-08 10:00" };
const missed = { resolved: "2024-01-08 15:00" };

describe("where misses come from", () => {
  it("the network group has 40 of 100 tickets and 9 of 10 misses: chance would hardly do that", () => {
    const found = sources([...some(9, { ...missed, group: "Network" }), ...some(31, { ...met, group: "Network" }), ...some(1, { ...missed, group: "Desktop" }), ...some(59, { ...met, group: "Desktop" })]);
    expect(found).toEqual([{ field: "group", value: "Network", missed: [0, 1, 2, 3, 4, 5, 6, 7, 8], decided: 40 }]);
  });

  it("8 of 10 misses from 40 of 100 tickets stand out, 7 may well be chance", () => {
    const ofNetwork = (misses: number) => sources([
      ...some(misses, { ...missed, group: "Network" }), ...some(40 - misses, { ...met, group: "Network" }), ...some(10 - misses, { ...missed, group: "Desktop" }), ...some(50 + misses, { ...met, group: "Desktop" }),
    ]).map(({ value }) => value);
    // scipy 1.17: hypergeom.sf(7, 100, 10, 40) = 0.0089 and hypergeom.sf(6, 100, 10, 40) = 0.0457, where 0.05 / 2 = 0.025 is asked.
    expect([ofNetwork(8), ofNetwork(7)]).toEqual([["Network"], []]);
  });

  it("services, types, priorities and groups are looked at, the one with fewer tickets first where the misses are the same", () => {
    const printer = { ...missed, service: "Printing", type: "Incident", priority: "P1", group: "Onsite" };
    const others = [...some(10, { ...met, service: "Mail", type: "Request", priority: "P1", group: "Remote" }), ...some(80, { ...met, service: "Mail", type: "Request", priority: "P2", group: "Remote" })];
    expect(sources([...some(5, printer), ...some(5, { ...printer, ...met }), ...others]).map(({ field, value, missed: rows, decided }) => [field, value, rows.length, decided]))
      .toEqual([["service", "Printing", 5, 10], ["type", "Incident", 5, 10], ["group", "Onsite", 5, 10], ["priority", "P1", 5, 20]]);
  });

  it("two misses make no pattern, and neither does a value that is not known or that every ticket has", () => {
    expect(sources([...some(2, { ...missed, group: "Network" }), ...some(98, { ...met, group: "Desktop" })])).toEqual([]);
    expect(sources([...some(5, missed), ...some(95, { ...met, group: "Desktop" })])).toEqual([]);
    expect(sources([...some(5, { ...missed, group: "Desktop" }), ...some(95, { ...met, group: "Desktop" })])).toEqual([]);
  });

  it("three misses are enough where chance hardly gives them: 3 of 3 tickets of a group in 100, all 3 misses", () => {
    expect(sources([...some(3, { ...missed, group: "Network" }), ...some(97, { ...met, group: "Desktop" })]).map(({ value, decided }) => [value, decided])).toEqual([["Network", 3]]);
  });

  it("the more values are looked at, the rarer a pattern must be: 6 of 10 misses from 20 of 100 tickets stand out of two groups, and not out of eighteen", () => {
    const network = [...some(6, { ...missed, group: "Network" }), ...some(14, { ...met, group: "Network" })];
    const among = (groups: number) => sources([...network, ...some(4, { ...missed, group: "G0" }), ...Array.from({ length: 76 }, (_, index) => aTicket({ ...met, group: `G${index % groups}` }))]).map(({ value }) => value);
    expect([among(1), among(17)]).toEqual([["Network"], []]);
  });

  it("of ten groups the one with 9 of 10 misses stands out where it has 46 of 100 tickets, not where it has 48", () => {
    const others = (count: number) => Array.from({ length: count }, (_, index) => aTicket({ ...(index === 0 ? missed : met), group: `Group ${index % 9}` }));
    const ofNetwork = (tickets: number) => sources([...some(9, { ...missed, group: "Network" }), ...some(tickets - 9, { ...met, group: "Network" }), ...others(100 - tickets)]).map(({ value }) => value);
    // scipy 1.17: hypergeom.sf(8, 100, 10, 46) = 0.0037 and hypergeom.sf(8, 100, 10, 48) = 0.0054, where 0.05 / 10 = 0.005 is asked.
    expect([ofNetwork(46), ofNetwork(48)]).toEqual([["Network"], []]);
  });

  it("a group of one or two tickets makes no other harder to see: too few for a pattern of its own", () => {
    const few = Array.from({ length: 46 }, (_, index) => aTicket({ ...(index === 0 ? missed : met), group: `Group ${index % 23}` }));
    expect(sources([...some(9, { ...missed, group: "Network" }), ...some(45, { ...met, group: "Network" }), ...few]).map(({ value }) => value)).toEqual(["Network"]);
  });

  it("hardly names anything where misses fall by chance on twelve services, four priorities, three types and eight groups: in one review of twenty at most", () => {
    const { uniform, binomial } = chance(5);
    const one = (letter: string, count: number) => `${letter}${Math.floor(count * uniform() ** 2)}`;
    const review = () => sources(Array.from({ length: 200 }, () => aTicket({ ...(binomial(1, 0.15) === 1 ? missed : met), service: one("S", 12), priority: one("P", 4), type: one("T", 3), group: one("G", 8) })));
    expect(shareOf(200, () => review().length > 0)).toBeLessThan(0.05);
  });

  it("the month begins at its first instant and ends before the next one does", () => {
    const opened = { opened: "2023-12-29 13:00", group: "Network" };
    const decidedAt = (resolved: string) => sources([...some(4, { ...missed, group: "Network" }), aTicket({ ...opened, resolved }), ...some(95, { ...met, group: "Desktop" })])[0].decided;
    // Due on 29 December at 17:00, a Friday: missed or met in the old year, so that neither is among the five.
    expect([decidedAt("2023-12-29 16:59"), decidedAt("2024-01-02 10:00")]).toEqual([4, 4]);
    const edges = sources([
      ...some(4, { ...missed, group: "Network" }), aTicket({ opened: "2024-01-01 00:00", resolved: "2024-01-01 00:00", group: "Network" }), aTicket({ opened: "2024-02-01 00:00", resolved: "2024-02-01 00:00", group: "Network" }),
      ...some(95, { ...met, group: "Desktop" }),
    ]);
    expect(edges.map(({ decided }) => decided)).toEqual([5]);
  });

  it("only what was decided in the month counts, and at most five sources are named", () => {
    const early = { opened: "2023-12-04 09:00", resolved: "2023-12-04 10:00" };
    const groups = Array.from({ length: 7 }, (_, index) => some(4, { ...missed, group: `G${index}` })).flat();
    const found = sources([...groups, ...some(400, { ...met, group: "Desktop" }), ...some(50, { ...early, group: "G0" })]);
    expect(found.map(({ value, decided }) => [value, decided])).toEqual([["G0", 4], ["G1", 4], ["G2", 4], ["G3", 4], ["G4", 4]]);
  });
});
