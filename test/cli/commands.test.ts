import { existsSync, readdirSync } from "node:fs";
import { aFileOfExcelts, dateCell, type ForeignSheet } from "../support/foreignWorkbook";
import { type Answer, serviceReview, serviceReviewUnread, Workplace } from "../support/serviceReview";

const workplace = new Workplace();
let review: string;
let empty: string;
let text: string;
let cut: string;

const SHEETS: readonly ForeignSheet[] = [{ name: "Review", tables: [
  { name: "Tickets", rows: [["Number", "Opened", "Resolved", "State"], ["T1", dateCell("2026-03-02T09:00"), dateCell("2026-03-02T10:00"), "Closed"]] },
  { name: "Calendars", rows: [["Calendar", "Monday"], ["Desk", "09:00-17:00"]] },
  { name: "SLAs", rows: [["SLA", "Target"], ["FIX", "4 h"]] },
] }];

beforeAll(async () => {
  const bytes = await aFileOfExcelts(SHEETS);
  review = workplace.write("review.xlsx", bytes);
  empty = workplace.write("empty.xlsx", "");
  text = workplace.write("text.xlsx", "Number;Opened\n1;2026-01-01\n");
  cut = workplace.write("cut.xlsx", bytes.subarray(0, bytes.length / 2));
});
afterAll(() => workplace.remove());

function said(answer: Answer): string {
  expect(answer.stdout).toBe("");
  return answer.stderr;
}

describe("a wrong call ends with 2, says what is wrong and prints no result", () => {
  it.each([
    ["an unknown command", () => ["revue"], /"revue" is not a command/],
    ["a misspelt command", () => ["rum", review], /Did you mean run\?/],
    ["client-copy without --out", () => ["client-copy", review], /--out is missing/],
    ["take-comments without the copy", () => ["take-comments", review, "--out", workplace.path("c.xlsx")], /missing/],
    ["no file", () => ["run"], /missing/],
    ["a word too many", () => ["run", review, "now"], /"now" is one argument too many/],
    ["an unknown option", () => ["check", review, "--jsn"], /--jsn/],
    ["an option without its value", () => ["run", review, "--out"], /--out/],
    ["a type of review that does not exist", () => ["run", review, "--type", "weekly"], /"weekly".*quarterly/],
    ["a period that does not exist", () => ["run", review, "--period", "2026-13"], /"2026-13" is not a period/],
    ["an as-of that is no time", () => ["run", review, "--as-of", "yesterday"], /--as-of: "yesterday"/],
    ["new without --out", () => ["new", review], /--out is missing/],
    ["recalculate without --out", () => ["recalculate", review], /--out is missing/],
    ["a template that does not exist", () => ["new", review, "--out", workplace.path("n.xlsx"), "--template", "zoo"], /"zoo".*help-desk/],
    ["another file in place", () => ["run", review, "--out", workplace.path("p.xlsx"), "--in-place"], /either --out or --in-place/],
  ])("%s", (_, args, sentence) => {
    const answer = serviceReview(args());
    expect(answer.status).toBe(2);
    expect(said(answer)).toMatch(sentence);
    expect(answer.stderr).not.toMatch(/fault of Service Review|\n {4}at /);
  });

  it("no command shows the commands, and --help does so without a complaint", () => {
    expect(serviceReview([]).status).toBe(2);
    const { status, stdout } = serviceReview(["--help"]);
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name)).toEqual(["new", "check", "run", "compare", "eval", "recalculate", "explain", "client-copy", "take-comments"]);
  });
});

describe("how a command is called", () => {
  it.each([["run", "--help"], ["help", "run"], ["run", "-h"]])("is what %s %s tells, and nothing of the others", (...args) => {
    const { status, stdout } = serviceReview(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}run REVIEW\.xlsx .*\n {6}\S.*\n\n {2}TYPE .*\n/);
    expect(stdout).not.toMatch(/client-copy|recalculate/);
  });

  it("is what a wrong call is told, and a ticket is found however its number is written", () => {
    expect(serviceReview(["explain", review]).stderr).toContain("explain REVIEW.xlsx ID [--sla SLA]");
    expect(serviceReview(["explain", review, "t1", "--sla", "FIX"])).toMatchObject({ status: 0, stdout: expect.stringContaining("T1") });
  });
});

describe("an input that cannot be worked with ends with 1 and its name on standard error", () => {
  it.each([
    ["a file that does not exist", () => ["run", workplace.path("none.xlsx"), "--json"], /none\.xlsx: there is no such file/],
    ["a folder", () => ["check", workplace.folder, "--json"], /cannot be read/],
    ["an empty file", () => ["eval", empty, "=1"], /empty\.xlsx is empty/],
    ["a text file that is called .xlsx", () => ["run", text, "--json"], /text\.xlsx is not an Excel workbook/],
    ["a file that was cut off", () => ["run", cut, "--json"], /cut\.xlsx is damaged/],
    ["a cut file to recalculate", () => ["recalculate", cut, "--out", workplace.path("r.xlsx")], /cut\.xlsx is damaged/],
    ["an export without rows", () => ["new", empty, "--out", workplace.path("n.xlsx")], /empty\.xlsx is empty/],
    ["a review workbook as an export", () => ["new", review, "--out", workplace.path("n.xlsx")], /is a review workbook already/],
    ["a ticket that does not exist", () => ["explain", review, "T99"], /There is no ticket "T99"/],
    ["an SLA that does not exist", () => ["explain", review, "T1", "--sla", "FAST"], /There is no SLA "FAST".*FIX/],
    ["the input as the output", () => ["run", review, "--out", review], /is the input/],
    ["the input as the output by another path", () => ["recalculate", review, "--out", `${workplace.folder}/./review.xlsx`], /is the input/],
    ["an output in a folder that does not exist", () => ["run", review, "--out", workplace.path("none/out.xlsx")], /out\.xlsx cannot be written: ENOENT: no such file or directory\n/],
    ["an output below a file", () => ["run", review, "--out", `${review}/out.xlsx`], /out\.xlsx cannot be written/],
    ["an output that is a folder", () => ["run", review, "--out", workplace.folder], /cannot be written/],
  ])("%s", (_, args, sentence) => {
    const before = readdirSync(workplace.folder);
    const input = workplace.read("review.xlsx");
    const answer = serviceReview(args());
    expect(answer.status).toBe(1);
    expect(said(answer)).toMatch(sentence);
    expect(answer.stderr).not.toMatch(/fault of Service Review|\n {4}at /);
    // Nothing was left half-way, and the input is what it was.
    expect(readdirSync(workplace.folder)).toEqual(before);
    expect(workplace.read("review.xlsx")).toEqual(input);
  });

  it("finds the mistakes of the definitions with their places", async () => {
    const broken = workplace.write("broken.xlsx", await aFileOfExcelts([{ name: "Review", tables: [
      SHEETS[0].tables![0], { name: "SLAs", rows: [["SLA", "Target"], ["FIX", "soon"]] }, { name: "Calendars", rows: [["Calendar", "Monday"], ["Desk", "nine to five"]] },
    ] }]));
    const { status, stdout } = serviceReview(["check", broken, "--json"]);
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { place: object; message: string; severity: string }[] };
    const errors = findings.filter(({ severity }) => severity === "error").map(({ place }) => place);
    expect(errors).toEqual(expect.arrayContaining([
      expect.objectContaining({ table: "SLAs", column: "Target" }), expect.objectContaining({ table: "Calendars", column: "Monday" }),
    ]));
    expect(serviceReview(["check", broken]).stderr).toMatch(/SLAs, row \d+, Target: "soon"/);
  });
});

describe("what is done ends with 0", () => {
  it("in place when that was said, and in another language when the environment says so", () => {
    const own = workplace.write("own.xlsx", workplace.read("review.xlsx"));
    expect(serviceReview(["run", own, "--in-place"]).status).toBe(0);
    expect(workplace.read("own.xlsx").length).toBeGreaterThan(workplace.read("review.xlsx").length);
    expect(serviceReview(["recalculate", own, "--out", own, "--in-place"]).status).toBe(0);
    expect(serviceReview(["run", "none.xlsx"], { env: { LC_ALL: "fr_FR.UTF-8" } }).stderr).toMatch(/n'existe pas|n’existe pas|introuvable|aucun fichier/i);
  });

  it("leaves the input alone when an output is named", () => {
    const before = workplace.read("review.xlsx");
    expect(serviceReview(["run", review, "--out", workplace.path("out.xlsx")]).status).toBe(0);
    expect(existsSync(workplace.path("out.xlsx"))).toBe(true);
    expect(workplace.read("review.xlsx")).toEqual(before);
  });

  it("answers formulas with mistakes one by one", () => {
    const { status, stdout, stderr } = serviceReview(["eval", review], { input: '\ufeff=1+1\r\n\r\n=SLA_COMPLIANCE(Tickets[#All],"NONE")\n=NOT_A_FUNCTION(1)\n=SLA_COMPLIANCE(Tickets[#All],"fix",2026)\n={1,"a";TRUE,#N/A}' });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\n")).toEqual(["2", '"#VALUE!"', '"#NAME?"', "1", '[[1,"a"],[true,"#N/A"]]']);
    expect(stderr).toContain('There is no SLA "NONE"');
  });
});

it("writes its file and ends quietly when whoever reads has read enough, as `head` has", () => {
  expect(serviceReviewUnread(["run", review, "--out", workplace.path("unread.xlsx")])).toMatch(/Written: .*unread\.xlsx\n$/);
  expect(existsSync(workplace.path("unread.xlsx"))).toBe(true);
});
