import type { Finding, Severity } from "../../../src/service-level/finding";
import { gradeFindings } from "../../../src/tables";

const found = (severity: Severity, count: number, rows: readonly number[] = [1]): Finding => ({ code: "x", severity, place: { table: "Tickets" }, count, rows, facts: {} });

it.each<[string, Finding[], string]>([
  ["nothing found", [], "A"],
  ["notes only", [found("note", 900)], "A"],
  ["warnings on 9 of 1,000 tickets", [found("warning", 9)], "A"],
  ["warnings on 10 of 1,000", [found("warning", 10)], "B"],
  ["warnings on a quarter", [found("warning", 250)], "C"],
  ["errors on 9 of 1,000", [found("error", 9)], "B"],
  ["errors on 10 of 1,000", [found("error", 10)], "C"],
  ["errors on 100 of 1,000", [found("error", 100)], "D"],
  ["an error about a whole column", [found("error", 1, [])], "D"],
  ["the worst of several", [found("warning", 10), found("error", 10), found("note", 1000)], "C"],
])("%s: %s", (_, findings, grade) => {
  expect(gradeFindings(findings, 1000)).toBe(grade);
});

it("no tickets: D", () => {
  expect(gradeFindings([], 0)).toBe("D");
});
