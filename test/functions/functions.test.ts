import { forgetDefinitions, FUNCTIONS } from "../../src/functions";
import { withEmptyCells } from "../../src/functions/emptyCells";
import { type FormulaWorkbook, formulaWorkbook } from "../support/formulaWorkbook";
import { serialOf } from "../support/foreignWorkbook";

const HEADERS = ["Number", "Opened", "Resolved", "State", "Priority"];
/** Monday to Friday 09:00 to 17:00: T1 takes 3 h, T2 9 h of a target of 4 h; T3 was opened on Wednesday 4 March and runs. */
const ROWS: readonly (readonly unknown[])[] = [
  ["T1", serialOf("2026-03-02T09:00"), serialOf("2026-03-02T12:00"), "Closed", "P1"],
  ["T2", serialOf("2026-03-02T09:00"), serialOf("2026-03-03T10:00"), "Closed", "P1"],
  ["T3", serialOf("2026-03-04T09:00"), "", "Open", "P1"],
];
const DEFINITIONS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  Calendars: [["Calendar", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], ["Desk", ...Array<string>(5).fill("09:00-17:00")]],
  SLAs: [["SLA", "Priority", "Target"], ["Fix-P1", "P1", "4 h"]],
};

/** A workbook with tickets in `Tickets!A1`, a table a definition. */
function aWorkbook(rows: readonly (readonly unknown[])[] = ROWS, headers: readonly string[] = HEADERS, definitions: typeof DEFINITIONS = DEFINITIONS): Promise<FormulaWorkbook> {
  return formulaWorkbook(definitions, { Tickets: [headers, ...rows.map((row) => headers.map((_, index) => row[index] ?? ""))] });
}

const RANGE = "Tickets!A1:E4";

describe("figures over a range of tickets", () => {
  it("follow an edit of a ticket and of a definition", async () => {
    const { ask, enter } = await aWorkbook();
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",,"2026-03-04 10:00")`)).toBe(0.5);
    await enter("Tickets!C3", serialOf("2026-03-02T10:00"));
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",,"2026-03-04 10:00")`)).toBe(1);
    await enter("SLAs!C2", "2 h");
    forgetDefinitions();
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",,"2026-03-04 10:00")`)).toBe(0.5);
  });

  it("name an SLA without regard to case and blanks", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=SLA_STATUS(${RANGE}," FIX-p1 ","2026-03-04 10:00")`)).toEqual([["Met"], ["Missed"], ["Running"]]);
  });

  it("say nothing of a ticket that was opened later than as_of", async () => {
    const { ask } = await aWorkbook([ROWS[0], ["T9", serialOf("2026-03-04T11:00"), "", "Open", "P1"]]);
    expect(await ask('=SLA_STATUS(Tickets!A1:E3,"Fix-P1","2026-03-04 10:00")')).toEqual([["Met"], [""]]);
    expect(await ask('=SLA_STATUS(Tickets!A1:E3,"Fix-P1","2026-03-04 11:00")')).toEqual([["Met"], ["Running"]]);
  });

  it("take a period as a year, a text, a date or a cell with a date", async () => {
    const { ask, enter } = await aWorkbook();
    await enter("Tickets!H1", serialOf("2026-03-20"));
    const inWords = ['"Mar 2026"', '"March 2026"', '"mars 2026"', '"marzo de 2026"', '"март 2026 г."', '"2026年3月"', '"15 March 2026"', '"31/03/2026"'];
    for (const period of ["2026", '"2026-03"', '"2026-Q1"', '"2026-03-15"', "DATE(2026,3,31)", "Tickets!H1", '"2026-W10"', "202603", '"FY26 Q1"', 'TEXT(Tickets!H1,"mmm yyyy")', ...inWords]) {
      expect([period, await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",${period},"2026-03-04 10:00")`)]).toEqual([period, 0.5]);
    }
  });

  it("take 202603 and a date for the same month in a workbook that counts from 1904, too", async () => {
    const { ask, model } = await aWorkbook(ROWS.map((row) => row.map((cell) => (typeof cell === "number" ? cell - 1462 : cell))));
    model.date1904 = true;
    for (const period of ["202603", '"202603"', "44620", '"44620"', "2026"]) expect([period, await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",${period},"2026-03-04 10:00")`)]).toEqual([period, 0.5]);
  });

  it.each(["2026-13", "2025-W53", "H3 2026", "Q5 2026", "soon", "March", "since March 2026", "0", "12:00", "2026-02-30", "30/02/2026"])("take %s for no period", async (text) => {
    const { ask } = await aWorkbook();
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1","${text}")`)).toBe(`#VALUE! "${text}" is not a period. Use 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 or a date.`);
  });

  it("take 202613 for no period, neither as a month nor as a day in 428 years, and say what to write", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",202613)`)).toBe('#VALUE! "202613" is not a period. Use 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 or a date.');
  });

  it("take date-times as people write them, and ask for the order of day and month where it may be either", async () => {
    const asked = async (asOf: string, more: Readonly<Record<string, readonly (readonly unknown[])[]>> = {}) =>
      (await aWorkbook(undefined, undefined, { ...DEFINITIONS, ...more })).ask(`=SLA_STATUS(${RANGE},"Fix-P1",${asOf})`);
    // On 4 March the third ticket was opened; by 10 March it was overdue.
    for (const asOf of ['"10 March 2026 16:00"', '"2026-03-10T16:00Z"', '"2026-03-10T17:00+01:00"', '"2026-03-10"', "46091.5", '"31/03/2026 09:00"']) expect([asOf, await asked(asOf)]).toEqual([asOf, [["Met"], ["Missed"], ["Overdue"]]]);
    expect(await asked('"10/03/2026"')).toBe('#VALUE! as_of: "10/03/2026" can be two days. Use a cell with a date or text such as 2026-03-14 09:30, or enter Date order in the Agreement table.');
    expect(await asked('"10/03/2026"', { Agreement: [["Item", "Value"], ["Date order", "DMY"]] })).toEqual([["Met"], ["Missed"], ["Overdue"]]);
    expect(await asked("-5")).toMatch(/^#VALUE! as_of: "-5" is not a date-time/);
    expect(await asked("1E+300")).toMatch(/^#VALUE! as_of: "1e\+300" is not a date-time/);
  });

  it("leave out optional arguments from the end or in the middle", async () => {
    const { ask } = await aWorkbook();
    // The newest time in the data is Wednesday 09:00: the third ticket has only just been opened.
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1")`)).toBe(0.5);
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",,)`)).toBe(0.5);
    expect(await ask(`=SLA_TREND(${RANGE},"Fix-P1",,2)`)).toEqual([["Period", "Met", "Decided", "Attainment"], ["2026-02", 0, 0, expect.stringMatching(/^#N\/A No data/)], ["2026-03", 1, 2, 0.5]]);
  });

  it.each(["month", "Months", "monthly", "QUARTERS", "Quarterly", "per quarter", "half-years", "Half-yearly", "semi-annual", "year", "yearly", "annual"])("take %s for the length of periods", async (grain) => {
    const { ask } = await aWorkbook();
    expect(await ask(`=TAKE(SLA_TREND(${RANGE},"Fix-P1","${grain}",2),-1)`)).toEqual([[{ m: "2026-03", q: "2026-Q1", h: "2026-H1", s: "2026-H1", y: "2026", a: "2026" }[grain.replace("per ", "")[0].toLowerCase()], 1, 2, 0.5]]);
  });

  it("know nothing before everything: no data is #N/A with a sentence, never 0 or 100%", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",,"2020-01-01")`)).toBe("#N/A No data: no commitment of Fix-P1 was decided.");
    expect(await ask(`=SLA_MISSES(${RANGE},"Fix-P1",,"2020-01-01")`)).toMatch(/^#N\/A No data/);
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",2019)`)).toMatch(/^#N\/A No data.*2019/);
  });

  it("list the misses with deadline, stop and hours over, and explain a clock to its end", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=SLA_MISSES(${RANGE},"Fix-P1",,"2026-03-05")`)).toEqual([
      ["T2", expect.closeTo(serialOf("2026-03-02T13:00"), 8), expect.closeTo(serialOf("2026-03-03T10:00"), 8), 5],
      ["T3", expect.closeTo(serialOf("2026-03-04T13:00"), 8), "", 4],
    ]);
    const rows = (await ask(`=SLA_EXPLAIN(${RANGE},"T2","Fix-P1")`)) as unknown[][];
    expect(rows[0]).toEqual(["From", "To", "What", "Status", "Note", "Counted hours", "Total hours"]);
    expect(rows.at(-1)).toEqual([expect.closeTo(serialOf("2026-03-02T13:00"), 8), "", "deadline", "Missed", "", 4, 9]);
  });

  it.each([
    ["2", "2026-03-09T10:00"], ['"2"', "2026-03-09T10:00"], ['"90 min"', "2026-03-09T09:30"], ['"4:00"', "2026-03-09T12:00"], ["0", "2026-03-06T16:00"], ["", "2026-03-06T16:00"],
    ['"1 wd"', "2026-03-09T16:00"], ['"end of 1 wd"', "2026-03-09T17:00"], ['"next business day by 3 pm"', "2026-03-09T15:00"], ['"1 wd by 15:00 if before 12:00"', "2026-03-10T15:00"],
  ])("say when %s from Friday 16:00 on is due", async (target, due) => {
    const { ask } = await aWorkbook();
    expect(await ask(`=SLA_DUE("2026-03-06 16:00",${target})`)).toBeCloseTo(serialOf(due), 8);
  });

  it("shows no figure where a ticket has no SLA", async () => {
    const { ask } = await aWorkbook([...ROWS.slice(0, 2), ["T3", serialOf("2026-03-04T09:00"), "", "Open", "P9"]]);
    expect(((await ask(`=SLA_EXPLAIN(${RANGE},"T3","Fix-P1")`)) as unknown[][]).at(-1)).toEqual(["", "", "deadline", "No SLA", "No row of this SLA applies to the ticket.", "", ""]);
  });
});

describe("ranges and arrays in place of single values", () => {
  it("give a table of compliance: ids below each other, periods beside each other, each empty place with its own sentence", async () => {
    const { ask } = await aWorkbook(undefined, undefined, { ...DEFINITIONS, SLAs: [["SLA", "Priority", "Target"], ["Fix-P1", "P1", "4 h"], ["Fast-P1", "P1", "2 h"]] });
    const table = `=SLA_COMPLIANCE(${RANGE},SLAs[SLA],{"2026-02","2026-Q1","soon"},"2026-03-04 10:00")`;
    expect(await ask(table)).toEqual(["Fix-P1", "Fast-P1"].map((id, index) => [
      `#N/A No data: no commitment of ${id} was decided in February 2026.`, [0.5, 0][index], expect.stringMatching(/^#VALUE! "soon" is not a period/),
    ]));
    expect(await ask(`=BYROW(SLAs[SLA],LAMBDA(id,SLA_COMPLIANCE(${RANGE},id,2026,"2026-03-04 10:00")))`)).toEqual([[0.5], [0]]);
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},{"Fix-P1"},{2026},"2026-03-04 10:00")`)).toBe(0.5);
  });

  it("give the service hours of every ticket at once, and no data of one that is still open", async () => {
    const { ask, enter } = await aWorkbook();
    expect(await ask("=SLA_HOURS(Tickets!B2:B4,Tickets!C2:C4)")).toEqual([[3], [9], ["#N/A No data: end is empty."]]);
    expect(await ask('=SLA_DUE(Tickets!B2:B3,{"4 h","1 wd"},"Desk")')).toEqual([1, 2].map(() => ["2026-03-02T13:00", "2026-03-03T09:00"].map((due) => expect.closeTo(serialOf(due), 8))));
    await enter("Tickets!G1", "=SUM(SLA_HOURS(B2:B3,C2:C3))");
    expect(await ask("=Tickets!G1")).toBe(12);
  });

  it("of different lengths are #N/A where one of them ends, as in Excel", async () => {
    const { ask } = await aWorkbook();
    expect(await ask("=SLA_HOURS(Tickets!B2:B3,Tickets!C2:C2)")).toEqual([[3], [3]]);
    expect(await ask("=SLA_HOURS(Tickets!B2:B4,Tickets!C2:C3)")).toEqual([[3], [9], ["#N/A"]]);
  });
});

describe("a range as people have it", () => {
  it("may hold errors: only the cell is not known", async () => {
    const { ask, enter, model } = await aWorkbook();
    await enter("Tickets!E3", "=NA()");
    await enter("Tickets!G1", "=1/0");
    expect(model.sheetByName("Tickets")!.value(2, 4)).toMatchObject({ error: "#N/A" });
    expect(await ask(`=SLA_STATUS(${RANGE},"Fix-P1","2026-03-04 10:00")`)).toEqual([["Met"], ["No SLA"], ["Running"]]);
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",Tickets!G1)`)).toBe('#VALUE! "#DIV/0!" is not a period. Use 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 or a date.');
    // What a lookup did not find stays #N/A, for IFNA around it.
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},Tickets!E3)`)).toBe('#N/A There is no SLA "#N/A". The workbook has: Fix-P1.');
    expect(await ask(`=IFNA(SLA_COMPLIANCE(${RANGE},"Fix-P1",Tickets!E3),"none")`)).toBe("none");
    expect(await ask("=SLA_HOURS(Tickets!G1,46000)")).toMatch(/^#VALUE! start: "#DIV\/0!" is not a date-time/);
  });

  it("gives errors as Excel hands them over, as objects with their text", async () => {
    await aWorkbook();
    const status = FUNCTIONS.find(({ name }) => name === "SLA_STATUS")!.fn;
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
    const rows = [HEADERS, ROWS[0], ["T2", ROWS[1][1], error, "Open", "P1"], ["T3", ROWS[2][1], "", "Open", error]];
    expect(await status(rows, "Fix-P1", "2026-03-04 10:00")).toEqual([["Met"], ["Overdue"], ["No SLA"]]);
    const other = [...rows.slice(0, 3), ["T3", ROWS[2][1], "", "Open", { ...error, basicValue: "#REF!" }]];
    const handle = FUNCTIONS.find(({ name }) => name === "SLA_DATA")!.fn;
    expect(handle(other)).not.toBe(handle(rows));
  });

  it("may have dates that bring their number format with them, as data types do", async () => {
    await aWorkbook();
    const hours = FUNCTIONS.find(({ name }) => name === "SLA_HOURS")!.fn;
    const status = FUNCTIONS.find(({ name }) => name === "SLA_STATUS")!.fn;
    const dated = (cell: unknown) => (typeof cell === "number" ? { type: "FormattedNumber", basicType: "Double", basicValue: cell, numberFormat: "dd/mm/yyyy hh:mm" } : cell);
    expect(await hours([[dated(ROWS[0][1])]], [[dated(ROWS[0][2])]], null)).toEqual([[3]]);
    expect(await status([HEADERS, ...ROWS.map((row) => row.map(dated))], "Fix-P1", "2026-03-04 10:00")).toEqual([["Met"], ["Missed"], ["Running"]]);
  });

  it("may have empty cells, which Excel hands over as 0: an open ticket has no end, and an empty cell names no period, no time and no calendar", async () => {
    const { ask } = await aWorkbook();
    const empty = "Tickets!Z99";
    expect(await ask(`=SLA_HOURS(Tickets!B4,Tickets!C4)`)).toBe("#N/A No data: end is empty.");
    expect(await ask(`=SLA_DUE(${empty},"4 h")`)).toBe("#N/A No data: start is empty.");
    expect(await ask(`=SLA_HOURS(Tickets!B2,Tickets!C2,${empty})`)).toBe(3);
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1",${empty},${empty})`)).toBe(0.5);
    expect(await ask(`=ROWS(SLA_TREND(${RANGE},"Fix-P1",${empty},2,${empty}))`)).toBe(3);
  });

  it("may have a column of counts, in which 0 is a count", () => {
    const rows = [["Number", "Opened", "Resolved", "Reopens"], ["T1", 46000, 0, 0], [0, 0, 0, 0], ["T2", 46000, 46001, 2], ["Notes", 0, 0, 0]];
    expect(withEmptyCells(rows)).toEqual([rows[0], ["T1", 46000, "", 0], ["", "", "", ""], rows[3], ["Notes", "", "", 0]]);
  });

  it("may have blank rows, which line up as blanks", async () => {
    const { ask } = await aWorkbook([ROWS[0], [], ROWS[1], [], [], ROWS[2]]);
    expect(await ask('=SLA_STATUS(Tickets!A1:E7,"Fix-P1","2026-03-04 10:00")')).toEqual([["Met"], [""], ["Missed"], [""], [""], ["Running"]]);
  });

  it("may tell when each row was changed last, and still line up", async () => {
    const changed = (row: readonly unknown[]) => [...row, serialOf("2026-03-04T09:00")];
    const { ask } = await aWorkbook([changed(ROWS[0]), [], changed(ROWS[1]), changed(ROWS[0]), changed(ROWS[2])], [...HEADERS, "Updated"]);
    expect(await ask('=SLA_STATUS(Tickets!A1:F6,"Fix-P1","2026-03-04 10:00")')).toEqual([["Met"], [""], ["Missed"], [""], ["Running"]]);
  });

  it("may be of several clients, of whom one counts", async () => {
    const of = (client: string) => (row: readonly unknown[]) => [...row, client];
    const { ask } = await aWorkbook([...ROWS.map(of("Acme")), ...ROWS.map(of("Beta")).map(([id, ...rest]) => [`B-${String(id)}`, ...rest])], [...HEADERS, "Company"], { ...DEFINITIONS, Agreement: [["Item", "Value"], ["Client in tickets", "beta"]] });
    expect(await ask('=SLA_STATUS(Tickets!A1:F7,"Fix-P1","2026-03-04 10:00")')).toEqual([[""], [""], [""], ["Met"], ["Missed"], ["Running"]]);
    expect(await ask('=SLA_COMPLIANCE(Tickets!A1:F7,"Fix-P1",,"2026-03-04 10:00")')).toBe(0.5);
  });

  it("may have further columns, an unusual order, and headers that only the ColumnMap knows", async () => {
    const rows = ROWS.map(([id, opened, resolved, state, priority]) => ["x", priority, resolved, "note", id, opened, state]);
    const { ask } = await aWorkbook(rows, ["Extra", "Rank", "Finished", "Remark", "No.", "Came in", "State"], {
      ...DEFINITIONS, ColumnMap: [["Field", "Column"], ["id", "No."], ["opened", "Came in"], ["resolved", "Finished"], ["priority", "Rank"]],
    });
    expect(await ask('=SLA_STATUS(Tickets!A1:G4,"Fix-P1","2026-03-04 10:00")')).toEqual([["Met"], ["Missed"], ["Running"]]);
  });
});

describe("a handle from SLA_DATA", () => {
  it("changes when any cell changes, and comes back with the old content", async () => {
    const { ask, enter } = await aWorkbook();
    const first = await ask(`=SLA_DATA(${RANGE})`);
    expect(first).toMatch(/^Tickets: 3 rows #[0-9a-f]{16}$/);
    const seen = new Set([first]);
    for (const [address, value, old] of [["Tickets!A4", "T4", "T3"], ["Tickets!B2", 46000, ROWS[0][1]], ["Tickets!D4", "Held", "Open"], ["Tickets!C4", 46100.5, ""], ["Tickets!E1", "Prio", "Priority"], ["Tickets!E2", true, "P1"]] as const) {
      await enter(address, value);
      seen.add(await ask(`=SLA_DATA(${RANGE})`));
      await enter(address, old);
    }
    expect(seen.size).toBe(7);
    expect(await ask(`=SLA_DATA(${RANGE})`)).toBe(first);
  });

  it("serves five hundred cells for one reading of the tickets", async () => {
    const { host, model, looks } = await aWorkbook();
    const sheet = model.addSheet("Analysis");
    const cell = (row: number) => [`=SLA_COMPLIANCE($A$1,"Fix-P1","2026-0${(row % 9) + 1}","2026-03-04 10:00")`];
    await host.enter(sheet, 0, 0, [[`=SLA_DATA(${RANGE})`], cell(2)]);
    expect(sheet.value(1, 0)).toBe(0.5);
    const afterOne = looks();
    expect(afterOne).toBeGreaterThan(0);
    await host.enter(sheet, 2, 0, Array.from({ length: 500 }, (_, row) => cell(row)));
    expect([sheet.value(2, 0), sheet.value(4, 0), sheet.value(499, 0)]).toEqual([expect.objectContaining({ error: "#N/A" }), 0.5, expect.anything()]);
    expect(looks()).toBe(afterOne);
    // An edited ticket makes one more reading, for all cells together.
    await host.enter(model.sheetByName("Tickets")!, 2, 2, [[serialOf("2026-03-02T10:00")]]);
    expect(sheet.value(4, 0)).toBe(1);
    expect(looks()).toBe(2 * afterOne);
  });

  it("works in the same formula, for many ranges at once, and says so when it is none", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=SLA_COMPLIANCE(SLA_DATA(${RANGE}),"Fix-P1")`)).toBe(0.5);
    const handles = await Promise.all([2, 3, 4, 5, 6, 7, 8, 9].map((last) => ask(`=SLA_DATA(Tickets!A1:E${last})`)));
    const first = await Promise.all(handles.map((handle) => ask(`=INDEX(SLA_STATUS("${String(handle)}","Fix-P1","2026-03-04 10:00"),1)`)));
    expect(first).toEqual(handles.map(() => "Met"));
    expect(await ask('=SLA_COMPLIANCE("Tickets","Fix-P1")')).toMatch(/^#VALUE! "Tickets" is not a ticket range/);
    expect(await ask('=SLA_COMPLIANCE("Tickets: 3 rows #0123456789abcdef","Fix-P1")')).toMatch(/^#VALUE! .*Recalculate the cell with SLA_DATA/);
  });
});

describe("where an SLA measures no ticket, the first that shows why is named", () => {
  const said = async (headers: readonly string[], id = "Fix-P1", name = "SLA_COMPLIANCE") => {
    const { ask } = await aWorkbook(undefined, headers, { ...DEFINITIONS, SLAs: [["SLA", "Priority", "Target"], ["Fix-P1", "P1", "4 h"], ["Fix-P9", "P9", "4 h"]] });
    return ask(`=${name}(Tickets!A1:${"ABCDE"[headers.length - 1]}4,"${id}")`);
  };

  it.each([
    [["Number", "Opened", "Note", "State", "Priority"], "Fix-P1", "#N/A No data: Fix-P1 measures no ticket. T1: The tickets have no column that this clock needs."],
    [["Number", "Note", "Resolved", "State", "Priority"], "Fix-P1", "#N/A No data: Fix-P1 measures no ticket. T1: It is not known when the ticket was opened."],
    [HEADERS, "Fix-P9", "#N/A No data: Fix-P9 measures no ticket. T1: No row of this SLA applies to the ticket."],
  ])("%p under %s", async (headers, id, sentence) => {
    for (const name of ["SLA_COMPLIANCE", "SLA_MISSES", "SLA_BUDGET", "SLA_FORECAST"]) expect([name, await said(headers, id, name)]).toEqual([name, sentence]);
  });
});

describe("what is wrong is said beside the error", () => {
  it("a history whose sheet was renamed: figures without its holds would be others, and what needs no tickets goes on", async () => {
    const { ask } = await aWorkbook(ROWS, HEADERS, { ...DEFINITIONS, Agreement: [["Item", "Value"], ["History source", "Status log"]] });
    expect(await ask(`=SLA_COMPLIANCE(${RANGE},"Fix-P1")`)).toBe(
      '#VALUE! There is no table or sheet "Status log", which the Agreement table names as History source. Enter there the name that it has now, or nothing if there is no history.',
    );
    expect(await ask('=SLA_HOURS("2026-03-06 16:00","2026-03-09 10:00")')).toBe(2);
  });

  it.each([
    [`=SLA_COMPLIANCE(${RANGE},"Fix-P9")`, '#VALUE! There is no SLA "Fix-P9". The workbook has: Fix-P1.'],
    [`=SLA_COMPLIANCE(${RANGE},)`, '#VALUE! There is no SLA "". The workbook has: Fix-P1.'],
    [`=SLA_COMPLIANCE(${RANGE},"Fix-P1","soon")`, '#VALUE! "soon" is not a period. Use 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 or a date.'],
    [`=SLA_STATUS(${RANGE},"Fix-P1","soon")`, '#VALUE! as_of: "soon" is not a date-time. Use a cell with a date, or text such as 2026-03-14 09:30.'],
    [`=SLA_TREND(${RANGE},"Fix-P1","constructor")`, '#VALUE! "constructor" is not a length of period. Use one of: week, month, quarter, half-year, half, year.'],
    [`=SLA_TREND(${RANGE},"Fix-P1","month",0)`, '#VALUE! periods: "0" is not a whole number from 1 to 1,000.'],
    [`=SLA_TREND(${RANGE},"Fix-P1","month",1.5)`, '#VALUE! periods: "1.5" is not a whole number from 1 to 1,000.'],
    [`=SLA_EXPLAIN(${RANGE},"T9","Fix-P1")`, '#N/A There is no ticket "T9" in this range.'],
    [`=SLA_COMPLIANCE(${RANGE},REPT("x",30000))`, `#VALUE! There is no SLA "${"x".repeat(60)}…". The workbook has: Fix-P1.`],
    ['=SLA_HOURS(46000,46001,"Night")', '#VALUE! There is no calendar "Night". The workbook has: Desk.'],
    ['=SLA_HOURS("",46001)', "#N/A No data: start is empty."],
    ['=SLA_HOURS("soon",46001)', '#VALUE! start: "soon" is not a date-time. Use a cell with a date, or text such as 2026-03-14 09:30.'],
    ["=SLA_DUE(46000,-1)", '#VALUE! hours: "-1" is neither a number of hours nor a target. Use 0 or more, or text such as 90 min or 2 wd.'],
    ['=SLA_DUE(46000,"due")', '#VALUE! hours: "due" is neither a number of hours nor a target. Use 0 or more, or text such as 90 min or 2 wd.'],
    ['=SLA_DUE(46000,"many")', '#VALUE! hours: "many" is neither a number of hours nor a target. Use 0 or more, or text such as 90 min or 2 wd.'],
  ])("%s", async (formula, sentence) => {
    const { ask } = await aWorkbook();
    expect(await ask(formula)).toBe(sentence);
  });
});
