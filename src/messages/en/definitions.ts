import { formatsFor } from "../formats";

const { duration, number } = formatsFor("en");

/** What happens until a wrong cell is corrected: one of three standing answers, else the value that is used instead. */
function until(consequence: string): string {
  if (consequence === "kept") return "";
  const what = consequence === "left out" ? "this row is left out"
    : consequence === "ignored" ? "the cell counts as empty"
    : consequence === "closed" ? "the day counts as closed"
    : `${consequence} is used`;
  return ` Until it is corrected, ${what}.`;
}

const didYouMean = (nearest: string) => (nearest === "" ? "" : ` Did you mean "${nearest}"?`);

/** Findings about the definition tables, by code. */
export const definitions = {
  errorCell: (f: { found: string }) => `the formula gives ${f.found}. Correct the formula or enter a value; until then the cell counts as empty.`,
  missingColumn: () => "this column is missing, so the table cannot be read. Add a column with this header.",
  missingValue: (f: { consequence: string }) => `the cell is empty. Fill it in.${until(f.consequence)}`,
  unknownValue: (f: { found: string; allowed: string; nearest: string; consequence: string }) =>
    `"${f.found}" is not known here. Use one of: ${f.allowed}.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownName: (f: { found: string; table: string; known: string; nearest: string; consequence: string }) =>
    `there is no "${f.found}" in ${f.table}${f.known === "" ? "" : ` (there are: ${f.known})`}. Correct the name or add it there.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownItem: (f: { found: string; nearest: string }) => `"${f.found}" is not an item of the agreement, so the row is not used.${didYouMean(f.nearest)}`,
  creditUnreadable: (f: { found: string }) => `"${f.found}" is not a credit, so it is not counted. Write each part as < 95%: 5%, cap 20%, earn back 98% or bonus >= 99%: 2%, with a semicolon between them.`,
  creditReversed: (f: { found: string }) => `a worse result costs less than a better one here ("${f.found}"). Check the bands.`,
  dateUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a date. Enter a date such as 2026-03-31.${until(f.consequence)}`,
  dateAmbiguous: (f: { found: string; consequence: string }) =>
    `"${f.found}" may be day/month or month/day. Write it as 2026-03-31, or fill in Date order in the Agreement table.${until(f.consequence)}`,
  numberUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a number. Enter a number.${until(f.consequence)}`,
  shareUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a percentage. Enter one such as 95%.${until(f.consequence)}`,
  shareOutOfRange: (f: { found: string; consequence: string }) => `${f.found} is not between 0% and 100%. Enter a percentage such as 95%.${until(f.consequence)}`,
  hoursUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a length of time. Enter hours, such as 4 or 4 h.${until(f.consequence)}`,
  targetUnreadable: (f: { found: string; consequence: string }) =>
    `"${f.found}" is not a target. Enter a length of time above zero such as 30 min, 4 h or 1 h 30 min, whole working days such as 2 wd, or due.${until(f.consequence)}`,
  targetUnclear: (f: { found: string; working: string; calendar: string; consequence: string }) =>
    `"${f.found}" may mean working days or time of the calendar. Write ${f.working} for working days, or ${f.calendar} where weekends count.${until(f.consequence)}`,
  targetHourUnclear: (f: { found: string; morning: string; afternoon: string; consequence: string }) =>
    `the hour in "${f.found}" may be ${f.morning} or ${f.afternoon}. Write the one that is meant.${until(f.consequence)}`,
  targetInCalendarHours: (f: { found: string; hours: number; consequence: string }) =>
    `"${f.found}" run by night and on weekends, too. Write ${number(f.hours)} h, and under Calendar a calendar that is open round the clock, such as 24x7.${until(f.consequence)}`,
  targetUnitAssumed: (f: { found: string; ms: number }) => `"${f.found}" has no unit and is read as ${duration(f.ms)}. Write the unit to be sure, such as 4 h.`,
  targetDaysAssumed: (f: { found: string; days: number }) => `"${f.found}" is read as working days. Write ${number(f.days)} wd to be sure, or the number of hours.`,
  windowsUnreadable: (f: { found: string; consequence: string }) =>
    `"${f.found}" cannot be read as service hours. Enter windows such as 09:00-12:00, 13:00-17:30, or 24 h, or leave it empty for closed.${until(f.consequence)}`,
  windowsUnclear: (f: { found: string; likely: string; literal: string; consequence: string }) =>
    `"${f.found}" may mean ${f.likely}, or ${f.literal} on a clock of 24 hours. Write the one that is meant.${until(f.consequence)}`,
  windowsOverlap: (f: { found: string }) => `windows overlap here ("${f.found}"). The time they share is counted once; correct the hours.`,
  lastMinuteClosed: (f: { found: string }) => `"${f.found}" closes the desk for the last minute of the day, and every clock that runs over midnight loses it. Write 24:00 or 24 h if it is open until midnight.`,
  calendarWithoutHours: (f: { found: string }) => `calendar "${f.found}" has no service hours on any day, so its clocks never run. Enter the hours of at least one day.`,
  calendarZoneAssumed: (f: { zone: string }) => `no time zone is given; ${f.zone} is used. Enter the zone whose clock the hours mean.`,
  unknownTimeZone: (f: { found: string; nearest: string; consequence: string }) =>
    `"${f.found}" is not a time zone. Enter an IANA name such as Europe/Paris.${didYouMean(f.nearest)}${until(f.consequence)}`,
  timeZoneNotConfirmed: () => "the agreement's time zone is not confirmed; UTC is used. Enter the zone in which months begin and end, such as Europe/Paris.",
  monthUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a month. Enter a number from 1 to 12.${until(f.consequence)}`,
  duplicateName: (f: { found: string; consequence: string }) => `"${f.found}" is in this table already; the first row counts. Remove one of the two.${until(f.consequence)}`,
  duplicateId: (f: { found: string; other: number; consequence: string }) =>
    `"${f.found}" is also in force in row ${f.other} at the same time. Change the id, or Valid from and Valid to.${until(f.consequence)}`,
  duplicateHoliday: (f: { found: string; consequence: string }) => `this day (${f.found}) is already there with other hours; the first row counts. Remove one of the two.${until(f.consequence)}`,
  holidayTooLong: (f: { found: string; from: string; consequence: string }) => `the last day (${f.found}) is more than a year after the first (${f.from}). Correct one of them.${until(f.consequence)}`,
  openedWithoutHours: (f: { found: string }) => `"${f.found}" needs service hours: the agreement names no default calendar, so that every hour counts as one of service. Enter Default calendar in the Agreement table.`,
  slaRowsOverlap: (f: { found: string; other: number }) =>
    `"${f.found}" speaks of some of the same tickets as row ${f.other}, at the same time; the earlier row judges them. Change the columns that select tickets, or the dates.`,
  validityReversed: (f: { found: string; from: string; consequence: string }) => `the end (${f.found}) is before the start (${f.from}). Correct one of them.${until(f.consequence)}`,
  amberBeyondTarget: (f: { found: string; target: string; better: string }) =>
    `amber (${f.found}) is on the wrong side of the target (${f.target}), given that ${f.better} is better. Amber is the worse figure up to which it is only at risk.`,
  clockAssumed: () => "no clock is given; resolution is used. Enter response, resolution, update or periodic update.",
  kpiWithoutCsf: (f: { found: string }) => `KPI "${f.found}" belongs to no critical success factor, so it says nothing about the client's goals. Enter the id of a CSF.`,
  csfWithoutKpi: (f: { found: string }) => `no KPI measures "${f.found}", so it has no status. Enter its id in the CSF column of a KPI.`,
  kpiWithoutSla: (f: { found: string }) => `no SLA belongs to compliance KPI "${f.found}", so there is nothing to count. Enter its id in the KPI column of an SLA.`,
  slaWithoutKpi: (f: { found: string }) => `SLA "${f.found}" belongs to no KPI, so it counts towards no critical success factor. Enter the id of a KPI.`,
  countUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a whole number of 0 or more. Enter how many.${until(f.consequence)}`,
  periodUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a period. Enter one such as 2026-03, 2026-Q1 or 2026.${until(f.consequence)}`,
  scaleUnreadable: (f: { found: string; consequence: string }) => `"${f.found}" is not a scale. Enter the worst answer and the best, such as 1-5 or 5-1, or NPS, CES 1-7, good/bad.${until(f.consequence)} A score without its scale is not counted.`,
  scaleAssumed: () => "no scale is given; 1-5 is used, 5 being the best. Enter the worst answer and the best.",
  scoreOffScale: (f: { found: string; scale: string; consequence: string }) => `${f.found} is no answer on the scale ${f.scale}. Correct the score or the scale.${until(f.consequence)}`,
  outagesOverlap: (f: { found: string; other: number }) => `this outage of ${f.found} begins before the one in row ${f.other} has ended. The time they share counts once. If they are one outage, make it one row.`,
  outageAfterOpenOne: (f: { found: string; other: number }) => `${f.found} is still down by row ${f.other}, which has no End, and yet failed again here. Enter the End of row ${f.other}; until then everything after it counts as downtime.`,
  promiseWithoutTerms: (f: { found: string }) => `promise "${f.found}" says neither how many outages nor how long one may last, so it cannot be kept or broken. Fill in Outages or Restore within.`,
  doneWithoutDay: (f: { found: string }) => `"${f.found}" is done, but nothing says since when. Enter the day: until then an action counts as late, and what an improvement brought is not measured.`,
  noResponsible: (f: { found: string }) => `nobody is responsible for "${f.found}". Enter who does it.`,
  noAccountable: (f: { found: string }) => `nobody is accountable for "${f.found}". Enter the one person or role that answers for it.`,
  severalAccountable: (f: { found: string; names: string }) => `several are accountable for "${f.found}" (${f.names}), so that nobody is. Leave one, and enter the others as responsible, consulted or informed.`,
  unknownVariant: (f: { found: string; measure: string; allowed: string; nearest: string }) => `"${f.found}" is no variant of ${f.measure}${f.allowed === "" ? ", which has none" : `. Use of: ${f.allowed}`}.${didYouMean(f.nearest)} Until it is corrected, the default is used.`,
};
