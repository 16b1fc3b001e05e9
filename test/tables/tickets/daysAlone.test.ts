import { judgeCommitments } from "../../../src/service-level/clock";
import type { Cell } from "../../../src/tables";
import { readTickets } from "../../../src/tables";
import { anAgreement, anSla } from "../../support/anAgreement";
import { at } from "../../support/instants";
import { findingsOf, ticketSheet } from "../../support/ticketTables";

const HEADERS = ["Id", "Status", "Opened", "Resolved", "Due"];
const read = (...rows: Cell[][]) => readTickets(ticketSheet([HEADERS, ...rows]), {});
const outcomes = (...rows: Cell[][]) => {
  const { tickets } = read(...rows);
  const judged = judgeCommitments(tickets, anAgreement({ slas: [anSla({ id: "FIX", target: { kind: "due" } })] }), "FIX", at("2024-04-01 00:00"));
  return Array.from(judged.deadline, (deadline) => new Date(deadline).toISOString().slice(0, 19));
};

describe("dates without a time of day", () => {
  it("are told by column: an end looks faster where tickets tell the minute of their opening, and one on the same day is not before it", () => {
    const { findings } = read(["1", "Closed", "2024-03-05 09:00", "2024-03-05", ""], ["2", "Closed", "2024-03-05 16:00", "2024-03-06", ""]);
    expect(findingsOf(findings, "daysAlone")).toMatchObject([{ severity: "warning", place: { column: "Resolved" }, count: 2, facts: { reading: "end" } }]);
    expect(findingsOf(findings, "resolvedBeforeOpened")).toEqual([]);
  });

  it("before the day of the opening are wrong still", () => {
    for (const opened of ["2024-03-05 09:00", "2024-03-05"]) expect(findingsOf(read(["1", "Closed", opened, "2024-03-04", ""]).findings, "resolvedBeforeOpened")).toHaveLength(1);
  });

  it("are days on both sides where the opening has none either", () => {
    expect(findingsOf(read(["1", "Closed", "2024-03-05", "2024-03-06", ""]).findings, "daysAlone").map(({ facts }) => facts.reading)).toEqual(["start", "start"]);
  });

  it("of which databases write midnight behind each day are the same, a single midnight is a time", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, row): Cell[] => [`${row}`, "Closed", "2024-03-05 09:00", "2024-03-06 00:00:00", ""]);
    expect(findingsOf(read(...rows(5)).findings, "daysAlone")).toHaveLength(1);
    expect(findingsOf(read(...rows(1)).findings, "daysAlone")).toEqual([]);
    expect(findingsOf(read(["1", "Closed", "2024-03-05 09:00", "2024-03-06", ""], ["2", "Closed", "2024-03-05 09:00", "2024-03-06 08:30", ""]).findings, "daysAlone")).toEqual([]);
  });

  it("are none where a column has nothing but dates of zeros and of the year 1", () => {
    expect(findingsOf(read(["1", "Open", "2024-03-05 09:00", "0000-00-00", ""], ["2", "Open", "2024-03-05 09:00", "0001-01-01", ""]).findings, "daysAlone")).toEqual([]);
  });

  it("end a due day with the last second of the day", () => {
    expect(outcomes(["1", "Closed", "2024-03-05 09:00", "2024-03-06 15:00", "2024-03-06"], ["2", "Closed", "2024-03-05 09:00", "2024-03-07 15:00", "2024-03-06"])).toEqual(["2024-03-06T23:59:59", "2024-03-06T23:59:59"]);
    expect(outcomes(["1", "Closed", "2024-03-05 09:00", "2024-03-06 15:00", "2024-03-06 12:00"])).toEqual(["2024-03-06T12:00:00"]);
  });
});
