import { formulaWorkbook } from "../support/formulaWorkbook";
import { serialOf } from "../support/foreignWorkbook";

const HEADERS = ["Number", "Opened", "Resolved", "State", "On hold minutes"];
/** Monday to Friday 09:00 to 17:00, 4 h to resolve: T1 takes 3 h 50 min, T2 9 h, T3 7 h of which 5 h on hold; T4 was opened on Wednesday and runs. */
const ROWS: readonly (readonly unknown[])[] = [
  ["T1", serialOf("2026-03-02T09:00"), serialOf("2026-03-02T12:50"), "Closed", ""],
  ["T2", serialOf("2026-03-02T09:00"), serialOf("2026-03-03T10:00"), "Closed", ""],
  ["T3", serialOf("2026-03-02T09:00"), serialOf("2026-03-02T16:00"), "Closed", 300],
  ["T4", serialOf("2026-03-04T09:00"), "", "Open", ""],
];
const DEFINITIONS = {
  Calendars: [["Calendar", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], ["Desk", ...Array<string>(5).fill("09:00-17:00")]],
  SLAs: [["SLA", "Target"], ["Fix", "4 h"]],
};
const RANGE = "Tickets!A1:E5";
const ask = async (formula: string) => (await formulaWorkbook(DEFINITIONS, { Tickets: [HEADERS, ...ROWS] })).ask(formula);
const DECIDED = "Decided in the period (this review): met or missed, each counted once";
const close = (text: string) => expect.closeTo(serialOf(text), 8) as number;

it("SLA_SPREAD gives the eight rules with their counts: the open T4 is overdue on Friday and not seen by those that count resolved tickets", async () => {
  const rows = (await ask(`=SLA_SPREAD(${RANGE},"Fix","2026-03","2026-03-06 12:00")`)) as unknown[][];
  expect(rows.slice(0, 3)).toEqual([["Rule", "Met", "Of", "Share", "Counted differently"], [DECIDED, 2, 4, 0.5, 0], ["Resolved in the period; open tickets are not seen", 2, 3, 2 / 3, 1]]);
  expect(rows).toHaveLength(9);
  expect(((await ask(`=SLA_SPREAD(${RANGE},"Fix","2025-03")`)) as unknown[][])[1]).toEqual([DECIDED, 0, 0, expect.stringMatching(/^#N\/A No data/), 0]);
});

it("SLA_COUNTS gives met, missed, decided and undecided, so that a share can be said as 2 of 4, and for several SLAs a row each", async () => {
  expect(await ask(`=SLA_COUNTS(${RANGE},"Fix","2026-03","2026-03-06 12:00")`)).toEqual([[2, 2, 4, 0]]);
  expect(await ask(`=SLA_COUNTS(${RANGE},"Fix","2026-03","2026-03-04 10:00")`)).toEqual([[2, 1, 3, 1]]);
  // Of the time before the first ticket it is known that nothing was decided, which is no share.
  expect(await ask(`=SLA_COUNTS(${RANGE},"Fix","2025-03")`)).toEqual([[0, 0, 0, 0]]);
  expect(await ask(`=SLA_COUNTS(${RANGE},{"Fix";"Slow";"Fix"},"2026-03","2026-03-04 10:00")`)).toEqual([[2, 1, 3, 1], Array(4).fill(expect.stringMatching(/^#VALUE! There is no SLA "Slow"/)), [2, 1, 3, 1]]);
  expect(await ask(`=SLA_COUNTS(Tickets!A1:B5,"Fix")`)).toMatch(/^#N\/A No data: Fix measures no ticket\. T1: /);
  expect(await ask(`=SLA_COUNTS(Tickets!A1:E1,"Fix")`)).toBe("#N/A The range has a header row but no tickets.");
  expect(await ask(`=LET(c,SLA_COUNTS(${RANGE},"Fix","2026-03","2026-03-06 12:00"),INDEX(c,1,1)/INDEX(c,1,3)=SLA_COMPLIANCE(${RANGE},"Fix","2026-03","2026-03-06 12:00"))`)).toBe(true);
});

it("SLA_CLOCKS shows beside each ticket what its clock says, and when it counts, so that compliance can be checked with COUNTIFS", async () => {
  const { ask: first, enter } = await formulaWorkbook(DEFINITIONS, { Tickets: [HEADERS, ROWS[0], Array(5).fill(""), ...ROWS.slice(1)] });
  await enter("Tickets!G1", '=SLA_CLOCKS(A1:E6,"Fix","2026-03-04 10:00")');
  expect(await first("=Tickets!G1#")).toEqual([
    ["Ticket", "Status", "Deadline", "Stopped", "Decided on", "Hours used", "Target hours"],
    ["T1", "Met", close("2026-03-02T13:00"), close("2026-03-02T12:50"), close("2026-03-02T12:50"), expect.closeTo(23 / 6, 8), 4],
    ["", "", "", "", "", "", ""],
    ["T2", "Missed", close("2026-03-02T13:00"), close("2026-03-03T10:00"), close("2026-03-02T13:00"), 9, 4],
    ["T3", "Met", close("2026-03-03T10:00"), close("2026-03-02T16:00"), close("2026-03-02T16:00"), 2, 4],
    ["T4", "Running", close("2026-03-04T13:00"), "", "", 1, 4],
  ]);
  expect(await first('=COUNTIFS(Tickets!H2:H6,"Met",Tickets!K2:K6,">="&DATE(2026,3,1),Tickets!K2:K6,"<"&DATE(2026,4,1))')).toBe(2);
  expect(await first('=SLA_CLOCKS(Tickets!A1:E6,"Fix","2026-03-01")')).toEqual([expect.anything(), ...Array(5).fill(Array(7).fill(""))]);
  expect(await first('=SLA_CLOCKS(Tickets!A1:E1,"Fix")')).toBe("#N/A The range has a header row but no tickets.");
});

it("SLA_NEAR_MISSES lists what was met with more than nine tenths used", async () => {
  expect(await ask(`=SLA_NEAR_MISSES(${RANGE},"Fix",,"2026-03-06 12:00")`)).toEqual([["T1", close("2026-03-02T13:00"), close("2026-03-02T12:50"), expect.closeTo(230 / 240, 8)]]);
  expect(await ask(`=SLA_NEAR_MISSES(${RANGE},"Fix","2025-03")`)).toBe("#N/A No data: no commitment of Fix was decided in March 2025.");
  expect(await ask(`=SLA_NEAR_MISSES(${RANGE},"Fix",,"2026-03-02 12:40")`)).toMatch(/^#N\/A No data/);
});

it("a list that is empty is no fault: as FILTER does, it shows what the formula asks for, and only without that #N/A with a sentence", async () => {
  const slow = { ...DEFINITIONS, SLAs: [["SLA", "Target"], ["Slow", "40 h"]] };
  const { ask: first } = await formulaWorkbook(slow, { Tickets: [HEADERS, ...ROWS] });
  expect(await first(`=SLA_MISSES(${RANGE},"Slow","2026-03",,"none")`)).toEqual([["none", "", "", ""]]);
  expect(await first(`=SLA_MISSES(${RANGE},"Slow","2026-03",,"")`)).toEqual([["", "", "", ""]]);
  expect(await first(`=SLA_MISSES(${RANGE},"Slow","2026-03")`)).toBe("#N/A None: no ticket missed Slow in March 2026.");
  expect(await first(`=SLA_NEAR_MISSES(${RANGE},"Slow","2026-03",,"none")`)).toEqual([["none", "", "", ""]]);
  // Where nothing was decided, nobody knows whether one would have been missed.
  expect(await first(`=SLA_MISSES(${RANGE},"Slow","2025-03",,"none")`)).toBe("#N/A No data: no commitment of Slow was decided in March 2025.");
});

it("SLA_ALERTS lists open tickets from 75% on", async () => {
  expect(await ask(`=SLA_ALERTS(${RANGE},"Fix","2026-03-04 12:00")`)).toEqual([["T4", 0.75, 0.75, close("2026-03-04T13:00")]]);
  expect(await ask(`=SLA_ALERTS(${RANGE},"Fix","2026-03-04 14:00")`)).toEqual([["T4", 1, 1.25, close("2026-03-04T13:00")]]);
  expect(await ask(`=SLA_ALERTS(${RANGE},"Fix","2026-03-04 10:00")`)).toBe("#N/A None: no open ticket has used 75% of its target under Fix.");
  expect(await ask(`=SLA_ALERTS(${RANGE},"Fix","2026-03-04 10:00","none")`)).toEqual([["none", "", "", ""]]);
});

it("SLA_ALERTS in a cell warns by itself when the tickets are refreshed: a ticket of Wednesday 09:00 is at 75% at noon and overdue at 14:00", async () => {
  const opened = (id: string, at: string) => [id, serialOf(at), "", "Open", ""];
  const { ask: shown, enter } = await formulaWorkbook(DEFINITIONS, { Tickets: [HEADERS, ...ROWS, Array(5).fill("")] });
  await enter("Tickets!G1", '=SLA_ALERTS(A1:E6,"Fix",,"none")');
  expect(await shown("=Tickets!G1")).toBe("none");
  for (const [at, level] of [["2026-03-04T12:00", 0.75], ["2026-03-04T14:00", 1]] as const) {
    const [id, ...cells] = opened("T5", at);
    for (const [index, cell] of [id, ...cells].entries()) await enter(`Tickets!${"ABCDE"[index]}6`, cell);
    expect(await shown("=Tickets!G1#")).toEqual([["T4", level, expect.closeTo(level === 1 ? 1.25 : 0.75), close("2026-03-04T13:00")]]);
  }
});

it("SLA_PAUSES tells what holds took off, and compliance with and without them", async () => {
  expect(await ask(`=SLA_PAUSES(${RANGE},"Fix",,"2026-03-04 09:00")`)).toEqual([
    ["Status", "Waiting for", "Tickets", "Hours on hold"], ["", "", 1, 5], ["With holds", "", 3, 2 / 3], ["Without holds", "", 3, 1 / 3],
  ]);
  expect(await ask(`=SLA_PAUSES(Tickets!A1:E3,"Fix",,"2026-03-04 09:00")`)).toEqual([
    ["Status", "Waiting for", "Tickets", "Hours on hold"], ["None: no hold stopped a clock of Fix.", "", 0, 0], ["With holds", "", 2, 0.5], ["Without holds", "", 2, 0.5],
  ]);
  expect(await ask(`=SLA_PAUSES(${RANGE},"Fix","2025-03")`)).toMatch(/^#N\/A No data: no commitment/);
});

it("all of them take the handle of SLA_DATA", async () => {
  const { ask: first, enter } = await formulaWorkbook(DEFINITIONS, { Tickets: [HEADERS, ...ROWS] });
  await enter("Tickets!H1", `=SLA_DATA(${RANGE})`);
  expect(((await first(`=SLA_SPREAD(Tickets!H1,"Fix",,"2026-03-06 12:00")`)) as unknown[][])[1]).toEqual([DECIDED, 2, 4, 0.5, 0]);
});

it.each(["SLA_COMPLIANCE", "SLA_STATUS", "SLA_MISSES", "SLA_TREND"])("%s over tickets without their header row says so, and does not speak of no data", async (name) => {
  expect(await ask(`=${name}(Tickets!A2:E5,"Fix")`)).toBe("#VALUE! The first row of this range is a ticket, not the names of the columns. Select the tickets with their header row, such as Tickets[#All].");
  // The status of a ticket may be the name of a column elsewhere: "Closed" is one of dates.
  expect(await ask(`=${name}(HSTACK(Tickets!D2:D5,Tickets!A2:B5),"Fix")`)).toMatch(/^#VALUE! The first row of this range is a ticket/);
  expect(await ask(`=${name}(Tickets!D1:D5,"Fix")`)).toMatch(/^#VALUE! No column of this range says when tickets were opened or resolved\./);
});

it.each(["SLA_COMPLIANCE", "SLA_STATUS", "SLA_MISSES", "SLA_BUDGET"])("%s over a header row alone says that there are no tickets", async (name) => {
  expect(await ask(`=${name}(Tickets!A1:E1,"Fix")`)).toBe("#N/A The range has a header row but no tickets.");
});

it("count, list and warn of the same tickets, where one that was recorded later began before the day of the data", async () => {
  const headers = ["Number", "Opened", "Resolved", "State", "Occurred at"];
  const row = (id: string, opened: string, resolved: string, occurred: string) => [id, serialOf(opened), resolved === "" ? "" : serialOf(resolved), resolved === "" ? "Open" : "Closed", serialOf(occurred)];
  const { ask: asked } = await formulaWorkbook({ ...DEFINITIONS, SLAs: [["SLA", "Clock", "Target"], ["Fix", "Occurred at -> resolved", "4 h"]] }, { Tickets: [
    headers, row("T1", "2026-03-02T10:00", "2026-03-02T12:00", "2026-03-02T09:00"), row("T2", "2026-03-02T10:00", "2026-03-02T17:00", "2026-03-02T09:00"), row("T3", "2026-03-09T09:00", "", "2026-03-05T09:00"),
  ] });
  const figures = async (asOf: string) => [
    await asked(`=SLA_COUNTS(Tickets!A1:E4,"Fix","2026-03","${asOf}")`), ((await asked(`=SLA_SPREAD(Tickets!A1:E4,"Fix","2026-03","${asOf}")`)) as unknown[][])[1].slice(1, 3),
    ((await asked(`=SLA_MISSES(Tickets!A1:E4,"Fix","2026-03","${asOf}")`)) as unknown[][]).map(([id]) => id), ((await asked(`=SLA_ALERTS(Tickets!A1:E4,"Fix","${asOf}","none")`)) as unknown[][])[0][0],
  ];
  expect(await figures("2026-03-06 12:00")).toEqual([[[1, 1, 2, 0]], [1, 2], ["T2"], "none"]);
  expect(await figures("2026-03-09 12:00")).toEqual([[[1, 2, 3, 0]], [1, 3], ["T2", "T3"], "T3"]);
});
