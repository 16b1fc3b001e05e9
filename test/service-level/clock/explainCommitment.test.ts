import { aCalendar, aHoliday } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
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
  });

  it("shows the time between a resolution and the reopening as stopped", () => {
    const ticket = aTicket({ history: [["2024-01-08 11:00", "stopped", "Resolved"], ["2024-01-08 13:00", "running", "Open"], ["2024-01-08 14:00", "stopped", "Resolved"]] });
    expect(lines(ticket).map(([, , kind, , , counted]) => [kind, counted])).toEqual([["running", 120], ["stopped", 0], ["running", 60]]);
  });

  it("names calendar and zone, or why there is no clock", () => {
    expect(judged(aTicket()).explanation).toMatchObject({ ticket: "T1", sla: "SLA-1", calendar: "Office", zone: "UTC", reason: "" });
    expect(judged(aTicket({ state: "merged" })).explanation).toMatchObject({ calendar: "", reason: "merged", intervals: [] });
  });
});
