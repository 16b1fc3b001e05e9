import { calendarFor } from "../../../src/service-level/agreement";
import { aCalendar, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";

describe("the service hours of an SLA", () => {
  const services = [{ name: "Mail", description: "", calendar: "24x7", level: "", pricePerMonth: undefined, owner: "", recoveryProtocol: "", businessValue: "" }];
  const calendars = [aCalendar(), roundTheClock(), aCalendar({ name: "Late" })];
  const nameFor = (sla: string | undefined, service: string, agreement = anAgreement({ calendars, services })) => calendarFor(agreement, anSla({ calendar: sla }), service).calendar.name;

  it("are its own, else the service's, else the default ones", () => {
    expect(nameFor("Late", "Mail")).toBe("Late");
    expect(calendarFor(anAgreement({ calendars, services }), anSla(), "Mail").isFallback).toBe(false);
    expect(nameFor(undefined, "Mail")).toBe("24x7");
    expect(nameFor(undefined, "Printing")).toBe("Office");
  });

  it("are found without regard to case and outer blanks", () => {
    expect(nameFor(" late ", "")).toBe("Late");
    expect(nameFor(undefined, "mail ")).toBe("24x7");
  });

  it("are the only ones where no default is named", () => {
    expect(calendarFor(anAgreement({ calendars: [aCalendar()], defaultCalendar: undefined }), undefined, "")).toMatchObject({ isFallback: false, calendar: { name: "Office" } });
  });

  it("are all hours for a target in calendar time, in the zone of the calendar that would count else", () => {
    const inTokyo = anAgreement({ calendars: [aCalendar({ zone: "Asia/Tokyo" })] });
    expect(calendarFor(inTokyo, anSla({ target: { kind: "calendarTime", count: 30, unit: "days" } }), "")).toEqual({ isFallback: false, calendar: { ...roundTheClock(), zone: "Asia/Tokyo" } });
  });

  it("run round the clock in the agreement's zone where nothing names them, and say so", () => {
    const choice = calendarFor(anAgreement({ calendars, defaultCalendar: undefined, zone: "Asia/Tokyo" }), anSla({ calendar: "Nights" }), "");
    expect(choice).toEqual({ isFallback: true, calendar: { ...roundTheClock(), zone: "Asia/Tokyo" } });
    expect(calendarFor(anAgreement({ calendars: [], zone: "Asia/Tokyo" }), undefined, "").calendar).toBe(choice.calendar);
  });
});
