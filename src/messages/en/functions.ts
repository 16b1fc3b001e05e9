import { formatsFor } from "../formats";

const { number, period } = formatsFor("en");

const listed = (names: readonly string[]) => (names.length === 0 ? "The workbook has none." : `The workbook has: ${names.join(", ")}.`);
const during = (name: string) => (name === "" ? "" : ` in ${period(name)}`);

/** What a custom function says with its error value. */
export const functions = {
  unknownSla: (found: string, known: readonly string[]) => `There is no SLA "${found}". ${listed(known)}`,
  unknownKpi: (found: string, known: readonly string[]) => `There is no KPI "${found}". ${listed(known)}`,
  unknownCsf: (found: string, known: readonly string[]) => `There is no CSF "${found}". ${listed(known)}`,
  unknownPromise: (found: string, known: readonly string[]) => `There is no promise "${found}". ${listed(known)}`,
  unknownCalendar: (found: string, known: readonly string[]) =>
    found === "" ? `Name a calendar, or enter a Default calendar in the Agreement table. ${listed(known)}` : `There is no calendar "${found}". ${listed(known)}`,
  unknownPeriod: (found: string) => `"${found}" is not a period. Use 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 or a date.`,
  unknownGrain: (found: string, allowed: string) => `"${found}" is not a length of period. Use one of: ${allowed}.`,
  unknownTicket: (id: string) => `There is no ticket "${id}" in this range.`,
  notATicketRange: (found: string) => `"${found}" is not a ticket range. Select the tickets with their header row, such as Tickets[#All], or a cell with SLA_DATA.`,
  rangeWithoutHeader: "The first row of this range is a ticket, not the names of the columns. Select the tickets with their header row, such as Tickets[#All].",
  rangeWithoutTimes: "No column of this range says when tickets were opened or resolved. Select the tickets with their header row, such as Tickets[#All], or name the columns in the ColumnMap table.",
  definitionsNotRead: (code: string) => `Excel did not hand over the definitions of this workbook (${code}). Recalculate with Ctrl+Alt+F9; if this comes again, close the workbook and open it anew.`,
  resultTooLarge: "This table is larger than the 5 MB that Excel on the web takes from a function. Hand over fewer rows, or open the workbook in Excel for Windows or Mac.",
  handleIsGone: "The tickets behind this handle are no longer in memory. Recalculate the cell with SLA_DATA; text that was copied from such a cell, or from another workbook, stands for no tickets.",
  noTickets: "The range has a header row but no tickets.",
  noDateTime: (argument: string) => `No data: ${argument} is empty.`,
  notADateTime: (argument: string, found: string) => `${argument}: "${found}" is not a date-time. Use a cell with a date, or text such as 2026-03-14 09:30.`,
  ambiguousDate: (argument: string, found: string) => `${argument}: "${found}" can be two days. Use a cell with a date or text such as 2026-03-14 09:30, or enter Date order in the Agreement table.`,
  notANumber: (argument: string, found: string) => `${argument}: "${found}" is not a number.`,
  negativeNumber: (argument: string, found: string) => `${argument}: "${found}" is not a number of 0 or more.`,
  hoursNotPositive: (found: string) => `hours: "${found}" is not a number of hours. Use 0 or more.`,
  hoursNorTarget: (found: string) => `hours: "${found}" is neither a number of hours nor a target. Use 0 or more, or text such as 90 min or 2 wd.`,
  periodsOutOfRange: (found: string) => `periods: "${found}" is not a whole number from 1 to ${number(1000)}.`,
  confidenceOutOfRange: (found: string) => `confidence: "${found}" is not between 0 and 1. Use a share such as 0.95.`,
  countsOutOfRange: (met: string, decided: string) => `met (${met}) and decided (${decided}) must be whole numbers, and met not above decided.`,
  neverDue: (calendar: string) => `Calendar "${calendar}" has too few service hours for the clock ever to reach that time.`,
  nothingDecided: (sla: string, name: string) => `No data: no commitment of ${sla} was decided${during(name)}.`,
  measuresNoTicket: (sla: string) => `No data: ${sla} measures no ticket.`,
  noMisses: (sla: string, name: string) => `None: no ticket missed ${sla}${during(name)}.`,
  noNearMisses: (sla: string, name: string) => `None: no ticket came close to missing ${sla}${during(name)}.`,
  noAlerts: (sla: string) => `None: no open ticket has used 75% of its target under ${sla}.`,
  noPauses: (sla: string, name: string) => `None: no hold stopped a clock of ${sla}${during(name)}.`,
  kpiWithoutData: (kpi: string, name: string) => `No data: ${kpi} has nothing to measure${during(name)}.`,
  kpiWithoutTarget: (kpi: string) => `No data: ${kpi} has no target. Fill in Target in the KPIs table.`,
  noOutages: "The range has a header row but no outages.",
  notAnOutageRange: "This is not a range of outages. Select them with their header row, such as Outages[#All].",
  noneDecided: "No data: nothing was decided.",
  shareOutOfRange: (argument: string, found: string) => `${argument}: "${found}" is not a share from 0 to 1. Use 0.95 or 95%.`,
  outOfReach: "A goal of 100% cannot be reached again after a miss.",
  tooFewValues: (least: number) => `No data: fewer than ${number(least)} values tell no signal from noise.`,
  tooFewMonths: (least: number) => `No data: fewer than ${number(least)} complete months allow no forecast.`,
  unknownService: (found: string, known: readonly string[]) => `There is no service "${found}". ${listed(known)}`,
  noServiceTime: (service: string) => `No data: no service time was agreed for "${service}" in this period.`,
  promiseNotInForce: (promise: string) => `No data: the promise "${promise}" is not in force in this period.`,
};
