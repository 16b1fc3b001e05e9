import { readFileSync } from "node:fs";
import { readCsv } from "../../src/tables";
import { aFileOfExcelts, dateCell, type ForeignCell } from "../support/foreignWorkbook";
import { serviceReview, Workplace } from "../support/serviceReview";

const workplace = new Workplace();

interface Desk {
  readonly client: string;
  /** Tickets of March, and of those missed. */
  readonly decided: number;
  readonly missed: number;
  readonly target?: string;
  readonly language?: string;
  readonly improvements?: readonly ForeignCell[][];
  /** Further tickets, in months before: month, decided, missed. */
  readonly before?: readonly (readonly [month: string, decided: number, missed: number])[];
  readonly slas?: readonly ForeignCell[][];
}

/** A review workbook with 4 h round the clock as FIX, the cost of a ticket as COST and the median as MEDIAN. */
async function aReview(file: string, { client, decided, missed, target = "4 h", language = "en", improvements = [], before = [], slas = [] }: Desk): Promise<string> {
  const tickets = [...before, ["03", decided, missed] as const].flatMap(([month, all, late]) => Array.from({ length: all }, (_, index): ForeignCell[] => [
    `HIDDEN-${month}-${index}`, dateCell(`2026-${month}-10T09:00`), dateCell(index < late ? `2026-${month}-11T09:00` : `2026-${month}-10T10:00`), "Closed", `The printer of ${client} is broken`, "Rosa Luna",
  ]));
  return workplace.write(file, await aFileOfExcelts([
    { name: "Data", tables: [{ name: "Tickets", rows: [["Number", "Opened", "Resolved", "State", "Short description", "Requester"], ...tickets] }] },
    { name: "Terms", tables: [
      { name: "Agreement", rows: [["Item", "Value"], ["Client", client], ["Time zone", "UTC"], ["Currency", "EUR"], ["Monthly fee", 1000], ["Language", language], ["As of", dateCell("2026-04-01T00:00")]] },
      { name: "Calendars", rows: [["Calendar", "Time zone", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], ["All", "UTC", ...Array<string>(7).fill("24 h")]] },
      { name: "SLAs", rows: [["SLA", "Target", "Goal"], ["FIX", target, 0.9], ...slas] },
      { name: "KPIs", rows: [["KPI", "Measure", "Target"], ["COST", "cost per ticket", ""], ["MEDIAN", "resolution time median", 4]] },
      { name: "Improvements", rows: [["Improvement", "What", "Serves", "Owner", "Done", "Status"], ...improvements] },
    ] },
  ]));
}

let contoso: string;
let fabrikam: string;
let northwind: string;
let unlike: string;
let empty: string;
let all: string[];

beforeAll(async () => {
  contoso = await aReview("contoso.xlsx", { client: "Contoso", decided: 100, missed: 5 });
  fabrikam = await aReview("fabrikam.xlsx", { client: "Fabrikam", decided: 100, missed: 30, language: "fr" });
  northwind = await aReview("northwind.xlsx", {
    client: "Northwind Ltd.", decided: 50, missed: 2, before: [["02", 40, 20]],
    improvements: [["NORTHWIND-7", "Petra calls Northwind at once", "FIX", "Petra Stone", dateCell("2026-03-01"), "done"]],
  });
  unlike = await aReview("unlike.xlsx", { client: "Tailspin", decided: 40, missed: 0, target: "8 h", slas: [["TAILSPIN-VIP", "1 h", 0.9]] });
  empty = await aReview("empty.xlsx", { client: "Wingtip", decided: 0, missed: 0, before: [["01", 1, 0]] });
  all = [contoso, fabrikam, northwind, unlike, empty];
});
afterAll(() => workplace.remove());

const SECRETS = /contoso|fabrikam|northwind|tailspin|wingtip|petra|stone|rosa|luna|hidden|printer|unlike|empty\.xlsx/i;

function compare(files: readonly string[], ...options: string[]) {
  const answer = serviceReview(["compare", ...files, "--period", "2026-03", ...options]);
  expect([answer.status, answer.stderr.match(/fault of Service Review/)]).toEqual([0, null]);
  return answer;
}

it("sets the clients side by side, and says who stands out, who counts otherwise and what may help", () => {
  const { stdout } = compare(all);
  expect(stdout.replaceAll("\u00a0", " ")).toBe(`A: March 2026, as of 1 April 2026, 00:00
B: March 2026, as of 1 April 2026, 00:00
C: March 2026, as of 1 April 2026, 00:00
D: March 2026, as of 1 April 2026, 00:00
E: no figure has data in March 2026.

SLA FIX: median 95.0%
  A  95.0%    n = 100  Met      better than the others together: 78.7% (from 150)
  B  70.0%    n = 100  Not met  worse than the others together: 95.3% (from 150)
  C  96.0%    n = 50   Met      no clear difference from the others together: 82.5% (from 200)
  D  100.0%   n = 40   Met      counted differently and not compared: target
  E  No data

KPI COST: median 15 EUR, best at A and B
  A  10 EUR   n = 100
  B  10 EUR   n = 100
  C  20 EUR   n = 50
  D  25 EUR   n = 40
  E  No data

KPI MEDIAN: median 1 h
  A  1 h      n = 100  Met
  B  1 h      n = 100  Met
  C  1 h      n = 50   Met
  D  1 h      n = 40   Met
  E  No data

1 figure stands at one client only and is not compared.

Lessons for other clients
  C-7 at C: SLA FIX was 50.0% (from 40) before and 96.0% (from 50) in the month after. It may help B.
`);
});

describe("who the clients are", () => {
  it.each([[[]], [["--json"]]])("is not told, nor who works for them, nor what their tickets say: %j", (options) => {
    const out = workplace.path("anonymous.csv");
    const { stdout, stderr } = compare(all, "--out", out, ...options);
    for (const text of [stdout, stderr.replace(out, ""), readFileSync(out, "utf8")]) {
      expect(text).toMatch(/[A-Z]/);
      expect(text).not.toMatch(SECRETS);
    }
  });

  it("is told with --names, together with the words of an improvement, and never what tickets say", () => {
    const out = workplace.path("named.csv");
    const { stdout, stderr } = compare(all, "--names", "--out", out);
    expect(stdout).toContain("A (Contoso): March 2026");
    expect(stdout).toMatch(/NORTHWIND-7 at C: .*\n {4}Petra calls Northwind at once\n/);
    expect(stderr).toContain("Reading " + contoso);
    expect(readFileSync(out, "utf8")).toContain("SLA,FIX,B,Fabrikam,2026-03,0.7,");
    const json = compare(all, "--names", "--json").stdout;
    expect(JSON.parse(json)).toMatchObject({ clients: [{ client: "A", name: "Contoso" }, {}, { client: "C", name: "Northwind Ltd." }, {}, {}], lessons: [{ what: "Petra calls Northwind at once" }] });
    expect(stdout + json + readFileSync(out, "utf8")).not.toMatch(/hidden|printer|rosa|stone/i);
  });
});

it("prints the same for programs", () => {
  const { clients, figures, lessons, ...rest } = JSON.parse(compare(all, "--json").stdout) as Record<string, unknown[]>;
  expect(rest).toEqual({ type: "monthly", isSamePeriod: true, single: 1 });
  expect(clients[0]).toEqual({ client: "A", period: "2026-03", asOf: "2026-04-01T00:00:00", hasData: true });
  expect(clients[4]).toMatchObject({ client: "E", hasData: false });
  expect(figures[0]).toMatchObject({ kind: "SLA", id: "FIX", unit: "share", better: "higher", median: 0.95, best: [] });
  const [, worse, , otherwise, none] = (figures[0] as { clients: object[] }).clients;
  expect(worse).toEqual({
    client: "B", value: 0.7, n: 100, met: 70, target: 0.9, status: "Not met", verdict: "worse", others: { met: 143, n: 150 }, countedOtherwise: [], agreedOtherwise: [],
    difference: { value: expect.closeTo(-0.25333, 5) as number, low: expect.any(Number) as number, high: expect.any(Number) as number },
  });
  expect(otherwise).toMatchObject({ client: "D", verdict: "", others: null, difference: { value: null }, countedOtherwise: ["target"] });
  expect(none).toMatchObject({ client: "E", value: null, met: null, status: "No data" });
  expect(figures[1]).toMatchObject({ kind: "KPI", id: "COST", unit: "money", median: 15, best: ["A", "B"], clients: [{ currency: "EUR" }, {}, {}, {}, {}] });
  expect(lessons).toEqual([{
    client: "C", improvement: "C-7", kind: "SLA", id: "FIX", unit: "share", months: 1, before: { value: 0.5, n: 40 }, after: { value: 0.96, n: 50 },
    mayHelp: [{ client: "B", status: "Not met", isCountedAlike: true }],
  }]);
});

it("writes a table with one line for each figure and client that other programs read", () => {
  const out = workplace.path("comparison.csv");
  expect(compare(all, "--out", out).stderr).toContain(`Written: ${out}`);
  const bytes = readFileSync(out);
  const { source } = readCsv(bytes, "comparison.csv");
  expect(source.headers).toEqual(["Kind", "Id", "Client", "Period", "Value", "Unit", "n", "Target", "Status", "Verdict", "Others", "Others n", "Median", "Best", "Counted otherwise", "Agreed otherwise"]);
  const lines = bytes.toString("utf8").split("\r\n");
  expect([lines.length, lines[0].charCodeAt(0)]).toEqual([17, 0xfeff]);
  expect(lines[4]).toBe("SLA,FIX,D,2026-03,1,share,40,0.9,Met,,,,0.95,,target,");
  expect(lines[6]).toBe("KPI,COST,A,2026-03,10,EUR,100,,No target,,,,15,best,,");
});

it("lets no cell of the table become a formula", async () => {
  const evil = { client: '=HYPERLINK("http://example.com","x")', decided: 20, missed: 0, slas: [["@SUM(A1)", "4 h", 0.9], ['-1+1,"x"', "4 h", 0.9]] };
  const out = workplace.path("evil.csv");
  compare([await aReview("evil1.xlsx", evil), await aReview("evil2.xlsx", evil)], "--names", "--out", out);
  const text = readFileSync(out, "utf8");
  expect(text).toContain('SLA,\'@SUM(A1),A,"\'=HYPERLINK(""http://example.com"",""x"")",2026-03,1,');
  expect(text).toContain(`SLA,"'-1+1,""x""",A,`);
});

it("says when the clients are looked at over other days, and when they have nothing in common", async () => {
  const later = await aReview("later.xlsx", { client: "Later", decided: 10, missed: 0 });
  const { stdout } = serviceReview(["compare", contoso, later, "--as-of", "2026-04-01T00:00"]);
  expect(stdout).not.toContain("--period");
  const foreign = workplace.write("foreign.xlsx", await aFileOfExcelts([{ name: "R", tables: [
    { name: "Tickets", rows: [["Number", "Opened", "Resolved", "State"], ["T1", dateCell("2026-02-02T09:00"), dateCell("2026-02-02T10:00"), "Closed"]] }, { name: "SLAs", rows: [["SLA", "Target"], ["OWN", "4 h"]] },
  ] }]));
  const apart = serviceReview(["compare", contoso, foreign]);
  expect(apart.status).toBe(0);
  expect(apart.stdout).toMatch(/The clients are not looked at over the same days\. Name one period with --period\.\n\nNo SLA and no KPI stands at two clients under the same id, so there is nothing to compare\.\n4 figures stand at one client only/);
});

it("says on standard error what the data of each client lack, and when one client is given twice", async () => {
  const twice = await aReview("twice.xlsx", { client: " contoso ", decided: 100, missed: 5, slas: [["LATE", "soon", 0.9]] });
  const { stderr } = compare([contoso, fabrikam, twice]);
  expect(stderr).toMatch(/^Reading A\nA: 0 errors, [^]*\nReading C\nC: 1 error, .*\nA and C name the same client in their Agreement tables\. A client that is given twice counts twice\.\n$/);
  expect(compare(all).stderr).not.toContain("twice");
});

it("speaks the language of the person, whatever those of the agreements are", () => {
  const answer = serviceReview(["compare", contoso, fabrikam, "--period", "2026-03"], { env: { LC_ALL: "ja_JP.UTF-8" } });
  expect(answer.stdout).toMatch(/^A：2026年3月、2026年4月1日 00:00時点\n/);
  expect(answer.stdout).toContain("B  70.0%  n = 100  未達成  他社の合計より悪い：95.0%");
});

describe("what cannot be compared ends without a result", () => {
  it.each([
    ["one file", () => ["compare", contoso], 2, /missing/],
    ["a period that does not exist", () => ["compare", contoso, fabrikam, "--period", "2026-13"], 2, /"2026-13" is not a period/],
    ["a file that is not there", () => ["compare", contoso, workplace.path("none.xlsx")], 1, /none\.xlsx: there is no such file/],
    ["an input as the output", () => ["compare", contoso, fabrikam, "--out", fabrikam], 1, /fabrikam\.xlsx is the input/],
    ["an output in a folder that does not exist", () => ["compare", contoso, fabrikam, "--out", workplace.path("none/c.csv")], 1, /c\.csv cannot be written/],
  ] as const)("%s", (_, args, status, sentence) => {
    const before = workplace.read("fabrikam.xlsx");
    const answer = serviceReview(args());
    expect([answer.status, answer.stdout]).toEqual([status, ""]);
    expect(answer.stderr).toMatch(sentence);
    expect(workplace.read("fabrikam.xlsx")).toEqual(before);
  });
});
