import { formatsFor } from "../formats";
import { usageText } from "../usage";

const { number, plural } = formatsFor("en");

/** What the command line says. Command names, options and formulas are the same in every language. */
export const cli = {
  usage: usageText({
    usage: "Usage:",
    new: "a review workbook from a ticket export",
    check: "every finding about definitions and data, with its place",
    run: "the review: writes its sheets, prints the figures",
    compare: "several clients side by side, without their names",
    eval: "evaluates formulas in the workbook, one a line",
    recalculate: "recomputes every cell that uses our functions",
    explain: "the clock of one ticket, in words",
    clientCopy: "the values-only copy of the review for the client",
    takeComments: "what the client wrote in such a copy comes into the review",
  }),
  seeUsage: "Run service-review without arguments to see what it can do.",
  unknownCommand: (found: string, nearest: string) => `"${found}" is not a command.${nearest === "" ? "" : ` Did you mean ${nearest}?`}`,
  wrongOption: (reason: string) => `The options are wrong: ${reason}.`,
  optionMissing: (option: string) => `The option ${option} is missing.`,
  optionsExclude: (one: string, other: string) => `Use either ${one} or ${other}, not both.`,
  optionOnlyFor: (option: string, when: string) => `The option ${option} goes only with ${when}.`,
  argumentMissing: "A file or another argument is missing.",
  argumentTooMany: (found: string) => `"${found}" is one argument too many.`,
  fileNotFound: (path: string) => `${path}: there is no such file.`,
  fileNotReadable: (path: string, reason: string) => `${path} cannot be read: ${reason}`,
  fileNotWritable: (path: string, reason: string) => `${path} cannot be written: ${reason}`,
  fileEmpty: (path: string) => `${path} is empty.`,
  notAWorkbook: (path: string) => `${path} is not an Excel workbook (.xlsx). Save it as one and try again.`,
  workbookDamaged: (path: string, reason: string) => `${path} is damaged: ${reason}`,
  noTicketsIn: (path: string) => `${path} holds no tickets: a header row with at least one row below it is needed.`,
  inputWouldChange: (path: string) => `${path} is the input. Choose another file with --out, or add --in-place to change it.`,
  unknownTemplate: (found: string, known: string) => `There is no template "${found}". There are: ${known}.`,
  unknownEdition: (found: string, known: string) => `"${found}" is not an edition. Use one of: ${known}.`,
  unknownType: (found: string, known: string) => `"${found}" is not a type of review. Use one of: ${known}.`,
  notADateTime: (option: string, found: string) => `${option}: "${found}" is not a date-time. Use one such as 2026-03-31T18:00.`,
  nothingToReview: "The workbook has no SLA and no KPI, so there is nothing to review. Fill in the SLAs table.",
  ticketNotFound: (id: string) => `There is no ticket "${id}".`,
  reading: (path: string) => `Reading ${path}`,
  writing: (path: string) => `Writing ${path}`,
  written: (path: string) => `Written: ${path}`,
  created: (path: string, tickets: number, recognised: number) =>
    `${path}: ${plural(tickets, { one: "# ticket", other: "# tickets" })}, ${plural(recognised, { one: "# column", other: "# columns" })} recognised.`,
  noFindings: "No findings.",
  findingCounts: (errors: number, warnings: number, notes: number) =>
    [plural(errors, { one: "# error", other: "# errors" }), plural(warnings, { one: "# warning", other: "# warnings" }), plural(notes, { one: "# note", other: "# notes" })].join(", ") + ".",
  slaLine: (sla: string, period: string, met: number, decided: number, attainment: string, status: string) =>
    decided === 0 ? `${sla}, ${period}: no data` : `${sla}, ${period}: ${number(met)} of ${number(decided)} met, ${attainment}. ${status}.`,
  kpiLine: (kpi: string, period: string, value: string, n: number, status: string) => `${kpi}, ${period}: ${value} (n = ${number(n)}).${status === "" ? "" : ` ${status}.`}`,
  ourFault: (reason: string) => `This is a fault of Service Review, not of your file: ${reason}`,
  noSuchSource: (path: string, wanted: string, known: readonly string[]) =>
    `${path} has no table or sheet "${wanted}", which the Agreement table names as Ticket source.${known.length === 0 ? "" : ` It has: ${known.join(", ")}.`}`,
  sheetProtected: (sheet: string) => `The sheet "${sheet}" is protected, so the review cannot be written. Unprotect it and try again.`,
  noDates: (path: string) => `${path}: no ticket has a date, so nothing tells up to when the data counts. Enter As of in the Agreement table.`,
  kpiNoData: (kpi: string, period: string, reason: string) => `${kpi}, ${period}: no data. ${reason}`.trimEnd(),
  checked: (path: string, tickets: number, grade: string) => `${path}: ${plural(tickets, { one: "# ticket", other: "# tickets" })}, data quality ${grade}.`,
  alreadyReview: (path: string, table: string) => `${path} is a review workbook already: it has a table "${table}". Use run to review it.`,
  compare: {
    client: (client: string, period: string, asOf: string) => `${client}: ${period}, as of ${asOf}`,
    noData: (client: string, period: string) => `${client}: no figure has data in ${period}.`,
    otherPeriods: "The clients are not looked at over the same days. Name one period with --period.",
    givenTwice: (clients: string) => `${clients} name the same client in their Agreement tables. A client that is given twice counts twice.`,
    nothingShared: "No SLA and no KPI stands at two clients under the same id, so there is nothing to compare.",
    single: (count: number) => plural(count, { one: "# figure stands at one client only and is not compared.", other: "# figures stand at one client only and are not compared." }),
    notAlike: (figure: string) => `${figure}: no two clients that have data count it alike`,
    median: (figure: string, value: string) => `${figure}: median ${value}`,
    best: (figure: string, value: string, clients: string) => `${figure}: median ${value}, best at ${clients}`,
    verdicts: {
      "better": (others: string) => `better than the others together: ${others}`,
      "worse": (others: string) => `worse than the others together: ${others}`,
      "no clear difference": (others: string) => `no clear difference from the others together: ${others}`,
      "too few": (others: string) => `too few to say, the others together: ${others}`,
    },
    countedOtherwise: (fields: string) => `counted otherwise and not compared: ${fields}`,
    agreedOtherwise: (fields: string) => `agreed otherwise: ${fields}`,
    lessons: "Lessons for other clients",
    lesson: (improvement: string, client: string, figure: string, before: string, after: string, months: number, others: string) =>
      `${improvement} at ${client}: ${figure} was ${before} before and ${after} in the ${plural(months, { one: "month", other: "# months" })} after. It may help ${others}.`,
    whereOtherwise: (client: string) => `${client} (counted otherwise there)`,
  },
};
