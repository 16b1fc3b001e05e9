import { clockText, clockWords, messagesFor } from "../../src/messages";
import { explainCommitment } from "../../src/service-level/clock";
import { type TicketFacts, ticketsOf } from "../support/aTicket";
import { anAgreement, anSla } from "../support/anAgreement";
import { at } from "../support/instants";
import { everyDay } from "../support/serviceCalendars";

const LONDON = "Europe/London";

/** What is sent to whoever asks about the ticket; the service is open in London, its target 4 h. */
function clockOf(ticket: TicketFacts, openEachDay: string): string[] {
  const agreement = anAgreement({ calendars: [everyDay(openEachDay, LONDON)], zone: LONDON, slas: [anSla()] });
  const explanation = explainCommitment(ticketsOf([ticket], { zone: LONDON }), 0, agreement, "SLA-1", at("2026-06-01 00:00", LONDON));
  const messages = messagesFor("en");
  return clockText("T1", "Resolve", clockWords(explanation, LONDON, messages), messages).replace(/\u00a0/g, " ").split("\n").map((line) => line.trim());
}

describe("the clock of a ticket in the night in which the clocks are changed", () => {
  it.each([
    ["in spring, open day and night", "24h", "2026-03-28 23:00", "2026-03-29 05:00", "5 h", "On 29 March 2026 the clocks went forward by 1 h: less time passed than the times shown suggest."],
    ["in spring, open overnight", "22:00-06:00", "2026-03-28 23:00", "2026-03-29 05:00", "5 h", "On 29 March 2026 the clocks went forward by 1 h: less time passed than the times shown suggest."],
    ["in autumn, open day and night", "24h", "2025-10-25 23:00", "2025-10-26 05:00", "7 h", "On 26 October 2025 the clocks went back by 1 h: more time passed than the times shown suggest."],
    ["in autumn, open overnight", "22:00-06:00", "2025-10-25 23:00", "2025-10-26 05:00", "7 h", "On 26 October 2025 the clocks went back by 1 h: more time passed than the times shown suggest."],
  ])("says why its times do not add up, %s", (_, openEachDay, opened, resolved, used, why) => {
    const lines = clockOf({ opened, resolved }, openEachDay);
    expect(lines[1]).toContain(`runs: ${used} counted`);
    expect(lines[3]).toBe(why);
  });

  it.each([
    ["it stood still then", { opened: "2026-03-28 21:00", resolved: "2026-03-29 09:00" }, "08:00-22:00"],
    ["it had stopped at midnight", { opened: "2026-03-28 21:00", resolved: "2026-03-29 00:00" }, "24h"],
  ] as const)("says nothing of it where %s", (_, ticket, openEachDay) => {
    expect(clockOf(ticket, openEachDay).join(" ")).not.toContain("the clocks went");
  });
});
