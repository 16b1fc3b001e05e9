import { readOtherwise } from "../../../src/service-level/clock";
import type { OtherReading, OtherVersion } from "../../../src/service-level/clock";
import type { Agreement } from "../../../src/service-level/agreement";
import { aCalendar, aFilter, anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { SourceFacts, TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

// Within 4 h of Monday to Friday 09:00-17:00; tickets are opened on Monday at 09:00, seen from Friday noon.
const asOf = at("2024-01-12 12:00");
type Ours = { readonly agreement?: Agreement } & SourceFacts;
const outcomes = (reading: OtherReading | OtherVersion, tickets: readonly TicketFacts[], { agreement = anAgreement(), ...facts }: Ours = {}) =>
  tickets.map((_, row) => readOtherwise(ticketsOf(tickets, facts), agreement, "SLA-1", asOf, reading)(row));

const over = aTicket({ resolved: "2024-01-08 15:00" });
const within4 = aTicket({ resolved: "2024-01-08 13:00" });
const overNight = aTicket({ opened: "2024-01-08 16:00", resolved: "2024-01-09 10:00" });
const held = aTicket({ history: [["2024-01-08 09:00", "running"], ["2024-01-08 10:00", "held", "waits for client"], ["2024-01-08 14:00", "running"], ["2024-01-08 15:00", "stopped"]] });
const reopened = aTicket({ history: [["2024-01-08 09:00", "running"], ["2024-01-08 11:00", "stopped"], ["2024-01-08 16:00", "running"], ["2024-01-08 16:30", "stopped"]] });

describe("what would have become of a ticket", () => {
  it("if its own due date had been the deadline, and of one without a due date: no SLA", () => {
    expect(outcomes("due", [aTicket({ resolved: "2024-01-08 15:00", due: "2024-01-08 16:00" }), aTicket({ resolved: "2024-01-08 15:00", due: "2024-01-08 14:00" }), over])).toEqual(["met", "missed", "noSla"]);
  });

  it("if every hold had stopped the clock, or none", () => {
    const runsForClient = anAgreement({ slas: [anSla({ holds: ["supplier"] })] });
    expect(outcomes("allHolds", [held], { agreement: runsForClient })).toEqual(["met"]);
    expect(outcomes("noHolds", [held])).toEqual(["missed"]);
  });

  it("in the hours of the default calendar, whatever calendar the SLA and the service name", () => {
    const calendars = [aCalendar(), roundTheClock()];
    const own = anAgreement({ calendars, slas: [anSla({ calendar: "24x7" })] });
    const ofService = anAgreement({ calendars, services: [{ name: "Shop", calendar: "24x7", description: "", level: "", pricePerMonth: undefined, owner: "", recoveryProtocol: "", businessValue: "" }] });
    expect(outcomes("defaultHours", [overNight], { agreement: own })).toEqual(["met"]);
    expect(outcomes("defaultHours", [{ ...overNight, service: "Shop" }], { agreement: ofService })).toEqual(["met"]);
    expect(outcomes("defaultHours", [overNight], { agreement: { ...own, defaultCalendar: undefined } })).toEqual(["missed"]);
  });

  it("round the clock, with holds as agreed, and as plain time that went by", () => {
    const heldOverNight = aTicket({ opened: "2024-01-08 16:00", history: [["2024-01-08 16:00", "running"], ["2024-01-08 17:00", "held", "waits for client"], ["2024-01-09 09:00", "running"], ["2024-01-09 10:00", "stopped"]] });
    expect(outcomes("roundTheClock", [overNight, heldOverNight])).toEqual(["missed", "met"]);
    expect(outcomes("elapsed", [within4, heldOverNight])).toEqual(["met", "missed"]);
  });

  it("if the first stop had decided, and if the time until the reopening had counted", () => {
    const late = aTicket({ history: [...reopened.history!.slice(0, 3), ["2024-01-09 13:00", "stopped"]] });
    expect(outcomes("firstStop", [late])).toEqual(["met"]);
    expect(outcomes("runsOn", [reopened])).toEqual(["missed"]);
  });

  it("if the clock had run until the ticket was closed; without a closing: no SLA", () => {
    const closed = (when: string) => aTicket({ resolved: "2024-01-08 12:00", closed: when });
    expect(outcomes("untilClosed", [closed("2024-01-08 13:00"), closed("2024-01-08 14:00"), within4, closed("2024-01-12 12:01")])).toEqual(["met", "missed", "noSla", "noSla"]);
  });

  it("until it was closed, less the holds that are known as a sum, or that its history tells", () => {
    expect(outcomes("untilClosed", [aTicket({ resolved: "2024-01-08 12:00", closed: "2024-01-08 14:00", heldMinutes: 60 })])).toEqual(["met"]);
    const history: TicketFacts["history"] = [["2024-01-08 09:00", "running"], ["2024-01-08 12:00", "stopped"]];
    expect(outcomes("untilClosed", [aTicket({ resolved: "2024-01-08 12:00", closed: "2024-01-08 15:00", history }), aTicket({ resolved: "2024-01-08 12:00", closed: "2024-01-08 12:30", history })])).toEqual(["missed", "met"]);
  });

  it("by its priority as it was opened, and by the one it has now", () => {
    const rows = ([[4, "P1"], [8, "P2"]] as const).map(([count, priority]) => anSla({ target: within(count), filter: aFilter({ priority: [priority] }) }));
    const lowered = aTicket({ resolved: "2024-01-08 15:00", classes: [["2024-01-08 09:00", { priority: "P1" }], ["2024-01-08 10:00", { priority: "P2" }]] });
    expect(outcomes("asOpened", [lowered], { agreement: anAgreement({ slas: rows }) })).toEqual(["missed"]);
    expect(outcomes("asNow", [lowered], { agreement: anAgreement({ slas: rows.map((sla) => ({ ...sla, judgedBy: "as opened" as const })) }) })).toEqual(["met"]);
  });

  it("if a resolution without a reply had been no first response", () => {
    const response = anAgreement({ slas: [anSla({ clock: { kind: "response" } })] });
    expect(outcomes("replyOnly", [within4, aTicket({ firstResponse: "2024-01-08 10:00", resolved: "2024-01-08 12:00" })], { agreement: response })).toEqual(["missed", "met"]);
  });

  it("by the rows in force at another time, whenever it was opened", () => {
    const [until, from] = [at("2023-07-01 00:00"), at("2024-07-01 00:00")];
    const slas = [anSla({ target: within(8), validTo: until }), anSla({ validFrom: until, validTo: from }), anSla({ target: within(2), validFrom: from })];
    const agreement = anAgreement({ slas });
    const inForceAt = (when: string) => outcomes({ inForceAt: at(when) }, [over, within4], { agreement });
    expect([inForceAt("2023-06-30 12:00"), inForceAt("2024-01-08 09:00"), inForceAt("2024-07-01 00:00")]).toEqual([["met", "met"], ["missed", "met"], ["missed", "missed"]]);
  });

  it("is undecided while it is neither done nor due, and what was cancelled stays out", () => {
    const open = aTicket({ opened: "2024-01-12 11:00" });
    expect(outcomes("allHolds", [open, aTicket({ state: "cancelled", closed: "2024-01-08 10:00" })])).toEqual(["undecided", "removed"]);
  });
});
