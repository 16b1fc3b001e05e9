import type { Cell, TableSource } from "../types";
import { isPlaceholder } from "../dates";

/** Fewer rows of people with several tickets tell nothing. */
const LEAST_ROWS = 10;
/** So many of somebody's tickets are of one department where it is theirs, and no more than so many where it is not. */
const THEIRS = 0.95;
const NOT_THEIRS = 0.8;

/**
 * Whose department a column tells, by who has several tickets: that of whoever asks stays one for each requester, that of whoever serves for each assignee.
 * `undefined` where it is neither, or both. Columns by their index; `undefined` for one that the table lacks.
 * @example Ann of Accounting asks three times, and Beth takes tickets of all departments //=> "asks"
 */
export function departmentSide(source: TableSource, department: number, requester: number | undefined, assignee: number | undefined): "asks" | "serves" | undefined {
  const [asks, serves] = [requester, assignee].map((person) => (person === undefined ? undefined : shareOfOne(source.column(person), source.column(department))));
  const isOf = (own: number | undefined, other: number | undefined) => own !== undefined && own >= THEIRS && other !== undefined && other <= NOT_THEIRS;
  return isOf(asks, serves) ? "asks" : isOf(serves, asks) ? "serves" : undefined;
}

/** Which share of the tickets of people with several has the department that most of theirs have; `undefined` where too few have several. */
function shareOfOne(people: readonly Cell[], departments: readonly Cell[]): number | undefined {
  const ofPerson = new Map<Cell, Map<Cell, number>>();
  departments.forEach((department, row) => {
    const counts = ofPerson.get(people[row]) ?? new Map<Cell, number>();
    ofPerson.set(people[row], counts.set(department, (counts.get(department) ?? 0) + 1));
  });
  let [rows, most] = [0, 0];
  for (const [person, counts] of ofPerson) {
    if (isPlaceholder(String(person))) continue;
    let [tickets, ofOne] = [0, 0];
    for (const [department, count] of counts) {
      if (isPlaceholder(String(department))) continue;
      tickets += count;
      ofOne = Math.max(ofOne, count);
    }
    if (tickets < 2) continue;
    rows += tickets;
    most += ofOne;
  }
  return rows < LEAST_ROWS ? undefined : most / rows;
}
