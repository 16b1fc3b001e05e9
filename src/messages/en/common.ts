import { formatsFor } from "../formats";

const { number, plural } = formatsFor("en");

/** Words that several parts of the product use. */
export const common = {
  languageName: "English",
  productName: "Service Review",
  place: (table: string, row: number | undefined, column: string | undefined) =>
    [table, row === undefined ? "" : `row ${row}`, column ?? ""].filter((part) => part !== "").join(", ") + ": ",
  rows: (count: number, first: readonly string[], more: number) =>
    `${plural(count, { one: "# row", other: "# rows" })}: ${first.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}.`,
  otherFinding: (code: string, found: string) => `this needs a look (${code}${found === "" ? "" : `, found "${found}"`}).`,
  severity: { error: "Error", warning: "Warning", note: "Note" },
  noData: "No data",
  workingDays: (days: number) => plural(days, { one: "# working day", other: "# working days" }),
  endOfWorkingDay: (days: number) => (days === 0 ? "by the end of the same working day" : plural(days, { one: "by the end of the next working day", other: "by closing time, # working days later" })),
  byTimeOfWorkingDay: (days: number, time: string) => (days === 0 ? `by ${time} on the same working day` : plural(days, { one: `by ${time} on the next working day`, other: `by ${time}, # working days later` })),
  cutOff: (target: string, time: string) => `${target}; what is opened after ${time} counts as opened on the next working day`,
  calendarDays: (days: number) => plural(days, { one: "# calendar day", other: "# calendar days" }),
  calendarMonths: (months: number) => plural(months, { one: "# calendar month", other: "# calendar months" }),
  tickets: (count: number) => plural(count, { one: "# ticket", other: "# tickets" }),
};
