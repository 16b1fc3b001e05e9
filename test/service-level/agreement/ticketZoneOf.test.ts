import { ticketZoneOf } from "../../../src/service-level/agreement";
import { aCalendar, anAgreement } from "../../support/anAgreement";

describe("the wall clock on which ticket dates are written", () => {
  const [tokyo, lima] = [aCalendar({ name: "Tokyo", zone: "Asia/Tokyo" }), aCalendar({ name: "Lima", zone: "America/Lima" })];

  it("is the one that the agreement names", () => {
    expect(ticketZoneOf(anAgreement({ ticketZone: "Europe/Paris", calendars: [tokyo] }))).toBe("Europe/Paris");
  });

  it("is else that of the default calendar, or of the only one", () => {
    expect(ticketZoneOf(anAgreement({ calendars: [lima, tokyo], defaultCalendar: "Tokyo" }))).toBe("Asia/Tokyo");
    expect(ticketZoneOf(anAgreement({ calendars: [tokyo], defaultCalendar: undefined }))).toBe("Asia/Tokyo");
  });

  it("is else the agreement's own: no calendar, or two of which none is the default", () => {
    expect(ticketZoneOf(anAgreement({ zone: "Europe/Rome", calendars: [] }))).toBe("Europe/Rome");
    expect(ticketZoneOf(anAgreement({ zone: "Europe/Rome", calendars: [lima, tokyo], defaultCalendar: undefined }))).toBe("Europe/Rome");
  });
});
