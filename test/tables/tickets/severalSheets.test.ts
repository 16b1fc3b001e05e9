import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textsOf } from "../../../src/service-level/ticket";
import { type Cell, gradeFindings, joinTables, matrixSource, readCsv, readTickets } from "../../../src/tables";
import { findingsOf, times } from "../../support/ticketTables";

const HEADER: Cell[] = ["Number", "Opened", "Resolved", "State", "Priority"];
const sheet = (name: string, rows: Cell[][], { header = HEADER, firstRow = 1 } = {}) => matrixSource([header, ...rows], { name, firstRow }).source;
const read = (...sheets: ReturnType<typeof sheet>[]) => readTickets(joinTables(sheets), {});
const ticket = (id: Cell, opened: string, resolved = "", state = resolved === "" ? "Open" : "Closed"): Cell[] => [id, `2026-${opened} 09:00`, resolved === "" ? "" : `2026-${resolved} 12:00`, state, "P1"];

const placesOf = ({ tickets }: ReturnType<typeof read>) => [...tickets.sourceRow].map((row, index) => `${tickets.sources[tickets.sourceOf?.[index] ?? 0]}!${row}`);

describe("a sheet a month", () => {
  const JANUARY = sheet("January", [ticket("T-1", "01-07", "01-08"), ticket("T-2", "01-28")]);
  const FEBRUARY = sheet("February", [ticket("T-2", "01-28", "02-03"), ticket("T-3", "02-10", "02-11")], { firstRow: 4 });

  it("is one list of tickets, each with the sheet and the row where it stands", () => {
    const reading = read(JANUARY, sheet("February", [ticket("T-3", "02-10", "02-11")], { firstRow: 4 }));
    expect(textsOf(reading.tickets.id)).toEqual(["T-1", "T-2", "T-3"]);
    expect(placesOf(reading)).toEqual(["January!2", "January!3", "February!5"]);
  });

  it.each([["oldest", [JANUARY, FEBRUARY]], ["newest", [FEBRUARY, JANUARY]]] as const)("counts a ticket that was carried over once, as the later month says, also with the %s sheet first", (_, sheets) => {
    const reading = read(...sheets);
    const row = textsOf(reading.tickets.id).indexOf("T-2");
    expect(reading.tickets.size).toBe(3);
    expect([times(reading.tickets.resolved)[row], placesOf(reading)[row]]).toEqual(["2026-02-03T12:00", "February!5"]);
    expect(findingsOf(reading.findings, "ticketsOnSeveralSheets")).toMatchObject([{ severity: "note", names: ["T-2"], count: 1 }]);
    expect(findingsOf(reading.findings, "duplicateTickets")).toEqual([]);
  });

  it("counts a ticket that was carried over as its row that was changed last, where a column says when that was", () => {
    const header = [...HEADER, "Updated"];
    const stale = [...ticket("T-1", "01-07"), "2026-01-09 10:00"];
    const newer = [...ticket("T-1", "01-07", "01-20"), "2026-01-21 10:00"];
    const reading = read(sheet("A", [newer], { header }), sheet("B", [stale, [...ticket("T-2", "02-10"), "2026-02-10 09:00"]], { header }));
    expect([reading.recognition.isEventLog, placesOf(reading)]).toEqual([false, ["A!2", "B!3"]]);
  });

  it("counts tickets apart whose numbers start again on each sheet, and says so", () => {
    const reading = read(sheet("January", [ticket(1, "01-07", "01-08"), ticket(2, "01-28", "01-29")]), sheet("February", [ticket(1, "02-03", "02-04"), ticket(2, "02-05")]), sheet("March", [ticket(1, "03-03", "03-04"), ticket(2, "02-05", "03-06")]));
    expect(placesOf(reading)).toEqual(["January!2", "January!3", "February!2", "March!3", "March!2"]);
    expect(findingsOf(reading.findings, "numbersStartAgain")).toMatchObject([
      { severity: "warning", place: { table: "February" }, rows: [2, 3], count: 2 }, { place: { table: "March", row: 2 }, rows: [2], count: 1 },
    ]);
    expect(findingsOf(reading.findings, "ticketsOnSeveralSheets")).toMatchObject([{ names: ["2"], count: 1 }]);
  });

  it("may have its columns in another order, or lack one of them", () => {
    const reading = read(JANUARY, sheet("February", [["Closed", "T-3", "2026-02-10 09:00", "2026-02-10 12:00"]], { header: ["State", "Number", "Opened", "Resolved"] }));
    expect(times(reading.tickets.resolved)).toEqual(["2026-01-08T12:00", "", "2026-02-10T12:00"]);
    expect(Array.from(reading.tickets.priority.codes, (code) => reading.tickets.priority.labels[code])).toEqual(["P1", "P1", ""]);
  });

  it("may end with totals of its own, which are no tickets", () => {
    const total: Cell[] = ["Total", "", "", "", 2];
    const reading = read(sheet("January", [ticket("T-1", "01-07", "01-08"), total]), sheet("February", [ticket("T-3", "02-10", "02-11"), total]));
    expect(textsOf(reading.tickets.id)).toEqual(["T-1", "T-3"]);
    expect(findingsOf(reading.findings, "footerRows")).toMatchObject([{ place: { table: "January", row: 3 } }, { place: { table: "February", row: 3 } }]);
  });

  it("is a log where each sheet tells of several steps of its tickets", () => {
    const header = ["Number", "Changed at", "State"];
    const steps = (month: string): Cell[][] => ["T-1", "T-2"].flatMap((id, index) => ["New", "Closed"].map((state, step): Cell[] => [id, `2026-${month}-0${index + 1} 0${step + 8}:00`, state]));
    const { recognition, tickets } = read(sheet("January", steps("01"), { header }), sheet("February", steps("02"), { header }));
    expect([recognition.isEventLog, tickets.size, Array.from(tickets.history!.offsets)]).toEqual([true, 2, [0, 4, 8]]);
  });
});

describe("many sheets", () => {
  it("are called by the first and the last of them", () => {
    const { name } = joinTables(["April", "May", "June, late", "July"].map((month) => sheet(month, [ticket(month, "01-07")])));
    expect(name).toBe("April, …, July");
  });
});

describe("two quarters of a shop's tickets", () => {
  const { source } = readCsv(readFileSync(join(__dirname, "../../../samples/source/toyshop-tickets.csv")), "tickets.csv");
  const rows = Array.from({ length: source.size }, (_, row) => source.headers.map((__, column) => String(source.column(column)[row])));
  const [opened, resolved, status] = ["Opened", "Resolved", "Status"].map((header) => source.headers.indexOf(header));

  /** As a desk exports at the end of each month: what was opened until then and not resolved before the month began, as it was then. */
  const exportOf = (month: string) => sheet(month, rows
    .filter((row) => row[opened].slice(0, 7) <= month && (row[resolved] === "" || row[resolved].slice(0, 7) >= month))
    .map((row) => row.map((cell, column) => (row[resolved].slice(0, 7) <= month ? cell : column === resolved ? "" : column === status ? "Open" : cell))), { header: [...source.headers] });

  const facts = ({ tickets }: ReturnType<typeof read>) => {
    const [from, to] = [times(tickets.opened), times(tickets.resolved)];
    return textsOf(tickets.id).map((id, row) => [id, from[row], to[row], tickets.status.labels[tickets.status.codes[row]], tickets.state[row]].join(" ")).sort();
  };

  it("are the same tickets exported month by month as in one export", () => {
    const months = [...new Set(rows.flatMap((row) => [row[opened], row[resolved]]).filter((cell) => cell !== "").map((cell) => cell.slice(0, 7)))].sort();
    const byMonth = read(...months.map(exportOf));
    expect(months.length).toBeGreaterThan(5);
    expect(findingsOf(byMonth.findings, "ticketsOnSeveralSheets").length).toBeGreaterThan(0);
    expect(facts(byMonth)).toEqual(facts(readTickets(source, {})));
  });
});

describe("what is wrong on several sheets", () => {
  const backwards = (count: number, from = 0) => Array.from({ length: count }, (_, index) => ticket(`T-${from + index}`, "01-08", "01-07"));
  const fine = (count: number, from: number) => Array.from({ length: count }, (_, index) => ticket(`T-${from + index}`, "01-07", "01-08"));

  it("is told sheet by sheet, with the rows of each", () => {
    const { findings } = read(sheet("January", [...fine(2, 0), ...backwards(1, 2)]), sheet("February", backwards(2, 3)));
    expect(findingsOf(findings, "resolvedBeforeOpened")).toMatchObject([
      { place: { table: "January", column: "Resolved", row: 4 }, count: 1, rows: [4] }, { place: { table: "February", column: "Resolved" }, count: 2, rows: [2, 3] },
    ]);
  });

  it("is quoted with the rows of its own sheet", () => {
    const undated = (id: string, text: string): Cell[] => [id, "2026-01-07 09:00", text, "Closed", "P1"];
    const { findings } = read(sheet("January", [...fine(9, 0), undated("T-10", "soon")]), sheet("February", [...fine(9, 20), undated("T-30", "later"), undated("T-31", "some day")]));
    expect(findingsOf(findings, "notADate").map(({ place, found, rows, foundIn }) => [place.table, found, rows, foundIn])).toEqual([["January", "soon", [11], undefined], ["February", "later, some day", [11, 12], ["later", "some day"]]]);
  });

  it("is quoted with the texts of its own sheet also where there are many", () => {
    const undated = (month: string, texts: string[]) => texts.map((text, index): Cell[] => [`${month}-${index}`, "2026-01-07 09:00", text, "Closed", "P1"]);
    const { findings } = read(sheet("January", [...fine(9, 0), ...undated("J", ["soon", "soon", "later"])]), sheet("February", [...fine(9, 20), ...undated("F", ["a", "b", "c", "d"])]));
    expect(findingsOf(findings, "notADate").map(({ place, found, foundIn }) => [place.table, found, foundIn])).toEqual([["January", "soon, later", ["soon", "soon", "later"]], ["February", "a, b, c", undefined]]);
  });

  it("is counted in full also where there are more rows than are named", () => {
    const { findings } = read(sheet("January", backwards(800)), sheet("February", backwards(700, 800)), sheet("March", backwards(500, 1500)));
    const told = findingsOf(findings, "resolvedBeforeOpened").map(({ place, count, rows }) => [place.table, count, rows.length]);
    expect(told).toEqual([["January", 800, 800], ["February, March", 1200, 200]]);
  });

  it("weighs as much as on one sheet", () => {
    const one = read(sheet("All", [...backwards(10), ...fine(90, 10)]));
    const ten = read(...Array.from({ length: 10 }, (_, index) => sheet(`Sheet ${index}`, [...backwards(1, 10 * index), ...fine(9, 10 * index + 1)])));
    expect([gradeFindings(one.findings, 100), gradeFindings(ten.findings, 100)]).toEqual(["D", "D"]);
  });
});
