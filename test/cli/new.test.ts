import iconv from "iconv-lite";
import { aFileOfExcelts, aFileOfInlineStrings, dateCell, serialOf, tablesOf } from "../support/foreignWorkbook";
import { evaluate, serviceReview, Workplace } from "../support/serviceReview";

const workplace = new Workplace();
afterAll(() => workplace.remove());

/** Ids that a spreadsheet would spoil: leading zeros, a date or a power in disguise, a formula. */
const IDS = ["00123", "1-109135791", "2E5", "=cmd|'/C calc'!A0", "3-4"];
const GERMAN = [
  "Ticketnummer;Erstellt;Gelöst;Status;Priorität",
  ...IDS.map((id, index) => `${id};${10 + index}.03.2026 09:00;${index === 4 ? "" : `${20 + index}.03.2026 17:30`};${index === 4 ? "Offen" : "Geschlossen"};Hoch`),
].join("\r\n");
const JAPANESE = ["番号,起票,解決日時,ステータス,優先度", ...IDS.map((id, index) => `${id},2026/03/${10 + index} 09:00,${index === 4 ? "" : `2026/03/${20 + index} 17:30`},${index === 4 ? "対応中" : "完了"},高`)].join("\n");

function created(name: string, content: Uint8Array | string): string {
  const out = workplace.path(`${name}.review.xlsx`);
  const answer = serviceReview(["new", workplace.write(name, content), "--out", out]);
  expect({ ...answer, stdout: "" }).toMatchObject({ status: 0 });
  return out;
}

describe("a review from an export", () => {
  it.each([
    ["semicolons and a byte order mark", "german.csv", Buffer.from(`\ufeff${GERMAN}`, "utf8")],
    ["UTF-16 and tabs, as Excel saves Unicode text", "unicode.csv", Buffer.from(`\ufeff${GERMAN.replaceAll(";", "\t")}`, "utf16le")],
    ["Windows-1252", "ansi.csv", iconv.encode(GERMAN, "win1252")],
    ["Shift-JIS", "japanese.csv", iconv.encode(JAPANESE, "Shift_JIS")],
  ])("with %s has its ids as texts and its dates as dates", async (_, name, bytes) => {
    const file = created(name, bytes);
    const { Tickets, ColumnMap, StatusMap } = await tablesOf(workplace.read(`${name}.review.xlsx`));
    expect(Tickets.slice(1).map(([id]) => id)).toEqual(IDS);
    expect(ColumnMap.slice(1).map(([field]) => field)).toEqual(expect.arrayContaining(["id", "opened", "resolved", "status", "priority"]));
    expect(StatusMap.slice(1).map(([, state]) => state).sort()).toEqual(["running", "stopped"]);
    expect(evaluate(file, ["=INDEX(Tickets,1,2)", "=INDEX(Tickets,2,3)", "=ISTEXT(INDEX(Tickets,3,1))"])).toEqual([serialOf("2026-03-10T09:00"), expect.closeTo(serialOf("2026-03-21T17:30"), 8), true]);
  });

  const rows = [
    ["Number", "Opened", "Resolved", "State"],
    ...IDS.map((id, index) => [id, dateCell(`2026-03-${10 + index}T09:00`), dateCell(`2026-03-${10 + index}T11:00`), "Closed"]),
  ];

  it.each([
    ["below title rows", [{ name: "Export", cells: [["Service desk export"], ["Created by Anna"], [""], ...rows] }], false],
    ["in a table on a later sheet", [{ name: "Read me", cells: [["This workbook holds tickets."]] }, { name: "Data", tables: [{ name: "Cases", rows }] }], false],
    ["on a later sheet", [{ name: "Legend", cells: [["State", "Meaning"], ["Closed", "Done"]] }, { name: "Rows", cells: rows }], false],
    ["in a workbook that counts from 1904", [{ name: "Export", cells: rows }], true],
  ] as const)("finds tickets %s", (_, sheets, date1904) => {
    const file = created(`${sheets.length}${sheets[0].name}${date1904}.xlsx`, aFileOfInlineStrings(sheets, { date1904 }));
    const { tickets, columns } = JSON.parse(serviceReview(["check", file, "--json"]).stdout) as { tickets: number; columns: { field: string; column: string }[] };
    expect(tickets).toBe(IDS.length);
    expect(columns.map(({ field, column }) => [field, column])).toEqual(expect.arrayContaining([["id", "Number"], ["opened", "Opened"], ["resolved", "Resolved"], ["status", "State"]]));
    const { asOf, compliance } = JSON.parse(serviceReview(["run", file, "--json", "--period", "2026-03"]).stdout) as { asOf: string; compliance: { met: number; missed: number }[] };
    expect(asOf).toBe("2026-03-14T11:00:00");
    expect(compliance.reduce((sum, { met, missed }) => sum + met + missed, 0)).toBeGreaterThan(0);
  });
});

describe("a review from several exports with the same columns", () => {
  const month = (name: string, number: number) => [
    "Number,Opened,Resolved,State",
    ...[2, 3].map((day) => `${name}-${day},2026-0${number}-0${day} 09:00,2026-0${number}-0${day} 11:00,Closed`),
  ].join("\n");
  const workbook = (name: string, number: number, date1904: boolean) => aFileOfInlineStrings([{
    name: "Page 1", cells: [["Opened", "Number", "Resolved", "State"], ...[2, 3].map((day) => [dateCell(`2026-0${number}-0${day}T09:00`), `${name}-${day}`, dateCell(`2026-0${number}-0${day}T11:00`), "Closed"])],
  }], { date1904 });
  const january = () => workplace.write("tickets january.csv", month("J", 1));

  it.each([["a CSV", "february.csv", month("F", 2)], ["a workbook", "february.xlsx", workbook("F", 2, false)], ["a workbook that counts from 1904", "february.1904.xlsx", workbook("F", 2, true)]])("has a sheet for each, also for %s, and counts the tickets of all", (_, name, content) => {
    const out = workplace.path(`${name}.months.xlsx`);
    expect(serviceReview(["new", january(), workplace.write(name, content), "--out", out])).toMatchObject({ status: 0, stdout: expect.stringContaining("4 tickets, 4 columns recognised.") });
    expect(evaluate(out, ["='tickets january'!A3", `='${name.replace(/\.\w+$/, "")}'!A2`, "=INDEX(Tickets2,1,2)"])).toEqual(["J-3", "F-2", serialOf("2026-02-02T09:00")]);
    const { reconciliation } = JSON.parse(serviceReview(["run", out, "--json", "--period", "2026-02"]).stdout) as { reconciliation: { tickets: number }[] };
    expect(reconciliation[0].tickets).toBe(4);
  });

  it("says which columns differ where they do, and writes nothing", () => {
    const other = workplace.write("requests.csv", "Number,Opened,Approved,State\nR-1,2026-02-02 09:00,2026-02-02 10:00,Closed\n");
    const out = workplace.path("differ.xlsx");
    expect(serviceReview(["new", january(), other, "--out", out])).toMatchObject({ status: 1, stderr: expect.stringMatching(/requests\.csv has other columns than .*tickets january\.csv: Resolved and Approved\./) });
    expect(() => workplace.read("differ.xlsx")).toThrow("ENOENT");
  });

  it("never writes over one of them", () => {
    const second = workplace.write("march.csv", month("M", 3));
    expect(serviceReview(["new", january(), second, "--out", second])).toMatchObject({ status: 1, stderr: expect.stringContaining("is the input") });
    expect(Buffer.from(workplace.read("march.csv")).toString()).toBe(month("M", 3));
  });
});

it("calculates formulas that a program left without a value", async () => {
  const rows = [["Number", "Opened", "Resolved", "State"], ["T1", dateCell("2026-03-02T09:00"), { formula: "B2+0.25" }, { formula: 'IF(1=1,"Closed","Open")' }]];
  const file = created("formulas.xlsx", aFileOfInlineStrings([{ name: "Export", cells: rows }]));
  const { findings } = JSON.parse(serviceReview(["check", file, "--json"]).stdout) as { findings: { severity: string }[] };
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(evaluate(file, ["=INDEX(Tickets,1,4)"])).toEqual(["Closed"]);
});

it.each([["CSV", "empty.csv", Buffer.from("Number,Opened\n")], ["workbook", "empty.xlsx", aFileOfInlineStrings([{ name: "Export", cells: [["Number", "Opened", "State"]] }])]])("says that a %s without a ticket holds none, and writes nothing", (_, name, bytes) => {
  const out = workplace.path(`${name}.out.xlsx`);
  expect(serviceReview(["new", workplace.write(name, bytes), "--out", out])).toMatchObject({ status: 1, stderr: expect.stringContaining("holds no tickets") });
  expect(() => workplace.read(`${name}.out.xlsx`)).toThrow("ENOENT");
});

it("names the format of a file that it does not read, and says what to do", () => {
  const answer = serviceReview(["new", workplace.write("incident.xls", "<html><body><table><tr><th>Number</th><th>Opened</th></tr></table></body></html>"), "--out", workplace.path("none.xlsx")]);
  expect(answer).toMatchObject({ status: 1, stderr: expect.stringContaining("incident.xls is not read: its format is HTML. Open it in Excel and save it as .xlsx or .csv.") });
});

it("writes the review of a workbook that has no SLA", () => {
  const file = workplace.write("no-sla.xlsx", aFileOfInlineStrings([{ name: "Export", cells: [["Number", "Opened", "Resolved"], ["T1", dateCell("2026-03-02T09:00"), dateCell("2026-03-02T12:00")]] }]));
  expect(serviceReview(["run", file, "--out", workplace.path("no-sla.out.xlsx")])).toMatchObject({ status: 0 });
});

it("reckons with dates of a workbook that counts from 1904 as with any other", async () => {
  const sheets = [
    { name: "Data", tables: [{ name: "Tickets", rows: [["Number", "Opened", "Resolved", "State"], ["T1", dateCell("2026-03-02T09:00"), dateCell("2026-03-02T12:00"), "Closed"]] }] },
    { name: "Setup", tables: [
      { name: "Calendars", rows: [["Calendar", "Time zone", "Monday", "Tuesday"], ["Desk", "Etc/UTC", "09:00-17:00", "09:00-17:00"]] },
      { name: "Holidays", rows: [["Calendar", "Date"], ["", dateCell("2026-03-03")]] },
      { name: "SLAs", rows: [["SLA", "Target", "Valid from"], ["FIX", "4 h", dateCell("2026-03-01")]] },
    ] },
  ];
  const formulas = ["=SLA_HOURS(INDEX(Tickets,1,2),INDEX(Tickets,1,3))", "=TEXT(SLA_DUE(INDEX(Tickets,1,2),10),\"yyyy-mm-dd hh:mm\")", "=SLA_HOURS(INDEX(Tickets,1,2),INDEX(Tickets,1,2)+1.5)", '=SLA_STATUS(Tickets[#All],"FIX")', '=SLA_COMPLIANCE(Tickets[#All],"FIX",INDEX(Tickets,1,2))'];
  for (const date1904 of [false, true]) {
    const file = workplace.write(`${date1904}.xlsx`, await aFileOfExcelts(sheets, { date1904 }));
    expect(evaluate(file, formulas)).toEqual([3, "2026-03-09 11:00", 8, "Met", 1]);
  }
});
