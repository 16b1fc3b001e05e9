import { LANGUAGES, messagesFor } from "../../../src/messages";
import type { Agreement } from "../../../src/service-level/agreement";
import { NO_RECORDS } from "../../../src/service-level/records";
import { reviewService, takeSnapshot } from "../../../src/service-level/review";
import { tablesOf } from "../../../src/workbook/report/reportSheet";
import type { ReportRow } from "../../../src/workbook/report/reportSheet";
import { alertSection } from "../../../src/workbook/report/sections/alertSection";
import { deskSection } from "../../../src/workbook/report/sections/deskSection";
import { deskTicketSection } from "../../../src/workbook/report/sections/deskTicketSection";
import { nearMissSection } from "../../../src/workbook/report/sections/nearMissSection";
import { pauseSection } from "../../../src/workbook/report/sections/pauseSection";
import type { ReportInput } from "../../../src/workbook/report/sections/reportInput";
import type { ReportSection } from "../../../src/workbook/report/sections/ReportSection";
import { ruleSection } from "../../../src/workbook/report/sections/ruleSection";
import { spreadSection } from "../../../src/workbook/report/sections/spreadSection";
import { spreadTicketSection } from "../../../src/workbook/report/sections/spreadTicketSection";
import { anAgreement, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

// January 2024; service hours are 09:00-17:00 from Monday to Friday, 4 h to resolve.
const tickets = ticketsOf([
  aTicket({ id: "EARLY", resolved: "2024-01-08 10:00", group: "Desk", due: "2024-01-08 12:00", deskSays: { "resolution kept": "missed" } }),
  aTicket({ id: "NEAR", resolved: "2024-01-08 12:50", group: "Desk" }),
  aTicket({ id: "HELD", history: [["2024-01-08 10:00", "held", "Waiting for client"], ["2024-01-08 15:00", "running"], ["2024-01-08 16:00", "stopped"]], messages: [["2024-01-08 13:00", "customer"]], deskSays: { "resolution kept": "missed" } }),
  aTicket({ id: "OPEN", opened: "2024-01-30 14:00" }),
  aTicket({ id: "OVERDUE", opened: "2024-01-30 09:00", deskSays: { "resolution kept": "kept" } }),
]);

function inputIn(language: (typeof LANGUAGES)[number], terms: Pick<Partial<Agreement>, "ticketClients"> = {}): ReportInput {
  const agreement = anAgreement({ slas: [anSla()], language, ...terms });
  const review = reviewService({ tickets, agreement, type: "monthly", asOf: at("2024-01-30 17:00") });
  return { review, agreement, tickets, records: NO_RECORDS, snapshots: [], today: takeSnapshot(review, agreement, tickets, { verdict: "", writtenAt: review.asOf }), messages: messagesFor(language), date1904: false };
}

const rowsOf = (section: ReportSection, table: string, language: (typeof LANGUAGES)[number] = "en"): readonly ReportRow[] =>
  tableOf(section, table, language).rows;

const tableOf = (section: ReportSection, table: string, language: (typeof LANGUAGES)[number]) => tablesOf(section.build(inputIn(language))!).find(({ name }) => name === table)!;

/** The cells of a table below these headers. */
function cellsOf(section: ReportSection, table: string, ...headers: readonly string[]): readonly ReportRow[] {
  const { columns, rows } = tableOf(section, table, "en");
  return rows.map((row) => headers.map((header) => row[columns.findIndex((column) => column.header === header)]));
}

it("shows the eight rules with their difference to ours, and the tickets behind it", () => {
  const rows = rowsOf(spreadSection, "Spread");
  expect(rows.map(([, , met, of]) => [met, of])).toEqual([[3, 4], [3, 3], [3, 3], [4, 5], [3, 5], [3, 5], [3, 4], [3, 3]]);
  expect(rows[0].slice(4)).toEqual([0.75, "0.0\u00a0pts", 0]);
  expect(rows[1].slice(4)).toEqual([1, "+25.0\u00a0pts", 1]);
  expect(rowsOf(spreadTicketSection, "SpreadTickets").filter(([, rule]) => rule === "Resolved in the period; open tickets are not seen").map(([, , ticket]) => ticket)).toEqual(["OVERDUE"]);
});

it("tells in percentage points how far another rule is from ours, as all sentences of a review do: 75% and 100% are 25 points apart, not 25%", () => {
  expect((["en", "fr", "es", "ja", "ru"] as const).map((language) => rowsOf(spreadSection, "Spread", language)[1][5])).toEqual(["+25.0\u00a0pts", "+25,0\u00a0pts", "+25,0\u00a0p.p.", "+25.0pt", "+25,0\u00a0п. п."]);
});

it.each(LANGUAGES)("says what the words mean below the rules, in %s", (language) => {
  const words = rowsOf(ruleSection, "Rules", language).map(([text]) => String(text)).slice(-10);
  for (const [index, term] of ["CSF", "KPI", "SLA"].entries()) expect(words[index]).toContain(term);
  expect(words.every((text) => /[:：]/.test(text))).toBe(true);
});

it("says whose tickets count, where the export holds those of others too", () => {
  const rulesOf = (terms: Pick<Partial<Agreement>, "ticketClients">) => tablesOf(ruleSection.build(inputIn("en", terms))!)[0].rows.map(([text]) => text);
  expect(rulesOf({ ticketClients: ["Acme", "Beta"] })).toContain("Tickets of Acme and Beta count, those of other clients and of none do not.");
  expect(rulesOf({ ticketClients: "all" })).toEqual(rulesOf({}));
});

it("lists near misses and deadlines ahead with the share that was used", () => {
  expect(cellsOf(nearMissSection, "NearMisses", "Ticket", "Used")).toEqual([["NEAR", 230 / 240]]);
  expect(cellsOf(alertSection, "Alerts", "Ticket", "Level", "Used")).toEqual([["OVERDUE", 1, 2], ["OPEN", 0.75, 0.75]]);
});

it("shows what the holds took off, with and without them, by status and ticket", () => {
  expect(rowsOf(pauseSection, "Pauses")).toEqual([["SLA-1", 4, 1, 5, 0.75, 0.5]]);
  expect(rowsOf(pauseSection, "PausesByStatus")).toEqual([["SLA-1", "Waiting for client", "the client", 1, 5]]);
  expect(rowsOf(pauseSection, "PausedTickets")).toEqual([["SLA-1", "HELD", "", 5, 2, 4]]);
});

describe("what the desk says itself", () => {
  it("stands beside the clocks over the same tickets, with what tells why and how to find the tickets", () => {
    expect(rowsOf(deskSection, "Desk")).toEqual([["SLA-1", "resolution kept", 4, 3, 1 / 3, 2 / 3, 0, 0, 1, 2]]);
    expect(cellsOf(deskSection, "DeskReasons", "Disagreement", "Tickets", "Reason")).toEqual([
      ["Only the desk says met", { text: "1 ticket", table: "DeskTickets", row: 0 }, "Open past our deadline, and the desk has not called it missed"],
      ["Only the clocks say met", { text: "1 ticket", table: "DeskTickets", row: 2 }, "If no hold stopped the clock"],
      ["Only the clocks say met", { text: "1 ticket", table: "DeskTickets", row: 1 }, "Nothing in the data tells why"],
      ["Only the clocks say met", "", "The due date of the export lies 1\u00a0h before our deadline (median)"],
    ]);
  });

  it("names each ticket on which they disagree with its times, its due date and its reasons", () => {
    expect(cellsOf(deskTicketSection, "DeskTickets", "Ticket", "Desk says", "Clocks say", "Reason", "Row")).toEqual([
      ["OVERDUE", "Met", "Missed", "Open past our deadline, and the desk has not called it missed", 6],
      ["EARLY", "Missed", "Met", "", 2],
      ["HELD", "Missed", "Met", "If no hold stopped the clock", 4],
    ]);
    const [, [due]] = cellsOf(deskTicketSection, "DeskTickets", "Due");
    expect(due).toBeCloseTo(45299.5, 6);
  });

  it("has no sheet where the export says nothing of it", () => {
    const silent = { ...inputIn("en"), tickets };
    const review = { ...silent.review, slas: silent.review.slas.map((sla) => ({ ...sla, desk: undefined })) };
    expect([deskSection, deskTicketSection].map((section) => section.build({ ...silent, review }))).toEqual([undefined, undefined]);
  });
});

it.each(LANGUAGES)("keeps tables and headers in %s and says the rest in that language", (language) => {
  for (const section of [spreadSection, spreadTicketSection, nearMissSection, pauseSection, alertSection, deskSection, deskTicketSection]) {
    const [own, english] = [language, "en" as const].map((each) => ({ key: section.key, ...section.build(inputIn(each))! }));
    expect(tablesOf(own).map(({ name, columns }) => [name, ...columns.map(({ header }) => header)])).toEqual(tablesOf(english).map(({ name, columns }) => [name, ...columns.map(({ header }) => header)]));
    expect(own.title.length).toBeLessThanOrEqual(31);
    if (language !== "en") expect(own.title).not.toBe(english.title);
  }
});
