import { aCalendar, aHoliday } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import { at } from "../../support/instants";
import { judged, shown } from "../../support/judgedTicket";

function lines(...[ticket, sla, options]: Parameters<typeof judged>) {
  return judged(ticket, sla, options).explanation.intervals
    .map(({ from, to, kind, status, note, countedMs, totalMs }) => [shown(from).slice(5), shown(to).slice(5), kind, status, note, countedMs / 60_000, totalMs / 60_000]);
}

describe("the clock of one ticket", () => {
  it("shows which minutes count and why the others do not", () => {
    const ticket = aTicket({
      opened: "2024-01-05 16:00",
      history: [["2024-01-05 16:00", "running", "New"], ["2024-01-08 09:30", "held", "Waiting for customer"], ["2024-01-08 11:00", "running", "Open"], ["2024-01-10 09:15", "stopped"]],
    });
    const agreement = { calendars: [aCalendar({ open: [[9, 12], [13, 17]], holidays: [aHoliday("2024-01-09", "Founders' day")] })] };
    expect(lines(ticket, {}, { agreement })).toEqual([
      ["01-05 16:00", "01-05 17:00", "running", "New", "", 60, 60],
      ["01-05 17:00", "01-08 09:00", "outside service hours", "New", "", 0, 60],
      ["01-08 09:00", "01-08 09:30", "running", "New", "", 30, 90],
      ["01-08 09:30", "01-08 11:00", "held", "Waiting for customer", "client", 0, 90],
      ["01-08 11:00", "01-08 12:00", "running", "Open", "", 60, 150],
      ["01-08 12:00", "01-08 13:00", "outside service hours", "Open", "", 0, 150],
      ["01-08 13:00", "01-08 17:00", "running", "Open", "", 240, 390],
      ["01-08 17:00", "01-09 00:00", "outside service hours", "Open", "", 0, 390],
      ["01-09 00:00", "01-10 00:00", "holiday", "Open", "Founders' day", 0, 390],
      ["01-10 00:00", "01-10 09:00", "outside service hours", "Open", "", 0, 390],
      ["01-10 09:00", "01-10 09:15", "running", "Open", "", 15, 405],
    ]);
  });

  it("takes off holds of which only the sum is known in a line of its own", () => {
    expect(lines(aTicket({ resolved: "2024-01-08 15:00", heldMinutes: 150 }))).toEqual([
      ["01-08 09:00", "01-08 15:00", "running", "", "", 360, 360],
      ["", "", "held", "", "", -150, 210],
    ]);
    expect(judged(aTicket({ resolved: "2024-01-08 15:00", heldMinutes: 150 })).explanation).toMatchObject({ elapsedMs: 210 * 60_000, deadline: at("2024-01-08 15:30") });
  });

  it("shows the time between a resolution and the reopening as stopped", () => {
    const ticket = aTicket({ history: [["2024-01-08 11:00", "stopped", "Resolved"], ["2024-01-08 13:00", "running", "Open"], ["2024-01-08 14:00", "stopped", "Resolved"]] });
    expect(lines(ticket).map(([, , kind, , , counted]) => [kind, counted])).toEqual([["running", 120], ["stopped", 0], ["running", 60]]);
  });

  it("names no holder where nobody is waited for, and nobody in a stop", () => {
    const ticket = aTicket({ history: [["2024-01-08 10:00", "held", "Waiting for supplier"], ["2024-01-08 11:00", "stopped", "Waiting for customer"], ["2024-01-08 12:00", "running", "Open"], ["2024-01-08 13:00", "held", "Waiting for customer"], ["2024-01-08 14:00", "stopped", "Done"]] });
    expect(lines(ticket).map(([, , kind, status, note]) => [kind, status, note])).toEqual([
      ["running", "", ""], ["held", "Waiting for supplier", "supplier"], ["stopped", "Waiting for customer", ""], ["running", "Open", ""], ["held", "Waiting for customer", "client"],
    ]);
    expect(lines(aTicket({ state: "held" }), {}, { asOf: "2024-01-08 10:00" })).toEqual([["01-08 09:00", "01-08 10:00", "held", "", "", 0, 0]]);
  });

  it("joins two holidays of one name, and tells two names and a closed day apart", () => {
    const agreement = { calendars: [aCalendar({ holidays: [aHoliday("2024-01-09", "New Year"), aHoliday("2024-01-10", "New Year"), aHoliday("2024-01-11", "Epiphany")] })] };
    expect(lines(aTicket({ opened: "2024-01-08 16:00", resolved: "2024-01-12 10:00" }), {}, { agreement }).slice(1, -1).map(([from, to, kind, , note]) => [from, to, kind, note])).toEqual([
      ["01-08 17:00", "01-09 00:00", "outside service hours", ""], ["01-09 00:00", "01-11 00:00", "holiday", "New Year"], ["01-11 00:00", "01-12 00:00", "holiday", "Epiphany"], ["01-12 00:00", "01-12 09:00", "outside service hours", ""],
    ]);
  });

  it("tells a holiday without a name from closed hours", () => {
    const agreement = { calendars: [aCalendar({ holidays: [aHoliday("2024-01-09", "")] })] };
    expect(lines(aTicket({ opened: "2024-01-08 17:00", resolved: "2024-01-10 09:00" }), {}, { agreement }).map(([from, , kind]) => [from, kind])).toEqual([
      ["01-08 17:00", "outside service hours"], ["01-09 00:00", "holiday"], ["01-10 00:00", "outside service hours"],
    ]);
  });

  it("names calendar and zone, or why there is no clock", () => {
    expect(judged(aTicket()).explanation).toMatchObject({ ticket: "T1", sla: "SLA-1", calendar: "Office", zone: "UTC", reason: "" });
    expect(judged(aTicket({ state: "merged" })).explanation).toMatchObject({ calendar: "", zone: "", reason: "merged", intervals: [] });
  });
});
