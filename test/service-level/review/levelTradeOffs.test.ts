import { NO_CONTRACT, type Agreement, type ServiceLevelOffer } from "../../../src/service-level/agreement";
import { NO_RECORDS, type Outage } from "../../../src/service-level/records";
import { reviewService } from "../../../src/service-level/review";
import { tradeOffLine, messagesFor } from "../../../src/messages";
import { anAgreement, roundTheClock } from "../../support/anAgreement";
import { anOutage } from "../../support/anOutage";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at, hours } from "../../support/instants";

const offer = (level: string, more: Partial<ServiceLevelOffer> = {}): ServiceLevelOffer =>
  ({ service: "Mail", level, pricePerMonth: undefined, includes: "", availability: undefined, restoreWithinMs: undefined, priceAgreedBy: "", priceAgreedOn: undefined, ...more });
const SILVER = offer("Silver", { pricePerMonth: 1000, restoreWithinMs: hours(4), availability: 0.99 });
const GOLD = offer("Gold", { pricePerMonth: 1400, restoreWithinMs: hours(2), availability: 0.999 });

/** In 2025, all day long: 3 h, 1 h, and 6 h with 10 people, of whom 30 after the first hour. */
const OUTAGES = [
  anOutage("2025-03-10 10:00", "2025-03-10 13:00", { usersAffected: 20 }),
  anOutage("2025-05-10 10:00", "2025-05-10 11:00"),
  anOutage("2025-11-10 10:00", "2025-11-10 16:00", { usersAffected: 10 }),
  anOutage("2025-11-10 11:00", "2025-11-10 16:00", { usersAffected: 30 }),
];

function tradeOffs(
  levels: readonly ServiceLevelOffer[], { outages = OUTAGES, contract = NO_CONTRACT, asOf = "2026-01-01 00:00" }: { readonly outages?: readonly Outage[]; readonly contract?: Agreement["contract"]; readonly asOf?: string } = {},
) {
  const service = { name: "mail", owner: "", description: "", businessValue: "", calendar: "", level: "silver", pricePerMonth: undefined, recoveryProtocol: "" };
  const agreement = anAgreement({ calendars: [roundTheClock()], services: [service], levels, contract });
  const tickets = ticketsOf([aTicket({ opened: "2025-12-10 09:00", resolved: "2025-12-10 10:00" })]);
  return reviewService({ tickets, agreement, records: { ...NO_RECORDS, outages }, type: "annual", asOf: at(asOf) }).tradeOffs;
}

describe("what another level would change", () => {
  it("gold costs 400 a month more than silver; of the 3 outages of the year 2 were too long for it and 1 for silver", () => {
    expect(tradeOffs([SILVER, GOLD]).map(({ offer: { level }, extraPerMonth, outages, late, wouldBeKept }) => [level, extraPerMonth, outages.length, late.length, wouldBeKept]))
      .toEqual([["Silver", 0, 3, 1, false], ["Gold", 400, 3, 2, false]]);
  });

  it("what another service is offered at is none of its levels", () => {
    expect(tradeOffs([SILVER, { ...GOLD, service: "Network" }]).map(({ offer: { level } }) => level)).toEqual(["Silver"]);
  });

  it("gold would have spared 1 h of the first outage and 4 h of the last: 20 and 120 hours of users", () => {
    expect(tradeOffs([GOLD]).map(({ sparedMs, sparedUserMs }) => [sparedMs, sparedUserMs])).toEqual([[hours(5), hours(140)]]);
  });

  it("a level is kept when no outage was longer and availability reached it: 10 of 8,760 h are 99.886%", () => {
    const found = tradeOffs([offer("A", { restoreWithinMs: hours(6), availability: 0.998 }), offer("B", { restoreWithinMs: hours(6), availability: 0.999 }), offer("C", { availability: 0.998 })]);
    expect(found.map(({ availability, wouldBeKept }) => [availability.toFixed(5), wouldBeKept])).toEqual([["0.99886", true], ["0.99886", false], ["0.99886", true]]);
  });

  it("nobody can tell of a level that promises nothing, nor without a single row of outages", () => {
    expect(tradeOffs([offer("Basic", { pricePerMonth: 700 })])[0]).toMatchObject({ wouldBeKept: undefined, extraPerMonth: Number.NaN });
    expect(tradeOffs([SILVER], { outages: [] })[0].wouldBeKept).toBeUndefined();
  });

  it("looks at the twelve months before the end of the review, and at none before the agreement", () => {
    const old = anOutage("2024-12-31 10:00", "2024-12-31 22:00");
    expect(tradeOffs([GOLD], { outages: [old, ...OUTAGES] })[0].outages).toHaveLength(3);
    const since = tradeOffs([GOLD], { contract: { ...NO_CONTRACT, start: at("2025-05-01 00:00") }, outages: OUTAGES.slice(1) });
    expect([since[0].outages.length, since[0].during.from]).toEqual([2, at("2025-05-01 00:00")]);
  });

  it("counts an outage over New Year with its whole length, once it has ended", () => {
    const outages = [anOutage("2025-12-31 22:00", "2026-01-01 04:00")];
    const found = ["2026-01-01 00:00", "2026-01-15 09:00"].map((asOf) => tradeOffs([GOLD], { outages, asOf })[0]);
    expect(found.map(({ late, sparedMs }) => [late.length, sparedMs])).toEqual([[0, 0], [1, hours(4)]]);
  });

  it("says it in words, what it rests on first", () => {
    const line = (levels: readonly ServiceLevelOffer[], more: Parameters<typeof tradeOffs>[1] = {}) => tradeOffLine(tradeOffs(levels, more)[0], messagesFor("en")).replace(/\u00a0/g, " ");
    expect(line([GOLD])).toBe("Would not have been kept: 2 of 3 outages lasted longer than 2 h; available 99.89%, promised 99.90%; keeping it would have spared 5 h of outage");
    expect(line([offer("A", { restoreWithinMs: hours(6) })])).toBe("Would have been kept: 0 of 3 outages lasted longer than 6 h");
    expect(line([offer("A", { restoreWithinMs: hours(6) })], { outages: [anOutage("2025-03-10 10:00", "2025-03-10 13:00", { service: "Web" })] })).toBe("Would have been kept: no outages");
    expect(line([offer("Basic")])).toBe("Promises nothing that an outage could break");
    expect(line([SILVER], { outages: [] })).toBe("Nobody has written down outages");
  });
});
