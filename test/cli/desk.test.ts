import { aFileOfExcelts, dateCell, tablesOf } from "../support/foreignWorkbook";
import { serviceReview, Workplace } from "../support/serviceReview";

const workplace = new Workplace();
afterAll(() => workplace.remove());

const at = (time: string) => dateCell(`2026-03-10T${time}`);

/** Four tickets of a Tuesday opened at 09:00, 4 h to resolve: two agree, the desk took a wait off that the SLA does not, and counts one until its closing. */
async function aReview(lastWord: string): Promise<string> {
  return workplace.write("review.xlsx", await aFileOfExcelts([
    { name: "Data", tables: [{ name: "Tickets", rows: [
      ["Number", "Opened", "Resolved", "Closed", "On hold time in minutes", "State", "Resolution status"],
      ["T1", at("09:00"), at("10:00"), at("10:30"), 0, "Closed", "Within SLA"], ["T2", at("09:00"), at("15:00"), at("15:30"), 0, "Closed", "SLA Violated"],
      ["T3", at("09:00"), at("14:00"), at("14:30"), 90, "Closed", "Within SLA"], ["T4", at("09:00"), at("12:30"), at("13:30"), 0, "Closed", lastWord],
    ] }] },
    { name: "Terms", tables: [
      { name: "Agreement", rows: [["Item", "Value"], ["Client", "Contoso"], ["Time zone", "UTC"], ["As of", dateCell("2026-04-01T00:00")]] },
      { name: "SLAs", rows: [["SLA", "Target", "Goal", "Holds"], ["FIX", "4 h", 0.9, "run"]] },
      { name: "ColumnMap", rows: [["Field", "Column"], ["resolution kept", "Resolution status"]] },
    ] },
  ]));
}

it("prints what the desk says beside the clocks, and which rule would make them agree on each ticket", async () => {
  const file = await aReview("SLA Violated");
  const { desk, findings } = JSON.parse(serviceReview(["run", file, "--period", "2026-03", "--json"]).stdout) as { desk: unknown; findings: readonly { code: string; message: string }[] };
  const nothing = { unexplained: 0, dueAfterHours: null };
  expect(desk).toEqual([{
    sla: "FIX", column: "Resolution status", namesClock: true, decided: 4, compared: 4, deskMet: 2, clockMet: 2, bothMet: 1, bothMissed: 1,
    onlyDeskMet: { ...nothing, count: 1, tickets: ["T3"], reasons: [{ reason: "allHolds", count: 1, tickets: ["T3"] }] },
    onlyClockMet: { ...nothing, count: 1, tickets: ["T4"], reasons: [{ reason: "untilClosed", count: 1, tickets: ["T4"] }] },
  }]);
  // Two tickets are too few for a finding, and the goal of 90% is missed by both.
  expect(findings.filter(({ code }) => code === "deskDisagrees")).toEqual([]);
});

it("names a word of the desk that it does not understand with its place, and compares the others", async () => {
  const file = await aReview("Escalated");
  const { desk, findings } = JSON.parse(serviceReview(["run", file, "--period", "2026-03", "--json"]).stdout) as { desk: readonly object[]; findings: readonly { code: string; message: string }[] };
  expect(desk).toMatchObject([{ decided: 4, compared: 3 }]);
  expect(findings.find(({ code }) => code === "deskFlagNotRead")?.message).toMatch(/row 5, Resolution status: "Escalated" does not say whether the clock was kept/);
});

it("writes both sheets, and the client gets them without the rows of the source", async () => {
  const out = workplace.path("written.xlsx");
  expect(serviceReview(["run", await aReview("SLA Violated"), "--period", "2026-03", "--out", out]).status).toBe(0);
  expect(serviceReview(["client-copy", out, "--out", workplace.path("client.xlsx")]).status).toBe(0);
  const { Desk, DeskTickets } = await tablesOf(workplace.read("client.xlsx"));
  expect(Desk[1].slice(0, 6)).toEqual(["FIX", "Resolution status", 4, 4, 0.5, 0.5]);
  expect(DeskTickets.map((row) => row[1])).toEqual(["Ticket", "T3", "T4"]);
  expect(DeskTickets[0]).not.toContain("Row");
});
