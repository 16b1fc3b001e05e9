import { existsSync, readdirSync } from "node:fs";
import { loadXlsx, saveXlsx, type WorkbookModel } from "../../src/host";
import { tableRows, TWELVE_TICKETS } from "../support/openWorkbook";
import { type Answer, serviceReview, Workplace } from "../support/serviceReview";
import { partsOf } from "../support/workbookParts";

const workplace = new Workplace();
const [unwritten, review, client] = ["unwritten.xlsx", "review.xlsx", "client.xlsx"].map((name) => workplace.path(name));

beforeAll(() => {
  const callers = TWELVE_TICKETS.trim().split("\n").map((line, index) => `${line},${index === 0 ? "Caller" : "Maria Lopez"}`).join("\n");
  done(serviceReview(["new", workplace.write("export.csv", callers), "--out", unwritten]));
  done(serviceReview(["run", unwritten, "--out", review]));
  done(serviceReview(["client-copy", review, "--out", client]));
});
afterAll(() => workplace.remove());

function done(answer: Answer): Answer {
  if (answer.status !== 0) throw new Error(`ended with ${answer.status}: ${answer.stderr}`);
  return answer;
}

/** The client's file with a cell of a table changed: body row from 0, column by header. */
function edited(name: string, edits: readonly (readonly [table: string, row: number, header: string, value: string | number])[]): string {
  const model: WorkbookModel = loadXlsx(workplace.read("client.xlsx"));
  for (const [table, row, header, value] of edits) {
    const found = model.tableByName(table)!;
    found.sheet.setValue(found.table.area.top + 1 + row, found.table.area.left + found.table.columns.findIndex((column) => column.name === header), value);
  }
  return workplace.write(name, saveXlsx(model));
}

describe("client-copy", () => {
  it("writes the review that stands in the workbook, as values, without names", () => {
    const copy = loadXlsx(workplace.read("client.xlsx"));
    const source = loadXlsx(workplace.read("review.xlsx"));
    expect(tableRows(copy, "Compliance").map((row) => row.slice(0, -1))).toEqual(tableRows(source, "Compliance"));
    expect(Object.values(partsOf(workplace.read("client.xlsx"))).join("\n")).not.toMatch(/Maria Lopez|<f[ >]/);
  });

  it("writes the same bytes each time, and leaves the review as it is", () => {
    const before = workplace.read("review.xlsx");
    const again = workplace.path("again.xlsx");
    done(serviceReview(["client-copy", review, "--out", again]));
    expect(Buffer.from(workplace.read("again.xlsx")).equals(Buffer.from(workplace.read("client.xlsx")))).toBe(true);
    expect(Buffer.from(workplace.read("review.xlsx")).equals(Buffer.from(before))).toBe(true);
  });

  it("says what is in it with --json, and nothing else on standard output", () => {
    const { stdout } = done(serviceReview(["client-copy", review, "--out", workplace.path("json.xlsx"), "--json"]));
    expect(JSON.parse(stdout)).toMatchObject({ out: workplace.path("json.xlsx"), sheets: expect.arrayContaining(["Summary", "About this copy"]), leftOut: { addedColumns: 0, hiddenRows: 0, hiddenColumns: 0, charts: 0 } });
  });

  it("reckons the review first where the workbook has none, or where another one is named", () => {
    const first = done(serviceReview(["client-copy", unwritten, "--out", workplace.path("first.xlsx")]));
    expect(first.stderr).toContain("no written review");
    expect(tableRows(loadXlsx(workplace.read("first.xlsx")), "Compliance")[0][2]).toBe("2026-04");
    done(serviceReview(["client-copy", review, "--out", workplace.path("march.xlsx"), "--period", "2026-03"]));
    expect(tableRows(loadXlsx(workplace.read("march.xlsx")), "Compliance")[0][2]).toBe("2026-03");
  });

  it.each([
    ["there is no such file", () => ["client-copy", workplace.path("none.xlsx"), "--out", workplace.path("x.xlsx")], 1, /no such file/],
    ["the output is the review", () => ["client-copy", review, "--out", review], 1, /is the input/],
    ["the folder does not exist", () => ["client-copy", review, "--out", workplace.path("nowhere/x.xlsx")], 1, /cannot be written/],
    ["there are no tickets", () => ["client-copy", workplace.write("no.xlsx", saveXlsx(emptyWorkbook())), "--out", workplace.path("x.xlsx")], 1, /no tickets/],
  ] as const)("writes nothing when %s", (_, args, status, sentence) => {
    const before = readdirSync(workplace.folder);
    const answer = serviceReview(args());
    expect([answer.status, answer.stdout]).toEqual([status, ""]);
    expect(answer.stderr).toMatch(sentence);
    expect(existsSync(workplace.path("x.xlsx"))).toBe(false);
    expect(readdirSync(workplace.folder).filter((name) => !before.includes(name) && name !== "no.xlsx")).toEqual([]);
  });
});

function emptyWorkbook(): WorkbookModel {
  const model = loadXlsx(workplace.read("client.xlsx"));
  for (const sheet of model.sheets) sheet.rows.length = 0;
  for (const sheet of model.sheets) sheet.tables.length = 0;
  for (const sheet of model.sheets) for (const aspect of ["cells", "tables"] as const) sheet.changed.add(aspect);
  return model;
}

describe("check --client-copy", () => {
  it("finds the copy in order, also when the client has written comments", () => {
    const { stdout } = done(serviceReview(["check", review, "--client-copy", edited("commented.xlsx", [["Compliance", 0, "Client comment", "Why?"]])]));
    expect(stdout).toMatch(/The figures in the copy have not been changed\.\nAll [\d,]+ cells agree with the review\./);
  });

  it("ends with 1 and names the figure that differs, with its cell", () => {
    const { status, stdout } = serviceReview(["check", review, "--client-copy", edited("changed.xlsx", [["Compliance", 0, "Met", 9]])]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/The copy was changed after it was made\.\n1 difference between the copy and the review:\nCompliance!E\d+, Met \(P1-RESOLUTION, .*\): the review has "2", the copy has "9"\./);
  });

  it("gives the comparison as JSON", () => {
    const { status, stdout } = serviceReview(["check", review, "--json", "--client-copy", edited("changed.xlsx", [["Compliance", 0, "Met", 9]])]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ tickets: 12, clientCopy: { isAsMade: false, differences: [{ kind: "changed", table: "Compliance", column: "Met", review: "2", copy: "9" }] } });
  });

  it("refuses a file that is no copy", () => {
    const { status, stderr } = serviceReview(["check", review, "--client-copy", review]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("is not a client's copy of a review: it has no check code.")]);
  });
});

describe("take-comments", () => {
  it("brings comments into the review and leaves the inputs as they are", () => {
    const copy = edited("comments.xlsx", [["Compliance", 0, "Client comment", "Why so late?"]]);
    const before = workplace.read("review.xlsx");
    const { stdout } = done(serviceReview(["take-comments", review, copy, "--out", workplace.path("with.xlsx"), "--json"]));
    expect(JSON.parse(stdout)).toEqual({ register: 0, listed: 1, known: 0 });
    expect(tableRows(loadXlsx(workplace.read("with.xlsx")), "ClientComments").map((row) => row.slice(1, 4))).toEqual([["Compliance", "P1-RESOLUTION, Resolution, 1 - Critical, 2026-04", "Why so late?"]]);
    expect(Buffer.from(workplace.read("review.xlsx")).equals(Buffer.from(before))).toBe(true);
  });

  it("says when there are none", () => {
    expect(done(serviceReview(["take-comments", review, client, "--out", workplace.path("none.out.xlsx")])).stdout).toBe("The client wrote no comments in this file.\n");
  });
});
